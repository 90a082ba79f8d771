import type { AnyMention } from './registry.js';

/** One list of two, each ordered as `byPlace` says; of equals those of the first list come first. */
export function mergeByPlace(first: readonly AnyMention[], second: readonly AnyMention[]): readonly AnyMention[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const merged: AnyMention[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length)
    merged.push(byPlace(first[i]!, second[j]!) <= 0 ? first[i++]! : second[j++]!);
  while (i < first.length) merged.push(first[i++]!);
  while (j < second.length) merged.push(second[j++]!);
  return merged;
}

/** Mentions by start, the longer before the shorter. Recognisers mostly give them so. */
export function ordered(mentions: readonly AnyMention[]): readonly AnyMention[] {
  for (let i = 1; i < mentions.length; i++)
    if (byPlace(mentions[i - 1]!, mentions[i]!) > 0) return [...mentions].sort(byPlace);
  return mentions;
}

/**
 * Decides which proposals, ordered by place, stand: first among those of one type, then by the ordered list of `YIELDS`.
 *
 * Officials and sub-districts may hold one another (`马寨镇党委书记王某` names a town and a person).
 */
export function decideOverlaps(mentions: readonly AnyMention[]): AnyMention[] {
  let standing = longestOfType(mentions);
  for (let i = 0; i < YIELDS.length; i++) standing = without(standing, YIELDS[i]!);
  return standing;
}

/** Mentions of one type that touch a winner fall. */
interface Yield {
  readonly loser: AnyMention['type'];
  readonly winner: AnyMention['type'];
  /** Of an official: whether the posts win too, or the person's name alone. */
  readonly posts: boolean;
}

const YIELDS: readonly Yield[] = [
  // A family name may be 万, a given name 三 or 天.
  { loser: 'date', winner: 'official', posts: false },
  // 三级调研员 is a rank, 二病区副主任 a place's head.
  { loser: 'quantity', winner: 'official', posts: true },
  // 三月五日社区活动 holds a date; 五里堡街道 holds no number.
  { loser: 'quantity', winner: 'date', posts: false },
  { loser: 'quantity', winner: 'subdistrict', posts: false },
];

interface Range {
  readonly start: number;
  readonly end: number;
}

const byPlace = (a: AnyMention, b: AnyMention): number => a.start - b.start || b.end - a.end;
const byStart = (a: Range, b: Range): number => a.start - b.start;

/** Of two mentions of one type that overlap, the longer stands; of equals, the one proposed first. */
function longestOfType(mentions: readonly AnyMention[]): AnyMention[] {
  const standing: AnyMention[] = [];
  /** Of each type the last that stands, by its place in `standing`. */
  const last = { date: -1, official: -1, quantity: -1, subdistrict: -1 };
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const { type } = mention;
    const place = last[type];
    const before = standing[place];
    if (type !== 'official' && before !== undefined && mention.start < before.end) {
      if (mention.end - mention.start <= before.end - before.start) continue;
      standing.splice(place, 1);
      for (const other of TYPES) if (last[other] > place) last[other]--;
    }
    last[type] = standing.push(mention) - 1;
  }
  return standing;
}

const TYPES = ['date', 'official', 'quantity', 'subdistrict'] as const;

function without(mentions: AnyMention[], { loser, winner, posts }: Yield): AnyMention[] {
  const winners = rangesOf(mentions, winner, posts);
  if (winners.length === 0) return mentions;
  let standing: AnyMention[] | null = null;
  let next = 0;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    let falls = false;
    if (mention.type === loser) {
      while (next < winners.length && winners[next]!.end <= mention.start) next++;
      falls = next < winners.length && winners[next]!.start < mention.end;
    }
    if (falls) standing ??= mentions.slice(0, i);
    else if (standing !== null) standing.push(mention);
  }
  return standing ?? mentions;
}

/** What mentions of a type hold against others, by start. */
function rangesOf(mentions: readonly AnyMention[], type: AnyMention['type'], posts: boolean): readonly Range[] {
  const ranges: Range[] = [];
  let sorted = true;
  const add = (range: Range) => {
    if (ranges.length > 0 && range.start < ranges[ranges.length - 1]!.start) sorted = false;
    ranges.push(range);
  };
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.type !== type) continue;
    if (mention.type !== 'official') add(mention);
    else {
      add(mention.person);
      if (posts) for (let p = 0; p < mention.posts.length; p++) add(mention.posts[p]!);
    }
  }
  return sorted ? ranges : ranges.sort(byStart);
}
