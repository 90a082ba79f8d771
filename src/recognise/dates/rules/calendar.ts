import { GRAIN } from '../lexicon.js';
import { firstOf } from './counted.js';
import { festivalStands, quotedFestival } from './festival.js';
import { betweenFrom, endpointAt, rangeFrom, shared } from './range.js';
import type { Found, Rule } from './rule.js';
import { closed } from './suffix.js';

const OPENINGS = '自从由';
/** 半年, 每月: what counts the unit after it. */
const COUNTS = '0123456789一二三四五六七八九十两半个几多每数';

/** Dates of the calendar with what encloses them: 2016年11月4日下午, 5月3日至7日, 自…起至…止, 2018年以前, 春节期间. */
export const calendar: Rule = (reading, lexicon, at) => {
  const { text } = reading;
  if (text[at] === '“') return quotedFestival(reading, at);
  // 半年内, 第三个年头: 年 belongs to the count before it.
  if (at > 0 && '年月季'.includes(text[at]!) && COUNTS.includes(text[at - 1]!)) return null;
  const opening = OPENINGS.includes(text[at]!);
  const start = opening ? at + 1 : at;
  const read = endpointAt(reading, lexicon, start);
  if (!read) return opening ? null : firstAlone(text, at);
  if (read.point.festival !== undefined && !festivalStands(reading, read)) return null;
  if (read.upto) return shared(text, read);
  const counted = read.last <= GRAIN.month && read.point.edge === undefined ? firstOf(text, read.end, read) : null;
  if (counted) return [closeCounted(text, counted)];
  const range = rangeFrom(reading, lexicon, read, opening ? at : null) ?? betweenFrom(reading, lexicon, read);
  if (range) return [range];
  if (read.point.ofDocument) {
    // 自即日起, with no end; a bare 发布之日 is no day that is told.
    if (!text.startsWith('即日', start) || text[read.end] !== '起') return null;
    return [
      { start: at, end: read.end + 1, rule: 'date/period/open', expression: { form: 'from', point: read.point } },
    ];
  }
  return [closed(reading, lexicon, read, opening ? at : null)];
};

const firstAlone = (text: string, at: number): Found[] | null => {
  const found = firstOf(text, at, null);
  return found ? [closeCounted(text, found)] : null;
};

const closeCounted = (text: string, found: Found): Found =>
  text.startsWith('期间', found.end) ? { ...found, end: found.end + 2 } : found;
