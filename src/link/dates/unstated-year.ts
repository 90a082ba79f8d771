import type { Context, Resolved } from './context.js';
import { civil, type Days } from './days.js';

/** A date without a year is of this year up to so many days ahead: a paper of January that says 12月28日 looks back. */
const AHEAD = 240;
/** In the last weeks of a year, dates of the next weeks are the next year's. */
const NEXT_YEAR_AHEAD = 60;
const LONG_AGO = 270;
/** A clause that looks back may still be printed with a date of the next days. */
const SOON = 3;

/**
 * Chooses the year that nothing states, by the article's own evidence, then the day of publication, then the page's years.
 * `daysIn` gives the days of the expression in a year, null when that year has none (29 February); `coarse` says that it
 * is no single day: only such are of the period a report is about.
 */
export function chooseYear(
  context: Context,
  daysIn: (year: number) => Days | null,
  coarse: boolean,
): { year: number; days: Days; resolved: Resolved } | null {
  const at = (year: number, resolved: Resolved) => {
    const days = daysIn(year);
    return days && { year, days, resolved };
  };
  const own = context.sentenceYear ?? (coarse && context.report ? reportYear(context.report) : null);
  if (own !== null) {
    const found = at(own, 'document');
    if (found) return found;
  }
  if (context.now !== null) {
    const year = nearestYear(context.now, daysIn, context);
    if (year !== null) {
      const said = context.articleYears.includes(year) && context.articleYears.length === 1;
      return at(year, said ? 'document' : context.nowFrom);
    }
    return null;
  }
  const last = context.last ? civil(context.last.from).year : null;
  for (const year of [last, context.articleYears[0], context.pageYears[0]])
    if (year !== null && year !== undefined) {
      const found = at(year, 'document');
      if (found) return found;
    }
  return null;
}

const reportYear = (report: Days): number => civil(report.to).year;

function nearestYear(now: number, daysIn: (year: number) => Days | null, context: Context): number | null {
  const thisYear = civil(now).year;
  let past: number | null = null;
  let next: number | null = null;
  // 29 February may be eight years away.
  const reach = daysIn(thisYear - 1) && daysIn(thisYear + 1) ? 1 : 8;
  for (let year = thisYear - reach; year <= thisYear + reach; year++) {
    const days = daysIn(year);
    if (!days) continue;
    if (days.from <= now) past = year;
    else next ??= year;
  }
  if (past === null || next === null) return past ?? next;
  const pastDays = daysIn(past)!;
  if (pastDays.to >= now) return past;
  const ahead = daysIn(next)!.from - now;
  const ago = now - pastDays.to;
  const outlook = context.outlook();
  const sameYear = civil(daysIn(next)!.from).year === thisYear;
  if (sameYear)
    return ahead <= AHEAD ? (outlook === 'back' && ahead > SOON ? past : next) : outlook === 'ahead' ? next : past;
  if (ahead <= NEXT_YEAR_AHEAD && ago > LONG_AGO && outlook !== 'back') return next;
  return outlook === 'ahead' && ago > 31 && ahead < ago ? next : past;
}
