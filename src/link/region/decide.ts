import type { Division } from '../../gazetteer/division.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { isTownshipTier, type SubdistrictMention } from '../../recognise/subdistricts/value.js';
import { Tally } from './tally.js';

/** Least evidence for a region, and how much more it must have than the next one that contradicts it. */
const LEAST = 2;
const LEAD = 2;

/**
 * The region most of the evidence leads to; null when there is too little of it or two regions compete.
 * @param evidence what the printed divisions weigh; the votes of townships are added to it
 */
export function decideRegion(
  evidence: Tally,
  mentions: readonly SubdistrictMention[],
  gazetteer: Gazetteer,
): Division | null {
  addTownships(evidence, mentions, gazetteer);
  const totals = new Tally();
  for (let i = 0; i < evidence.divisions.length; i++)
    for (let at: Division | null = topOf(evidence.divisions[i]!); at !== null; at = above(at))
      totals.add(at, evidence.weights[i]!);
  let region = winner(totals, null);
  if (region === null) return null;
  for (let isRoot = true; ; isRoot = false) {
    const below = winner(totals, region);
    // A city paper names its districts in passing: one is the region only when it is named at least as much as the city itself.
    if (below === null || (!isRoot && totals.of(below) < evidence.of(region))) return region;
    region = below;
  }
}

/** The highest division of the same path: 东莞市 is a city and its own only county. */
function topOf(division: Division): Division {
  let top = division;
  while (top.parent !== null && top.parent.path === top.path) top = top.parent;
  return top;
}

/** The division that one lies in, or null. */
const above = ({ parent }: Division): Division | null => (parent === null ? null : topOf(parent));

/** The division right below `parent`, or at the root for null, that has far more weight than the others there. */
function winner({ divisions, weights }: Tally, parent: Division | null): Division | null {
  let best: Division | null = null;
  let most = 0;
  let next = 0;
  for (let i = 0; i < divisions.length; i++) {
    const total = weights[i]!;
    if (total <= next || above(divisions[i]!) !== parent) continue;
    if (total > most) {
      next = most;
      most = total;
      best = divisions[i]!;
    } else next = total;
  }
  return most >= LEAST && most >= LEAD * next ? best : null;
}

/**
 * Adds the votes of the page's townships to its evidence: one that a single county has counts fully, several that share a
 * county count together. Where no division is printed the townships speak alone.
 */
function addTownships(evidence: Tally, mentions: readonly SubdistrictMention[], gazetteer: Gazetteer): void {
  const vote = evidence.divisions.length === 0 ? LEAST : 1;
  const names = new Set<string>();
  for (let i = 0; i < mentions.length; i++) {
    const { level, name } = mentions[i]!;
    if (!isTownshipTier(level) || names.has(name)) continue;
    names.add(name);
    const units = gazetteer.townships().named(name);
    // 城关镇 is of half the country.
    if (units.length > MOST_COUNTIES) continue;
    const counties: Division[] = [];
    for (let at = 0; at < units.length; at++) {
      const { former, county } = units[at]!;
      if (!former && !counties.includes(county)) counties.push(county);
    }
    for (let at = 0; at < counties.length; at++) evidence.add(counties[at]!, vote / counties.length);
  }
}
/** A township name that more units than this bear tells no county. */
const MOST_COUNTIES = 20;
