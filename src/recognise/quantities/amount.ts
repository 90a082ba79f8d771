import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import { readFraction } from './fractions.js';
import { boundsAfter, symbolTerms, type Unit, unitOf, unitTerms } from './lexicon.js';
import { readRange } from './ranges.js';
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

const MONTHS = unitOf('个月', '个月', 'duration', 'measure');

/** Removes what binary arithmetic adds: 0.1 + 0.2 is 0.3. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** An amount with its value, end or unit read anew. */
export const revised = (
  { start, numeral, first, over, about }: Amount,
  value: number | null,
  min: number | null,
  max: number | null,
  end: number,
  unit: Unit,
  next: number,
): Amount => ({ value, min, max, start, end, unit, numeral, first, next, over, about });

/** Reads the amount that begins with the numeral at `index`: a fraction, a range, or one number, with its unit. */
export function readAmount(page: Page, index: number): Amount | null {
  return readFraction(page, index) ?? readRange(page, index) ?? readPlain(page, index);
}

function readPlain(page: Page, index: number): Amount | null {
  const { text } = page;
  const numeral = page.numerals[index]!;
  const tail = unitAfter(text, numeral);
  if (!tail) return readSymbol(text, numeral, index + 1);
  const start = signStart(text, numeral.start, tail.unit);
  const front = thousandsBefore(page, index);
  const { range } = numeral;
  const value = front ? exact(front.value * 1000 + numeral.value) : numeral.value + tail.half;
  return {
    value: range ? null : start < numeral.start && text[start] !== '+' ? -value : value,
    min: range ? range.min : null,
    max: range ? range.max : null,
    start: front ? front.start : tail.unit.class === 'money' ? afterSymbol(text, start) : start,
    end: tail.end,
    unit: tail.unit,
    numeral,
    first: front ?? numeral,
    next: index + 1,
    over: tail.over || numeral.over,
    about: tail.about,
  };
}

/** ¥1,260万元: the sign stands before the sum although its currency stands after it. */
const afterSymbol = (text: string, start: number): number =>
  MONEY_SIGN.at(text, start - 1)
    ? (symbolTerms().longestBefore(text, start, Math.max(0, start - 3))?.start ?? start)
    : start;

const YUAN = unitOf('元', '元', 'money', 'money');
const LETTER_END = new CharSet('wWkK');
/** What may stand between a sum and what it is of: 开销约为15k. */
const BEFORE_SUM = new CharSet('约近达到为是有超过在');
/** What measures of other kinds end in: 功率, 播放量, 粉丝数, 里程. */
const NO_SUM = new CharSet('率量数度程灯泡机口众');

/** 15k左右, 30w上下: a number scaled by a letter and bounded is a sum of money, though no currency is named. */
function readLetterSum(text: string, numeral: Numeral, next: number): Amount | null {
  if (numeral.kind !== 'mixed' || !LETTER_END.at(text, numeral.end - 1) || !boundsAfter().longestAt(text, numeral.end))
    return null;
  let before = numeral.start - 1;
  while (before > 0 && BEFORE_SUM.at(text, before)) before--;
  if (NO_SUM.at(text, before)) return null;
  return {
    value: numeral.value,
    min: null,
    max: null,
    start: numeral.start,
    end: numeral.end,
    unit: YUAN,
    numeral,
    first: numeral,
    next,
    over: numeral.over,
    about: false,
  };
}

const MONEY_SIGN = new CharSet('$¥€£￡');

