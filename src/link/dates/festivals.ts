import { type Day, type Days, dayOf, weekdayOfDay } from './days.js';
import { lunarDay, solarTerm } from './lunar-calendar.js';

interface Parsed {
  readonly kind: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Rules as read, by their text: dictionaries hold a few dozen. */
const read = new Map<string, Parsed>();

function parsed(rule: string): Parsed {
  let found = read.get(rule);
  if (found === undefined) {
    const [kind = '', spec = ''] = rule.split(' ');
    const [a = 0, b = 0, c = 0] = spec.split('-').map(Number);
    found = { kind, a, b, c };
    read.set(rule, found);
  }
  return found;
}

/** The day of a festival rule (dictionaries/dates/festivals.txt) in a year, or null when the tables do not reach it. */
export function festivalDay(rule: string, year: number): Day | null {
  const { kind, a, b, c } = parsed(rule);
  switch (kind) {
    case 'solar':
      return dayOf(year, a, b);
    case 'lunar': {
      // 0-0 is the eve of the first day; the twelfth month ends the lunar year in the next Gregorian one.
      if (a === 0) return addDays(lunarDay(year, 1, 1), -1);
      return lunarDay(a === 12 ? year - 1 : year, a, b);
    }
    case 'term':
      return solarTerm(year, a);
    default: {
      const first = dayOf(year, a, 1);
      return first + ((c - weekdayOfDay(first) + 7) % 7) + (b - 1) * 7;
    }
  }
}

/** The days off of a festival: `before after` days around its day. */
export function holidayDays(day: Day, holiday: string | undefined): Days {
  const [before = 0, after = 0] = (holiday ?? '0 0').split(' ').map(Number);
  return { from: day + before, to: day + after };
}

const addDays = (day: Day | null, days: number): Day | null => (day === null ? null : day + days);
