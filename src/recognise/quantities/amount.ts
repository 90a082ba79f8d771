import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import { symbolTerms, type Unit, unitTerms } from './lexicon.js';
import type { Reading } from './value.js';

/** A number or range as written, and the unit that follows it. Offsets are clean offsets. */
export interface Amount extends Reading {
  /** Where the number begins, its sign included. */
  readonly start: number;
  /** Where the unit ends. */
  readonly end: number;
  readonly unit: Unit;
  /** The last numeral read, the one beside the unit. */
  readonly numeral: Numeral;
  /** The numeral the amount begins with. */
  readonly first: Numeral;
  /** Index after the last numeral read. */
  readonly next: number;
  /** 余, 多 or 几 in the number or unit (`3000余万`, `两个多小时`). */
  readonly over: boolean;
  /** 来 after a round number (`十来个`). */
  readonly about: boolean;
}

const PERCENT: Unit = { unit: '%', dimension: 'ratio', class: 'ratio' };
const MONTHS: Unit = { unit: '个月', dimension: 'duration', class: 'measure' };

/** Removes what binary arithmetic adds: 0.1 + 0.2 is 0.3. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** Reads the amount that begins with the numeral at `index`: a fraction, a range, or one number, with its unit. */
export function readAmount(page: Page, index: number): Amount | null {
  return readFraction(page, index) ?? readRange(page, index) ?? readPlain(page, index);
}

function readPlain(page: Page, index: number): Amount | null {
  const numeral = page.numerals[index]!;
  const tail = unitAfter(page.text, numeral);
  const symbol = tail ? null : symbolTerms().longestBefore(page.text, numeral.start, Math.max(0, numeral.start - 3));
  if (symbol)
    return {
      value: numeral.value,
      min: null,
      max: null,
      about: false,
      start: symbol.start,
      end: numeral.end,
      unit: symbol.value,
      numeral,
      first: numeral,
      next: index + 1,
      over: numeral.over,
    };
  if (!tail) return null;
  const sign = signBefore(page.text, numeral.start, tail.unit);
  const front = thousandsBefore(page, index);
  const value = exact((front ? front.value * 1000 : 0) + numeral.value + tail.half) * sign.factor;
  const range = numeral.range;
  return {
    value: range ? null : value,
    min: range ? range.min : null,
    max: range ? range.max : null,
    start: front?.start ?? sign.start,
    end: tail.end,
    unit: tail.unit,
    numeral,
    first: front ?? numeral,
    next: index + 1,
    over: tail.over || numeral.over,
    about: tail.about,
  };
}

/** The figures before a blank that groups thousands: 1 of `1 308人`. */
function thousandsBefore(page: Page, index: number): Numeral | null {
  const { text, numerals } = page;
  const numeral = numerals[index]!;
  const front = numerals[index - 1];
  if (text[numeral.start - 1] !== ' ' || front?.end !== numeral.start - 1) return null;
  const isGroup = /^[0-9]{3}(?:\.[0-9]+)?(?![0-9])/.test(text.slice(numeral.start, numeral.start + 8));
  return isGroup && front.digits !== null && front.digits.length <= 3 && front.kind === 'arabic' && front.value > 0
    ? front
    : null;
}

interface Tail {
  readonly unit: Unit;
  readonly end: number;
  readonly over: boolean;
  readonly about: boolean;
  /** 0.5 for a 半 set into or after the unit (`三个半小时`, `一吨半`). */
  readonly half: number;
}

const HALF_AFTER = /半(?![径数山岛导成边空途价夜月])/y;

/** The unit after a numeral, with 来 and the 多, 半 that stand inside or after it. */
function unitAfter(text: string, numeral: Numeral): Tail | null {
  let at = numeral.end;
  let over = false;
  const about = text[at] === '来' && numeral.value % 10 === 0 && numeral.value > 0;
  if (about) at++;
  // 两个多小时, 三个半月: 个 and the noun of time are parted.
  if (text[at] === '个' && /[多余半]/.test(text[at + 1] ?? '')) {
    const inner = text[at + 2] === '月' ? { end: at + 3, value: MONTHS } : unitTerms().longestAt(text, at + 2);
    if (inner && inner.value.dimension === 'duration') {
      const half = text[at + 1] === '半';
      return { unit: inner.value, end: inner.end, over: !half, about, half: half ? 0.5 : 0 };
    }
  }
  const hit = unitTerms().longestAt(text, at);
  if (!hit) return null;
  let { end } = hit;
  let half = 0;
  if (hit.value.class === 'measure' || hit.value.class === 'money') {
    HALF_AFTER.lastIndex = end;
    if (HALF_AFTER.test(text) && !numeral.over && numeral.value < 1000) {
      half = 0.5;
      end++;
    } else if (!numeral.over && /[多余]/.test(text[end] ?? '') && !/[种个元次]/.test(text[end + 1] ?? '')) {
      over = true;
      end++;
    }
  }
  return { unit: hit.value, end, over, about, half };
}