/** A sum whose currency sign stands before it: ¥300, US$20. */
function readSymbol(text: string, numeral: Numeral, next: number): Amount | null {
  const symbol = symbolTerms().longestBefore(text, numeral.start, Math.max(0, numeral.start - 3));
  if (!symbol) return readLetterSum(text, numeral, next);
  return {
    value: numeral.value,
    min: null,
    max: null,
    start: symbol.start,
    end: numeral.end,
    unit: symbol.value,
    numeral,
    first: numeral,
    next,
    over: numeral.over,
    about: false,
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

/** What follows a numeral: its unit, and what stands inside or after that. */
export interface Tail {
  readonly unit: Unit;
  readonly end: number;
  readonly over: boolean;
  readonly about: boolean;
  /** 0.5 for a 半 set into or after the unit (`三个半小时`, `一吨半`). */
  readonly half: number;
}

const INSIDE = new CharSet('多余半');
const HALF_WORD = new CharSet('径数山岛导成边空途价夜月');
const ABOUT = '来'.charCodeAt(0);
const PIECE = '个'.charCodeAt(0);

/** The unit after a numeral, with 来 and the 多, 半 that stand inside or after it. */
export function unitAfter(text: string, numeral: Numeral): Tail | null {
  let at = numeral.end;
  const next = text.charCodeAt(at);
  const about = next === ABOUT && numeral.value % 10 === 0 && numeral.value > 0;
  if (about) at++;
  if (next === PIECE && INSIDE.at(text, at + 1)) {
    const time = partedTime(text, at);
    if (time) return time;
  }
  const hit = unitTerms().longestAt(text, at);
  if (!hit) return null;
  return INSIDE.at(text, hit.end)
    ? moreAfter(text, numeral, hit.value, hit.end, about)
    : { unit: hit.value, end: hit.end, over: false, about, half: 0 };
}

/** 两个多小时, 三个半月: 个 and the noun of time are parted. */
function partedTime(text: string, at: number): Tail | null {
  const isMonth = text[at + 2] === '月';
  const inner = isMonth ? null : unitTerms().longestAt(text, at + 2);
  const unit = isMonth ? MONTHS : inner?.value;
  if (unit?.dimension !== 'duration') return null;
  const half = text[at + 1] === '半';
  return { unit, end: inner?.end ?? at + 3, over: !half, about: false, half: half ? 0.5 : 0 };
}

/** 一吨半, 三年多: what stands after a unit of measure and is of the number. */
function moreAfter(text: string, numeral: Numeral, unit: Unit, end: number, about: boolean): Tail {
  const measures = (unit.class === 'measure' || unit.class === 'money' || isMultiple(unit)) && !numeral.over;
  if (measures && text[end] === '半') {
    if (!isMultiple(unit) && numeral.value < 1000 && !HALF_WORD.at(text, end + 1))
      return { unit, end: end + 1, over: false, about, half: 0.5 };
  } else if (measures && !(isMultiple(unit) ? NO_PART : NO_MORE).at(text, end + 1))
    return { unit, end: end + 1, over: true, about, half: 0 };
  return { unit, end, over: false, about, half: 0 };
}

/** 三成多, 两倍多 are over; 三成多为青年 says what most are. */
const isMultiple = ({ unit }: Unit): boolean => unit === '成' || unit === '倍' || unit === '番';
const NO_PART = new CharSet('种个元次为是数属在');

/** 3元多个, 一年多次: 多 is of the next word. */
const NO_MORE = new CharSet('种个元次');

const SIGN_END = new CharSet('负-下+');
const BEFORE_PLUS = new CharSet('比长幅度，、：（');
const NO_SIGN = new CharSet('减担肩背自抱胜欺辜');
const NO_MINUS = /[0-9A-Za-z%)）]/;

/** Where 负, 零下 or the minus or plus sign (`同比+6.8%`) of a number begins; `start` when it has none. A dash after a character of a name or number is none. */
export function signStart(text: string, start: number, unit: Unit): number {
  if (!SIGN_END.at(text, start - 1)) return start;
  switch (text[start - 1]) {
    case '负':
      return NO_SIGN.at(text, start - 2) ? start : start - 1;
    case '-':
      return (unit.class === 'ratio' || unit.class === 'scale' || unit.unit === '℃') &&
        !NO_MINUS.test(text[start - 2] ?? '')
        ? start - 1
        : start;
    case '+':
      return unit.class === 'ratio' && BEFORE_PLUS.at(text, start - 2) ? start - 1 : start;
    default:
      return text[start - 2] === '零' ? start - 2 : start;
  }
}
