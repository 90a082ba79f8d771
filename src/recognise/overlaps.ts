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

/** A mention of `loser` that touches a mention of `winner` falls. */
const yields =
  (loser: AnyMention['type'], winner: AnyMention['type']): Refiner =>
  (mentions) => {
    const winners = mentions.filter((mention) => mention.type === winner);
    let i = 0;
    return mentions.filter((mention) => {
      if (mention.type !== loser) return true;
      while (i < winners.length && winners[i]!.end <= mention.start) i++;
      return !(i < winners.length && winners[i]!.start < mention.end);
    });
  };

const REFINERS: readonly Refiner[] = [
  longestOfType,
  // 三月五日社区活动 holds a date; 五里堡街道 holds no number.
  yields('quantity', 'date'),
  yields('quantity', 'subdistrict'),
];
