import { CharSet } from '../../lexicon/char-set.js';
import { FIGURE, isScale, LETTER, MORE, ROLE, roleAt, scaleOf } from './roles.js';

/** Units that begin with a scale character: `3千米`, `100兆瓦` count these, not thousands of 米. */
const SCALED_UNIT = /(?:千(?:克|瓦|卡|米|伏|安|帕|赫|焦|字节|比特|牛|乏)|兆(?:瓦|赫|帕|字节|比特|焦|欧|伏|乏)|百帕)/y;
const SCALED_UNIT_AFTER_CHINESE =
  /(?:千(?:克|瓦|卡|伏|帕|赫|焦|字节|比特|乏)|兆(?:瓦|赫|帕|字节|比特|焦|欧|伏|乏)|百帕)/y;

/** Whether a unit that begins with a scale character stands at a place: 千米, 兆瓦. */
export const isScaledUnit = (text: string, at: number): boolean => stands(SCALED_UNIT, text, at);
/** Likewise behind Chinese numerals, where 千米 is thousands of 米. */
export const isScaledUnitAfterChinese = (text: string, at: number): boolean =>
  stands(SCALED_UNIT_AFTER_CHINESE, text, at);

function stands(pattern: RegExp, text: string, at: number): boolean {
  if (!SCALED_SECOND.at(text, at + 1)) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Second characters of these units. */
const SCALED_SECOND = new CharSet('克瓦卡米伏安帕赫焦字比牛乏欧');

/** The offset after the row of figures that begins at `at`. */
export function figures(text: string, at: number): number {
  while (at < text.length && ROLE[text.charCodeAt(at)] === FIGURE) at++;
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
  let role = roleAt(text, at);
  if (role === MORE && isMoreOfScale(text, at)) {
    over = true;
    role = roleAt(text, ++at);
  }
  let lowest = Number.POSITIVE_INFINITY;
  if (isScale(role))
    for (let scale = scaleAt(text, at); scale > 0; scale = scaleAt(text, at)) {
      value = cents(value * scale);
      lowest = scale;
      role = roleAt(text, ++at);
      // 5千多万
      if (role === MORE && !over && isMoreOfScale(text, at)) {
        over = true;
        role = roleAt(text, ++at);
      }
    }
  let scaled = lowest !== Number.POSITIVE_INFINITY;
  // 30w, 15k: scales written with a letter.
  if (role === LETTER && !scaled && !/[A-Za-z0-9㎡㎥²³]/.test(text[at + 1] ?? '')) {
    value = cents(value * (text[at] === 'w' || text[at] === 'W' ? 1e4 : 1e3));
    scaled = true;
    role = roleAt(text, ++at);
  }
  if (role === FIGURE && scaled && !over) {
    let end = figures(text, at);
    let tail = Number(text.slice(at, end));
    // 1万2,000元
    if (end - at <= 3 && text[end] === ',' && figures(text, end + 1) === end + 4) {
      tail = tail * 1000 + Number(text.slice(end + 1, end + 4));
      end += 4;
    }
    const scale = scaleAt(text, end);
    // 1亿2000万; 509万2000元: the lower figures need no scale word of their own, but 5万2021年 holds a year.
    if (
      end - at <= 5 &&
      tail < 1e4 &&
      (scale > 0 ? scale < lowest : tail < lowest && Number.isInteger(base) && !/[年.:]/.test(text[end] ?? ''))
    ) {
      const rest = readScales(text, end, tail);
      return { end: rest.end, value: value + rest.value, over: rest.over, scaled: true };
    }
  }
  if (role === MORE && !over) {
    over = true;
    at++;
  }
  return { end: at, value, over, scaled };
}

/** Removes what binary multiplication adds: 2.7 × 10000 is 27000. */
const cents = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** What the scale word at a place stands for; 0 where none does. */
/** Whether the 余 or 多 at a position stands before 万 or a larger scale: `3000余万`; not `300余百姓`, `300多千米`. */
export const isMoreOfScale = (text: string, at: number): boolean => scaleAt(text, at + 1) >= 1e4;

function scaleAt(text: string, at: number): number {
  const role = roleAt(text, at);
  return isScale(role) && !isScaledUnit(text, at) ? scaleOf(role) : 0;
}
