import type { AnyMention } from './registry.js';

/**
 * Decides which proposals stand, by an ordered list of refiners. Each takes mentions by start and returns those it keeps.
 *
 * Officials and sub-districts may hold one another (`马寨镇党委书记王某` names a town and a person).
 */
export function decideOverlaps(mentions: readonly AnyMention[]): AnyMention[] {
  let standing = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const refine of REFINERS) standing = refine(standing);
  return standing;
}

type Refiner = (mentions: AnyMention[]) => AnyMention[];

/** Of two mentions of one type that overlap, the longer stands; of equals, the one proposed first. */
const longestOfType: Refiner = (mentions) => {
  const last: Partial<Record<AnyMention['type'], AnyMention>> = {};
  const dropped = new Set<AnyMention>();
  for (const mention of mentions) {
    const before = last[mention.type];
    if (mention.type !== 'official' && before && mention.start < before.end) {
      if (mention.end - mention.start > before.end - before.start) dropped.add(before);
      else {
        dropped.add(mention);
        continue;
      }
    }
    last[mention.type] = mention;
  }
  return dropped.size ? mentions.filter((mention) => !dropped.has(mention)) : mentions;
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A mention of `loser` that touches one of the ranges that `winning` collects falls. */
const yields =
  (loser: AnyMention['type'], winning: (mention: AnyMention, ranges: Range[]) => void): Refiner =>
  (mentions) => {
    if (!mentions.some((mention) => mention.type === loser)) return mentions;
    const winners: Range[] = [];
    for (const mention of mentions) winning(mention, winners);
    if (winners.length === 0) return mentions;
    if (winners.some((winner, i) => i > 0 && winner.start < winners[i - 1]!.start))
      winners.sort((a, b) => a.start - b.start);
    let i = 0;
    return mentions.filter((mention) => {
      if (mention.type !== loser) return true;
      while (i < winners.length && winners[i]!.end <= mention.start) i++;
      return !(i < winners.length && winners[i]!.start < mention.end);
    });
  };

const of = (type: AnyMention['type']) => (mention: AnyMention, ranges: Range[]) => {
  if (mention.type === type) ranges.push(mention);
};
const person = (mention: AnyMention, ranges: Range[]) => {
  if (mention.type === 'official') ranges.push(mention.person);
};
const personAndPosts = (mention: AnyMention, ranges: Range[]) => {
  if (mention.type === 'official') ranges.push(mention.person, ...mention.posts);
};

const REFINERS: readonly Refiner[] = [
  longestOfType,
  // A family name may be 万, a given name 三 or 天.
  yields('date', person),
  // 三级调研员 is a rank, 二病区副主任 a place's head.
  yields('quantity', personAndPosts),
  // 三月五日社区活动 holds a date; 五里堡街道 holds no number.
  yields('quantity', of('date')),
  yields('quantity', of('subdistrict')),
];
