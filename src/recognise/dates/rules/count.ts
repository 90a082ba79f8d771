import { CharSet } from '../../../lexicon/char-set.js';
import { numberAt } from '../numbers.js';
import type { Reading } from '../pieces/piece.js';
import type { CountUnit } from '../value.js';

/** A number with a unit of time: 三年, 5个月, 20余年, 三年半, 半年. `most` is the upper end of 二十几, 20多, 三年多. */
export interface Count {
  readonly end: number;
  readonly count: number;
  readonly most: number | null;
  readonly unit: CountUnit;
  /** Whether 半 or 多 makes it a count of months or of more than the number. */
  readonly rough: boolean;
}

/** What a counted unit starts with, behind its number. */
export const COUNTED_UNIT = new CharSet('个多余几季月星礼周年天日世');
/** What makes a period or a distance of a count: 三年来, 五天以后, 两个月前. */
const CLOSES = new CharSet('来以之前后');

const UNITS: Readonly<Record<string, CountUnit>> = {
  季: 'quarter',
  月: 'month',
  星: 'week',
  礼: 'week',
  周: 'week',
  年: 'year',
  天: 'day',
  日: 'day',
  世: 'century',
};
/** The second characters of units written with two. */
const SECOND: Readonly<Record<string, string>> = { 季: '度', 星: '期', 礼: '拜', 世: '纪' };
const SHORT_UNITS = new CharSet('月周年天日');
const LONG_UNITS = new CharSet('季星礼世');
const LONG_UNITS_SECOND = new CharSet('度期拜纪');
const MORE = new CharSet('多余几');
const HALF_OR_MORE = new CharSet('半多');
const MEASURE = '个'.charCodeAt(0);

/** Whether the unit behind a number that ends at `at` closes like a date: 三年来, 五天以后, 两个多月前. */
export function isDatedCount(codes: Uint16Array, at: number): boolean {
  let end = MORE.has(codes[at]!) ? at + 1 : at;
  if (codes[end] === MEASURE) end += MORE.has(codes[end + 1]!) ? 2 : 1;
  if (LONG_UNITS.has(codes[end]!) && LONG_UNITS_SECOND.has(codes[end + 1]!)) end += 2;
  else if (SHORT_UNITS.has(codes[end]!)) end++;
  else return false;
  return CLOSES.has(codes[HALF_OR_MORE.has(codes[end]!) ? end + 1 : end]!);
}

/** Where the unit that starts at `at` ends; `at` when none does. */
function unitEnd(text: string, at: number): number {
  const char = text[at] ?? '#';
  if (UNITS[char] === undefined) return at;
  const second = SECOND[char];
  return second === undefined ? at + 1 : text[at + 1] === second ? at + 2 : at;
}

const isMore = (char: string | undefined): boolean => char === '多' || char === '余' || char === '几';

/** The count of units of time that starts at `at`. */
export function countAt({ text, codes }: Reading, at: number): Count | null {
  if (text[at] === '半' && text[at + 1] === '年') {
    const more = text[at + 2] === '多';
    return { end: at + (more ? 3 : 2), count: 6, most: more ? 9 : null, unit: 'month', rough: true };
  }
  const n = numberAt(codes, at);
  if (!n || n.value < 1 || n.value > 300 || (n.chinese ? n.digits === 2 : text[at] === '0')) return null;
  let from = n.end;
  const moreBefore = isMore(text[from]);
  if (moreBefore) from++;
  let more = moreBefore;
  const measured = text[from] === '个';
  if (measured) {
    from++;
    if (text[from] === '多' || text[from] === '余') {
      from++;
      more = true;
    }
  }
  let end = unitEnd(text, from);
  const name = text[from]!;
  if (end === from || (name === '月' && !measured)) return null;
  const unit = UNITS[name]!;
  if (text[end] === '半') {
    if (unit !== 'year' || moreBefore) return null;
    return { end: end + 1, count: n.value * 12 + 6, most: null, unit: 'month', rough: true };
  }
  if (text[end] === '多') {
    end++;
    more = true;
  }
  return { end, count: n.value, most: more ? n.value + (n.value >= 10 ? 10 : 1) : null, unit, rough: more };
}
