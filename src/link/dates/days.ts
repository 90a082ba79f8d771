/** A day as the count of days since 1970-01-01 (proleptic Gregorian); arithmetic on days is arithmetic on numbers. */
export type Day = number;

/** First and last day, both inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Days before the year, for years counted from 1 March so that the leap day is the last (Hinnant, chrono-compatible dates). */
const ERA_DAYS = 146_097;
const EPOCH = 719_468;

/** The day of a year, month (1–12, other values carry over) and day of month. */
export function dayOf(year: number, month: number, day: number): Day {
  const whole = year + Math.floor((month - 1) / 12);
  const of = (((month - 1) % 12) + 12) % 12; // 0 January
  const shifted = of < 2 ? whole - 1 : whole;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((of + 10) % 12) + 2) / 5) + day - 1;
  return era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

/** Year, month and day of month of a day. */
export function civil(day: Day): { year: number; month: number; day: number } {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const from = Math.floor((5 * dayOfYear + 2) / 153); // 0 March
  const month = from < 10 ? from + 3 : from - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * from + 2) / 5) + 1,
  };
}

/** The ISO 8601 text of the day last written: a record of one day writes it three times. */
let writtenDay: Day | null = null;
let written: string | null = null;

/** A day as ISO 8601, or null for one outside the years 0001–9999. */
export function iso(day: Day | null): string | null {
  if (day === writtenDay) return written;
  if (day === null) return null;
  const { year, month, day: of } = civil(day);
  writtenDay = day;
  written = year < 1 || year > 9999 ? null : `${year < 1000 ? pad(year, 4) : year}-${two(month)}-${two(of)}`;
  return written;
}

/** Reads an ISO 8601 day. */
export const fromIso = (text: string): Day =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

/** 1 Monday … 7 Sunday. */
export const weekdayOfDay = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => day - weekdayOfDay(day) + 1;

export const monthDays = (year: number, month: number): Days => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
});
export const monthsDays = (year: number, first: number, last: number): Days => ({
  from: dayOf(year, first, 1),
  to: dayOf(year, last + 1, 0),
});
export const yearDays = (year: number): Days => monthsDays(year, 1, 12);

/** A day so many months later; the last of the month where that month has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: of } = civil(day);
  const last = civil(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(of, last));
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2022-W33` of a day, ISO 8601 weeks. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1, 2)}`;
}
