import { DictionaryError } from '../model/errors.js';
import type { Township } from './division.js';
import type { Divisions } from './divisions.js';
import type { GazetteerPacks } from './packs.js';

/** The township-level units by full name. Built once from the packs; a unit's value is made when it is asked for. */
export interface Townships {
  /** Whether some unit, current or former, bears this full name. */
  has(name: string): boolean;
  /** The units of this full name, current ones first. */
  named(name: string): readonly Township[];
}

const NO_UNITS: readonly Township[] = [];

/**
 * Indexes the packs by name. A place in the pack is kept as one number, line × 1000 + unit, and a list of numbers where
 * names repeat, for forty thousand objects would cost more than the whole index.
 * @throws DictionaryError for a line without a county code or a unit without its three digits
 */
export function readTownships(packs: GazetteerPacks, divisions: Divisions): Townships {
  const places = new Map<string, number | number[]>();
  const counties: string[] = [];
  const add = (name: string, place: number) => {
    const before = places.get(name);
    if (before === undefined) places.set(name, place);
    else if (typeof before === 'number') places.set(name, [before, place]);
    else before.push(place);
  };

  eachLine('dictionaries/divisions/townships.txt', packs.townships, 7, (code, units, fail) => {
    const line = counties.push(code) - 1;
    for (let at = 0; at < units.length; ) {
      let end = units.indexOf(',', at);
      if (end < 0) end = units.length;
      const unit = Number(units.slice(at, at + 3));
      if (!(unit >= 0) || end - at < 5) throw fail('a unit is not three digits and a name');
      add(units.slice(at + 3, end), line * 1000 + unit);
      at = end + 1;
    }
  });
  const formerFrom = counties.length;
  eachLine('dictionaries/divisions/former-townships.txt', packs.formerTownships, 12, (code, units) => {
    const line = counties.push(code.slice(0, 6)) - 1;
    for (const name of units.split(',')) add(name, line * 1000);
  });
  const beyond = new Map<string, Township[]>();
  for (const [county, name] of divisions.beyond)
    beyond.set(name, [...(beyond.get(name) ?? []), { name, code: null, county, former: false }]);

  const at = (name: string, place: number): Township | null => {
    const line = Math.floor(place / 1000);
    const code = counties[line]!;
    const county = divisions.byCode.get(code) ?? divisions.byCode.get(code.slice(0, 4)) ?? null;
    const former = line >= formerFrom;
    return county && { name, code: former ? null : code + String(place % 1000).padStart(3, '0'), county, former };
  };
  return {
    has: (name) => places.has(name) || beyond.has(name),
    named(name) {
      const found = places.get(name);
      const own = beyond.get(name) ?? NO_UNITS;
      if (found === undefined) return own;
      const list = (typeof found === 'number' ? [found] : found).map((place) => at(name, place));
      return [...list.filter((unit) => unit !== null), ...own];
    },
  };
}

type Fail = (reason: string) => DictionaryError;

/** Calls `read` with the key and the units of each line; the key has its tab at `keyLength` − 1. */
function eachLine(
  file: string,
  pack: string | undefined,
  keyLength: number,
  read: (code: string, units: string, fail: Fail) => void,
): void {
  let number = 0;
  for (const line of (pack ?? '').split('\n')) {
    number++;
    if (line === '' || line.startsWith('#')) continue;
    const fail: Fail = (reason) => new DictionaryError(file, number, line.slice(0, 60), reason);
    if (line.charCodeAt(keyLength - 1) !== 9 || !/^\d{6}(-\d{4})?$/.test(line.slice(0, keyLength - 1)))
      throw fail('does not start with a county code');
    read(line.slice(0, keyLength - 1), line.slice(keyLength), fail);
  }
}
