import type { Division } from '../../gazetteer/division.js';
import { isWithin } from '../../gazetteer/division.js';
import { type Gazetteer, governing } from '../../gazetteer/gazetteer.js';
import { shortNameBefore } from '../../gazetteer/printed.js';

/** A headline's length, how far short names are looked for, and how often one must stand there. */
const HEADLINE = 40;
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
  const { shortEndings } = gazetteer.divisions();
  const to = Math.min(text.length, from + WINDOW);
  for (let end = from + 2; end <= to; end++) {
    if (shortEndings.lengthsBefore(text, end) === 0) continue;
    const found = shortNameBefore(text, end, gazetteer);
    if (found === null || found.start < from) continue;
    const named = new Set(
      found.named.filter((one) => isWithin(one, region) && one !== region).map((one) => governing(gazetteer, one)),
    );
    if (named.size !== 1) continue;
    const division = [...named][0]!;
    counts.set(division, (counts.get(division) ?? 0) + 1);
    if (found.start - from < HEADLINE) inHeadline.add(division);
  }
  const [[most, times] = [region, 0], [, next] = [region, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return times >= LEAST && times >= LEAD * next && inHeadline.has(most) ? most : region;
}
