import type { CountUnit, Expression, PartOfDay, Point } from '../../recognise/dates/value.js';
import type { Context, Resolved } from './context.js';
import {
  addMonths,
  civil,
  type Day,
  type Days,
  dayOf,
  fromIso,
  iso,
  isoWeek,
  mondayOf,
  monthDays,
  pad,
  yearDays,
} from './days.js';
import { holidayDays } from './festivals.js';
import { type Resolution, resolvePoint } from './resolve-point.js';

/** The fields of a date record, days as numbers. */
export interface DateValue {
  readonly kind: 'date' | 'interval' | 'recurring' | 'vague';
  readonly timex: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly partOfDay: PartOfDay | null;
  readonly time: string | null;
  readonly rrule: string | null;
  readonly resolved: Resolved;
  /** Whether it is one day. */
  readonly single: boolean;
}

const NOTHING = { partOfDay: null, time: null, rrule: null, single: false } as const;
/** TIMEX3 codes of the parts of a day. */
const PART_CODE: Readonly<Record<PartOfDay, string>> = {
  earlyMorning: 'TMO',
  morning: 'TMO',
  noon: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** Resolves an expression at a place of an article; null when it is no date after all. */
export function resolve(expression: Expression, context: Context): DateValue | null {
  switch (expression.form) {
    case 'point':
      return pointValue(expression.point, context);
    case 'range':
      return rangeValue(expression.from, expression.to, context);
    case 'since': {
      const start = resolvePoint(expression.point, context);
      return start && interval(start.days?.from ?? null, context.now, start.resolved, start.timex);
    }
    case 'from': {
      const start = resolvePoint(expression.point, context);
      return (
        start && {
          ...interval(start.days?.from ?? null, null, start.resolved, start.timex),
          time: expression.point.time ?? null,
          partOfDay: expression.point.partOfDay ?? null,
        }
      );
    }
    case 'before': {
      const end = resolvePoint(expression.point, context);
      return (
        end &&
        interval(
          null,
          end.days && (expression.inclusive ? end.days.to : end.days.from - 1),
          end.resolved,
          null,
          end.timex,
        )
      );
    }
    case 'after': {
      const start = resolvePoint(expression.point, context);
      return (
        start &&
        interval(start.days && (start.single ? start.days.from : start.days.to + 1), null, start.resolved, start.timex)
      );
    }
    case 'during':
      return duringValue(expression.point, context);
    case 'count':
      return countValue(expression, context);
    case 'distance':
      return distanceValue(expression, context);
    case 'period': {
      const from = expression.from === null ? null : fromIso(expression.from);
      const open = expression.to === null;
      return interval(from, open ? context.now : fromIso(expression.to!), from === null ? context.nowFrom : 'explicit');
    }
    case 'recurring': {
      const part = expression.partOfDay;
      const dayCode = part !== null && /-\d+$/.test(expression.timex) ? PART_CODE[part] : '';
      return {
        ...NOTHING,
        kind: 'recurring',
        timex: expression.timex + dayCode,
        from: null,
        to: null,
        partOfDay: part,
        rrule: expression.rrule,
        resolved: 'none',
      };
    }
    case 'vague':
      return { ...NOTHING, kind: 'vague', timex: expression.timex, from: null, to: null, resolved: 'none' };
  }
}

function interval(
  from: Day | null,
  to: Day | null,
  resolved: Resolved,
  fromTimex: string | null = null,
  toTimex: string | null = null,
): DateValue {
  const [first, last] = [fromTimex ?? iso(from) ?? '..', toTimex ?? iso(to) ?? '..'];
  return { ...NOTHING, kind: 'interval', timex: `${first}/${last}`, from, to, resolved };
}

function pointValue(point: Point, context: Context): DateValue | null {
  const found = resolvePoint(point, context);
  if (!found) return null;
  const code = point.time
    ? `T${point.time}`
    : point.partOfDay && /\d\d-(?:\d\d|W\d\d-\d)$|XX$/.test(found.timex)
      ? PART_CODE[point.partOfDay]
      : '';
  return {
    ...NOTHING,
    kind: 'date',
    timex: found.timex + code,
    from: found.days?.from ?? null,
    to: found.days?.to ?? null,
    partOfDay: point.partOfDay ?? null,
    time: point.time ?? null,
    resolved: found.resolved,
    single: found.single,
  };
}

const stated = (point: Point): boolean =>
  (point.year ??
    point.shortYear ??
    point.yearShift ??
    point.dayShift ??
    point.weekShift ??
    point.monthShift ??
    point.ofDocument) !== undefined;

function rangeValue(from: Point | null, to: Point | 'present' | null, context: Context): DateValue | null {
  if (to === 'present' || to === null) {
    const start = from && resolvePoint(from, context);
    return (
      start && interval(start.days?.from ?? null, to === 'present' ? context.now : null, start.resolved, start.timex)
    );
  }
  let start: Resolution | null;
  let end: Resolution | null;
  if (from && !stated(from) && stated(to)) {
    // 去冬 … 11月至2018年3月: the first end is the last such day before the second.
    end = resolvePoint(to, context);
    const year = end?.days ? civil(end.days.to).year : null;
    start = year === null ? resolvePoint(from, context) : resolvePoint({ ...from, year }, context);
    if (start?.days && end?.days && start.days.from > end.days.to && year !== null)
      start = resolvePoint({ ...from, year: year - 1 }, context);
    if (start && end) start = { ...start, resolved: end.resolved };
  } else {
    start = from && resolvePoint(from, context);
    const year = start?.days ? civil(start.days.from).year : null;
    const anchored: Context = start?.days
      ? { ...context, lastDay: start.days.from, last: { ...start.days, explicit: true, fine: true } }
      : context;
    end =
      !stated(to) && year !== null && to.day !== undefined && to.month === undefined
        ? resolvePoint(to, anchored)
        : resolvePoint(!stated(to) && year !== null ? { ...to, year } : to, anchored);
    // 8月至2月, 28日至3日: the second end is the next such day after the first.
    if (start?.days && end?.days && end.days.to < start.days.from && year !== null && !stated(to))
      end = resolvePoint({ ...to, year: year + 1 }, anchored);
  }
  if (!start || !end) return null;
  if (start.days && end.days && end.days.to < start.days.from) return null;
  return {
    ...interval(start.days?.from ?? null, end.days?.to ?? null, start.resolved, start.timex, end.timex),
    partOfDay: from?.partOfDay ?? null,
    time: from?.time ?? null,
  };
}

function duringValue(point: Point, context: Context): DateValue | null {
  const found = resolvePoint(point, context);
  if (!found?.days) return found && interval(null, null, found.resolved, found.timex);
  const days = point.festival === undefined ? found.days : holidayDays(found.days.from, point.holiday);
  return interval(days.from, days.to, found.resolved);
}

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

function countValue(
  { direction, count, unit, of, rough }: Extract<Expression, { form: 'count' }>,
  context: Context,
): DateValue | null {
  if (direction === 'first' || direction === 'last') return partValue(direction, count, unit, of, context);
  const { now, nowFrom } = context;
  if (now === null) {
    const open = direction === 'upcoming' || direction === 'future';
    return { ...interval(null, null, 'none'), timex: open ? 'FUTURE_REF' : 'PAST_REF' };
  }
  const aligned = unit === 'week' || unit === 'month' || unit === 'quarter';
  switch (direction) {
    case 'past':
      return interval(move(now, unit, -count), now - 1, nowFrom);
    case 'since':
      return interval(rough ? unitOf(move(now, unit, -count), unit).from : move(now, unit, -count), now, nowFrom);
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
  const whole = of ? resolvePoint(of, context) : yearOfFirst(count, unit, context);
  if (!whole) return null;
  if (!whole.days) return interval(null, null, whole.resolved, whole.timex);
  const { from, to } = whole.days;
  const days: Days =
    direction === 'first' ? { from, to: move(from, unit, count) - 1 } : { from: move(to + 1, unit, -count), to };
  if (days.from < from || days.to > to) return null;
  return interval(days.from, days.to, whole.resolved);
}

/** 前三季度 with no year: of the year the report is about, else the last year whose first three quarters have begun. */
function yearOfFirst(count: number, unit: CountUnit, context: Context): Resolution | null {
  const months = unit === 'quarter' ? count * 3 : count;
  const year = context.last?.explicit
    ? civil(context.last.from).year
    : context.report
      ? civil(context.report.to).year
      : null;
  if (year !== null)
    return resolvePoint({ year }, context) && { ...resolvePoint({ year }, context)!, resolved: 'document' };
  if (context.now === null) {
    const stated = context.articleYears[0] ?? context.pageYears[0];
    return stated === undefined
      ? { days: null, timex: 'XXXX', resolved: 'none', single: false }
      : { ...resolvePoint({ year: stated }, context)!, resolved: 'document' };
  }
  const { year: thisYear, month } = civil(context.now);
  const value = month <= 2 && months > 2 ? thisYear - 1 : thisYear;
  return { ...resolvePoint({ year: value }, context)!, resolved: context.nowFrom };
}

function distanceValue(
  { sign, count, unit, most }: Extract<Expression, { form: 'distance' }>,
  context: Context,
): DateValue | null {
  const base = sign > 0 && unit !== 'year' ? (context.lastDay ?? context.now) : context.now;
  if (base === null)
    return {
      ...NOTHING,
      kind: 'vague',
      timex: sign > 0 ? 'FUTURE_REF' : 'PAST_REF',
      from: null,
      to: null,
      resolved: 'none',
    };
  // 三个季度后 is said of a month, not of a quarter.
  if (unit === 'quarter')
    return distanceValue({ form: 'distance', sign, count: count * 3, unit: 'month', most }, context);
  const near = unitOf(move(base, unit, sign * count), unit);
  if (most !== null) {
    const far = unitOf(move(base, unit, sign * most), unit);
    return interval(Math.min(near.from, far.from), Math.max(near.to, far.to), context.nowFrom);
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
  return {
    ...NOTHING,
    kind: 'date',
    timex,
    from: near.from,
    to: near.to,
    resolved: context.nowFrom,
    single: unit === 'day',
  };
}
