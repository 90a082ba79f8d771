import type { CountUnit, Expression, Point } from '../../recognise/dates/value.js';
import type { Context } from './context.js';
import { type DateValue, interval, make } from './date-value.js';
import {
  addMonths,
  civil,
  type Day,
  type Days,
  dayOf,
  iso,
  isoWeek,
  mondayOf,
  monthDays,
  pad,
  yearDays,
} from './days.js';
import { type Resolution, resolvePoint } from './resolve-point.js';

/** `n` units after a day (before, when negative). */
function move(day: Day, unit: CountUnit, n: number): Day {
  switch (unit) {
    case 'day':
      return day + n;
    case 'week':
      return day + 7 * n;
    case 'month':
      return addMonths(day, n);
    case 'quarter':
      return addMonths(day, 3 * n);
    case 'halfYear':
      return addMonths(day, 6 * n);
    case 'year':
      return addMonths(day, 12 * n);
    case 'decade':
      return addMonths(day, 120 * n);
    case 'century':
      return addMonths(day, 1200 * n);
  }
}

/** The unit of the calendar that a day is in. */
function unitOf(day: Day, unit: CountUnit): Days {
  const { year, month } = civil(day);
  if (unit === 'week') return { from: mondayOf(day), to: mondayOf(day) + 6 };
  if (unit === 'month') return monthDays(year, month);
  if (unit === 'quarter')
    return {
      from: dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1),
      to: dayOf(year, Math.floor((month - 1) / 3) * 3 + 4, 0),
    };
  return unit === 'day' ? { from: day, to: day } : yearDays(year);
}

/** 15年以来 in a paper of 2015 to 2017 is since 2015. */
const LATE_YEARS = 2;

/** Periods of a number of units: 近三年, 前5个月, 未来两个月, 三年来. */
export function countValue(
  { direction, count, unit, of, rough, mayBeYear }: Extract<Expression, { form: 'count' }>,
  context: Context,
): DateValue | null {
  if (direction === 'first' || direction === 'last') return partValue(direction, count, unit, of, context);
  const { now, nowFrom } = context;
  if (now === null) {
    const open = direction === 'upcoming' || direction === 'future';
    return make('interval', open ? 'FUTURE_REF' : 'PAST_REF', null, null, 'none');
  }
  const aligned = unit === 'week' || unit === 'month' || unit === 'quarter';
  switch (direction) {
    case 'past':
      return interval(move(now, unit, -count), now - 1, nowFrom);
    case 'since': {
      const { year } = civil(now);
      const ago = (year % 100) - count;
      if (mayBeYear && ago >= 0 && ago <= LATE_YEARS)
        return interval(dayOf(year - ago, 1, 1), now, nowFrom, pad(year - ago, 4));
      return interval(rough ? unitOf(move(now, unit, -count), unit).from : move(now, unit, -count), now, nowFrom);
    }
    case 'upcoming':
      return interval(now, move(now, unit, count) - 1, nowFrom);
    case 'previous': {
      if (!aligned) return interval(move(now, unit, -count), now - 1, nowFrom);
      const first = unitOf(now, unit).from;
      return interval(move(first, unit, -count), first - 1, nowFrom);
    }
    case 'future': {
      const first = aligned ? unitOf(now, unit).to + 1 : now + 1;
      return interval(first, move(first, unit, count) - 1, nowFrom);
    }
  }
}

/** The first or last units of a year (or of what `of` says): 前三季度, 4月前4天. */
function partValue(
  direction: 'first' | 'last',
  count: number,
  unit: CountUnit,
  of: Point | null,
  context: Context,
): DateValue | null {
  const months = of === null && unit === 'month' ? lastMonths(count, context) : null;
  if (months !== null) return months;
  const whole = of ? resolvePoint(of, context) : yearOfFirst(count, unit, context);
  if (!whole) return null;
  if (!whole.days) return interval(null, null, whole.resolved, whole.timex);
  const { from, to } = whole.days;
  const days: Days =
    direction === 'first' ? { from, to: move(from, unit, count) - 1 } : { from: move(to + 1, unit, -count), to };
  if (days.from < from || days.to > to) return null;
  return interval(days.from, days.to, whole.resolved);
}

/** 前两个月 is January and February once these are over; before that, the last two months. */
const LAST_MONTHS = 2;

function lastMonths(count: number, context: Context): DateValue | null {
  const { now, report, sentenceYear, paragraphYear } = context;
  if (now === null || count > LAST_MONTHS || report !== null || (sentenceYear ?? paragraphYear) !== null) return null;
  const { year, month } = civil(now);
  if (month > count) return null;
  const to = dayOf(year, month, 1) - 1;
  return interval(addMonths(to + 1, -count), to, context.nowFrom);
}

/** 前三季度 with no year: of the year the report is about, else the last year whose first three quarters have begun. */
function yearOfFirst(count: number, unit: CountUnit, context: Context): Resolution | null {
  const months = unit === 'quarter' ? count * 3 : count;
  const year = context.sentenceYear ?? context.paragraphYear ?? (context.report && civil(context.report.to).year);
  const ofYear = (value: number, resolved: Resolution['resolved']): Resolution => ({
    days: yearDays(value),
    timex: pad(value, 4),
    resolved,
    single: false,
  });
  if (year !== null) return ofYear(year, 'document');
  if (context.now === null) {
    const stated = context.articleYears[0] ?? context.pageYears[0];
    if (stated !== undefined) return ofYear(stated, 'document');
    return { days: null, timex: 'XXXX', resolved: 'none', single: false };
  }
  const { year: thisYear, month } = civil(context.now);
  return ofYear(month <= 2 && months > 2 ? thisYear - 1 : thisYear, context.nowFrom);
}

/** A unit so many units away: 七年前, 20天后. */
export function distanceValue(
  { sign, count, unit, most, afterEvent }: Extract<Expression, { form: 'distance' }>,
  context: Context,
): DateValue | null {
  const now = afterEvent ? null : context.now;
  const told = sign > 0 && unit !== 'year' ? context.lastDay : null;
  const base = told ?? now;
  const resolved = told === null ? context.nowFrom : 'document';
  if (base === null) return make('vague', sign > 0 ? 'FUTURE_REF' : 'PAST_REF', null, null, 'none');
  // 三个季度后 is said of a month, not of a quarter.
  if (unit === 'quarter')
    return distanceValue({ form: 'distance', sign, count: count * 3, unit: 'month', most }, context);
  const near = unitOf(move(base, unit, sign * count), unit);
  if (most !== null) {
    const far = unitOf(move(base, unit, sign * most), unit);
    return interval(Math.min(near.from, far.from), Math.max(near.to, far.to), resolved);
  }
  const { year, month } = civil(near.from);
  const timex =
    unit === 'day'
      ? (iso(near.from) ?? 'XXXX')
      : unit === 'week'
        ? isoWeek(near.from)
        : unit === 'month'
          ? `${pad(year, 4)}-${pad(month, 2)}`
          : pad(year, 4);
  return make('date', timex, near.from, near.to, resolved, null, null, null, unit === 'day');
}
