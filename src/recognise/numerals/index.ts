import { CharSet } from '../../lexicon/char-set.js';
import { readChinese } from './chinese.js';
import type { Numeral } from './numeral.js';
import {
  DIGIT,
  FIGURE,
  isChinese,
  isDigit,
  isScale,
  MORE,
  mayScale,
  OTHER,
  POINT,
  POWERS,
  ROLE,
  roleAt,
  SCALE,
  singleValue,
} from './roles.js';
import { figures, isMoreOfScale, isScaledUnit, isScaledUnitAfterChinese, readScales } from './scales.js';

export type { Numeral } from './numeral.js';

/** Longest row of figures that is an exact number when read digit by digit. */
const EXACT_FIGURES = 15;
/** No page counts so much. */
const LARGEST = 1e24;
/** Longest row of Chinese numeral characters that is read as one. */
const LONGEST_ROW = 24;

/**
 * Reads every number written in a clean text, in order; none overlap.
 *
 * Takes Arabic, Chinese and mixed forms with 万/亿 scales, thousands commas, decimals, 余/多 inside or after.
 * What a number counts, and whether it is a date or a name, is for the recognisers.
 */
export function readNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const role = ROLE[text.charCodeAt(at)]!;
    if (role < FIGURE) {
      at++;
      continue;
    }
    const numeral = role === FIGURE ? readArabic(text, at) : readChineseAt(text, at, role);
    // A row of figures longer than any number (1111…) is an identifier, with its commas: none of them is read twice.
    if (numeral === null || !(numeral.value < LARGEST)) {
      at = Math.max(numeral?.end ?? at, skip(text, at, role === FIGURE));
      continue;
    }
    numerals.push(numeral);
    at = numeral.end;
    // 3千米, 三百千瓦: the scale character of the unit is no number of its own.
    if (isScale(roleAt(text, at)) && isScaledUnit(text, at)) at++;
  }
  return numerals;
}

function skip(text: string, at: number, arabic: boolean): number {
  if (arabic) return figures(text, at);
  while (isChinese(roleAt(text, at))) at++;
  return at;
}

/** Figures as strings that are made once: 0–9. */
const FIGURES = [...'0123456789'];
const ZERO = '0'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);

const ordinalAt = (text: string, start: number): boolean => start > 0 && text.charCodeAt(start - 1) === ORDINAL;

function readArabic(text: string, start: number): Numeral {
  let at = start;
  let value = 0;
  let role = FIGURE;
  while (role === FIGURE) {
    value = value * 10 + text.charCodeAt(at) - ZERO;
    role = roleAt(text, ++at);
  }
  const goesOn = role !== OTHER && (role < FIGURE || isScale(role));
  if (goesOn || at - start > EXACT_FIGURES) return readWritten(text, start, at);
  return plain(text, start, at, value, 'arabic', at - start === 1 ? FIGURES[value]! : text.slice(start, at));
}

/** Reads on from a row of figures: groups, a decimal part, scale words. */
function readWritten(text: string, start: number, from: number): Numeral {
  let at = from;
  if (at - start <= 3) {
    // Both commas group figures: 36,249 and 26，035; a group has just three. A list of prices ($20，300元) is none.
    while ((text[at] === ',' || (text[at] === '，' && !SYMBOL.at(text, start - 1))) && figures(text, at + 1) === at + 4)
      at += 4;
    if (at === from && text[at] === ' ' && text[start - 1] !== ' ') at = blankGroups(text, at);
  }
  const grouped = at > from;
  const whole = at;
  const point = text[at];
  if ((point === '.' || (point === '点' && text[start - 1] !== '午')) && roleAt(text, at + 1) === FIGURE) {
    const end = figures(text, at + 1);
    // 2022.8.18 and 9点30分 are for the date rules.
    const dotted = (text[end] === '.' && roleAt(text, end + 1) === FIGURE) || text[start - 1] === '.';
    if (!dotted && (point === '.' || !CLOCK_SIGN.at(text, end))) at = end;
  }
  const decimal = at > whole;
  const base = readFigures(text, start, whole, at);
  const scaled = mayScale(roleAt(text, at)) ? readScales(text, at, base) : null;
  const isMixed = scaled?.scaled ?? false;
  return {
    start,
    end: scaled?.end ?? at,
    value: scaled?.value ?? base,
    kind: isMixed ? 'mixed' : 'arabic',
    range: null,
    over: scaled?.over ?? false,
    digits: decimal || grouped || isMixed ? null : text.slice(start, at),
    decimal,
    grouped,
    ordinal: ordinalAt(text, start),
  };
}

