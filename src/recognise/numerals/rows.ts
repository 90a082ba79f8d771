import { CharSet } from '../../lexicon/char-set.js';
import { readChinese } from './chinese.js';
import type { Numeral } from './numeral.js';
import { FIGURES, ordinalAt, plain } from './plain.js';
import { DIGIT, isChinese, isDigit, isScale, MORE, POINT, ROLE, roleAt, SCALE, singleValue } from './roles.js';
import { isMoreOfScale, isScaledUnitAfterChinese, readScales } from './scales.js';

/** Longest row of Chinese numeral characters that is read as one. */
const LONGEST_ROW = 24;

/** Reads the number whose Chinese numeral characters begin at a place; null when they are none (几). */
export function readChineseAt(text: string, start: number, role: number): Numeral | null {
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
