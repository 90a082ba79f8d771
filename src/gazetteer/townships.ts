import { PairFilter } from '../lexicon/pair-filter.js';
import { DictionaryError } from '../model/errors.js';
import type { Township } from './division.js';
import type { Divisions } from './divisions.js';
import type { GazetteerPacks } from './packs.js';
import { endingOf, type IndexEntry, isIndex, packIndex, TownshipIndex } from './township-index.js';

/** The township-level units by full name. A unit's value is made when it is asked for. */
export interface Townships {
  /** Whether some unit, current or former, bears this full name. */
  has(name: string): boolean;
  /** Whether a unit bears the name that a piece of a text and a suffix make; cheaper than to cut the name out and ask. */
  hasAt(text: string, start: number, end: number, suffix: string): boolean;
  /**
   * Whether some name ends in `before` and a level word of one or two characters that begins with `level`; cheap, and may say
   * yes where none does.
   */
  mayEndIn(before: number, level: number): boolean;
  /** The units of this full name, current ones first. */
  named(name: string): readonly Township[];
}

/** How many names' units are kept for the next time. */
const MOST_ASKED = 2000;
const NO_UNITS: readonly Township[] = [];

/**
 * Opens the packs. One that the build has not made an index of is indexed first.
 * @throws DictionaryError for a line without a county code or a unit without its three digits
 */
export function readTownships(packs: GazetteerPacks, divisions: Divisions): Townships {
  const current = new TownshipIndex(indexTownships(packs.townships ?? ''));
  const former = new TownshipIndex(indexFormerTownships(packs.formerTownships ?? ''));
  const beyond = new Map<string, Township[]>();
  for (const [county, name] of divisions.beyond)
    beyond.set(name, [...(beyond.get(name) ?? []), { name, code: null, county, former: false }]);

  const unitsOf = (index: TownshipIndex, name: string, isFormer: boolean): Township[] =>
    index.placesOf(name).flatMap((place) => {
      const code = index.keys[Math.floor(place / 1000)]!.slice(0, 6);
      const county = divisions.byCode.get(code) ?? divisions.byCode.get(code.slice(0, 4));
      if (!county) return [];
      return [{ name, code: isFormer ? null : code + String(place % 1000).padStart(3, '0'), county, former: isFormer }];
    });
  const filter = new PairFilter(18);
  current.fill(filter);
  former.fill(filter);
  for (const name of beyond.keys()) {
    filter.add(name.charCodeAt(0), name.charCodeAt(1), name.length);
    const ending = endingOf(name);
    filter.add(ending.charCodeAt(0), ending.charCodeAt(1), 0);
  }
  const mayHave = (first: number, second: number, length: number) => filter.mayHave(first, second, length);
  const asked = new Map<string, readonly Township[]>();
  const named = (name: string): readonly Township[] => {
    let units = asked.get(name);
    if (units === undefined) {
      units = [...unitsOf(current, name, false), ...unitsOf(former, name, true), ...(beyond.get(name) ?? NO_UNITS)];
      if (asked.size >= MOST_ASKED) asked.clear();
      asked.set(name, units);
    }
    return units;
  };
  return {
    has: (name) => mayHave(name.charCodeAt(0), name.charCodeAt(1), name.length) && named(name).length > 0,
    hasAt: (text, start, end, suffix) =>
      mayHave(
        text.charCodeAt(start),
        end - start > 1 ? text.charCodeAt(start + 1) : suffix.charCodeAt(0),
        end - start + suffix.length,
      ) && named(text.slice(start, end) + suffix).length > 0,
    mayEndIn: (before, level) => mayHave(before, level, 0),
    named,
  };
}

/** The index of a list of current units: `county code, tab, units`, a unit being three digits and a name. */
export function indexTownships(pack: string): string {
  return indexLines('dictionaries/divisions/townships.txt', pack, /^\d{6}$/, (unit, fail) => {
    if (!/^\d{3}.{2}/.test(unit)) throw fail('a unit is not three digits and a name');
    return [unit.slice(3), Number(unit.slice(0, 3))];
  });
}

/** The index of a list of former units: `county code of its time-year, tab, names`. */
export function indexFormerTownships(pack: string): string {
  return indexLines('dictionaries/divisions/former-townships.txt', pack, /^\d{6}-\d{4}$/, (name) => [name, 0]);
}

function indexLines(
  file: string,
  pack: string,
  keyPattern: RegExp,
  read: (unit: string, fail: (reason: string) => DictionaryError) => readonly [name: string, unit: number],
): string {
  if (isIndex(pack)) return pack;
  const keys: string[] = [];
  const entries: IndexEntry[] = [];
  let number = 0;
  for (const line of pack.split('\n')) {
    number++;
    if (line === '' || line.startsWith('#')) continue;
    const fail = (reason: string) => new DictionaryError(file, number, line.slice(0, 60), reason);
    const [key = '', units = ''] = line.split('\t');
    if (!keyPattern.test(key)) throw fail('does not start with a county code');
    keys.push(key);
    for (const unit of units.split(',')) {
      const [name, digits] = read(unit, fail);
      entries.push([name, keys.length - 1, digits]);
    }
  }
  return packIndex(keys, entries);
}
