import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { pointExpression } from '../expression.js';
import type { Reading } from '../pieces/piece.js';
import { firstOf } from './counted.js';
import { festivalStands, quotedFestival } from './festival.js';
import { betweenFrom, endpointAt, rangeFrom, shared } from './range.js';
import { type Found, foundAt, one, type Rule } from './rule.js';
import { alone, closed, SUFFIX_STARTS } from './suffix.js';

const QUOTE = '“'.charCodeAt(0);
const OPENINGS = new CharSet('自从由');
const UNITS = new CharSet('年月季');
/** 半年, 每月: what counts the unit after it. */
const COUNTS = new CharSet('0123456789一二三四五六七八九十两半个几多每数');
/** What shows that a date goes on: the first of its units, another end, a word that closes it. */
const GOES_ON = new CharSet(`的前头最后起至到-—~和与${SUFFIX_STARTS}`);

/** Dates of the calendar with what encloses them: 2016年11月4日下午, 5月3日至7日, 自…起至…止, 2018年以前, 春节期间. */
export const calendar: Rule = (reading, lexicon, at) => {
  const { text, codes } = reading;
  const code = codes[at]!;
  if (code === QUOTE) return quotedFestival(reading, at);
  // 半年内, 第三个年头: 年 belongs to the count before it.
  if (at > 0 && UNITS.has(code) && COUNTS.has(codes[at - 1]!)) return null;
  const opening = OPENINGS.has(code);
  const start = opening ? at + 1 : at;
  const read = endpointAt(reading, lexicon, start);
  if (!read) return opening ? null : firstAlone(reading, at);
  if (read.point.festival !== undefined && !festivalStands(reading, read)) return null;
  if (read.upto) return shared(text, read);
  if (!GOES_ON.has(codes[read.end]!) && !read.eraYear && !read.point.ofDocument) return [alone(read, read.start)];
  const counted = read.last <= GRAIN.month && read.point.edge === undefined ? firstOf(reading, read.end, read) : null;
  if (counted) return [closeCounted(text, counted)];
  const range = rangeFrom(reading, lexicon, read, opening ? at : null) ?? betweenFrom(reading, lexicon, read);
  if (range) return [range];
  if (read.point.ofDocument) {
    // 自即日起, with no end; a bare 发布之日 is no day that is told.
    if (!text.startsWith('即日', start) || text[read.end] !== '起') return null;
    return one('date/period/open', at, read.end + 1, pointExpression(read.point, 'from'));
  }
  return [closed(reading, lexicon, read, opening ? at : null)];
};

const firstAlone = (reading: Reading, at: number): Found[] | null => {
  const found = firstOf(reading, at, null);
  return found ? [closeCounted(reading.text, found)] : null;
};

const closeCounted = (text: string, found: Found): Found =>
  text.startsWith('期间', found.end) ? foundAt(found.start, found.end + 2, found.rule, found.expression) : found;
