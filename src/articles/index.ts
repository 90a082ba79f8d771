import type { Cleaned } from '../clean/cleaned.js';
import type { ArticleLayout, Range } from './article-layout.js';
import { findBoundaries } from './boundaries.js';
import { bigrams, shared } from './cohesion.js';
import { readHeadlines } from './headlines.js';
import { type Block, readBlocks } from './kinds.js';
import { readParagraphs } from './paragraph.js';
import { type Run, readRuns } from './runs.js';

/** An article while it is put together: blocks of the page, half-open pieces. */
interface Draft {
  readonly start: number;
  readonly pieces: { from: number; to: number }[];
  headlines: Range[];
}

/** Characters of an article that its headline is compared with. */
const BODY_REACH = 400;
/** Word pairs that a headline far from its article shares with it at least. */
const SHARED_FAR = 3;

/** Splits a page into its articles, in reading order. */
export function splitArticles(cleaned: Cleaned): ArticleLayout[] {
  const { text } = cleaned;
  if (text.length === 0) return [];
  const blocks = readBlocks(cleaned, readParagraphs(cleaned));
  const runs = readRuns(blocks, text);
  const { starts, pieces, lateHeadlines } = findBoundaries(text, blocks, runs);
  const drafts: Draft[] = starts.map((start, i) => ({
    start,
    pieces: [{ from: start, to: starts[i + 1] ?? blocks.length }],
    headlines: [],
  }));
  movePieces(drafts, pieces);
  const runAt = new Map(runs.map((run) => [run.from, run]));
  for (const draft of drafts) draft.headlines = headlinesOf(cleaned, blocks, runAt.get(draft.start));
  for (const [from, start] of lateHeadlines) {
    const run = runAt.get(from)!;
    const draft = drafts.find((one) => one.start === start);
    if (draft) draft.headlines = readHeadlines(cleaned, blocks.slice(run.from, run.to));
  }
  attachFarHeadlines(cleaned, blocks, runs, drafts);
  if (drafts.length <= 1) {
    const all = [{ from: 0, to: blocks.length }];
    return [
      layout(blocks, { start: 0, pieces: all, headlines: drafts[0]?.headlines ?? [] }, 0, {
        start: 0,
        end: text.length,
      }),
    ];
  }
  return drafts.map((draft, i) => layout(blocks, draft, i, null));
}

/** Moves text between other articles to the article it continues. */
function movePieces(drafts: Draft[], pieces: ReadonlyMap<number, number>): void {
  for (const [from, owner] of pieces) {
    const holder = drafts.find((draft) => draft.pieces[0]!.from < from && from < draft.pieces[0]!.to);
    const target = drafts.find((draft) => draft.start === owner);
    if (!holder || !target) continue;
    const piece = { from, to: holder.pieces[0]!.to };
    holder.pieces[0]!.to = from;
    target.pieces.push(piece);
  }
}

/** The headlines printed over an article; lines with no text under them are none. */
function headlinesOf(cleaned: Cleaned, blocks: readonly Block[], run: Run | undefined): Range[] {
  if (!run) return [];
  const more = blocks.slice(run.to).findIndex((block) => block.kind === 'body' || block.kind === 'section');
  if (more < 0) return [];
  const headlines = readHeadlines(cleaned, blocks.slice(run.from, run.to));
  if (headlines.length > MOST_HEADLINES) return headlines.slice(0, 1);
  const body = run.body < 0 ? undefined : blocks[run.body]!.paragraph;
  if (!body || headlines.length < 2) return headlines;
  const lead = bigrams(cleaned.text, [body], BODY_REACH);
  const shares = headlines.map((headline) => shared(bigrams(cleaned.text, [headline], BODY_REACH), lead));
  const main = shares.indexOf(Math.max(...shares));
  return shares[main]! > 2 * shares[0]! + 1 ? [headlines[main]!, ...headlines.filter((_, i) => i !== main)] : headlines;
}

const MOST_HEADLINES = 4;

/** Gives head lines with no text under them, at the end of a page or column, to the articles they name. */
function attachFarHeadlines(cleaned: Cleaned, blocks: readonly Block[], runs: readonly Run[], drafts: Draft[]): void {
  const bare = drafts.filter((draft) => draft.headlines.length === 0);
  if (bare.length === 0 || drafts.length < 2) return;
  const { text } = cleaned;
  const words = bare.map((draft) =>
    bigrams(
      text,
      draft.pieces.flatMap((piece) => bodies(blocks, piece)),
      BODY_REACH,
    ),
  );
  for (const run of runs) {
    if (run.body >= 0) continue;
    for (const headline of readHeadlines(cleaned, blocks.slice(run.from, run.to))) {
      const pairs = bigrams(text, [headline], BODY_REACH);
      const shares = words.map((set, i) => (bare[i]!.headlines.length > 0 ? 0 : shared(pairs, set)));
      const best = shares.indexOf(Math.max(...shares));
      if (shares[best]! < SHARED_FAR || shares[best]! * 3 < pairs.size) continue;
      bare[best]!.headlines = [headline];
      moveBlocks(drafts, bare[best]!, blocks, headline);
    }
  }
}

/** Moves the blocks of a headline out of the article they stand in, to the one they name. */
function moveBlocks(drafts: readonly Draft[], target: Draft, blocks: readonly Block[], headline: Range): void {
  const from = blocks.findIndex((block) => block.paragraph.start === headline.start);
  const to = blocks.findIndex((block) => block.paragraph.end === headline.end) + 1;
  for (const holder of drafts) {
    const at = holder.pieces.findIndex((piece) => piece.from <= from && to <= piece.to);
    if (at < 0 || holder === target) continue;
    const whole = holder.pieces[at]!;
    const parts = [
      { from: whole.from, to: from },
      { from: to, to: whole.to },
    ];
    holder.pieces.splice(at, 1, ...parts.filter((part) => part.to > part.from));
    target.pieces.push({ from, to });
    return;
  }
}

/** The running text of a piece of the page. */
const bodies = (blocks: readonly Block[], piece: { from: number; to: number }): Range[] =>
  blocks.slice(piece.from, piece.to).flatMap((block) => (block.kind === 'body' ? [block.paragraph] : []));

/** Column labels, and on a page of several articles the editors' line, belong to no article. */
const isPageLine = ({ kind, credits }: Block, alone: boolean): boolean =>
  !alone &&
  (kind === 'label' ||
    ((kind === 'credit' || kind === 'stamp') &&
      credits.length > 0 &&
      credits.every(({ role }) => role === 'editor' || role === 'none')));

function layout(blocks: readonly Block[], draft: Draft, index: number, whole: Range | null): ArticleLayout {
  const spans: Range[] = [];
  const byline: ArticleLayout['byline'][number][] = [];
  for (const piece of draft.pieces) {
    let to = piece.to;
    while (to > piece.from + 1 && isPageLine(blocks[to - 1]!, whole !== null)) to--;
    if (!whole) spans.push({ start: blocks[piece.from]!.paragraph.start, end: blocks[to - 1]!.paragraph.end });
    for (let at = piece.from; at < to; at++)
      for (const { role, name, start, end } of blocks[at]!.credits)
        if (role !== 'none' && !byline.some((entry) => entry.name === name && entry.role === role))
          byline.push({ role, name, start, end });
  }
  return { id: `a${index + 1}`, spans: whole ? [whole] : spans, headlines: draft.headlines, byline };
}
