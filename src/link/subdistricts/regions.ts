import type { Division, Township } from '../../gazetteer/division.js';
import { isWithin } from '../../gazetteer/division.js';
import { type Gazetteer, governing, liesIn } from '../../gazetteer/gazetteer.js';
import { fullNameBefore, shortNameBefore } from '../../gazetteer/printed.js';

/** A region as it goes into a record: the division, and the path the caller or the gazetteer spells it with. */
export interface Place {
  readonly division: Division | null;
  readonly path: string;
}

/** What a unit's region and code are decided by; the last two change from unit to unit of an article. */
export interface PlaceContext {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  /** Region of the page or of the article; null when neither is known. */
  readonly scene: Place | null;
  /** County of the township-level unit before in the same article; decides between units of one name where nothing else does. */
  neighbour: Division | null;
  /** The division printed before the list that the unit is a later item of: 清水县王河、远门二乡. */
  listed: Place | null;
}

/** Where a township-level unit lies. */
export interface TownshipPlace {
  readonly region: string | null;
  readonly code: string | null;
  readonly division: Division | null;
  /** The division printed before the unit or its list. */
  readonly printed: Place | null;
}

/** Region path and division code of a township-level unit printed at `start`; each null where it does not stand out. */
export function placeOfTownship(context: PlaceContext, name: string, start: number): TownshipPlace {
  const townships = context.gazetteer.townships();
  const bare = name.endsWith(COMMITTEE) ? name.slice(0, -COMMITTEE.length) : name;
  // The source has 菊园新区 for 菊园新区管委会.
  const units = bare === name ? townships.named(name) : [...townships.named(name), ...townships.named(bare)];
  const printed = printedPlace(context, start, units) ?? (holds(context, units) ? context.listed : null);
  const region = regionOf(context, units, printed);
  return {
    region: pathOf(region),
    code: region ? codeIn(context.gazetteer, units, region) : null,
    division: region?.division ?? null,
    printed,
  };
}

/** Whether the division printed before the list has one of the units. */
function holds({ gazetteer, listed }: PlaceContext, units: readonly Township[]): boolean {
  const division = listed?.division ?? null;
  return division !== null && units.some((unit) => liesIn(gazetteer, unit, division));
}

/** Region path of a community or village without a township, printed at `start`. */
export function placeOfSettlement(context: PlaceContext, start: number): string | null {
  return pathOf(printedPlace(context, start) ?? context.scene);
}

const COMMITTEE = '管委会';

/** A region's path; null for a bare province, which says too little of where a township lies. */
function pathOf(place: Place | null): string | null {
  return place === null || (place.division?.level === 'province' && !MUNICIPAL.test(place.division.name))
    ? null
    : place.path;
}
const MUNICIPAL = /市$|特别行政区$/;

function regionOf(context: PlaceContext, units: readonly Township[], printed: Place | null): Place | null {
  const { gazetteer, scene } = context;
  const outer = printed ?? scene;
  if (outer === null) {
    const current = units.filter((unit) => !unit.former);
    if (current.length === 1) return placeOf(current[0]!.county);
    const near = current.find((unit) => unit.county.path === context.neighbour?.path);
    return near ? placeOf(near.county) : null;
  }
  if (outer.division === null) return outer;
  const inside = inDivision(context, units, outer.division);
  if (isLowest(outer.division, inside)) return outer;
  const counties = distinctCounties(inside);
  if (counties.length === 1) {
    const county = governing(gazetteer, counties[0]!);
    return isWithin(county, outer.division) || counties[0] === county
      ? { division: county, path: deeper(outer, county) }
      : outer;
  }
  if (counties.length > 1) {
    const near = counties.find((county) => county.path === context.neighbour?.path);
    return near ? placeOf(near) : outer;
  }
  return printed === null ? (besides(context, units) ?? outer) : outer;
}

/** The units that lie in a division. */
function inDivision({ gazetteer }: PlaceContext, units: readonly Township[], division: Division): Township[] {
  const inside: Township[] = [];
  for (let i = 0; i < units.length; i++) if (liesIn(gazetteer, units[i]!, division)) inside.push(units[i]!);
  return inside;
}