/** 负, 零下 and minus signs. A dash after a character of a name or number is none. */
function signBefore(text: string, start: number, unit: Unit): { start: number; factor: 1 | -1 } {
  const before = text[start - 1];
  if (before === '负' && !/[减担肩背自抱胜欺辜]/.test(text[start - 2] ?? '')) return { start: start - 1, factor: -1 };
  if (before === '-' && (unit.class === 'ratio' || unit.class === 'scale' || unit.unit === '℃')) {
    if (!/[0-9A-Za-z%)）]/.test(text[start - 2] ?? '')) return { start: start - 1, factor: -1 };
  }
  if (before === '下' && text[start - 2] === '零') return { start: start - 2, factor: -1 };
  return { start, factor: 1 };
}

/** 百分之五十, 四分之一, 1/4: percentages all. */
function readFraction(page: Page, index: number): Amount | null {
  const { text, numerals } = page;
  const whole = numerals[index]!;
  const part = numerals[index + 1];
  if (!part) return null;
  if (text.startsWith('分之', whole.end) && part.start === whole.end + 2) return fraction(page, index, part.end);
  if (text[whole.end] === '/' && part.start === whole.end + 1 && isCommonFraction(text, whole, part))
    return { ...fraction(page, index, part.end), value: exact((whole.value / part.value) * 100) };
  return null;
}

function fraction(page: Page, index: number, end: number): Amount {
  const whole = page.numerals[index]!;
  const part = page.numerals[index + 1]!;
  const share = (value: number) => exact((value / whole.value) * 100);
  const more = page.numerals[index + 2];
  // 百分之二十到三十
  const upper =
    more && /^[至到~—-]$/.test(page.text.slice(end, more.start)) && !unitTerms().longestAt(page.text, more.end)
      ? more
      : null;
  return {
    ...(upper
      ? { value: null, min: share(part.value), max: share(upper.value) }
      : { value: share(part.value), min: null, max: null }),
    start: whole.start,
    end: upper ? upper.end : end,
    unit: PERCENT,
    numeral: part,
    first: whole,
    next: index + (upper ? 3 : 2),
    over: part.over,
    about: false,
  };
}

/** A fraction of small figures, not a date, a page number or a unit number: 1/4, 2/3. */
function isCommonFraction(text: string, top: Numeral, bottom: Numeral): boolean {
  if (top.digits === null || bottom.digits === null || top.value < 1 || bottom.value < 2) return false;
  if (top.value >= bottom.value || bottom.value > 10 || /[0-9/.年月-]/.test(text[top.start - 1] ?? '')) return false;
  return !/[0-9/.年月日页号-]/.test(text[bottom.end] ?? '');
}

const JOINT = /^(?:至|到|-{1,2}|—{1,2}|~{1,2})$/;
const INCLUDED = /^（含）/;

/** 3至5个, 25%~30%, 三万到五万, 1万元-5万元. A unit may stand with both numbers, a scale word with the last alone. */
function readRange(page: Page, index: number): Amount | null {
  const { text, numerals } = page;
  const low = numerals[index]!;
  const high = numerals[index + 1];
  if (!high || high.start - low.end > 8 || high.ordinal) return null;
  let joint = text.slice(low.end, high.start);
  const own = JOINT.test(joint) ? null : unitTerms().longestAt(text, low.end);
  if (own) joint = text.slice(own.end, high.start);
  if (!JOINT.test(joint.replace(INCLUDED, ''))) return null;
  const tail = unitAfter(text, high);
  if (!tail || (own && own.value.unit !== tail.unit.unit)) return null;
  const sign = signBefore(text, low.start, tail.unit);
  const min = (low.range?.min ?? low.value) * (own ? 1 : sharedScale(text, low, high)) * sign.factor;
  const max = (high.range?.max ?? high.value) + tail.half;
  if (!(min < max)) return null;
  return {
    value: null,
    min: exact(min),
    max: exact(max),
    start: sign.start,
    end: tail.end,
    unit: tail.unit,
    numeral: high,
    first: low,
    next: index + 2,
    over: false,
    about: tail.about,
  };
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
function sharedScale(text: string, low: Numeral, high: Numeral): number {
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
