import { bigramsOf, mostCohesive, shared } from './cohesion.js';
import { isAddressed } from './documents.js';
import { beginsItem, headlessItems, isDigest, LEAD_REACH, siblingItems } from './items.js';
import { type Block, type Kind, leadOf } from './kinds.js';
import type { Pairs } from './pairs.js';
import type { Run } from './runs.js';

/** Where articles begin, and which head lines turned out to be something else. */
export interface Boundaries {
  /** Blocks that begin an article, ascending. */
  readonly starts: readonly number[];
  /** Runs that stand after text and continue an article that is not the one before them: run block → start block. */
  readonly pieces: ReadonlyMap<number, number>;
  /** Runs that are the headline of the article they stand in, though text stands before them: start block → run. */
  readonly lateHeadlines: ReadonlyMap<number, Run>;
}

/** Characters of an article that are compared with text that may belong to it. */
const BODY_REACH = 600;
/** Share of an article's word pairs that text of the same article repeats at least. */
const SAME_ARTICLE = 0.05;

/** Decides where the articles of a page begin. */
export function findBoundaries(text: string, blocks: readonly Block[], runs: readonly Run[]): Boundaries {
  const sure = findSureStarts(text, blocks, runs);
  const starts: number[] = [];
  const pieces = new Map<number, number>();
  const lateHeadlines = new Map<number, Run>();
  let closes: Uint32Array | null = null;
  let next = 0;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    while (next < sure.length && sure[next]! <= run.from) starts.push(sure[next++]!);
    const current = starts.length > 0 ? starts[starts.length - 1] : undefined;
    if (!run.afterClose || run.body < 0 || current === undefined || current === run.from) continue;
    const until = sure[next] ?? blocks.length;
    closes ??= nextCloses(blocks);
    const place = placeOf({ text, blocks, runs, closes }, run, index, current, until, lateHeadlines.has(current));
    if (place === 'headline') lateHeadlines.set(current, run);
    else if (place === 'item') starts.push(run.from);
    else {
      const owner = mostCohesive(text, blocks, starts, run.from, until, place === 'sections' ? 0 : SAME_ARTICLE);
      if (owner === null) starts.push(run.from);
      else if (owner !== current) pieces.set(run.from, owner);
    }
  }
  while (next < sure.length) starts.push(sure[next++]!);
  return { starts, pieces, lateHeadlines };
}

/** Several blank lines part articles where at most one paragraph in this many has them before it. */
const FEW_GAPS = 3;
/** What may stand on a page before its first article. */
const BEFORE_TEXT: readonly Kind[] = ['stamp', 'label', 'navigation', 'credit'];

/** The first block of the first article: behind lines that stand over the site's own and say nothing of the text, such as its motto. */
function pastSlogans(text: string, blocks: readonly Block[], runs: readonly Run[], first: number): number {
  if (runs.length < 2 || runs[0]!.from !== first || runs[0]!.body >= 0) return first;
  const [above, run] = runs as readonly [Run, Run];
  for (let at = above.to; at < run.from; at++) if (blocks[at]!.kind !== 'navigation') return first;
  return above.to === run.from || run.body < 0 || isSubordinate(text, blocks, above, run) ? first : run.from;
}

/** Whether a few characters stand alone over head lines, as the rest of a menu does: `政府`. */
function isScrap(blocks: readonly Block[], i: number): boolean {
  const { kind, paragraph, credits, dateline } = blocks[i]!;
  if (kind !== 'body' || paragraph.width > WIDEST_SCRAP || paragraph.stops > 0 || credits.length > 0 || dateline)
    return false;
  return i + 1 < blocks.length && blocks[i + 1]!.kind === 'head' && blocks[i + 1]!.paragraph.afterBlank;
}

const WIDEST_SCRAP = 3;

