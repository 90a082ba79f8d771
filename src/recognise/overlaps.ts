import type { OfficialMention } from './officials/value.js';
import type { Mentions } from './registry.js';

/** A step of the decision: takes what stands so far, gives what stands after it. */
type Refiner = (found: Mentions) => Mentions;

/**
 * The steps in their order: first among mentions of one kind, then between kinds. Officials and sub-districts may hold one
 * another (`马寨镇党委书记王某` names a town and a person).
 */
const REFINERS: readonly Refiner[] = [
  // Each kind by place; of two that overlap the longer stands. Officials of one list share what stands before and behind them.
  ({ dates, subdistricts, officials, quantities }) => ({
    dates: longest(ordered(dates)),
    subdistricts: longest(ordered(subdistricts)),
    officials: ordered(officials),
    quantities: longest(ordered(quantities)),
  }),
  // A family name may be 万, a given name 三 or 天.
  ({ dates, subdistricts, officials, quantities }) => ({
    dates: outside(dates, namesOf(officials)),
    subdistricts,
    officials,
    quantities,
  }),
  // 三级调研员 is a rank, 二病区副主任 a place's head.
  (found) => withQuantities(found, outside(found.quantities, namesAndPostsOf(found.officials))),
  // 三月五日社区活动 holds a date; 五里堡街道 holds no number.
  (found) => withQuantities(found, outside(found.quantities, found.dates)),
  (found) => withQuantities(found, outside(found.quantities, found.subdistricts)),
];

/** Decides which proposals stand, and puts each kind in order. */
export function decideOverlaps(proposals: Mentions): Mentions {
  let standing = proposals;
  for (let i = 0; i < REFINERS.length; i++) standing = REFINERS[i]!(standing);
  return standing;
}

const withQuantities = (
  { dates, subdistricts, officials }: Mentions,
  quantities: Mentions['quantities'],
): Mentions => ({ dates, subdistricts, officials, quantities });

interface Range {
  readonly start: number;
  readonly end: number;
}

const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
const byStart = (a: Range, b: Range): number => a.start - b.start;

/** Mentions by start, the longer before the shorter. Recognisers mostly give them so. */
function ordered<M extends Range>(mentions: readonly M[]): readonly M[] {
  for (let i = 1; i < mentions.length; i++)
    if (byPlace(mentions[i - 1]!, mentions[i]!) > 0) return [...mentions].sort(byPlace);
  return mentions;
}

/** Of two mentions that overlap, the longer; of equals, the one proposed first. */
function longest<M extends Range>(mentions: readonly M[]): readonly M[] {
  let standing: M[] | null = null;
  /** The last that stands. */
  let before: Range | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (before !== null && mention.start < before.end) {
      standing ??= mentions.slice(0, i);
      if (mention.end - mention.start <= before.end - before.start) continue;
      standing.pop();
    }
    before = mention;
    if (standing !== null) standing.push(mention);
  }
  return standing ?? mentions;
}

/** The mentions that touch none of the ranges; both by start. */
function outside<M extends Range>(mentions: readonly M[], ranges: readonly Range[]): readonly M[] {
  if (ranges.length === 0) return mentions;
  let standing: M[] | null = null;
  let next = 0;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    while (next < ranges.length && ranges[next]!.end <= mention.start) next++;
    const falls = next < ranges.length && ranges[next]!.start < mention.end;
    if (falls) standing ??= mentions.slice(0, i);
    else if (standing !== null) standing.push(mention);
  }
  return standing ?? mentions;
}

/** Where the names of officials stand, by start. */
function namesOf(officials: readonly OfficialMention[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < officials.length; i++) ranges.push(officials[i]!.person);
  return inOrder(ranges);
}

/** Where the names and the posts of officials stand, by start. */
function namesAndPostsOf(officials: readonly OfficialMention[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < officials.length; i++) {
    const { person, posts } = officials[i]!;
    ranges.push(person);
    for (let p = 0; p < posts.length; p++) ranges.push(posts[p]!);
  }
  return inOrder(ranges);
}

function inOrder(ranges: Range[]): readonly Range[] {
  for (let i = 1; i < ranges.length; i++) if (ranges[i]!.start < ranges[i - 1]!.start) return ranges.sort(byStart);
  return ranges;
}
