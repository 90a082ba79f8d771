import type { Range } from './article-layout.js';
import type { Block } from './kinds.js';
import { isHan } from './names.js';
import { Pairs } from './pairs.js';

/** The pairs of Chinese characters in a range of a text, up to a limit of characters. */
export function bigrams(text: string, range: Range, limit: number, pairs?: Pairs): Pairs {
  const end = Math.min(range.end, range.start + limit);
  const found = pairs ?? new Pairs(end - range.start);
  let before = 0;
  for (let at = range.start; at < end; at++) {
    const code = text.charCodeAt(at);
    const han = isHan(code);
    if (han && before > 0) found.add(before, code);
    before = han ? code : 0;
  }
  return found;
}

/** The same of the blocks `from` to `to`, in a set that is emptied first where one is given. */
export function bigramsOf(
  text: string,
  blocks: readonly Block[],
  from: number,
  to: number,
  limit: number,
  into?: Pairs,
): Pairs {
  const reach = to > from ? blocks[to - 1]!.paragraph.end - blocks[from]!.paragraph.start : 0;
  const most = Math.min(limit, reach);
  const pairs = into === undefined ? new Pairs(most) : into.reset(most);
  let left = limit;
  for (let at = from; at < to && left > 0; at++) {
    const { paragraph } = blocks[at]!;
    bigrams(text, paragraph, left, pairs);
    left -= paragraph.end - paragraph.start;
  }
  return pairs;
}

/** How many pairs of the first are in the second. */
export const shared = (first: Pairs, second: Pairs): number => first.sharedWith(second);

/** Characters that are compared. */
const REACH = 800;
const ARTICLE_REACH = 240;
/** The articles of a page are few; in longer texts only those nearby are compared. */
const NEAREST = 6;
/** Fewer pairs say nothing as a share. */
const FEWEST_PAIRS = 20;

/**
 * The article before `from` whose words the blocks up to `until` share most, null when none shares enough.
 * Words that several articles have count less: a page of one district repeats its names everywhere.
 *
 * @param starts blocks where articles start, ascending, none after `from`
 * @param least share of an article's pairs that must be there
 */
export function mostCohesive(
  text: string,
  blocks: readonly Block[],
  starts: readonly number[],
  from: number,
  until: number,
  least: number,
): number | null {
  const before = starts.slice(-NEAREST);
  if (least === 0 && before.length === 1) return before[0]!;
  const words = bigramsOf(text, blocks, from, until, REACH);
  const articles = before.map((start, i) => bigramsOf(text, blocks, start, before[i + 1] ?? from, ARTICLE_REACH));
  let best: number | null = null;
  let most = least;
  articles.forEach((article, i) => {
    const weight = article.weightIn(words, articles);
    const share = weight / Math.max(article.size, FEWEST_PAIRS);
    if (share > most) {
      most = share;
      best = before[i]!;
    }
  });
  return best;
}
