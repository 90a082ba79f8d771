import { type Anchor, copyPoint, type Point, type Shift } from '../../recognise/dates/value.js';
import type { Context, Resolved } from './context.js';
import { civil, type Day, type Days, dayOf, iso, isoWeek, mondayOf, monthDays, monthsDays, pad } from './days.js';
import { decade } from './resolve-decade.js';
import { isDay, timexOf, unknownYear } from './timex.js';
import { daysInMonth, daysInYear, edgeOf } from './unit-days.js';
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
  if (point.ofDocument) {
    const signed = context.documentDay();
    return signed === null ? null : day(signed, 'document');
  }
  if (point.dayShift) return shiftedDay(point, point.dayShift, context);
  if (point.weekShift) return shiftedWeek(point, point.weekShift, context);
  if (point.monthShift) return inMonthShift(point, point.monthShift, context);
  if (point.quarterShift) return inQuarterShift(point, point.quarterShift, context);
  if (point.century !== undefined || point.decade !== undefined) return decade(point, context);
  const year = statedYear(point, context);
  if (year) {
    const days = daysInYear(point, year.value - (closedLastYear(point, year, context) ? 1 : 0));
    return days && { days, timex: timexOf(point, days), resolved: year.resolved, single: isDay(point) };
  }
  if (point.month === undefined && point.day !== undefined) return bareDay(point.day, context);
  if (point.weekday !== undefined && point.nth === undefined) return bareWeekday(point.weekday, context);
  if (onlyPartOfDay(point)) return context.lastDay === null ? null : day(context.lastDay, 'document');
  const festive = point.festival !== undefined || point.lunarMonth !== undefined;
  const chosen = chooseYear(context, (value) => daysInYear(point, value), !isDay(point), festive);
  if (chosen)
    return { days: chosen.days, timex: timexOf(point, chosen.days), resolved: chosen.resolved, single: isDay(point) };
  return daysInYear(point, 2000) || daysInYear(point, 2004)
    ? { days: null, timex: unknownYear(point), resolved: 'none', single: isDay(point) }
    : null;
}

/** 年末共有…: what a clause that looks back tells of the end of a year is of the year before. */
const closedLastYear = (point: Point, year: { value: number; resolved: Resolved }, context: Context): boolean =>
  point.edge === 3 &&
  point.yearShift?.anchor === 'text' &&
  context.now !== null &&
  year.resolved === context.nowFrom &&
  civil(context.now).year === year.value &&
  civil(context.now).month < 12 &&
  context.outlook() === 'back';

/** 下午, 9时: a part of a day that nothing in the words names. */
const onlyPartOfDay = (point: Point): boolean =>
  (point.partOfDay !== undefined || point.time !== undefined) &&
  (point.month ?? point.day ?? point.lunarMonth ?? point.quarter ?? point.half ?? point.season ?? point.tenDays) ===
    undefined &&
  (point.festival ?? point.weekday ?? point.week) === undefined;

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
  return fine || context.told === null ? null : { at: context.told, resolved: 'document' };
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
  const anchor = anchorDay(point.yearShift.anchor, context, false) ?? yearSpokenOf(context);
  return anchor && { value: civil(anchor.at).year + point.yearShift.offset, resolved: anchor.resolved };
}

/** With no day at all, 今年 is the year that the article speaks of. */
function yearSpokenOf(context: Context): { at: Day; resolved: Resolved } | null {
  const year = context.sceneYear ?? context.articleYears[0] ?? context.pageYears[0];
  return year === undefined ? null : { at: dayOf(year, 1, 1), resolved: 'document' };
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

/** The month spoken of: 中旬 after 8日 is of that day's month, whatever years were named before. */
function monthAnchor(anchor: Anchor, context: Context): { at: Day; resolved: Resolved } | null {
  const told = context.headingMonth ?? context.lastDay;
  if (anchor === 'text' && told !== null && context.last !== null && !context.last.fine)
    return { at: told, resolved: 'document' };
  return anchorDay(anchor, context, false);
}

function inMonthShift(point: Point, shift: Shift, context: Context): Resolution | null {
  const anchor = monthAnchor(shift.anchor, context);
  if (!anchor) return { days: null, timex: 'XXXX-XX', resolved: 'none', single: point.day !== undefined };
  const { year, month } = civil(anchor.at);
  const first = civil(dayOf(year, month + shift.offset, 1));
  const days = daysInMonth(point, first.year, first.month);
  return (
    days && {
      days,
      timex: timexOf(inMonth(point, first.month), days),
      resolved: anchor.resolved,
      single: point.day !== undefined,
    }
  );
}

function inMonth(point: Point, month: number): Point {
  const other = copyPoint(point);
  other.month = month;
  return other;
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
      : timexOf(inMonth(point, 1), days),
    anchor.resolved,
  );
}

/** No event is announced so many days before it. */
const FAR_AHEAD = 366;

/** 6日 with no month: of the month the article last spoke of, else the last 6th before publication. */
function bareDay(of: number, context: Context): Resolution | null {
  if (context.headingMonth !== null) {
    const { year, month } = civil(context.headingMonth);
    const days = monthDays(year, month);
    const at = days.from + of - 1;
    return at <= days.to ? day(at, 'document') : null;
  }
  // A day years ahead of publication is the page's own clock.
  const told = context.lastDay !== null && (context.now === null || context.lastDay - context.now <= FAR_AHEAD);
  const base = told ? context.lastDay : context.now;
  if (base === null) return { days: null, timex: `XXXX-XX-${pad(of, 2)}`, resolved: 'none', single: true };
  const { year, month, day: today } = civil(base);
  const inText = told;
  const resolved: Resolved = inText ? 'document' : context.nowFrom;
  // Within an article days go on (28日 … 3日); from publication they go back unless planned.
  const planned = !inText && context.clauseOutlook() === 'ahead';
  const first = inText ? (of < today - 20 ? 1 : 0) : of > today + 2 && !planned ? -1 : planned && of < today ? 1 : 0;
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
  const outlook = at === context.now ? null : context.outlook();
  const weeks = at > context.now && outlook === 'back' ? -1 : at < context.now && outlook === 'ahead' ? 1 : 0;
  return day(at + 7 * weeks, context.nowFrom);
}