function findSureStarts(text: string, blocks: readonly Block[], runs: readonly Run[]): number[] {
  let blanks = false;
  let far = 0;
  let headings = false;
  let first = -1;
  for (let i = 0; i < blocks.length; i++) {
    const { kind, paragraph } = blocks[i]!;
    if (paragraph.afterBlank) blanks = true;
    if (paragraph.farBelow) far++;
    if (paragraph.heading > 0) headings = true;
    if (first < 0 && !BEFORE_TEXT.includes(kind) && !isScrap(blocks, i)) first = i;
  }
  const spacing = { blanks, gaps: far > 0 && far * FEW_GAPS <= blocks.length };
  const sure = [pastSlogans(text, blocks, runs, Math.max(first, 0))];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (run.from === sure[0] || !beginsItem(text, blocks, run, spacing)) continue;
    const top = topOf(text, blocks, runs, i);
    if (runs[top]!.from !== sure[0]) sure.push(runs[top]!.from);
  }
  if (headings)
    for (const run of isDigest(blocks) ? runs.filter((one) => one.body >= 0) : siblingItems(text, blocks, runs))
      if (blocks[run.from]!.paragraph.heading > 0) sure.push(run.from);
  headlessItems(text, blocks, runs, sure);
  sure.sort((a, b) => a - b);
  return sure.filter((at, i) => i === 0 || at !== sure[i - 1]);
}

/** The run that an item begins with whose last head lines are a run: decks and speakers stand under the byline or day of the title. */
function topOf(text: string, blocks: readonly Block[], runs: readonly Run[], index: number): number {
  let top = index;
  if (runs[top]!.underByline && top > 0) top--;
  while (top > 0 && runs[top]!.underStamp && isSubordinate(text, blocks, runs[top - 1]!, runs[index]!)) top--;
  return top;
}

/** Whether lines under the page data of a headline, such as the name of a magazine, say no more of the text than that headline. */
function isSubordinate(text: string, blocks: readonly Block[], above: Run, run: Run): boolean {
  if (run.body < 0 || isAddressed(text, blocks[run.body]!.paragraph)) return true;
  const lead = bigramsOf(text, blocks, run.body, run.body + 1, BODY_REACH);
  const upper = shared(bigramsOf(text, blocks, above.from, above.to, LEAD_REACH), lead);
  return upper >= 2 && upper >= shared(bigramsOf(text, blocks, run.from, run.to, LEAD_REACH), lead);
}

interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
  readonly closes: Uint32Array;
}

/** What a run behind a finished text is: its late headline, a new item, one section or several of some article. */
function placeOf(
  { text, blocks, runs, closes }: Page,
  run: Run,
  index: number,
  current: number,
  until: number,
  hasLateHeadline: boolean,
): 'headline' | 'item' | 'section' | 'sections' {
  const ofHeads = () => bigramsOf(text, blocks, run.from, run.to, LEAD_REACH);
  const inCurrent = (heads: Pairs) => shared(heads, bigramsOf(text, blocks, current, run.from, BODY_REACH));
  if (blocks[current]!.kind === 'body' && !hasLateHeadline && inCurrent(ofHeads()) >= 2) return 'headline';
  if (leadOf(text, blocks[run.body]!) !== null || closes[run.body]! < until) return 'item';
  // Several section heads and no headline: surely the rest of an article.
  const following = runs[index + 1];
  if (following && following.to <= until) return 'sections';
  const heads = ofHeads();
  const repeated = shared(heads, bigramsOf(text, blocks, run.body, run.body + 1, LEAD_REACH));
  return repeated >= 3 && repeated > inCurrent(heads) ? 'item' : 'section';
}

/** For each block, the first block from it on that ends in a credit. */
function nextCloses(blocks: readonly Block[]): Uint32Array {
  const next = new Uint32Array(blocks.length + 1).fill(blocks.length);
  for (let i = blocks.length - 1; i >= 0; i--) next[i] = blocks[i]!.closes ? i : next[i + 1]!;
  return next;
}
