import { copyPoint, type Expression, type Point } from '../../recognise/dates/value.js';
import type { Context, Resolved } from './context.js';
import { type DateValue, interval } from './date-value.js';
import { civil, iso } from './days.js';
import { type Resolution, resolvePoint } from './resolve-point.js';

/** Whether words say which year, month, week or day a point is of. */
export const stated = (point: Point): boolean =>
  (point.year ??
    point.shortYear ??
    point.yearShift ??
    point.dayShift ??
    point.weekShift ??
    point.monthShift ??
    point.ofDocument) !== undefined;

/** A range of two points: an end that states no year is the next such day after the first, or the last before the second. */
export function rangeValue(
  { from, to, before }: Extract<Expression, { form: 'range' }>,
  context: Context,
): DateValue | null {
  if (to === 'present' || to === null) {
    const start = from && resolvePoint(from, context);
    return (
      start && interval(start.days?.from ?? null, to === 'present' ? context.now : null, start.resolved, start.timex)
    );
  }
  let start: Resolution | null;
  let end: Resolution | null;
  if (from && !stated(from) && stated(to) && !countsFrom(to)) {
    // 去冬 … 11月至2018年3月: the first end is the last such day before the second.
    end = resolvePoint(to, context);
    const year = end?.days ? civil(end.days.to).year : null;
    start = year === null ? resolvePoint(from, context) : resolvePoint(inYear(from, year), context);
    if (start?.days && end?.days && start.days.from > end.days.to && year !== null)
      start = resolvePoint(inYear(from, year - 1), context);
    if (start && end) start = knownFrom(start, end.resolved);
  } else {
    start = from && resolvePoint(from, context);
    const year = start?.days ? civil(start.days.from).year : null;
    const { last, lastDay } = context;
    if (start?.days) {
      // Until the second end is resolved, the first is the day last told of.
      context.lastDay = start.days.from;
      context.last = { from: start.days.from, to: start.days.to, explicit: true, fine: true };
    }
    const ofMonth = to.day !== undefined && to.month === undefined;
    end = resolvePoint(stated(to) || year === null || ofMonth ? fromFirst(to) : inYear(to, year), context);
    // 8月至2月, 28日至3日: the second end is the next such day after the first.
    if (start?.days && end?.days && end.days.to < start.days.from && year !== null && !stated(to))
      end = resolvePoint(inYear(to, year + 1), context);
    // 1-12月 in January: a report of the months whose end is nearer.
    if (start?.days && end?.days && year !== null && reportsLastYear(from, to, start.days.from, end.days.to, context)) {
      start = resolvePoint(ofYear(from!, year - 1), context);
      end = resolvePoint(ofYear(to, year - 1), context);
      if (start && end) start = knownFrom(start, context.nowFrom);
    }
    // 2015年12月20日至1月14日: the year before the first end is not that of the second.
    if (start?.days && end?.days && end.days.to < start.days.from && year !== null && turnsYear(from, to))
      end = resolvePoint(ofYear(to, year + 1), context);
    context.last = last;
    context.lastDay = lastDay;
  }
  if (before && end?.days)
    end = {
      days: { from: end.days.from, to: end.days.from - 1 },
      timex: iso(end.days.from - 1) ?? end.timex,
      resolved: end.resolved,
      single: end.single,
    };
  if (!start || !end) return null;
  if (start.days && end.days && end.days.to < start.days.from) return null;
  const oneDay = start.days !== null && start.days.from === end.days?.to;
  return interval(
    start.days?.from ?? null,
    end.days?.to ?? null,
    start.resolved,
    start.timex,
    end.timex,
    // A part of the day is of one day, not of several; a clock time is told as printed.
    oneDay ? (from?.partOfDay ?? null) : null,
    from?.time ?? null,
  );
}

/** 至次日, 至下月3日, 至次年3月: whether the second end of a range is counted from the first. */
const countsFrom = ({ dayShift, monthShift, yearShift }: Point): boolean =>
  dayShift?.anchor === 'text' ||
  yearShift?.anchor === 'text' ||
  (monthShift !== undefined &&
    (monthShift.anchor === 'text' || (monthShift.anchor === 'report' && monthShift.offset > 0)));

/** 下月, else counted from what a report is about, is at the end of a range the month after the first. */
function fromFirst(to: Point): Point {
  if (to.monthShift === undefined || !countsFrom(to)) return to;
  const other = copyPoint(to);
  other.monthShift = { anchor: 'text', offset: to.monthShift.offset };
  return other;
}

/** Whether the second end of a range has the year of the first and an earlier month. */
const turnsYear = (from: Point | null, to: Point): boolean =>
  from?.month !== undefined &&
  to.month !== undefined &&
  to.month < from.month &&
  from.year === to.year &&
  from.yearShift === to.yearShift;

const YEAR_DAYS = 365;

/** Whether a range of months that has begun, and that no words give a year, ended nearer last year than it will this year. */
const reportsLastYear = (from: Point | null, to: Point, first: number, last: number, context: Context): boolean =>
  from?.month !== undefined &&
  from.day === undefined &&
  !stated(from) &&
  !stated(to) &&
  context.now !== null &&
  first <= context.now &&
  last - context.now > context.now - (last - YEAR_DAYS) &&
  context.sentenceYear === null &&
  context.paragraphYear === null &&
  context.report === null &&
  context.outlook() !== 'ahead';

/** A point with its year. */
export function inYear(point: Point, year: number): Point {
  const other = copyPoint(point);
  other.year = year;
  return other;
}

/** The same with no other word for a year. */
function ofYear(point: Point, year: number): Point {
  const other = inYear(point, year);
  other.yearShift = undefined;
  other.shortYear = undefined;
  return other;
}

const knownFrom = ({ days, timex, single }: Resolution, resolved: Resolved): Resolution => ({
  days,
  timex,
  resolved,
  single,
});
