import { CharSet } from '../../lexicon/char-set.js';
import { DIGIT, SCALE } from './chinese.js';

export const OTHER = 0;
export const ARABIC = 1;
export const CHINESE = 2;

/** 1 for figures, 2 for characters that Chinese numerals are written with. */
export const KIND = new Uint8Array(65536);
for (const char of '0123456789') KIND[char.charCodeAt(0)] = ARABIC;
for (const char of [...DIGIT.keys(), ...SCALE.keys(), '廿', '卅', '几', '数']) KIND[char.charCodeAt(0)] = CHINESE;

/** Units that begin with a scale character: `3千米`, `100兆瓦` count these, not thousands of 米. */
export const SCALED_UNIT =
  /^(?:千(?:克|瓦|卡|米|伏|安|帕|赫|焦|字节|比特|牛|乏)|兆(?:瓦|赫|帕|字节|比特|焦|欧|伏|乏)|百帕)/;
export const SCALED_UNIT_AFTER_CHINESE =
  /^(?:千(?:克|瓦|卡|伏|帕|赫|焦|字节|比特|乏)|兆(?:瓦|赫|帕|字节|比特|焦|欧|伏|乏)|百帕)/;

export const SCALED_FIRST = new CharSet('千兆百');

export const isFigure = (code: number): boolean => code >= 48 && code <= 57;
export const isMore = (char: string | undefined): boolean => char === '余' || char === '多';
/** The offset after the row of figures that begins at `at`. */
export function figures(text: string, at: number): number {
  while (isFigure(text.charCodeAt(at))) at++;
  return at;
}

/** The scale words, 余/多 and lower figures that follow a figure: `3000余万`, `1亿2000万`, `30w`. */
export function readScales(
  text: string,
  from: number,
  base: number,
): { end: number; value: number; over: boolean; scaled: boolean } {
  let at = from;
  let value = base;
  let over = false;
  let scaled = false;
  if (isMore(text[at]) && scaleAt(text, at + 1) !== null) {
    over = true;
    at++;
  }
  let lowest = Number.POSITIVE_INFINITY;
  for (let scale = scaleAt(text, at); scale !== null; scale = scaleAt(text, at)) {
    value = cents(value * scale);
    lowest = scale;
    scaled = true;
    at++;
  }
  const letter = LETTER_SCALE[text[at] ?? ''];
  if (!scaled && letter !== undefined && !/[A-Za-z0-9㎡㎥²³]/.test(text[at + 1] ?? '')) {
    value = cents(value * letter);
    scaled = true;
    at++;
  }
  if (scaled && !over && isFigure(text.charCodeAt(at))) {
    const end = figures(text, at);
    const scale = scaleAt(text, end);
    const tail = Number(text.slice(at, end));
    // 1亿2000万; 509万2000元: the lower figures need no scale word of their own, but 5万2021年 holds a year.
    if (
      end - at <= 4 &&
      (scale !== null ? scale < lowest : tail < lowest && Number.isInteger(base) && !/[年.:]/.test(text[end] ?? ''))
    ) {
      const rest = readScales(text, end, tail);
      return { end: rest.end, value: value + rest.value, over: rest.over, scaled: true };
    }
  }
  if (!over && isMore(text[at])) {
    over = true;
    at++;
  }
  return { end: at, value, over, scaled };
}

/** Scales written with a letter right after figures: 30w, 15k. */
const LETTER_SCALE: Readonly<Record<string, number>> = { w: 1e4, W: 1e4, k: 1e3, K: 1e3 };

/** Removes what binary multiplication adds: 2.7 × 10000 is 27000. */
const cents = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

function scaleAt(text: string, at: number): number | null {
  if (KIND[text.charCodeAt(at)] !== CHINESE) return null;
  const scale = SCALE.get(text[at]!);
  if (scale === undefined || (SCALED_FIRST.at(text, at) && SCALED_UNIT.test(text.slice(at, at + 3)))) return null;
  return scale;
}
