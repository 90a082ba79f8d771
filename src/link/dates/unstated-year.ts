import type { Context, Resolved } from './context.js';
import { civil, type Days } from './days.js';

/** A date without a year is of this year up to so many days ahead: a paper of January that says 12月28日 looks back. */
const AHEAD = 240;
/** In the last weeks of a year, dates of the next weeks are the next year's. */
const NEXT_YEAR_AHEAD = 60;
const LONG_AGO = 270;
/** A date of the last weeks is not next year's, whatever the clause says. */
const LATELY = 31;
/** A festival or lunar date is of the paper's own year, unless last year's has been celebrated so many days ago. */
const JUST_PAST = 60;
/** A clause that looks back may still be printed with a date of the next days. */
const SOON = 3;

/**
 * Chooses the year that nothing states, by the article's own evidence, then the day of publication, then the page's years.
 * `daysIn` gives the days of the expression in a year, null when that year has none (29 February); `coarse` says that it
 * is no single day: only such are of the period a report is about; `festive` that it is a festival or a lunar date.
 */
export function chooseYear(
  context: Context,
  daysIn: (year: number) => Days | null,
  coarse: boolean,
  festive = false,
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
    const found = nearestYear(context.now, daysIn, context, coarse, festive);
    const said = context.articleYears.length === 1 && context.articleYears[0] === found?.year;
    return found && { year: found.year, days: found.days, resolved: said ? 'document' : context.nowFrom };
  }
  for (const year of [context.sceneYear, context.articleYears[0], context.pageYears[0]])
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

/** How many years a search goes: 29 February may be eight years away. */
const YEARS = 8;

/** The first year from `first` on (back, when `step` is -1) that has the expression. */
function search(first: number, step: 1 | -1, daysIn: (year: number) => Days | null): Candidate | null {
  for (let year = first; Math.abs(year - first) <= YEARS; year += step) {
    const days = daysIn(year);
    if (days !== null) return { year, days };
  }
  return null;
}

function nearestYear(
  now: number,
  daysIn: (year: number) => Days | null,
  context: Context,
  coarse: boolean,
  festive: boolean,
): Candidate | null {
  const thisYear = civil(now).year;
  const own = daysIn(thisYear);
  if (own !== null && own.from > now) {
    const next = { year: thisYear, days: own };
    const past = search(thisYear - 1, -1, daysIn);
    if (past === null) return next;
    if (past.days.to >= now) return past;
    const ahead = own.from - now;
    if (festive && now - past.days.to > JUST_PAST) return context.outlook() === 'back' ? past : next;
    if (ahead > AHEAD) return context.outlook() === 'ahead' ? next : past;
    return ahead > SOON && context.outlook() === 'back' ? past : next;
  }
  const past = own === null ? search(thisYear - 1, -1, daysIn) : { year: thisYear, days: own };
  const ago = past === null ? 0 : now - past.days.to;
  if (past !== null && ago <= LATELY) return past;
  const next = search(thisYear + 1, 1, daysIn);
  if (past === null || next === null) return past ?? next;
  const ahead = next.days.from - now;
  if (!coarse && ahead <= NEXT_YEAR_AHEAD && ago > LONG_AGO) {
    const outlook = context.outlook();
    return outlook !== 'back' || ahead <= SOON ? next : past;
  }
  return ahead < ago && context.outlook() === 'ahead' ? next : past;
}
