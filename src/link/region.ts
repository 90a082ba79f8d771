import { gazetteerOf } from '../gazetteer/gazetteer.js';
import type { Page } from '../recognise/recogniser.js';
import type { SubdistrictMention } from '../recognise/subdistricts/value.js';
import { decideRegion } from './region/decide.js';
import { collectEvidence, textOf } from './region/evidence.js';
import { narrowProvince } from './region/narrow.js';
import { ownLevel } from './region/own-level.js';

/**
 * The region path the text itself speaks from, or null when none stands out or two compete.
 * Evidence: divisions printed in full, bodies and offices behind them, headlines, and the townships of the page.
 */
export function inferRegion(page: Page, places: readonly SubdistrictMention[]): string | null {
  return inferRegionOf(page, [{ start: 0, end: page.text.length }], places);
}

/** The region that some ranges of a page speak from, such as one article; null as for `inferRegion`. */
export function inferRegionOf(
  page: Page,
  ranges: readonly { start: number; end: number }[],
  places: readonly SubdistrictMention[],
): string | null {
  const gazetteer = gazetteerOf(page);
  const evidence = collectEvidence(page.cleaned, ranges, gazetteer);
  const region = decideRegion(evidence, within(ranges, places), gazetteer);
  if (region === null) return null;
  const narrowed = narrowProvince(page.text, ranges[0]!.start, region, gazetteer);
  return ownLevel(textOf(page.text, ranges), narrowed).path;
}

/** Those that stand in some ranges. */
function within(
  ranges: readonly { start: number; end: number }[],
  places: readonly SubdistrictMention[],
): SubdistrictMention[] {
  return places.filter((place) => ranges.some(({ start, end }) => start <= place.start && place.end <= end));
}
