import { CharSet } from '../../lexicon/char-set.js';
import type { Bound } from '../../model/quantity.js';
import type { Amount } from './amount.js';
import { boundsAfter, boundsBefore, denominatorEnds, denominatorTerms } from './lexicon.js';

/** What stands around an amount and belongs to its span. */
export interface Surroundings {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly per: readonly string[];
}

const NO_RATE: readonly string[] = [];
const REACH = 6;
const RATE_REACH = 6;

/** The bound word fixed to the front of an amount, with the offset it begins at; null when there is none. */
export function boundBefore(text: string, start: number, round: boolean): { start: number; bound: Bound } | null {
  const hit = boundsBefore().longestBefore(text, start, Math.max(0, start - REACH));
  if (!hit || hit.value === 'none') return null;
  if (hit.value === 'scale') return round ? { start: hit.start, bound: 'over' } : null;
  return { start: hit.start, bound: hit.value };
}

const GOVERNING = /(?:(至少|最少|起码)|(至多|最多))[^，。；：、！？\n0-9]{1,8}$/;
const GOVERNS = new CharSet('少码多');
const GOVERNS_OR_PARTS = new CharSet('少码多，。；：、！？\n0123456789');

/** 至少打造一个: a bound word parted from the number by its verb. It stays outside the span. */
function governingBound(text: string, start: number): Bound | null {
  const limit = Math.max(1, start - 9);
  let at = start - 1;
  while (at >= limit && !GOVERNS_OR_PARTS.at(text, at)) at--;
  if (at < limit || !GOVERNS.at(text, at)) return null;
  const hit = GOVERNING.exec(text.slice(Math.max(0, start - 10), start));
  return hit === null ? null : hit[1] !== undefined ? 'atLeast' : 'atMost';
}

/** Reads 每人每月, bound words and denominators around an amount whose unit ends at `amount.end`. */
export function readSurroundings(text: string, amount: Amount): Surroundings {
  const round = amount.numeral.kind === 'scale' && amount.first === amount.numeral;
  const front = boundBefore(text, amount.start, round);
  const lead = leadingRate(text, front === null ? amount.start : front.start);
  const slash = text.charCodeAt(amount.end) === SLASH ? slashRate(text, amount.end) : null;
  const back = boundAfter(text, slash === null ? amount.end : slash.end, amount);
  const range = amount.value === null;
  let bound: Bound = range ? 'range' : 'exact';
  if (amount.about) bound = 'about';
  if (amount.over) bound = 'over';
  if (back) bound = back.bound;
  if (front) bound = front.bound;
  else if (bound === 'exact') bound = governingBound(text, lead?.start ?? amount.start) ?? bound;
  // 十几名以上: a range keeps its ends; 近三四十: likewise.
  if (range) bound = 'range';
  return {
    start: lead?.start ?? front?.start ?? amount.start,
    end: back?.end ?? slash?.end ?? amount.end,
    bound,
    per: lead ? (slash ? [...lead.per, ...slash.per] : lead.per) : (slash?.per ?? NO_RATE),
  };
}

/** Whether 以上, 左右 or the like follows the unit. */
export function boundAfter(text: string, end: number, amount: Amount): { end: number; bound: Bound } | null {
  if (end >= text.length || !boundsAfter().canStartWith(text.charCodeAt(end))) return null;
  const hit = boundsAfter().longestAt(text, end);
  if (!hit) return null;
  const next = text[hit.end] ?? '';
  const word = text.slice(end, hit.end);
  // 30日内 and 3公里内 are bounds, 4个内设机构 is not; 上下班, 左右岸 neither.
  if (
    word === '内' &&
    (!/^(?:duration|length)$/.test(amount.unit.dimension) || /[容部外心地涵设科生需环河]/.test(next))
  )
    return null;
  if ((word === '上下' || word === '左右') && /[班级游功联岸侧两翻铺册卷]/.test(next)) return null;
  if (word === '以下' && next === '简') return null;
  return { end: hit.end, bound: hit.value };
}

/** 每人每月, 每平方米 right before the number. A lone 每月 or 每年 is a date of its own. */
function leadingRate(text: string, end: number): { start: number; per: string[] } | null {
  let found = rateEndingAt(text, end);
  if (found === null) return null;
  const per: string[] = [];
  let start = end;
  let timed = true;
  for (let rounds = 0; rounds < 3 && found; rounds++, found = rateEndingAt(text, start)) {
    start = found.start;
    per.unshift(found.unit);
    if (!/^[年月日周季时分秒]/.test(found.unit) && found.unit !== '季度') timed = false;
  }
  return per.length === 0 || timed ? null : { start, per };
}

const EACH = '每'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

/** The 每X that ends at `end`. */
function rateEndingAt(text: string, end: number): { start: number; unit: string } | null {
  if (!denominatorEnds().at(text, end - 1)) return null;
  const limit = Math.max(0, end - RATE_REACH);
  let at = end - 2;
  while (at >= limit && text.charCodeAt(at) !== EACH) at--;
  if (at < limit) return null;
  const hit = denominatorTerms().longestAt(text, at + 1, end);
  return hit && hit.end === end ? { start: at, unit: hit.value } : null;
}

/** 元/人次, 公斤/亩, 元/人·月. */
function slashRate(text: string, end: number): { end: number; per: string[] } | null {
  const first = denominatorTerms().longestAt(text, end + 1);
  if (!first) return null;
  const per = [first.value];
  let to = first.end;
  while ((text[to] === '·' || text[to] === '/') && per.length < 3) {
    const more = denominatorTerms().longestAt(text, to + 1);
    if (!more) break;
    per.push(more.value);
    to = more.end;
  }
  return { end: to, per };
}
