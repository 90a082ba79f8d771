import type { Anchor, Point, Shift } from '../../recognise/dates/value.js';
import type { Context, Resolved } from './context.js';
import {
  civil,
  type Day,
  type Days,
  dayOf,
  iso,
  isoWeek,
  mondayOf,
  monthDays,
  monthsDays,
  pad,
  weekdayOfDay,
  yearDays,
} from './days.js';
import { festivalDay } from './festivals.js';
import { lunarDay, lunarMonth, solarTerm } from './lunar-calendar.js';
import { chooseYear } from './unstated-year.js';

/** A point resolved: its days (null where unknown), TIMEX3 value and where its year came from. */
export interface Resolution {
  readonly days: Days | null;
  readonly timex: string;
  readonly resolved: Resolved;
  /** Whether it is one day. */
  readonly single: boolean;
}

/** Resolves a point; null when it is impossible (2月30日) or names nothing that can be dated. */
export function resolvePoint(point: Point, context: Context): Resolution | null {
  if (point.ofDocument) return context.documentDay === null ? null : day(context.documentDay, 'document');
  if (point.dayShift) return shiftedDay(point, point.dayShift, context);
  if (point.weekShift) return shiftedWeek(point, point.weekShift, context);
  if (point.monthShift) return inMonthShift(point, point.monthShift, context);
  if (point.quarterShift) return inQuarterShift(point, point.quarterShift, context);
  if (point.century !== undefined || point.decade !== undefined) return decade(point, context);
  const year = statedYear(point, context);
  if (year) {
    const days = daysInYear(point, year.value);
    return days && { days, timex: timexOf(point, days), resolved: year.resolved, single: isDay(point) };
  }
  if (point.month === undefined && point.day !== undefined) return bareDay(point.day, context);
  if (point.weekday !== undefined && point.nth === undefined) return bareWeekday(point.weekday, context);
  if (onlyPartOfDay(point)) return context.lastDay === null ? null : day(context.lastDay, 'document');
  const chosen = chooseYear(context, (value) => daysInYear(point, value), !isDay(point));
  if (chosen)
    return { days: chosen.days, timex: timexOf(point, chosen.days), resolved: chosen.resolved, single: isDay(point) };
  return daysInYear(point, 2000) || daysInYear(point, 2004)
    ? { days: null, timex: unknownYear(point), resolved: 'none', single: isDay(point) }
    : null;
}

/** 下午, 9时: a part of a day that nothing in the words names. */
const onlyPartOfDay = (point: Point): boolean =>
  (point.partOfDay !== undefined || point.time !== undefined) &&
  (point.month ?? point.day ?? point.lunarMonth ?? point.quarter ?? point.half ?? point.season ?? point.tenDays) ===
    undefined &&
  (point.festival ?? point.weekday ?? point.week) === undefined;

const isDay = (point: Point): boolean =>
  point.day !== undefined || point.lunarDay !== undefined || point.festival !== undefined || point.nth !== undefined;
const day = (at: Day, resolved: Resolved): Resolution => ({
  days: { from: at, to: at },
  timex: iso(at) ?? 'XXXX-XX-XX',
  resolved,
  single: true,
});
const unit = (days: Days, timex: string, resolved: Resolved): Resolution => ({ days, timex, resolved, single: false });

/** The day that an anchor counts from, and where it is known from. */
function anchorDay(anchor: Anchor, context: Context, fine: boolean): { at: Day; resolved: Resolved } | null {
  if (anchor === 'text') {
    if (fine && context.lastDay !== null) return { at: context.lastDay, resolved: 'document' };
    if (!fine && context.last) return { at: context.last.from, resolved: 'document' };
  }
  if (anchor !== 'now' && !fine && context.report) return { at: context.report.to, resolved: 'document' };
  if (context.now !== null) return { at: context.now, resolved: context.nowFrom };
  const year = context.articleYears[0] ?? context.pageYears[0];
  return anchor !== 'now' && !fine && year !== undefined ? { at: dayOf(year, 1, 1), resolved: 'document' } : null;
}

