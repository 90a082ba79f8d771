import type { PairFilter } from '../lexicon/pair-filter.js';

/** Opens an index; no dictionary that people edit starts with it. */
const MARK = '\u0004';
const SECTION = '\n';
/** Line and unit are written as characters from here on, so that none is a control sign or a surrogate. */
const BASE = 0x100;
const UNITS = 1000;

/** A list of units: the name, the line of the dictionary it stands in from 0, the unit's three digits (0 where it has none). */
export type IndexEntry = readonly [name: string, line: number, unit: number];

/** Whether a dictionary of townships is an index already. */
export const isIndex = (text: string): boolean => text.startsWith(MARK);

/**
 * Writes an index that is searched as it is: the keys of the lines, the pairs of characters on both sides of where level
 * words begin, then for each length of name the names in code-unit order, without separators, and two characters a name for
 * its line and unit.
 */
export function packIndex(keys: readonly string[], entries: readonly IndexEntry[]): string {
  const lengths = Math.max(0, ...entries.map(([name]) => name.length));
  const sections = [keys.join(','), [...new Set(entries.map(([name]) => endingOf(name)))].join('')];
  for (let length = 1; length <= lengths; length++) {
    const own = entries
      .filter(([name]) => name.length === length)
      .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
    sections.push(own.map(([name]) => name).join(''));
    sections.push(own.map(([, line, unit]) => String.fromCharCode(BASE + line, BASE + unit)).join(''));
  }
  return MARK + sections.join(SECTION);
}

/** An index opened: where names stand in the dictionary, found by binary search. */
export class TownshipIndex {
  /** The keys of the lines. */
  readonly keys: readonly string[];
  private readonly endings: string;
  private readonly names: string[] = [];
  private readonly places: string[] = [];

  constructor(index: string) {
    const sections = index.slice(MARK.length).split(SECTION);
    this.keys = sections[0]!.split(',');
    this.endings = sections[1]!;
    for (let length = 1; length * 2 + 1 < sections.length; length++) {
      this.names[length] = sections[length * 2]!;
      this.places[length] = sections[length * 2 + 1]!;
    }
  }

  /** Puts the beginnings of all names, by length, and under length 0 the pairs of `endingOf` into a filter. */
  fill(filter: PairFilter): void {
    this.names.forEach((names, length) => {
      let first = 0;
      let second = 0;
      if (length >= 2)
        for (let at = 0; at < names.length; at += length) {
          // The names are in order: those of one beginning stand together.
          if (names.charCodeAt(at) === first && names.charCodeAt(at + 1) === second) continue;
          first = names.charCodeAt(at);
          second = names.charCodeAt(at + 1);
          filter.add(first, second, length);
        }
    });
    for (let at = 0; at < this.endings.length; at += 2)
      filter.add(this.endings.charCodeAt(at), this.endings.charCodeAt(at + 1), 0);
  }

  /** Whether a unit bears this name. */
  has(name: string): boolean {
    return this.firstOf(name) >= 0;
  }

  /** The places of a name as line × 1000 + unit, in the order of the lines. */
  placesOf(name: string): number[] {
    const places: number[] = [];
    const all = this.places[name.length] ?? '';
    const names = this.names[name.length] ?? '';
    for (let at = this.firstOf(name); at >= 0 && names.startsWith(name, at * name.length); at++)
      places.push((all.charCodeAt(at * 2) - BASE) * UNITS + all.charCodeAt(at * 2 + 1) - BASE);
    return places;
  }

  /** The number of the first name among those of its length, or −1. */
  private firstOf(name: string): number {
    const names = this.names[name.length];
    if (names === undefined) return -1;
    let low = 0;
    let high = names.length / name.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(names, middle * name.length, name)) low = middle + 1;
      else high = middle;
    }
    return names.startsWith(name, low * name.length) && low * name.length < names.length ? low : -1;
  }
}

/** The characters on both sides of where a name's level word begins: 乡 and 镇 are one character, the others (街道, 苏木) two. */
export function endingOf(name: string): string {
  const level = Math.max(1, name.length - (name.endsWith('乡') || name.endsWith('镇') ? 1 : 2));
  return name.slice(level - 1, level + 1);
}

/** Whether the name that stands in a row of names goes before another in code-unit order. */
function isBefore(names: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const difference = names.charCodeAt(at + i) - name.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
