import { CharSet } from '../../lexicon/char-set.js';
import { DIGIT, readChinese, SCALE, singleValue } from './chinese.js';
import type { Numeral } from './numeral.js';
import {
  ARABIC,
  CHINESE,
  figures,
  isFigure,
  isMore,
  KIND,
  OTHER,
  readScales,
  SCALED_FIRST,
  SCALED_UNIT,
  SCALED_UNIT_AFTER_CHINESE,
} from './scales.js';

export type { Numeral } from './numeral.js';

/** Signs that a row of figures may go on with: blanks, commas, points, scale words, 余/多, letters for scales. */
const AFTER_FIGURES = new CharSet(` ,，.点余多wWkK${[...SCALE.keys()].join('')}`);
/** Signs that one numeral character may go on with. */
const AFTER_CHARACTER = new CharSet(`余多点${[...DIGIT.keys(), ...SCALE.keys()].join('')}廿卅几数`);
/** Longest row of figures that is an exact number when read digit by digit. */
const EXACT_FIGURES = 15;
/** No page counts so much. */
const LARGEST = 1e24;

/**
 * Reads every number written in a clean text, in order; none overlap.
 *
 * Takes Arabic, Chinese and mixed forms with 万/亿 scales, thousands commas, decimals, 余/多 inside or after.
 * What a number counts, and whether it is a date or a name, is for the recognisers.
 */
export function readNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = KIND[text.charCodeAt(at)];
    if (kind === OTHER) {
      at++;
      continue;
    }
    const read = kind === ARABIC ? readArabic(text, at) : readChineseAt(text, at);
    // A row of figures longer than any number (1111…) is an identifier.
    const numeral = read && read.value < LARGEST ? read : null;
    if (numeral) numerals.push(numeral);
    if (!numeral) at = skip(text, at, kind!);
    // 3千米, 三百千瓦: the scale character of the unit is no number of its own.
    else
      at =
        SCALED_FIRST.at(text, numeral.end) && SCALED_UNIT.test(text.slice(numeral.end, numeral.end + 3))
          ? numeral.end + 1
          : numeral.end;
  }
  return numerals;
}

function skip(text: string, at: number, kind: number): number {
  while (KIND[text.charCodeAt(at)] === kind) at++;
  return at;
}

/** Figures as strings that are made once. */
const FIGURE = [...'0123456789'];

const ordinalAt = (text: string, start: number): boolean => text[start - 1] === '第';

function readArabic(text: string, start: number): Numeral {
  let at = figures(text, start);
  if (!AFTER_FIGURES.at(text, at) && at - start <= EXACT_FIGURES) {
    let value = 0;
    for (let i = start; i < at; i++) value = value * 10 + text.charCodeAt(i) - 48;
    return plain(text, start, at, value, 'arabic', text.slice(start, at));
  }
  let written = text.slice(start, at);
  let grouped = false;
  if (at - start <= 3)
    // Both commas group figures: 36,249 and 26，035; a group has just three. A list of prices ($20，300元) is none.
    while (
      (text[at] === ',' || (text[at] === '，' && !/[$¥€£]/.test(text[start - 1] ?? ''))) &&
      figures(text, at + 1) === at + 4
    ) {
      written += text.slice(at + 1, at + 4);
      at += 4;
      grouped = true;
    }
  if (text[at] === ' ' && at - start <= 3 && text[start - 1] !== ' ') {
    const end = blankGroups(text, at);
    if (end > at) {
      written = text.slice(start, end).replaceAll(' ', '');
      at = end;
      grouped = true;
    }
  }
  let decimal = false;
  const point = text[at];
  if ((point === '.' || (point === '点' && text[start - 1] !== '午')) && isFigure(text.charCodeAt(at + 1))) {
    const end = figures(text, at + 1);
    // 2022.8.18 and 9点30分 are for the date rules.
    const dotted = (text[end] === '.' && isFigure(text.charCodeAt(end + 1))) || text[start - 1] === '.';
    if (!dotted && (point === '.' || !/^[分,，-]/.test(text.slice(end, end + 1)))) {
      written += `.${text.slice(at + 1, end)}`;
      at = end;
      decimal = true;
    }
  }
  const digits = decimal || grouped ? null : written;
  const base = Number(written);
  const scaled = readScales(text, at, base);
  return {
    start,
    end: scaled.end,
    value: scaled.value,
    kind: scaled.scaled ? 'mixed' : 'arabic',
    range: null,
    over: scaled.over,
    digits: scaled.scaled ? null : digits,
    decimal,
    grouped,
    ordinal: ordinalAt(text, start),
  };
}