function statedYear(point: Point, context: Context): { value: number; resolved: Resolved } | null {
  if (point.year !== undefined) return { value: point.year, resolved: 'explicit' };
  if (point.shortYear !== undefined) {
    const now = context.now === null ? 2030 : civil(context.now).year;
    const century = Math.floor(now / 100) * 100;
    const value = century + point.shortYear;
    return { value: value > now + 10 ? value - 100 : value, resolved: 'explicit' };
  }
  if (!point.yearShift) return null;
  const anchor = anchorDay(point.yearShift.anchor, context, false);
  return anchor && { value: civil(anchor.at).year + point.yearShift.offset, resolved: anchor.resolved };
}

/** The days of a point in a year; null when that year has no such day. */
function daysInYear(point: Point, year: number): Days | null {
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
function edgeOf(days: Days, { edge }: Point, months: number): Days {
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

function daysInMonth(point: Point, year: number, month: number): Days | null {
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

/** Words said on the day told of, when that is of the last days before publication (表示，今天…). */
const saidOnLastDay = (context: Context): boolean =>
  context.lastDay !== null &&
  (context.now === null || (context.lastDay <= context.now && context.now - context.lastDay <= 7)) &&
  context.inSpeech();

function shiftedDay(point: Point, shift: Shift, context: Context): Resolution | null {
  const anchor = anchorDay(shift.anchor === 'now' && saidOnLastDay(context) ? 'text' : shift.anchor, context, true);
  if (!anchor)
    return {
      days: null,
      timex: shift.offset > 0 ? 'FUTURE_REF' : shift.offset < 0 ? 'PAST_REF' : 'PRESENT_REF',
      resolved: 'none',
      single: true,
    };
  const at = anchor.at + shift.offset;
  if (point.day === undefined) return day(at, anchor.resolved);
  // 今（19）日: the 19th nearest to that day.
  const { year, month } = civil(at);
  let best: Day | null = null;
  for (const days of [monthDays(year, month - 1), monthDays(year, month), monthDays(year, month + 1)]) {
    const other = days.from + point.day - 1;
    if (other <= days.to && (best === null || Math.abs(other - at) < Math.abs(best - at))) best = other;
  }
  return best === null ? null : day(best, anchor.resolved);
}

function shiftedWeek(point: Point, shift: Shift, context: Context): Resolution | null {
  const anchor = anchorDay(shift.anchor, context, true);
  if (!anchor) return { days: null, timex: 'XXXX-WXX', resolved: 'none', single: false };
  const monday = mondayOf(anchor.at) + shift.offset * 7;
  if (point.weekend) return unit({ from: monday + 5, to: monday + 6 }, `${isoWeek(monday)}-WE`, anchor.resolved);
  if (point.weekday !== undefined) return day(monday + point.weekday - 1, anchor.resolved);
  return unit({ from: monday, to: monday + 6 }, isoWeek(monday), anchor.resolved);
}

function inMonthShift(point: Point, shift: Shift, context: Context): Resolution | null {
  const anchor = anchorDay(shift.anchor, context, false);
  if (!anchor) return { days: null, timex: 'XXXX-XX', resolved: 'none', single: point.day !== undefined };
  const { year, month } = civil(anchor.at);
  const first = civil(dayOf(year, month + shift.offset, 1));
  const days = daysInMonth(point, first.year, first.month);
  return (
    days && {
      days,
      timex: timexOf({ ...point, month: first.month }, days),
      resolved: anchor.resolved,
      single: point.day !== undefined,
    }
  );
}

function inQuarterShift(point: Point, shift: Shift, context: Context): Resolution | null {
  const anchor = anchorDay(shift.anchor, context, false);
  if (!anchor) return { days: null, timex: 'XXXX-QX', resolved: 'none', single: false };
  const { year, month } = civil(anchor.at);
  const first = civil(dayOf(year, Math.floor((month - 1) / 3) * 3 + 1 + shift.offset * 3, 1));
  const days = edgeOf(monthsDays(first.year, first.month, first.month + 2), point, 1);
  return unit(
    days,
    point.edge === undefined
      ? `${pad(first.year, 4)}-Q${Math.ceil(first.month / 3)}`
      : timexOf({ ...point, month: 1 }, days),
    anchor.resolved,
  );
}

function decade(point: Point, context: Context): Resolution | null {
  if (point.decade === undefined) {
    const first = point.century! * 100;
    // 世纪初, 世纪中叶, 世纪末: the first and last ten years, the middle twenty.
    const years =
      point.edge === undefined ? [0, 99] : point.edge === 2 ? [40, 59] : point.edge === 3 ? [90, 99] : [0, 9];
    const [from, to] = [first + years[0]!, first + years[1]!];
    return unit(
      { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) },
      point.edge === undefined ? pad(point.century!, 2) : `${from}/${to}`,
      'explicit',
    );
  }
  const now = context.now === null ? 2030 : civil(context.now).year;
  const tens =
    point.decade >= 100
      ? point.decade
      : point.century !== undefined
        ? point.century * 10 + point.decade
        : 2000 + point.decade * 10 <= now
          ? 200 + point.decade
          : 190 + point.decade;
  const first = tens * 10;
  const [from, to] =
    point.edge === 1
      ? [first, first + 2]
      : point.edge === 2
        ? [first + 3, first + 6]
        : point.edge === 3
          ? [first + 7, first + 9]
          : [first, first + 9];
  return unit(
    { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) },
    point.edge === undefined ? String(tens) : `${from}/${to}`,
    'explicit',
  );
}

/** 6日 with no month: of the month the article last spoke of, else the last 6th before publication. */
function bareDay(of: number, context: Context): Resolution | null {
  const base = context.lastDay ?? context.now;
  if (base === null) return { days: null, timex: `XXXX-XX-${pad(of, 2)}`, resolved: 'none', single: true };
  const { year, month, day: today } = civil(base);
  const inText = context.lastDay !== null;
  const resolved: Resolved = inText ? 'document' : context.nowFrom;
  // Within an article days go on (28日 … 3日); from publication they go back unless planned.
  const ahead = !inText && context.outlook() === 'ahead';
  const first = inText ? (of < today - 20 ? 1 : 0) : of > today + 2 && !ahead ? -1 : ahead && of < today ? 1 : 0;
  for (const shift of [first, first - 1, first - 2]) {
    const days = monthDays(year, month + shift);
    const at = days.from + of - 1;
    if (at <= days.to) return day(at, resolved);
  }
  return null;
}

/** 周四 with no week: of the week of publication; when the clause looks back, the last one. */
function bareWeekday(weekday: number, context: Context): Resolution | null {
  if (context.now === null) return { days: null, timex: `XXXX-WXX-${weekday}`, resolved: 'none', single: true };
  const at = mondayOf(context.now) + weekday - 1;
  return day(at > context.now && context.outlook() === 'back' ? at - 7 : at, context.nowFrom);
}

function timexOf(point: Point, days: Days): string {
  const from = iso(days.from) ?? 'XXXX-XX-XX';
  const year = from.slice(0, 4);
  if (isDay(point) || days.from === days.to) return from;
  if (point.schoolYear || point.lunarMonth !== undefined) return `${from}/${iso(days.to)}`;
  if (point.season) return `${year}-${point.season}`;
  if (point.week !== undefined) return isoWeek(days.from);
  const { month, day: first } = civil(days.from);
  const whole = first === 1 && days.to === monthDays(Number(year), civil(days.to).month).to;
  if (!whole) return `${from}/${iso(days.to)}`;
  const months = civil(days.to).month - month + 1;
  if (months === 12) return year;
  if (months === 1) return from.slice(0, 7);
  if (months === 6 && month % 6 === 1) return `${year}-H${(month + 5) / 6}`;
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  return `${from.slice(0, 7)}/${(iso(days.to) ?? '').slice(0, 7)}`;
}

function unknownYear(point: Point): string {
  if (point.month !== undefined)
    return point.day === undefined ? `XXXX-${pad(point.month, 2)}` : `XXXX-${pad(point.month, 2)}-${pad(point.day, 2)}`;
  if (point.quarter !== undefined) return `XXXX-Q${point.quarter}`;
  if (point.half !== undefined) return `XXXX-H${point.half}`;
  if (point.season) return `XXXX-${point.season}`;
  const solar = /^solar (\d+)-(\d+)$/.exec(point.festival ?? '');
  return solar ? `XXXX-${pad(Number(solar[1]), 2)}-${pad(Number(solar[2]), 2)}` : isDay(point) ? 'XXXX-XX-XX' : 'XXXX';
}
