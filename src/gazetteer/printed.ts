import type { Division } from './division.js';
import type { Gazetteer } from './gazetteer.js';

/** Characters that full names of divisions end in. */
const LAST = new Set([...'省市区县旗盟州'].map((char) => char.charCodeAt(0)));
const LONGEST = 15;

/** The longest full name of a division that ends at `end`: its start and all divisions of that name, or null. */
export function fullNameBefore(text: string, end: number, gazetteer: Gazetteer): { start: number; named: readonly Division[] } | null {
  if (!LAST.has(text.charCodeAt(end - 1))) return null;
  const { byName } = gazetteer.divisions();
  for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
    const named = byName.get(text.slice(start, end));
    if (named) return { start, named };
  }
  return null;
}

/** The longest short name of a division (二七, 渑池) that ends at `end`, or null. */
export function shortNameBefore(text: string, end: number, gazetteer: Gazetteer): { start: number; named: readonly Division[] } | null {
  const { byShort } = gazetteer.divisions();
  for (let start = Math.max(0, end - 5); start <= end - 2; start++) {
    const named = byShort.get(text.slice(start, end));
    if (named) return { start, named };
  }
  return null;
}

/** Start of a division's full name that ends at `end`, or null. */
export function divisionBefore(text: string, end: number, gazetteer: Gazetteer): number | null {
  return fullNameBefore(text, end, gazetteer)?.start ?? null;
}
