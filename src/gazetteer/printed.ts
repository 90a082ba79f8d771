import type { Division } from './division.js';
import type { Gazetteer } from './gazetteer.js';
import type { NameTree } from './name-tree.js';

/** A division's name as printed: where it begins, and all divisions of that name. */
export interface PrintedName {
  readonly start: number;
  readonly named: readonly Division[];
}

/** The longest full name of a division that ends at `end`, or null. */
export function fullNameBefore(text: string, end: number, gazetteer: Gazetteer): PrintedName | null {
  return longestBefore(text, end, gazetteer.divisions().names);
}

/** The longest short name of a division (二七, 渑池) that ends at `end`, or null. */
export function shortNameBefore(text: string, end: number, gazetteer: Gazetteer): PrintedName | null {
  return longestBefore(text, end, gazetteer.divisions().shortNames);
}

function longestBefore(text: string, end: number, names: NameTree): PrintedName | null {
  const hit = names.longestBefore(text, end);
  return hit === null ? null : { start: hit.start, named: hit.value };
}
