import type { Expression, Point } from '../../recognise/dates/value.js';
import type { Context } from './context.js';
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
    // 1-12月 in January: a report of the months whose end is nearer.
    if (start?.days && end?.days && year !== null && reportsLastYear(from, to, start.days.from, end.days.to, context)) {
      start = resolvePoint(ofYear(from!, year - 1), context);
      end = resolvePoint(ofYear(to, year - 1), context);
      if (start && end) start = { ...start, resolved: context.nowFrom };
    }
    // 2015年12月20日至1月14日: the year before the first end is not that of the second.
    if (start?.days && end?.days && end.days.to < start.days.from && year !== null && turnsYear(from, to))
      end = resolvePoint(ofYear(to, year + 1), anchored);
  }
  if (before && end?.days)
    end = { ...end, days: { from: end.days.from, to: end.days.from - 1 }, timex: iso(end.days.from - 1) ?? end.timex };
  if (!start || !end) return null;
  if (start.days && end.days && end.days.to < start.days.from) return null;
  const oneDay = start.days !== null && start.days.from === end.days?.to;
  const days = interval(start.days?.from ?? null, end.days?.to ?? null, start.resolved, start.timex, end.timex);
  // A part of the day is of one day, not of several.
  return oneDay ? { ...days, partOfDay: from?.partOfDay ?? null, time: from?.time ?? null } : days;
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

function ofYear(point: Point, year: number): Point {
  const { yearShift: _, shortYear: __, ...rest } = point;
  return { ...rest, year };
}
