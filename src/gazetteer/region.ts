import type { Division, DivisionLevel } from './division.js';
import { defaultGazetteer, type Gazetteer } from './gazetteer.js';

export type { DivisionLevel } from './division.js';

/** A region path taken apart: `河南省郑州市二七区` → province 河南省, city 郑州市, county 二七区. */
export interface Region {
  readonly path: string;
  readonly parts: readonly { readonly name: string; readonly level: DivisionLevel }[];
  readonly province: string | null;
  readonly city: string | null;
  /** District, county, county-level city, banner. */
  readonly county: string | null;
  readonly zone: string | null;
}

/** Regions taken apart before, by gazetteer and path. */
const known = new WeakMap<Gazetteer, Map<string, Region>>();

/**
 * Takes a region path apart: by the gazetteer where it knows the names, by their level words where it does not.
 * Unknown names are kept; an empty path has no parts. A direct-controlled municipality is province and city.
 */
export function parseRegion(path: string | null, gazetteer: Gazetteer = defaultGazetteer()): Region {
  if (path === null || path === '') return EMPTY;
  let regions = known.get(gazetteer);
  if (regions === undefined || regions.size > 500) {
    regions = new Map();
    known.set(gazetteer, regions);
  }
  let region = regions.get(path);
  if (region === undefined) {
    region = takeApart(path, gazetteer);
    regions.set(path, region);
  }
  return region;
}

const EMPTY: Region = { path: '', parts: [], province: null, city: null, county: null, zone: null };
const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;

function takeApart(path: string, gazetteer: Gazetteer): Region {
  const parts: { name: string; level: DivisionLevel }[] = [];
  let above: Division | null = null;
  for (let at = 0; at < path.length; ) {
    const division = divisionAt(path, at, above, gazetteer);
    const name = division?.name ?? nameByLevelWord(path, at);
    if (name === null) break;
    parts.push({
      name,
      level: roleOf(name, division, parts.length > 0 && parts.some((part) => part.level === 'city')),
    });
    above = division ?? above;
    at += name.length;
  }
  const of = (level: DivisionLevel) => parts.find((part) => part.level === level)?.name ?? null;
  const city = of('city');
  return {
    path,
    parts,
    province: of('province') ?? (city !== null && MUNICIPALITY.test(city) ? city : null),
    city,
    county: of('county'),
    zone: of('zone'),
  };
}

/** The division whose full name stands at a place of the path: one inside `above` when there is one, else the longest. */
function divisionAt(path: string, at: number, above: Division | null, gazetteer: Gazetteer): Division | null {
  const { byName } = gazetteer.divisions();
  let best: Division | null = null;
  for (let end = Math.min(path.length, at + 18); end > at + 1; end--) {
    const named = byName.get(path.slice(at, end));
    if (!named) continue;
    const inside = named.find((one) => above !== null && one.path.startsWith(above.path));
    if (inside) return inside;
    best ??= named[0]!;
  }
  return best;
}

const LEVEL_WORDS =
  /.{2,6}?(?:省|自治区|特别行政区)|.{2,12}?(?:实验区|示范区|开发区|合作区|新区)|.{2,10}?(?:市|自治州|地区|盟|州)|.{1,14}?(?:区|县|旗|特区)/y;

function nameByLevelWord(path: string, at: number): string | null {
  LEVEL_WORDS.lastIndex = at;
  return LEVEL_WORDS.exec(path)?.[0] ?? null;
}

function roleOf(name: string, division: Division | null, hasCity: boolean): DivisionLevel {
  if (MUNICIPALITY.test(name)) return 'city';
  // 济源市 is governed by its province and speaks of itself as 市.
  if (division) return division.level === 'county' && !hasCity && name.endsWith('市') ? 'city' : division.level;
  if (/(?:省|自治区|特别行政区)$/.test(name)) return 'province';
  if (/(?:实验区|示范区|开发区|合作区|新区)$/.test(name)) return 'zone';
  return /(?:市|自治州|地区|盟|州)$/.test(name) && !hasCity ? 'city' : 'county';
}

/** The division a region path ends in, or null when the gazetteer does not know it. */
export function resolveRegion(path: string | null, gazetteer: Gazetteer = defaultGazetteer()): Division | null {
  if (path === null || path === '') return null;
  const divisions = gazetteer.divisions();
  // Taiwan's cities and counties have paths without the province.
  const whole =
    divisions.byPath.get(path) ?? (path.startsWith(TAIWAN) && divisions.byPath.get(path.slice(TAIWAN.length)));
  if (whole) return whole;
  const { parts } = parseRegion(path, gazetteer);
  const last = parts.at(-1);
  const named = last ? (divisions.byName.get(last.name) ?? []) : [];
  // 河北省沧县 without its city: one division of that name whose path holds the printed parts in order.
  const fitting = named.filter((one) => parts.every((part) => one.path.includes(part.name)));
  return fitting.length === 1 ? fitting[0]! : null;
}

const TAIWAN = '台湾省';
