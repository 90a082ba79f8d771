import type { Context, Resolved } from './context.js';
import { civil, type Days } from './days.js';

/** A date without a year is of this year up to so many days ahead: a paper of January that says 12月28日 looks back. */
const AHEAD = 240;
/** In the last weeks of a year, dates of the next weeks are the next year's. */
const NEXT_YEAR_AHEAD = 60;
const LONG_AGO = 270;
/** A date of the last weeks is not next year's, whatever the clause says. */
const LATELY = 31;
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
  const own =
    context.sentenceYear ?? (coarse ? (context.paragraphYear ?? (context.report && reportYear(context.report))) : null);
  if (own !== null) {
    const found = at(own, 'document');
    if (found) return found;
  }
  if (context.now !== null) {
    const found = nearestYear(context.now, daysIn, context, coarse);
    const said = context.articleYears.length === 1 && context.articleYears[0] === found?.year;
    return found && { ...found, resolved: said ? 'document' : context.nowFrom };
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

interface Candidate {
  readonly year: number;
  readonly days: Days;
}

/** The nearest years, before and after now, that have the expression; 29 February may be eight years away. */
function candidates(
  now: number,
  daysIn: (year: number) => Days | null,
): { past: Candidate | null; next: Candidate | null } {
  const thisYear = civil(now).year;
  let past: Candidate | null = null;
  let next: Candidate | null = null;
  for (let year = thisYear; year >= thisYear - 8 && past === null; year--) {
    const days = daysIn(year);
    if (days === null) continue;
    if (days.from <= now) past = { year, days };
    else next = { year, days };
  }
  for (let year = thisYear + 1; year <= thisYear + 8 && next === null; year++) {
    const days = daysIn(year);
    if (days !== null) next = { year, days };
  }
  return { past, next };
}

function nearestYear(
  now: number,
  daysIn: (year: number) => Days | null,
  context: Context,
  coarse: boolean,
): Candidate | null {
  const { past, next } = candidates(now, daysIn);
  if (past === null || next === null) return past ?? next;
  if (past.days.to >= now) return past;
  const ahead = next.days.from - now;
  const ago = now - past.days.to;
  if (civil(next.days.from).year === civil(now).year) {
    if (ahead > AHEAD) return context.outlook() === 'ahead' ? next : past;
    return ahead > SOON && context.outlook() === 'back' ? past : next;
  }
  if (ago <= LATELY) return past;
  const outlook = context.outlook();
  if (!coarse && ahead <= NEXT_YEAR_AHEAD && ago > LONG_AGO && outlook !== 'back') return next;
  return outlook === 'ahead' && ahead < ago ? next : past;
}
