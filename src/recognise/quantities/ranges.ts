import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import { type Amount, exact, signStart, unitAfter } from './amount.js';
import { unitTerms } from './lexicon.js';

/** A joint is one of these, dashes and waves also twice. */
const JOINTS = new CharSet('至到-—~');
const DOUBLED = new CharSet('-—~');
/** What a joint can end in, an aside （含） included. */
const JOINT_END = new CharSet('至到-—~）、');
const INCLUDED = '（含）';

/** Whether nothing but the sign or word of a range stands between two places. */
function isJoint(text: string, from: number, to: number): boolean {
  if (to - from === 1) return JOINTS.at(text, from);
  return to - from === 2 && text[from] === text[from + 1] && DOUBLED.at(text, from);
}

/** 3至5个, 25%~30%, 三万到五万, 1万元-5万元. A unit may stand with both numbers, a scale word with the last alone. */
export function readRange(page: Page, index: number): Amount | null {
  const { text, numerals } = page;
  const low = numerals[index]!;
  const high = numerals[index + 1];
  if (!high || high.start - low.end > 8 || high.ordinal) return null;
  if (!JOINT_END.at(text, high.start - 1)) return null;
  const own = isJoint(text, low.end, high.start) ? null : unitTerms().longestAt(text, low.end);
  const from = own ? own.end : low.end;
  const joint = text.startsWith(INCLUDED, from) ? from + INCLUDED.length : from;
  if (!isJoint(text, joint, high.start))
    if (high.start - from !== 1 || text[from] !== '、' || !isNeighbour(text, low, high)) return null;
  const tail = unitAfter(text, high);
  if (!tail || (own && (own.value.unit !== tail.unit.unit || isRise(text, low.start, tail.end)))) return null;
  const start = signStart(text, low.start, tail.unit);
  const min = (low.range?.min ?? low.value) * (own ? 1 : sharedScale(text, low, high)) * (start < low.start ? -1 : 1);
  const max = (high.range?.max ?? high.value) + tail.half;
  if (!(min < max)) return null;
  return {
    value: null,
    min: exact(min),
    max: exact(max),
    start,
    end: tail.end,
    unit: tail.unit,
    numeral: high,
    first: low,
    next: index + 2,
    over: false,
    about: tail.about,
  };
}

const RISE = /[从由自][^，。；、\n0-9]{0,6}$/;
const VARIES = /不等|之间|左右|(?:的)?(?:[^，。；\n]{0,4})(?:区间|范围)/y;

/** 从54万元到115万元: two values, one before and one after; 从3万元到5万元不等 is a range. */
function isRise(text: string, start: number, end: number): boolean {
  if (!RISE.test(text.slice(Math.max(0, start - 7), start))) return false;
  VARIES.lastIndex = end;
  return !VARIES.test(text);
}

/** 六、七千: two neighbours that share the scale word. */
function isNeighbour(text: string, low: Numeral, high: Numeral): boolean {
  if (low.kind !== 'chinese' || low.digits === null || low.digits.length !== 1 || high.kind !== 'chinese') return false;
  const scale = sharedScale(text, low, high);
  return scale > 1 && low.value >= 1 && high.value === (low.value + 1) * scale;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/万亿$/, 1e12],
  [/亿$/, 1e8],
  [/[万wW]$/, 1e4],
  [/[千k]$/, 1e3],
  [/百$/, 1e2],
  [/十$/, 10],
];

/** The scale word of the upper number that the lower one shares: 10000 in `3到5万`, `一千到两千万`. */
export function sharedScale(text: string, low: Numeral, high: Numeral): number {
  const scaleOf = (numeral: Numeral) =>
    SCALES.find(([pattern]) => pattern.test(text.slice(Math.max(numeral.start, numeral.end - 2), numeral.end)))?.[1] ??
    1;
  const scale = scaleOf(high);
  const lowScale = scaleOf(low);
  if (scale === 1 || lowScale >= scale) return 1;
  // 8500到3万: the lower number is larger than what stands before the scale word.
  if (low.value >= high.value / scale) return 1;
  return scale;
}