/**
 * Where groups of three figures end that a blank sets apart, `12 335名`; `from` when there are none.
 * A unit or scale word stands right behind them; in the rows of a table another blank, sign or line end does.
 */
function blankGroups(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' && figures(text, at + 1) === at + 4) at += 4;
  const end = text[at] === '.' ? figures(text, at + 1) : at;
  const code = text.charCodeAt(end);
  const unit = code === 0x25 || (code >= 0x4e00 && code <= 0x9fff && !NO_UNIT.at(text, end));
  return unit ? at : from;
}

/** What stands behind the figures of days and numbers. */
const NO_UNIT = new CharSet('年月日号时点');

/** 百, 千万, 亿: scale words and nothing else, but for 十. */
function isScaleAlone(row: string): boolean {
  for (let i = 0; i < row.length; i++) if (!SCALE.has(row[i]!) || row[i] === '十' || row[i] === '拾') return false;
  return true;
}

/** A number written in one run, without scale words behind figures, decimals or vague parts. */
function plain(
  text: string,
  start: number,
  end: number,
  value: number,
  kind: Numeral['kind'],
  digits: string | null,
): Numeral {
  const ordinal = ordinalAt(text, start);
  return { start, end, value, kind, range: null, over: false, digits, decimal: false, grouped: false, ordinal };
}

function readChineseAt(text: string, start: number): Numeral | null {
  if (!AFTER_CHARACTER.at(text, start + 1)) {
    const value = singleValue(text.charCodeAt(start));
    if (value < 0) return null;
    if (value < 10) return plain(text, start, start + 1, value, 'chinese', FIGURE[value]!);
    return plain(text, start, start + 1, value, value < 100 ? 'chinese' : 'scale', null);
  }
  let end = start;
  let over = false;
  let row = '';
  while (KIND[text.charCodeAt(end)] === CHINESE && row.length < 24) {
    if (end > start && SCALED_FIRST.at(text, end) && SCALED_UNIT_AFTER_CHINESE.test(text.slice(end, end + 3))) break;
    row += text[end++];
    // 二十余万, 两千多万
    if (isMore(text[end]) && SCALE.has(text[end + 1] ?? '') && !over) {
      over = true;
      end++;
    }
  }
  // 三十两, 两万两: 两 at the end is the weight; 一两个 is one or two.
  if (row.length > 1 && row.endsWith('两') && row !== '一两' && text[end - 1] === '两') {
    row = row.slice(0, -1);
    end--;
  }
  // 唯一一家: two words, and no eleven, which is 十一 or part of a longer row.
  if (row === '一一') return null;
  const read = readChinese(row);
  if (!read) return null;
  let value = read.value;
  let decimal = false;
  if (text[end] === '点' && DIGIT.has(text[end + 1] ?? '') && read.range === null) {
    let to = end + 1;
    while (DIGIT.has(text[to] ?? '')) to++;
    // 三点五十分 is a clock time.
    if (!/^[十分刻半钟]/.test(text.slice(to, to + 1))) {
      const fraction = [...text.slice(end + 1, to)].map((char) => DIGIT.get(char)).join('');
      value = Number(`${value}.${fraction}`);
      decimal = true;
      end = to;
      const scaled = readScales(text, end, value);
      value = scaled.value;
      over ||= scaled.over;
      end = scaled.end;
    }
  }
  if (!over && isMore(text[end])) {
    over = true;
    end++;
  }
  return {
    start,
    end,
    value,
    kind: isScaleAlone(row) ? 'scale' : 'chinese',
    range: read.range,
    over: over || (read.vague && read.range === null),
    digits: decimal ? null : read.digits,
    decimal,
    grouped: false,
    ordinal: ordinalAt(text, start),
  };
}
