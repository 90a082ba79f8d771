import type { Division } from '../../gazetteer/division.js';
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { isTownshipTier, type SubdistrictMention } from '../../recognise/subdistricts/value.js';
import type { Evidence } from './evidence.js';

/** Least evidence for a region, and how much more it must have than the next one that contradicts it. */
const LEAST = 2;
const LEAD = 2;

/** The region most of the evidence leads to; null when there is too little of it or two regions compete. */
export function decideRegion(
  evidence: Evidence,
  mentions: readonly SubdistrictMention[],
  gazetteer: Gazetteer,
): Division | null {
  const weights = new Map(evidence);
  // Where no division is printed the townships speak alone.
  const vote = evidence.size === 0 ? LEAST : 1;
  for (const [county, votes] of byTownships(mentions, gazetteer)) add(weights, county, votes * vote);
  const roots = new Map<Division, number>();
  for (const [division, weight] of weights) add(roots, chain(division)[0]!, weight);
  let region = winner(roots);
  if (region === null) return null;
  for (let depth = 1; ; depth++) {
    const totals = new Map<Division, number>();
    for (const [division, weight] of weights) {
      const path = chain(division);
      if (path[depth - 1] === region && path[depth] !== undefined) add(totals, path[depth]!, weight);
    }
    const below = winner(totals);
    // A city paper names its districts in passing: one is the region only when it is named at least as much as the city itself.
    if (below === null || (depth > 1 && totals.get(below)! < (weights.get(region) ?? 0))) return region;
    region = below;
  }
}

/** A division with all above it, the highest first. */
function chain(division: Division): readonly Division[] {
  const known = chains.get(division);
  if (known !== undefined) return known;
  const path: Division[] = [];
  for (let at: Division | null = division; at !== null; at = at.parent) {
    if (path[0]?.path === at.path) path[0] = at;
    else path.unshift(at);
  }
  chains.set(division, path);
  return path;
}
const chains = new WeakMap<Division, readonly Division[]>();

function winner(totals: ReadonlyMap<Division, number>): Division | null {
  let best: Division | null = null;
  let most = 0;
  let next = 0;
  for (const [division, total] of totals) {
    if (total > most) [best, most, next] = [division, total, most];
    else if (total > next) next = total;
  }
  return most >= LEAST && most >= LEAD * next ? best : null;
}

/** Votes of the page's townships: one that a single county has counts fully, several that share a county count together. */
function byTownships(mentions: readonly SubdistrictMention[], gazetteer: Gazetteer): Map<Division, number> {
  const votes = new Map<Division, number>();
  const names = new Set(mentions.filter((mention) => isTownshipTier(mention.level)).map((mention) => mention.name));
  for (const name of names) {
    const counties = new Set(
      gazetteer
        .townships()
        .named(name)
        .filter((unit) => !unit.former)
        .map((unit) => unit.county),
    );
    for (const county of counties) add(votes, county, 1 / counties.size);
  }
  return votes;
}

function add(totals: Map<Division, number>, division: Division, weight: number): void {
  totals.set(division, (totals.get(division) ?? 0) + weight);
}
