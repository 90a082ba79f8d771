import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { isFigure, numberEnd } from '../numbers.js';
import { dottedDayAt } from './dotted-day.js';
import { possibleDay } from './month-day.js';
import type { Piece, Reading } from './piece.js';
import { plausible, ROC_EPOCH } from './year.js';

/** A way to write a day or month in figures, and the groups of its parts; `day` 0 where it has none. */
interface Order {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FULL: Order = { pattern: /([12]\d{3})([-./·])(\d{1,2})\2(\d{1,2})日?/y, year: 1, month: 3, day: 4 };
const MONTH: Order = { pattern: /([12]\d{3})([-/])(0[1-9]|1[0-2])/y, year: 1, month: 3, day: 0 };
/** 2021.09-2023.08: months with dots, only as ends of a range; alone they are numbers. */
const DOTTED_MONTH: Order = {
  pattern: /([12]\d{3})\.(0[1-9]|1[0-2])(?=(?:-{1,2}|—{1,2}|~|至)(?:[12]\d{3}\.(?:0[1-9]|1[0-2])(?!\d)|今|至今))/y,
  year: 1,
  month: 2,
  day: 0,
};
const DOTTED_MONTH_END: Order = {
  pattern: /(?<=[12]\d{3}\.(?:0[1-9]|1[0-2])(?:-{1,2}|—{1,2}|~|至))([12]\d{3})\.(0[1-9]|1[0-2])(?!\d)/y,
  year: 1,
  month: 2,
  day: 0,
};
const DAY_FIRST: Order = { pattern: /(\d{1,2})\/(\d{1,2})\/([12]\d{3})/y, year: 3, month: 2, day: 1 };

const SLASH = '/'.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const DOT = '·'.charCodeAt(0);
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What a row of figures goes on from; numbers, points and letters are told before. */
const NO_DATE_AFTER = new CharSet('/·〔[');
const SIGNS = new CharSet(`-./·0123456789${LATIN}`);
const DASH = '-'.charCodeAt(0);
const GOES_ON = new CharSet(`./·${LATIN}`);
const LETTERS = new CharSet(`0123456789${LATIN}`);
/** What shows that a number and not a month stands before it. */
const COUNTS = new CharSet('-%‰万亿千百元米倍');

/**
 * A date all in figures: 2022-08-18, 2009/10/01, 2022.8.18, 2012-08; 18/8/2022 with the day first, as in Hong Kong and Macao.
 * Longer rows of figures and dots (versions, addresses, telephone numbers) are none.
 */
export function figuresAt(reading: Reading, at: number): Piece | null {
  const { text, codes } = reading;
  if (at > 0) {
    const before = codes[at - 1]!;
    if (NO_DATE_AFTER.has(before)) return null;
    if (before === DASH && (at === 1 || SIGNS.has(codes[at - 2]!)) && !rangeBefore(text, at)) return null;
  }
  const length = numberEnd(codes, at) - at;
  if (length === 3) return republicFiguresAt(reading, at);
  const sign = codes[at + length]!;
  if (length < 3) {
    const first = sign === SLASH ? figuresBy(DAY_FIRST, reading, at) : sign === DOT ? dottedDayAt(reading, at) : null;
    return first ?? lastDayAt(reading, at);
  }
  return (
    figuresBy(FULL, reading, at) ??
    (sign === POINT
      ? (figuresBy(DOTTED_MONTH, reading, at) ?? figuresBy(DOTTED_MONTH_END, reading, at))
      : figuresBy(MONTH, reading, at))
  );
}

function figuresBy({ pattern, year: y, month: m, day: d }: Order, { text, codes }: Reading, at: number): Piece | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  const end = pattern.lastIndex;
  if (isFigure(codes[end]!) || (GOES_ON.has(codes[end]!) && LETTERS.has(codes[end + 1]!))) return null;
  const year = Number(found[y]);
  const month = Number(found[m]);
  if (!plausible(year) || month < 1 || month > 12) return null;
  if (d > 0) {
    const day = Number(found[d]);
    return possibleDay(month, day) ? { end, grain: GRAIN.day, point: { year, month, day } } : null;
  }
  // 2011.08 is a month where nothing makes it a number; 2016-08-… is no month.
  if (year < 1900 || year > 2100 || (pattern === MONTH.pattern && COUNTS.has(codes[end]!))) return null;
  return { end, grain: GRAIN.month, point: { year, month } };
}

/** 2018.5.3-5.7: the last day of a range leaves its year out. */
const LAST_DAY =
  /(?<=[12]\d{3}(?:\.\d{1,2}\.\d{1,2}|\/\d{1,2}\/\d{1,2})(?:-{1,2}|—{1,2}|~|至))(\d{1,2})[./](\d{1,2})(?![\d./])/y;

function lastDayAt({ text }: Reading, at: number): Piece | null {
  LAST_DAY.lastIndex = at;
  const found = LAST_DAY.exec(text);
  if (!found) return null;
  const month = Number(found[1]);
  const day = Number(found[2]);
  return possibleDay(month, day) ? { end: LAST_DAY.lastIndex, grain: GRAIN.day, point: { month, day } } : null;
}

/** 110/09/16, 110.9.16 in a text from Taiwan: years of the Republic. */
const REPUBLIC = /(\d{3})([./])(\d{1,2})\2(\d{1,2})(?![\d./])/y;
/** 80 to 149: 1991 to 2060. */
const REPUBLIC_YEARS = [80, 149] as const;

function republicFiguresAt({ text, roc }: Reading, at: number): Piece | null {
  REPUBLIC.lastIndex = at;
  const found = REPUBLIC.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (year < REPUBLIC_YEARS[0] || year > REPUBLIC_YEARS[1] || month > 12 || !possibleDay(month, day) || !roc())
    return null;
  return { end: REPUBLIC.lastIndex, grain: GRAIN.day, point: { year: ROC_EPOCH + year, month, day } };
}

/** A date in figures may stand right after the connector of a range: 2009/10/01-2010/03/31. */
function rangeBefore(text: string, at: number): boolean {
  return /\d(?:[-./]\d{1,2}(?:[-./]\d{1,2})?日?|\/\d{1,2}\/\d{4})-{1,2}$/.test(text.slice(Math.max(0, at - 13), at));
}
