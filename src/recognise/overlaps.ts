import type { OfficialMention } from './officials/value.js';
import type { Mentions } from './registry.js';

/**
 * Decides which proposals stand, and puts each kind in order: first among those of one kind, then between kinds by the rules
 * below, in their order.
 *
 * Officials and sub-districts may hold one another (`马寨镇党委书记王某` names a town and a person).
 */
export function decideOverlaps({ dates, subdistricts, officials, quantities }: Mentions): Mentions {
  const people = ordered(officials);
  const places = longest(ordered(subdistricts));
  // A family name may be 万, a given name 三 or 天.
  const days = outside(longest(ordered(dates)), namesOf(people));
  let amounts = longest(ordered(quantities));
  // 三级调研员 is a rank, 二病区副主任 a place's head.
  amounts = outside(amounts, namesAndPostsOf(people));
  // 三月五日社区活动 holds a date; 五里堡街道 holds no number.
  amounts = outside(amounts, days);
  amounts = outside(amounts, places);
  return { dates: days, subdistricts: places, officials: people, quantities: amounts };
}

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
