import lunarYears from '../../../dictionaries/dates/lunar-years.txt';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { type Day, type Days, dayOf, fromIso } from './days.js';

interface LunarYear {
  readonly first: Day;
  readonly leap: number;
  readonly lengths: string;
  readonly terms: string;
}

const table = lazy(() => {
  const fields = [
    { name: 'year', pattern: /^\d{4}$/ },
    { name: 'first', pattern: /^\d{4}-\d\d-\d\d$/ },
    { name: 'leap', pattern: /^\d+$/ },
    { name: 'lengths', pattern: /^[bs]{12,13}$/ },
    { name: 'terms', pattern: /^\d{48}$/ },
  ] as const;
  const years = new Map<number, LunarYear>();
  for (const row of readDictionary('dates/lunar-years.txt', lunarYears, fields))
    years.set(Number(row.year), {
      first: fromIso(row.first),
      leap: Number(row.leap),
      lengths: row.lengths,
      terms: row.terms,
    });
  return years;
});

/** The days of a lunar month (1–12) of a lunar year, or null outside the table or for a leap month the year has not. */
export function lunarMonth(year: number, month: number, leap = false): Days | null {
  const found = table().get(year);
  if (!found || (leap && found.leap !== month)) return null;
  const index = month - 1 + (leap || (found.leap > 0 && found.leap < month) ? 1 : 0);
  let from = found.first;
  for (let i = 0; i < index; i++) from += found.lengths[i] === 'b' ? 30 : 29;
  return { from, to: from + (found.lengths[index] === 'b' ? 29 : 28) };
}

/** A day of a lunar month, or null when the month has no such day. */
export function lunarDay(year: number, month: number, day: number, leap = false): Day | null {
  const days = lunarMonth(year, month, leap);
  return days && days.from + day - 1 <= days.to ? days.from + day - 1 : null;
}

/** The day of a solar term (1 Minor Cold … 24 Winter Solstice) of a Gregorian year. */
export function solarTerm(year: number, term: number): Day | null {
  const found = table().get(year);
  return found ? dayOf(year, Math.ceil(term / 2), Number(found.terms.slice(term * 2 - 2, term * 2))) : null;
}
