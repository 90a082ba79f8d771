import type { Cleaned } from '../clean/cleaned.js';
import type { Range } from './article-layout.js';
import { bigrams, shared } from './cohesion.js';
import { readHeadlines } from './headlines.js';
import type { Block } from './kinds.js';
import { Pairs } from './pairs.js';
import type { Run } from './runs.js';

/** An article while it is put together: half-open pieces of the page, in blocks. */
export interface Draft {
  readonly start: number;
  readonly pieces: { from: number; to: number }[];
  headlines: Range[];
}

/** Characters of an article that a headline printed elsewhere is compared with. */
const BODY_REACH = 400;
/** Word pairs that such a headline shares with it at least. */
const SHARED_FAR = 3;
/** Articles before such a headline that are compared. */
const NEAREST = 12;

/** Index of the last draft that starts at or before a block. */
function draftAt(drafts: readonly Draft[], block: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (drafts[middle]!.start <= block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Moves text that stands behind another article to the one it continues. */
export function movePieces(drafts: readonly Draft[], pieces: ReadonlyMap<number, number>): void {
  for (const [from, owner] of pieces) {
    const holder = drafts[draftAt(drafts, from)];
    const target = drafts[draftAt(drafts, owner)];
    const own = holder?.pieces[0];
    if (!own || !target || holder === target || own.from >= from || from >= own.to) continue;
    target.pieces.push({ from, to: own.to });
    own.to = from;
  }
}

/** Gives head lines with no text under them, at the end of a page or column, to the articles they name. */
export function attachFarHeadlines(
  cleaned: Cleaned,
  blocks: readonly Block[],
  runs: readonly Run[],
  drafts: readonly Draft[],
): void {
  const { text } = cleaned;
  const words = new Map<Draft, Pairs>();
  const wordsOf = (draft: Draft) => {
    const known = words.get(draft);
    if (known) return known;
    const pairs = new Pairs(BODY_REACH);
    for (const { from, to } of draft.pieces)
      for (let at = from, left = BODY_REACH; at < to && left > 0; at++) {
        if (blocks[at]!.kind !== 'body') continue;
        bigrams(text, blocks[at]!.paragraph, left, pairs);
        left -= blocks[at]!.paragraph.end - blocks[at]!.paragraph.start;
      }
    words.set(draft, pairs);
    return pairs;
  };
  for (const run of runs) {
    if (run.body >= 0) continue;
    const holder = draftAt(drafts, run.from);
    const near = drafts.slice(Math.max(0, holder + 1 - NEAREST), holder + 1);
    if (near.every((draft) => draft.headlines.length > 0)) continue;
    for (const headline of readHeadlines(cleaned, blocks.slice(run.from, run.to))) {
      const pairs = bigrams(text, headline, BODY_REACH);
      const shares = near.map((draft) => (draft.headlines.length > 0 ? 0 : shared(pairs, wordsOf(draft))));
      const best = shares.indexOf(Math.max(...shares));
      const most = shares[best]!;
      const alone = shares.every((share, i) => i === best || share * 2 <= most);
      if (most < SHARED_FAR || most * (alone && most > SHARED_FAR ? 4 : 3) < pairs.size) continue;
      near[best]!.headlines = [headline];
      if (drafts[holder] !== near[best]) moveHeadline(drafts[holder]!, near[best]!, blocks, run, headline);
    }
  }
}

/** Moves the blocks of a headline out of the article they stand in. */
function moveHeadline(holder: Draft, target: Draft, blocks: readonly Block[], run: Run, headline: Range): void {
  let from = run.from;
  while (blocks[from]!.paragraph.start < headline.start) from++;
  let to = from + 1;
  while (to < run.to && blocks[to]!.paragraph.start < headline.end) to++;
  const at = holder.pieces.findIndex((piece) => piece.from <= from && to <= piece.to);
  const whole = holder.pieces[at];
  if (!whole) return;
  const parts = [
    { from: whole.from, to: from },
    { from: to, to: whole.to },
  ];
  holder.pieces.splice(at, 1, ...parts.filter((part) => part.to > part.from));
  target.pieces.push({ from, to });
}
