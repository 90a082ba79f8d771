import { lazy } from '../lexicon/lazy.js';
import type { Division, Township } from './division.js';
import { type Divisions, readDivisions } from './divisions.js';
import { ALL_PACKS, type GazetteerPacks } from './packs.js';
import { readTownships, type Townships } from './townships.js';

/** What is known of China's divisions. Its parts are read when first asked for. */
export interface Gazetteer {
  /** Provinces, cities, counties and zones. */
  readonly divisions: () => Divisions;
  /** Streets, towns, townships. */
  readonly townships: () => Townships;
}

/** A gazetteer over some packs; a pack left out leaves its units unknown. */
export function makeGazetteer(packs: GazetteerPacks): Gazetteer {
  const divisions = lazy(() => readDivisions(packs));
  return { divisions, townships: lazy(() => readTownships(packs, divisions())) };
}

/** The gazetteer over all packs of the package. */
export const defaultGazetteer: () => Gazetteer = lazy(() => makeGazetteer(ALL_PACKS));

/** The gazetteer that a page or text is read with: its own, or the one over all packs. */
export const gazetteerOf = (page: { readonly gazetteer?: Gazetteer | undefined }): Gazetteer =>
  page.gazetteer ?? defaultGazetteer();

/** The zone that governs a county, or the county itself: 平潭县 → 平潭综合实验区. */
export function governing(gazetteer: Gazetteer, county: Division): Division {
  return (county.code !== null && gazetteer.divisions().zonesByCode.get(county.code)) || county;
}

/** Whether a unit lies in a region: the region is its county, is above it, or is the zone that governs its county. */
export function liesIn(gazetteer: Gazetteer, unit: Township, region: Division): boolean {
  if (region.level === 'zone' && governing(gazetteer, unit.county) === region) return true;
  for (let at: Division | null = unit.county; at !== null; at = at.parent)
    if (at === region || at.path === region.path) return true;
  return false;
}
