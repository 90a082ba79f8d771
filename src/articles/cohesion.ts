import type { Range } from './article-layout.js';
import { isHan } from './names.js';

/** The pairs of Chinese characters in the ranges of a text, up to a limit of characters. */
export function bigrams(text: string, ranges: readonly Range[], limit: number): Set<number> {
  const pairs = new Set<number>();
  let left = limit;
  for (const range of ranges)
    for (let at = range.start; at + 1 < range.end && left > 0; at++, left--) {
      const first = text.charCodeAt(at);
      const second = text.charCodeAt(at + 1);
      if (isHan(first) && isHan(second)) pairs.add(first * 65536 + second);
    }
  return pairs;
}

/** How many pairs of the first are in the second. */
export function shared(first: ReadonlySet<number>, second: ReadonlySet<number>): number {
  let count = 0;
  for (const pair of first) if (second.has(pair)) count++;
  return count;
}
