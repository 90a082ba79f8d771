import { bigramsOf, shared } from './cohesion.js';
import { followsSigned, isAddressed, opensChapters, opensDocument } from './documents.js';
import { type Block, isColumn, leadOf } from './kinds.js';
import { Pairs } from './pairs.js';
import type { Run } from './runs.js';

/** Characters of an opening paragraph that repeat the headline. */
export const LEAD_REACH = 120;
const NARROWEST_HEADLINE = 6;

/** How the paragraphs of a page are set apart. */
export interface Spacing {
  /** Whether blank lines stand between some. */
  readonly blanks: boolean;
  /** Whether several blank lines stand between few, so that they part more than paragraphs. */
  readonly gaps: boolean;
}

/** Whether a run of heads opens a news item by what stands under it. */
export function beginsItem(text: string, blocks: readonly Block[], run: Run, { blanks, gaps }: Spacing): boolean {
  const head = blocks[run.from]!.paragraph;
  if (run.body < 0) return opensChapters(text, blocks, run);
  const body = blocks[run.body]!;
  if (body.dateline || isAddressed(text, body.paragraph)) return true;
  let width = 0;
  for (let at = run.from; at < run.to; at++) width = Math.max(width, blocks[at]!.paragraph.width);
  if (width < NARROWEST_HEADLINE) return false;
  if (run.credited || run.afterSite || (gaps && head.farBelow)) return true;
  if (opensDocument(text, blocks, run) || followsSigned(text, blocks, run)) return true;
  const above = run.from > 0 ? blocks[run.from - 1]!.kind : null;
  const behindText = head.afterBlank && (above === 'body' || above === 'credit');
  const apart = head.afterBlank || run.afterClose;
  if (run.stamped && apart) return true;
  const dated = (!blanks || apart) && width >= (blanks ? 8 : 10) && leadOf(text, body) === 'dated';
  if (!dated && !(behindText && mayBeTopic(blocks, run))) return false;
  const heads = bigramsOf(text, blocks, run.from, run.to, LEAD_REACH, HEADS);
  const repeated = shared(heads, bigramsOf(text, blocks, run.body, run.body + 1, LEAD_REACH, OTHERS));
  if (dated && repeated >= (blanks ? 2 : 3)) return true;
  return behindText && mayBeTopic(blocks, run) && isOtherTopic(text, blocks, run, repeated);
}

/** Sets used again from run to run. */
const HEADS = new Pairs(LEAD_REACH);
const OTHERS = new Pairs(LEAD_REACH);

const mayBeTopic = (blocks: readonly Block[], run: Run): boolean =>
  blocks[run.to - 1]!.paragraph.end - blocks[run.from]!.paragraph.start >= SHORTEST_TOPIC;

/** Whether a long head, whose pairs are in `HEADS`, says again what stands under it and nothing of what stands above it. */
function isOtherTopic(text: string, blocks: readonly Block[], run: Run, repeated: number): boolean {
  if (repeated < FEWEST_REPEATED || repeated * 5 < HEADS.size * 2) return false;
  const { start } = blocks[run.from]!.paragraph;
  let from = run.from;
  while (from > 0 && start - blocks[from - 1]!.paragraph.start < ABOVE_REACH) from--;
  return shared(HEADS, bigramsOf(text, blocks, from, run.from, ABOVE_REACH, OTHERS)) <= 1;
}

/** A head that tells a topic is no shorter, and repeats so many pairs of characters at least. */
const SHORTEST_TOPIC = 12;
const FEWEST_REPEATED = 5;
/** Characters above a head that it is compared with. */
const ABOVE_REACH = 1200;

/** Whether a Markdown page is a column by its first head: every head with text under it opens an item. */
export const isDigest = (blocks: readonly Block[]): boolean =>
  blocks.find((block) => block.paragraph.heading > 0)?.kind === 'label';

/** Markdown heads of one level under one head: when most of them open news items, all do. */
export function siblingItems(text: string, blocks: readonly Block[], runs: readonly Run[]): Run[] {
  const items: Run[] = [];
  let group: Run[] = [];
  let level = 0;
  let next = 0;
  const close = () => {
    const leads = group.filter((run) => leadOf(text, blocks[run.body]!) !== null).length;
    if (group.length > 1 && leads * 5 >= group.length * 3) items.push(...group);
    group = [];
  };
  for (let i = 0; i < blocks.length; i++) {
    const { heading } = blocks[i]!.paragraph;
    if (heading === 0) continue;
    if (heading < level || (heading !== level && group.length > 0) || blocks[i]!.kind === 'label') close();
    level = heading;
    while (next < runs.length && runs[next]!.from < i) next++;
    const run = runs[next];
    if (run?.from === i && run.body >= 0) group.push(run);
  }
  close();
  return items;
}

/** Adds the texts with a dateline but no head over them, and marked items under a column label, to what begins an article. */
export function headlessItems(text: string, blocks: readonly Block[], runs: readonly Run[], items: number[]): void {
  let closed = false;
  let labelled = false;
  /** Whether nothing but pictures has stood under a headline so far. */
  let pictures = false;
  /** Whether text has stood under the last head. */
  let inText = false;
  /** The next run that has text under it. */
  let next = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    while (next < runs.length && runs[next]!.body < i) next++;
    if (block.kind === 'label') labelled = true;
    else if (block.kind === 'head') labelled = false;
    else if (block.kind === 'body' && runs[next]?.body !== i) {
      const brief = labelled && block.paragraph.marked && leadOf(text, block, true) !== null;
      const first = i > 0 && blocks[i - 1]!.kind === 'label';
      const column = first && inText && isColumn(text, blocks[i - 1]!.paragraph);
      if (pictures && block.dateline) pictures = false;
      else if (block.dateline || column || (closed && (first || leadOf(text, block) === 'dated')) || brief)
        items.push(i);
    }
    if (block.kind === 'body') inText = true;
    else if (block.kind === 'head') inText = false;
    if (block.kind === 'head') pictures = true;
    else if (block.kind === 'body' && !block.caption) pictures = false;
    if (block.kind !== 'label') closed = block.closes;
  }
}