/** A district as the scene, whose own units do not hold the name: the unit of the same city that does, if there is but one. */
function besides({ gazetteer, scene }: PlaceContext, units: readonly Township[]): Place | null {
  const city = scene?.division?.level === 'county' ? scene.division.parent : null;
  if (city?.level !== 'city') return null;
  const counties = distinctCounties(
    units.filter((unit) => !unit.former && !isStatistical(unit.county) && liesIn(gazetteer, unit, city)),
  );
  return counties.length === 1 ? placeOf(counties[0]!) : null;
}

/** Whether a county is one for statistics alone (a development zone within districts): its code ends in 71 to 79. */
const isStatistical = ({ code }: Division): boolean => code !== null && code.length === 6 && code[4] === '7';

/** Whether a region needs nothing below it: a county, a zone with the unit, a city whose townships have no county between. */
function isLowest(region: Division, inside: readonly Township[]): boolean {
  if (region.level === 'zone') return true;
  if (region.level === 'county') return inside.length > 0;
  return inside.length > 0 && inside.every((unit) => unit.county.path === region.path);
}

function distinctCounties(units: readonly Township[]): Division[] {
  return [...new Set(units.map((unit) => unit.county))];
}

/** The path of a division below another, spelt as the outer one is: a scene of 郑州市 gives 郑州市二七区. */
function deeper(outer: Place, inner: Division): string {
  const known = outer.division!.path;
  return inner.path.startsWith(known) ? outer.path + inner.path.slice(known.length) : inner.path;
}

const placeOf = (division: Division): Place => ({ division, path: division.path });

/** The division printed right before a unit: 二七区五里堡街道, 彰化永靖乡. Of several of its name, the one that fits the scene. */
function printedPlace(
  { text, gazetteer, scene }: PlaceContext,
  start: number,
  units: readonly Township[] = [],
): Place | null {
  const found = fullNameBefore(text, start, gazetteer) ?? shortNameBefore(text, start, gazetteer);
  if (found === null || endsTownship(text, found.start, gazetteer)) return null;
  let { named } = found;
  if (named.length > 1) {
    const above = fullNameBefore(text, found.start, gazetteer)?.named ?? [];
    const chained = named.filter((one) => above.some((outer) => isWithin(one, outer)));
    if (chained.length > 0) named = chained;
  }
  const known = scene?.division ?? null;
  if (known !== null) {
    // The scene itself, or something above it: the scene says more.
    if (named.some((one) => isWithin(known, one) || governing(gazetteer, one) === known)) return scene;
    const inside = named.filter((one) => isWithin(one, known));
    if (inside.length === 1) return { division: inside[0]!, path: deeper(scene!, inside[0]!) };
  }
  // 鼓楼区鼓东街道: of the districts of one name, the one that has the unit.
  if (named.length > 1) {
    const holding = named.filter((one) => units.some((unit) => !unit.former && unit.county === one));
    if (holding.length > 0) named = holding;
  }
  const current = named.length > 1 ? named.filter((one) => !one.former) : named;
  return current.length === 1 ? placeOf(current[0]!) : null;
}

/** Most characters of a township's name before its level word. */
const LONGEST_STEM = 5;

/** Whether a place name begins with the level word of a township printed before it: 长坪镇|原东升乡 is not of 镇原. */
function endsTownship(text: string, at: number, gazetteer: Gazetteer): boolean {
  if (text[at] !== '镇' && text[at] !== '乡') return false;
  for (let start = at - 1; start >= 0 && at - start <= LONGEST_STEM; start--)
    if (gazetteer.townships().hasAt(text, start, at + 1, '')) return true;
  return false;
}

/** The code of the one current unit of the name inside a region; null for none or several. */
function codeIn(gazetteer: Gazetteer, units: readonly Township[], { division }: Place): string | null {
  if (division === null) return null;
  let only: Township | null = null;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.former || !liesIn(gazetteer, unit, division)) continue;
    if (only !== null) return null;
    only = unit;
  }
  return only === null ? null : only.code;
}
