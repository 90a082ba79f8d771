import { GRAIN } from '../calendar-word.js';
import { isFigure } from '../numbers.js';
import { possibleDay } from './month-day.js';
import type { Piece, Reading } from './piece.js';
import { plausible, ROC_EPOCH } from './year.js';

const FULL = /([12]\d{3})([-./·])(\d{1,2})\2(\d{1,2})日?/y;
const MONTH = /([12]\d{3})([-/])(0[1-9]|1[0-2])/y;
/** 2021.09-2023.08: months with dots, only as ends of a range; alone they are numbers. */
const DOTTED_MONTH =
  /([12]\d{3})\.(0[1-9]|1[0-2])(?=(?:-{1,2}|—{1,2}|~|至)(?:[12]\d{3}\.(?:0[1-9]|1[0-2])(?!\d)|今|至今))/y;
const DOTTED_MONTH_END = /(?<=[12]\d{3}\.(?:0[1-9]|1[0-2])(?:-{1,2}|—{1,2}|~|至))([12]\d{3})\.(0[1-9]|1[0-2])(?!\d)/y;
const MONTH_DAY = /(\d{1,2})·(\d{1,2})/y;
const DAY_FIRST = /(\d{1,2})\/(\d{1,2})\/([12]\d{3})/y;

/**
 * A date all in figures: 2022-08-18, 2009/10/01, 2022.8.18, 2012-08; 18/8/2022 with the day first, as in Hong Kong and Macao.
 * Longer rows of figures and dots (versions, addresses, telephone numbers) are none.
 */
export function figuresAt(reading: Reading, at: number): Piece | null {
  const { text } = reading;
  const before = text[at - 1] ?? '';
  if (
    /[-./·A-Za-z0-9〔[]/.test(before) &&
    !/[^-./·0-9A-Za-z][-~]$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !rangeBefore(text, at)
  )
    return null;
  const republic = republicFiguresAt(reading, at);
  if (republic) return republic;
  for (const [pattern, order] of ORDERS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const end = pattern.lastIndex;
    if (
      isFigure(text.charCodeAt(end)) ||
      (/[./·A-Za-z]/.test(text[end] ?? '') && /[0-9A-Za-z]/.test(text[end + 1] ?? ''))
    )
      continue;
    const year = Number(found[order[0]]);
    const month = Number(found[order[1]]);
    const day = order[2] === 0 ? undefined : Number(found[order[2]]);
    if (!plausible(year) || month < 1 || month > 12) continue;
    if (day === undefined) {
      // 2011.08 is a month where nothing makes it a number; 2016-08-… is no month.
      if (year < 1900 || year > 2100 || (pattern === MONTH && /[-%‰万亿千百元米倍]/.test(text[end] ?? ''))) continue;
      return { end, grain: GRAIN.month, point: { year, month } };
    }
    if (!possibleDay(month, day)) continue;
    return { end, grain: GRAIN.day, point: { year, month, day } };
  }
  return null;
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

const ORDERS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [FULL, [1, 3, 4]],
  [DAY_FIRST, [3, 2, 1]],
  [MONTH, [1, 3, 0]],
  [DOTTED_MONTH, [1, 2, 0]],
  [DOTTED_MONTH_END, [1, 2, 0]],
];

/** 8·18 standing free; in quotation marks or before a word it is an event's name. */
export function dottedDayAt(text: string, at: number): Piece | null {
  MONTH_DAY.lastIndex = at;
  const found = MONTH_DAY.exec(text);
  if (
    !found ||
    /[“·\-0-9A-Za-z一-鿿]/.test(text[at - 1] ?? '') ||
    /[”·\-0-9A-Za-z一-鿿.]/.test(text[MONTH_DAY.lastIndex] ?? '')
  )
    return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  if (month > 12 || !possibleDay(month, day)) return null;
  return { end: MONTH_DAY.lastIndex, grain: GRAIN.day, point: { month, day } };
}
