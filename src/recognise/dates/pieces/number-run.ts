import { GRAIN } from '../calendar-word.js';
import { type CalendarNumber, numberAt } from '../numbers.js';
import { bareDay } from './bare-day.js';
import { dayAt, monthAt, possibleDay } from './month-day.js';
import { connectorEnd, type Piece, type Reading, type RunNumber } from './piece.js';
import { plausible, yearEnd } from './year.js';

/** The longest list that shares a unit word: the months of a year. */
const MOST = 12;

interface Run {
  readonly numbers: readonly (RunNumber & { readonly digits: number })[];
  readonly last: CalendarNumber;
  readonly list: boolean;
}

/** `3-7日`, `1—9月`, `2016—2020年`, `3、4、5月份`, `一、二季度`: numbers that share the unit word of the last. */
export function runAt(reading: Reading, at: number, n: CalendarNumber, last: number): Piece | null {
  const { text } = reading;
  // 1月3至2月10: the figure after 月 is a day, no month.
  if (last < 0 && text[at - 1] === '月') return null;
  const run = numbersAt(reading, at, n);
  if (!run) return null;
  const { numbers, last: end, list } = run;
  const ascending = numbers.every((one, i) => i === 0 || numbers[i - 1]!.value < one.value);
  const first = n.value;
  const upto = numbers.slice(1);
  switch (text[end.end]) {
    case '年':
    case '学':
    case '）': {
      if (!ascending || numbers.some((one) => one.digits !== 4 || !plausible(one.value))) return null;
      const point = { year: first };
      if (text[end.end] === '年') return { end: yearEnd(text, end.end + 1), grain: GRAIN.year, point, upto, list };
      if (text[end.end] === '学')
        return text[end.end + 1] === '年'
          ? { end: yearEnd(text, end.end + 2), grain: GRAIN.year, point: { ...point, schoolYear: true }, upto, list }
          : null;
      // （2016-2020）: the years of a plan, in brackets.
      return text[at - 1] === '（' && !list && first > 1900 && end.value < 2100
        ? { end: end.end, grain: GRAIN.year, point, upto, list }
        : null;
    }
    case '月': {
      if (numbers.some((one) => one.digits > 2 || one.value < 1 || one.value > 12)) return null;
      if (list ? !ascending : first === end.value) return null;
      const month = monthAt(text, end);
      return month && { end: month.end, grain: GRAIN.month, point: { month: first }, upto, list };
    }
    case '季':
      return text[end.end + 1] === '度' && ascending && first >= 1 && end.value <= 4
        ? { end: end.end + 2, grain: GRAIN.quarter, point: { quarter: first }, upto, list }
        : null;
    case '日':
    case '号': {
      if (!ascending || numbers.some((one) => one.digits > 2 || !possibleDay(undefined, one.value))) return null;
      if (last !== GRAIN.month && (last >= 0 || !bareDay(text, at, end.end, false))) return null;
      const day = dayAt(end, undefined, last < 0);
      return day && { end: day.end, grain: GRAIN.day, point: { day: first }, upto, list, bare: last < 0 };
    }
    default:
      return null;
  }
}

/** The numbers of a range (two) or of a list. */
function numbersAt({ text, codes }: Reading, at: number, n: CalendarNumber): Run | null {
  const numbers = [{ at, value: n.value, digits: n.digits }];
  const to = connectorEnd(codes, n.end);
  if (to > n.end) {
    const last = numberAt(codes, to);
    return last && { numbers: [...numbers, { at: to, value: last.value, digits: last.digits }], last, list: false };
  }
  let last = n;
  while (numbers.length < MOST && '、和及与'.includes(text[last.end] ?? '#')) {
    const start = last.end + 1;
    const next = numberAt(codes, start);
    if (!next) return null;
    numbers.push({ at: start, value: next.value, digits: next.digits });
    last = next;
  }
  return numbers.length > 1 ? { numbers, last, list: true } : null;
}

/** 元至10月, 元—6月份: 元 is the first month; not that of 状元, 5元. */
export function monthRunAt({ text, codes }: Reading, at: number, last: number): Piece | null {
  if (last < 0 && /[0-9一-鿿]/.test(text[at - 1] ?? '')) return null;
  const to = connectorEnd(codes, at + 1);
  const end = to > at + 1 ? numberAt(codes, to) : null;
  if (!end || text[end.end] !== '月' || end.value < 2) return null;
  const month = monthAt(text, end);
  return (
    month && {
      end: month.end,
      grain: GRAIN.month,
      point: { month: 1 },
      upto: [{ at: to, value: end.value }],
      list: false,
    }
  );
}

/** 第二、三季度 */
export function quarterRunAt(reading: Reading, at: number, last: number): Piece | null {
  const { codes } = reading;
  const n = numberAt(codes, at + 1);
  const run = n && runAt(reading, at + 1, n, last);
  return run?.grain === GRAIN.quarter ? run : null;
}
