import { isWithin } from '../../gazetteer/division.js';
import { gazetteerOf } from '../../gazetteer/gazetteer.js';
import { resolveRegion } from '../../gazetteer/region.js';
import type { Page } from '../../recognise/recogniser.js';
import type { SubdistrictMention } from '../../recognise/subdistricts/value.js';
import { inferRegion } from '../region.js';
import { printedDivisions } from './evidence.js';

/** A place of the clean text that speaks for a region, and the division it names. */
export interface RegionSign {
  readonly start: number;
  readonly end: number;
  /** Path of the division: 河南省郑州市. */
  readonly division: string;
}

/** The region a page speaks from, as `inferRegion` tells it, with the divisions and townships printed that lead to it. */
export function explainRegion(
  page: Page,
  places: readonly SubdistrictMention[],
): { readonly region: string | null; readonly evidence: readonly RegionSign[] } {
  const region = inferRegion(page, places);
  const gazetteer = gazetteerOf(page);
  const division = resolveRegion(region, gazetteer);
  if (division === null) return { region, evidence: [] };
  const evidence: RegionSign[] = [];
  for (const { start, end, named } of printedDivisions(page.cleaned, gazetteer)) {
    const one = named.find((other) => isWithin(other, division) || isWithin(division, other));
    if (one) evidence.push({ start, end, division: one.path });
  }
  for (const place of places) {
    const unit = gazetteer
      .townships()
      .named(place.name)
      .find(({ former, county }) => !former && isWithin(county, division));
    if (unit) evidence.push({ start: place.start, end: place.end, division: unit.county.path });
  }
  evidence.sort((a, b) => a.start - b.start || a.end - b.end);
  return { region, evidence };
}
