import { readDictionary } from '../lexicon/dictionary.js';
import type { Division, DivisionLevel } from './division.js';
import { NameTree } from './name-tree.js';
import type { GazetteerPacks } from './packs.js';

const FOLDER = 'dictionaries/divisions';
const CODED = [
  { name: 'code', pattern: /^\d{2,6}[a-f]?$/ },
  { name: 'name' },
  { name: 'short', optional: true },
] as const;
const FORMER = [...CODED, { name: 'seen', pattern: /^\d{4}-\d{2}-\d{2}$/ }] as const;
const ZONES = [
  { name: 'name' },
  { name: 'path' },
  { name: 'codes', optional: true },
  { name: 'short', optional: true },
] as const;
const UNCODED = [{ name: 'path' }, { name: 'units' }] as const;
const BEYOND = [{ name: 'name' }, { name: 'province' }, { name: 'units' }] as const;

/** The divisions above the township level, by name and by code. */
export interface Divisions {
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byShort: ReadonlyMap<string, readonly Division[]>;
  /** Full and short names as they are looked for in a text, from their last character back. */
  readonly names: NameTree;
  readonly shortNames: NameTree;
  /** The short names of provinces, cities and zones alone. */
  readonly highShortNames: NameTree;
  readonly byPath: ReadonlyMap<string, Division>;
  readonly byCode: ReadonlyMap<string, Division>;
  /** Zones by the code of a county they govern (平潭综合实验区 governs 平潭县). */
  readonly zonesByCode: ReadonlyMap<string, Division>;
  /** Units without a code, as those of Taiwan's cities and counties: the division and the unit's name. */
  readonly beyond: readonly (readonly [Division, string])[];
}

/** Reads the packs of divisions. Packs left out leave their divisions unknown. */
export function readDivisions(packs: GazetteerPacks): Divisions {
  const byName = new Map<string, Division[]>();
  const byShort = new Map<string, Division[]>();
  const byPath = new Map<string, Division>();
  const byCode = new Map<string, Division>();
  const zonesByCode = new Map<string, Division>();
  const beyond: [Division, string][] = [];

  const add = (division: Division): Division => {
    push(byName, division.name, division);
    if (division.short !== '') push(byShort, division.short, division);
    if (!byPath.has(division.path)) byPath.set(division.path, division);
    if (division.code !== null) byCode.set(division.code, division);
    return division;
  };
  const make = (
    name: string,
    short: string,
    level: DivisionLevel,
    code: string | null,
    parent: Division | null,
    former = false,
  ) =>
    // 东莞市 has no counties: its own name stands once on the path.
    add({
      name,
      short,
      level,
      code,
      parent,
      path: parent?.name === name ? parent.path : (parent?.path ?? '') + name,
      former,
    });
  const parentOf = (code: string) => byCode.get(code.slice(0, 4)) ?? byCode.get(code.slice(0, 2)) ?? null;

  for (const row of readDictionary(`${FOLDER}/provinces.txt`, packs.provinces ?? '', CODED))
    make(row.name, row.short, 'province', row.code, null);
  for (const row of readDictionary(`${FOLDER}/cities.txt`, packs.cities ?? '', CODED))
    make(row.name, row.short, 'city', row.code, parentOf(row.code));
  for (const row of readDictionary(`${FOLDER}/counties.txt`, packs.counties ?? '', CODED))
    make(row.name, row.short, 'county', row.code, parentOf(row.code));
  for (const row of readDictionary(`${FOLDER}/former-counties.txt`, packs.formerCounties ?? '', FORMER))
    make(row.name, row.short, 'county', row.code, parentOf(row.code), true);
  for (const row of readDictionary(`${FOLDER}/hk-mo-tw.txt`, packs.hkMoTw ?? '', BEYOND)) {
    const province = byPath.get(row.province) ?? make(row.province, row.province.slice(0, 2), 'province', null, null);
    if (row.province === '台湾省') {
      // Taiwanese print names its cities and counties without a province.
      const city = add({
        name: row.name,
        short: row.name.slice(0, -1),
        level: row.name.endsWith('县') ? 'county' : 'city',
        code: null,
        parent: null,
        path: row.name,
        former: false,
      });
      for (const unit of row.units.split(',')) {
        if (unit.endsWith('区')) make(unit, '', 'county', null, city);
        else beyond.push([city, unit]);
      }
    } else for (const unit of row.units.split(',')) make(unit, '', 'county', null, province);
  }
  for (const row of readDictionary(`${FOLDER}/uncoded-townships.txt`, packs.uncodedTownships ?? '', UNCODED)) {
    const county = byPath.get(row.path);
    if (county) for (const unit of row.units.split(',')) beyond.push([county, unit]);
  }
  for (const row of readDictionary(`${FOLDER}/zones.txt`, packs.zones ?? '', ZONES)) {
    const above = row.path.slice(0, -row.name.length);
    const zone = add({
      name: row.name,
      short: row.short,
      level: 'zone',
      code: null,
      parent: byPath.get(above) ?? null,
      path: row.path,
      former: false,
    });
    for (const code of row.codes.split(',')) if (code !== '') zonesByCode.set(code, zone);
  }
  return {
    byName,
    byShort,
    names: new NameTree(byName),
    shortNames: new NameTree(byShort),
    highShortNames: new NameTree([...byShort].filter(([, named]) => named.some(({ level }) => level !== 'county'))),
    byPath,
    byCode,
    zonesByCode,
    beyond,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
