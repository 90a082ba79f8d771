import type { Division } from './division.js';
import type { Gazetteer } from './gazetteer.js';
import type { NameEndings } from './name-endings.js';

/** Longest name that is looked for: 双江拉祜族佤族布朗族傣族自治县 has fifteen characters. */
const LONGEST = 15;

/** A division's name as printed: where it begins, and all divisions of that name. */
export interface PrintedName {
  readonly start: number;
  readonly named: readonly Division[];
}

/** The longest full name of a division that ends at `end`, or null. */
export function fullNameBefore(text: string, end: number, gazetteer: Gazetteer): PrintedName | null {
  const { byName, nameEndings } = gazetteer.divisions();
  return longestBefore(text, end, byName, nameEndings);
}

/** The longest short name of a division (二七, 渑池) that ends at `end`, or null. */
export function shortNameBefore(text: string, end: number, gazetteer: Gazetteer): PrintedName | null {
  const { byShort, shortEndings } = gazetteer.divisions();
  return longestBefore(text, end, byShort, shortEndings);
}

function longestBefore(
  text: string,
  end: number,
  names: ReadonlyMap<string, readonly Division[]>,
  endings: NameEndings,
): PrintedName | null {
  const lengths = endings.lengthsBefore(text, end);
  if (lengths === 0) return null;
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    if ((lengths & (1 << length)) === 0) continue;
    const named = names.get(text.slice(end - length, end));
    if (named) return { start: end - length, named };
  }
  return null;
}