/** Value of figures with their group signs, of which those after `whole` are decimals: 1,024.5. */
function readFigures(text: string, start: number, whole: number, end: number): number {
  const decimals = Math.max(0, end - whole - 1);
  let value = 0;
  for (let at = start; at < end; at++) {
    const figure = text.charCodeAt(at) - ZERO;
    if (figure >= 0 && figure <= 9) value = value * 10 + figure;
  }
  // Of two exact numbers the quotient is rounded right; longer rows are read as written.
  if (end - start <= EXACT_FIGURES) return decimals === 0 ? value : value / POWERS[decimals]!;
  return Number(
    `${text.slice(start, whole).replace(/[^0-9]/g, '')}.${decimals > 0 ? text.slice(whole + 1, end) : '0'}`,
  );
}

/** Currency signs, after which a comma parts prices. */
const SYMBOL = new CharSet('$¥€£');
/** What follows the second number of a clock time or list: 9点30分. */
const CLOCK_SIGN = new CharSet('分,，-');

/**
 * Where groups of three figures end that a blank sets apart, `12 335名`; `from` when there are none.
 * A unit or scale word stands right behind them; in the rows of a table another blank, sign or line end does.
 */
function blankGroups(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' && figures(text, at + 1) === at + 4) at += 4;
  if (at === from) return from;
  const end = text[at] === '.' ? figures(text, at + 1) : at;
  const code = text.charCodeAt(end);
  const unit = code === 0x25 || (code >= 0x4e00 && code <= 0x9fff && !NO_UNIT.at(text, end));
  return unit ? at : from;
}

/** What stands behind the figures of days and numbers. */
const NO_UNIT = new CharSet('年月日号时点');

/** A number written in one run, without scale words behind figures, decimals or vague parts. */
function plain(
  text: string,
  start: number,
  end: number,
  value: number,
  kind: Numeral['kind'],
  digits: string | null,
): Numeral {
  return {
    start,
    end,
    value,
    kind,
    range: null,
    over: false,
    digits,
    decimal: false,
    grouped: false,
    ordinal: ordinalAt(text, start),
  };
}

function readChineseAt(text: string, start: number, role: number): Numeral | null {
  const next = roleAt(text, start + 1);
  if (next < DIGIT && next !== MORE && next !== POINT) {
    const value = singleValue(role);
    if (value < 0) return null;
    if (value < 10) return plain(text, start, start + 1, value, 'chinese', FIGURES[value]!);
    return plain(text, start, start + 1, value, value < 100 ? 'chinese' : 'scale', null);
  }
  return readRow(text, start);
}

/** Reads a row of Chinese numeral characters, with a decimal part and 余/多. */
function readRow(text: string, start: number): Numeral | null {
  let end = start;
  let over = false;
  let row = '';
  for (let role = roleAt(text, start); isChinese(role) && row.length < LONGEST_ROW; role = roleAt(text, end)) {
    if (end > start && isScale(role) && isScaledUnitAfterChinese(text, end)) break;
    row += text[end++];
    // 二十余万, 两千多万
    if (!over && roleAt(text, end) === MORE && isMoreOfScale(text, end)) {
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
  if (text[end] === '点' && read.range === null && isDigit(roleAt(text, end + 1))) {
    let to = end + 1;
    let fraction = '';
    for (let role = roleAt(text, to); isDigit(role); role = roleAt(text, ++to)) fraction += role - DIGIT;
    // 三点五十分 is a clock time.
    if (!CLOCK_WORD.at(text, to)) {
      const scaled = readScales(text, to, Number(`${value}.${fraction}`));
      value = scaled.value;
      over ||= scaled.over;
      end = scaled.end;
      decimal = true;
    }
  }
  if (!over && roleAt(text, end) === MORE) {
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

const CLOCK_WORD = new CharSet('十分刻半钟');

/** 百, 千万, 亿: scale words and nothing else, but for 十. */
function isScaleAlone(row: string): boolean {
  for (let i = 0; i < row.length; i++) {
    const role = ROLE[row.charCodeAt(i)]!;
    if (!isScale(role) || role === SCALE + 1) return false;
  }
  return true;
}
