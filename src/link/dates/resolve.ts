import type { Expression, PartOfDay, Point } from '../../recognise/dates/value.js';
import type { Context } from './context.js';
import { type DateValue, interval, make } from './date-value.js';
import { civil, fromIso } from './days.js';
import { holidayDays } from './festivals.js';
import { countValue, distanceValue } from './resolve-count.js';
import { type Resolution, resolvePoint } from './resolve-point.js';
import { inYear, rangeValue, stated } from './resolve-range.js';

/** TIMEX3 codes of the parts of a day. */
const PART_CODE: Readonly<Record<PartOfDay, string>> = {
  earlyMorning: 'TMO',
  morning: 'TMO',
  noon: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** 底, 末: what is before it is before its own end. */
const LAST_EDGE = 3;

/** Resolves an expression at a place of an article; null when it is no date after all. */
export function resolve(expression: Expression, context: Context): DateValue | null {
  switch (expression.form) {
    case 'point':
      return pointValue(expression.point, context);
    case 'range':
      return rangeValue(expression, context);
    case 'since': {
      const start = resolveBack(expression.point, context);
      return start && interval(start.days?.from ?? null, notBefore(start, context.now), start.resolved, start.timex);
    }
    case 'from': {
      const start = resolvePoint(expression.point, context);
      return (
        start &&
        interval(
          start.days?.from ?? null,
          null,
          start.resolved,
          start.timex,
          null,
          expression.point.partOfDay ?? null,
          expression.point.time ?? null,
        )
      );
    }
    case 'before': {
      const end = resolvePoint(expression.point, context);
      // 8月31日前 takes the day in, 春节前 does not; 年底以前 is up to the end of the year.
      const inclusive =
        (expression.inclusive && expression.point.festival === undefined) || expression.point.edge === LAST_EDGE;
      return (
        end &&
        interval(
          null,
          end.days && (inclusive ? end.days.to : end.days.from - 1),
          end.resolved,
          null,
          inclusive || !end.days ? end.timex : null,
        )
      );
    }
    case 'after': {
      const start = resolvePoint(expression.point, context);
      return (
        start &&
        interval(
          start.days && (start.single ? start.days.from : start.days.to + 1),
          null,
          start.resolved,
          start.single || !start.days ? start.timex : null,
        )
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
      return interval(
        from,
        open
          ? from !== null && context.now !== null && context.now < from
            ? null
            : context.now
          : fromIso(expression.to!),
        from === null ? context.nowFrom : 'explicit',
      );
    }
    case 'recurring': {
      const part = expression.partOfDay;
      const dayCode = part !== null && /-\d+$/.test(expression.timex) ? PART_CODE[part] : '';
      return make(
        'recurring',
        expression.timex + dayCode,
        null,
        null,
        'none',
        part,
        expression.time ?? null,
        expression.rrule,
      );
    }
    case 'vague':
      return make('vague', expression.timex, null, null, 'none');
  }
}

/** 9月以来 never starts after publication: where the year is not stated, the last such month has it. */
function resolveBack(point: Point, context: Context): Resolution | null {
  const found = resolvePoint(point, context);
  if (!found?.days || context.now === null || found.days.from <= context.now || stated(point)) return found;
  return resolvePoint(inYear(point, civil(found.days.from).year - 1), context);
}

const notBefore = (start: Resolution, now: number | null): number | null =>
  start.days && now !== null && now < start.days.from ? null : now;

function pointValue(point: Point, context: Context): DateValue | null {
  const found = resolvePoint(point, context);
  if (!found) return null;
  const code = point.time
    ? `T${point.time}`
    : point.partOfDay && /\d\d-(?:\d\d|W\d\d-\d)$|XX$/.test(found.timex)
      ? PART_CODE[point.partOfDay]
      : '';
  return make(
    'date',
    found.timex + code,
    found.days?.from ?? null,
    found.days?.to ?? null,
    found.resolved,
    point.partOfDay ?? null,
    point.time ?? null,
    null,
    found.single,
  );
}

function duringValue(point: Point, context: Context): DateValue | null {
  const found = resolvePoint(point, context);
  if (!found?.days) return found && interval(null, null, found.resolved, found.timex);
  const days = point.festival === undefined ? found.days : holidayDays(found.days.from, point.holiday);
  return interval(days.from, days.to, found.resolved);
}
