import type { Point } from '../../recognise/dates/value.js';
import { civil, type Days, iso, isoWeek, monthDays, pad } from './days.js';

export const isDay = (point: Point): boolean =>
  point.day !== undefined || point.lunarDay !== undefined || point.festival !== undefined || point.nth !== undefined;

/** The TIMEX3 value of a point's days: `2022-08-18`, `2022-08`, `2022-Q3`, `2022-H1`; an interval where no unit fits. */
export function timexOf(point: Point, days: Days): string {
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

/** The TIMEX3 value of a point whose year nothing states: `XXXX-08-18`, `XXXX-Q3`. */
export function unknownYear(point: Point): string {
  if (point.month !== undefined)
    return point.day === undefined ? `XXXX-${pad(point.month, 2)}` : `XXXX-${pad(point.month, 2)}-${pad(point.day, 2)}`;
  if (point.quarter !== undefined) return `XXXX-Q${point.quarter}`;
  if (point.half !== undefined) return `XXXX-H${point.half}`;
  if (point.season) return `XXXX-${point.season}`;
  const solar = /^solar (\d+)-(\d+)$/.exec(point.festival ?? '');
  return solar ? `XXXX-${pad(Number(solar[1]), 2)}-${pad(Number(solar[2]), 2)}` : isDay(point) ? 'XXXX-XX-XX' : 'XXXX';
}
