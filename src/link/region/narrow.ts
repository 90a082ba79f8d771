import type { Division } from '../../gazetteer/division.js';
import { isWithin } from '../../gazetteer/division.js';
import { type Gazetteer, governing } from '../../gazetteer/gazetteer.js';
import { shortNameBefore } from '../../gazetteer/printed.js';
import { divisionLexicon } from './lexicon.js';

/** A headline's length, that of the longest name, how far short names are looked for, and how often one must stand there. */
const HEADLINE = 40;
const LONGEST_NAME = 15;
const WINDOW = 2000;
const LEAST = 3;
const LEAD = 2;

/**
 * A text that prints in full only the province may still speak of one place of it by its short name: in the headline and again
 * and again (郑州 in 河南省, 平潭 in 福建省). Returns that place, or the region as it is.
 */
export function narrowProvince(text: string, from: number, region: Division, gazetteer: Gazetteer): Division {
  if (region.level !== 'province' || region.name.endsWith('市')) return region;
  const counts = new Map<Division, number>();
  const inHeadline = new Set<Division>();
  const to = Math.min(text.length, from + WINDOW);
  const { roads } = divisionLexicon();
  for (let end = from + 2; end <= to; end++) {
    if (inHeadline.size === 0 && end - from > HEADLINE + LONGEST_NAME) return region;
    const found = shortNameBefore(text, end, gazetteer);
    if (found === null || found.start < from || roads.longestAt(text, end) !== null) continue;
    const division = onlyOne(found.named, region, gazetteer);
    if (division === null) continue;
    counts.set(division, (counts.get(division) ?? 0) + 1);
    if (found.start - from < HEADLINE) inHeadline.add(division);
  }
  const [[most, times] = [region, 0], [, next] = [region, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return times >= LEAST && times >= LEAD * next && inHeadline.has(most) ? most : region;
}

/** The one division of a name that lies in the region, or the zone that governs it; null for none or several. */
function onlyOne(named: readonly Division[], region: Division, gazetteer: Gazetteer): Division | null {
  let only: Division | null = null;
  for (const one of named) {
    if (one === region || !isWithin(one, region)) continue;
    const division = governing(gazetteer, one);
    if (only !== null && only !== division) return null;
    only = division;
  }
  return only;
}
