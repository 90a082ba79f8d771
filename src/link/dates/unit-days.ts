import type { Point } from '../../recognise/dates/value.js';
import { civil, type Day, type Days, dayOf, monthDays, monthsDays, weekdayOfDay, yearDays } from './days.js';
import { festivalDay } from './festivals.js';
import { lunarDay, lunarMonth, solarTerm } from './lunar-calendar.js';

/** The days of a point in a year; null when that year has no such day. */
export function daysInYear(point: Point, year: number): Days | null {
  if (point.schoolYear) return { from: dayOf(year, 9, 1), to: dayOf(year + 1, 8, 31) };
  if (point.festival !== undefined) return single(festivalDay(point.festival, year));
  if (point.lunarMonth !== undefined) {
    if (point.lunarDay === undefined) return lunarMonth(year, point.lunarMonth, point.lunarLeap);
    return single(lunarDay(year, point.lunarMonth, point.lunarDay, point.lunarLeap));
  }
  if (point.season) return seasonDays(point.season, year);
  if (point.month !== undefined) return daysInMonth(point, year, point.month);
  if (point.quarter !== undefined) return edgeOf(monthsDays(year, point.quarter * 3 - 2, point.quarter * 3), point, 1);
  if (point.half !== undefined) return monthsDays(year, point.half * 6 - 5, point.half * 6);
  if (point.week !== undefined) return nthWeek(dayOf(year, 1, 1), point.week);
  if (point.day !== undefined) return null;
  return edgeOf(yearDays(year), point, 1);
}

const single = (at: Day | null): Days | null => (at === null ? null : { from: at, to: at });

/** The first or last month of a year or quarter, the middle ones of it. */
export function edgeOf(days: Days, { edge }: Point, months: number): Days {
  if (edge === undefined) return days;
  const { year, month } = civil(days.from);
  const last = civil(days.to).month;
  const middle = Math.floor((month + last) / 2);
  // 年初 is the first two months of a year, 季初 the first month of a quarter.
  if (edge === 0 || edge === 1)
    return monthsDays(year, month, month + (edge === 1 && last - month > 3 ? months : months - 1));
  return edge === 3
    ? monthsDays(year, last - months + 1, last)
    : monthsDays(year, middle, middle + (last - month > 3 ? 1 : 0));
}

/** The days of a point in a month of a year; null when the month has no such day. */
export function daysInMonth(point: Point, year: number, month: number): Days | null {
  const days = monthDays(year, month);
  if (point.day !== undefined) {
    const at = days.from + point.day - 1;
    return at <= days.to ? { from: at, to: at } : null;
  }
  if (point.tenDays === 4) return { from: days.from + 10, to: days.to };
  if (point.tenDays === 5) return { from: days.from, to: days.from + 19 };
  if (point.tenDays !== undefined)
    return {
      from: days.from + point.tenDays * 10 - 10,
      to: point.tenDays === 3 ? days.to : days.from + point.tenDays * 10 - 1,
    };
  if (point.week !== undefined) return nthWeek(days.from, point.week);
  if (point.weekday !== undefined && point.nth !== undefined) return nthWeekday(days, point.weekday, point.nth);
  if (point.edge === 0 || point.edge === 1) return { from: days.from, to: days.from + 4 };
  if (point.edge === 2) return { from: days.from + 10, to: days.from + 19 };
  if (point.edge === 3) return { from: dayOf(year, month, 25), to: days.to };
  return days;
}

/** The n-th week that starts, with a Monday, on `first` or later. */
function nthWeek(first: Day, n: number): Days {
  const from = first + ((8 - weekdayOfDay(first)) % 7) + (n - 1) * 7;
  return { from, to: from + 6 };
}

function nthWeekday(days: Days, weekday: number, nth: number): Days | null {
  const at =
    nth > 0
      ? days.from + ((weekday - weekdayOfDay(days.from) + 7) % 7) + (nth - 1) * 7
      : days.to - ((weekdayOfDay(days.to) - weekday + 7) % 7);
  return at > days.to ? null : { from: at, to: at };
}

/** Seasons start at the four terms named after it (立春, 立夏, 立秋, 立冬). */
function seasonDays(season: NonNullable<Point['season']>, year: number): Days | null {
  const [from, nextYear, to] = { SP: [3, 0, 9], SU: [9, 0, 15], FA: [15, 0, 21], WI: [21, 1, 3] }[season] as [
    number,
    number,
    number,
  ];
  const [first, after] = [solarTerm(year, from), solarTerm(year + nextYear, to)];
  return first === null || after === null ? null : { from: first, to: after - 1 };
}
