import { bigrams, shared } from './cohesion.js';
import type { Block } from './kinds.js';
import type { Run } from './runs.js';

/** Where articles begin, and which head lines turned out to be something else. */
export interface Boundaries {
  /** Blocks that begin an article, ascending. */
  readonly starts: readonly number[];
  /** Runs that stand after text and continue an article that is not the one before them: run block → start block. */
  readonly pieces: ReadonlyMap<number, number>;
  /** Runs that are the headline of the article they stand in, though text stands before them: run block → start block. */
  readonly lateHeadlines: ReadonlyMap<number, number>;
}

/** Characters of an opening paragraph that repeat the headline. */
const LEAD_REACH = 120;
/** Characters of an article that are compared with text that may belong to it. */
const BODY_REACH = 1200;
const NARROWEST_HEADLINE = 6;
/** Share of an article's word pairs that text of the same article repeats at least. */
const SAME_ARTICLE = 0.08;

/** Decides where the articles of a page begin. */
export function findBoundaries(text: string, blocks: readonly Block[], runs: readonly Run[]): Boundaries {
  const sure = new Set<number>();
  const bodies = new Set(runs.map((run) => run.body));
  const blanks = blocks.some((block) => block.paragraph.afterBlank);
  for (const run of runs) if (beginsItem(text, blocks, run, blanks)) sure.add(run.from);
  for (const run of isDigest(blocks) ? runs.filter((one) => one.body >= 0) : siblingItems(blocks, runs))
    if (blocks[run.from]!.paragraph.heading > 0) sure.add(run.from);
  for (const at of headlessItems(blocks, bodies)) sure.add(at);
  const first = blocks.findIndex(({ kind }) => kind !== 'stamp' && kind !== 'label' && kind !== 'credit');
  sure.add(Math.max(first, 0));

  const starts = [...sure].sort((a, b) => a - b);
  const pieces = new Map<number, number>();
  const lateHeadlines = new Map<number, number>();
  const undecided = runs.filter((run) => run.afterClose && !sure.has(run.from));
  for (const run of undecided) {
    const place = starts.findIndex((start) => start > run.from);
    const until = place < 0 ? blocks.length : starts[place]!;
    const current = place < 0 ? starts[starts.length - 1]! : starts[place - 1]!;
    if (current === undefined || run.from < current) continue;
    const heads = bigrams(
      text,
      blocks.slice(run.from, run.to).map((block) => block.paragraph),
      LEAD_REACH,
    );
    if (run.body >= 0 && blocks[current]!.kind === 'body' && ![...lateHeadlines.values()].includes(current)) {
      const article = bigrams(
        text,
        blocks.slice(current, run.from).map((block) => block.paragraph),
        BODY_REACH,
      );
      if (shared(heads, article) >= 2) {
        lateHeadlines.set(run.from, current);
        continue;
      }
    }
    if (run.body < 0) continue;
    const begin = () => starts.splice(place < 0 ? starts.length : place, 0, run.from);
    const isItem = blocks[run.body]!.lead !== null || blocks.slice(run.body, until).some((block) => block.closes);
    if (isItem) {
      begin();
      continue;
    }
    const owner = mostCohesive(text, blocks, starts, run.from, until);
    if (owner === null) begin();
    else if (owner !== current) pieces.set(run.from, owner);
  }
  return { starts, pieces, lateHeadlines };
}

/** Whether a run of heads opens a news item by what stands under it. */
function beginsItem(text: string, blocks: readonly Block[], run: Run, blanks: boolean): boolean {
  const head = blocks[run.from]!.paragraph;
  const body = blocks[run.body];
  if (!body) return false;
  if (body.lead === 'dateline') return true;
  const width = Math.max(...blocks.slice(run.from, run.to).map((block) => block.paragraph.width));
  if (width < NARROWEST_HEADLINE) return false;
  if (run.credited) return true;
  const apart = head.afterBlank || run.afterClose;
  if (run.stamped && apart) return true;
  if (body.lead !== 'dated' || (blanks && !apart)) return false;
  const heads = bigrams(
    text,
    blocks.slice(run.from, run.to).map((block) => block.paragraph),
    LEAD_REACH,
  );
  const repeated = shared(heads, bigrams(text, [body.paragraph], LEAD_REACH));
  return blanks ? width >= 8 && repeated >= 2 : width >= 10 && repeated >= 3;
}

/** Whether a Markdown page is a column by its first head: every head with text under it opens an item. */
const isDigest = (blocks: readonly Block[]): boolean =>
  blocks.find((block) => block.paragraph.heading > 0)?.kind === 'label';

/** Markdown heads of one level under one head: when most of them open news items, all do. */
function siblingItems(blocks: readonly Block[], runs: readonly Run[]): Run[] {
  const items: Run[] = [];
  let group: Run[] = [];
  let level = 0;
  let next = 0;
  const close = () => {
    const leads = group.filter((run) => blocks[run.body]?.lead).length;
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

/** Texts with a dateline but no head over them, and marked items under a column label. */
function headlessItems(blocks: readonly Block[], bodies: ReadonlySet<number>): number[] {
  const items: number[] = [];
  let closed = false;
  let labelled = false;
  blocks.forEach((block, i) => {
    if (block.kind === 'label') labelled = true;
    else if (block.kind === 'head') labelled = false;
    else if (block.kind === 'body' && !bodies.has(i)) {
      const brief = labelled && block.paragraph.marked && block.lead === 'dated';
      const first = blocks[i - 1]?.kind === 'label';
      if (block.lead === 'dateline' || (closed && (first || block.lead === 'dated')) || brief) items.push(i);
    }
    if (block.kind !== 'label') closed = block.closes;
  });
  return items;
}

/** The article before `from` whose words the blocks up to `until` share most, null when none shares enough. */
function mostCohesive(
  text: string,
  blocks: readonly Block[],
  starts: readonly number[],
  from: number,
  until: number,
): number | null {
  const words = bigrams(
    text,
    blocks.slice(from, until).map((block) => block.paragraph),
    BODY_REACH,
  );
  let best: number | null = null;
  let most = SAME_ARTICLE;
  // The articles of a page are few; in longer texts only those nearby are compared.
  const before = starts.filter((start) => start < from).slice(-8);
  before.forEach((start, i) => {
    const end = before[i + 1] ?? from;
    const article = bigrams(
      text,
      blocks.slice(start, end).map((block) => block.paragraph),
      BODY_REACH / 4,
    );
    const share = shared(article, words) / Math.max(article.size, 20);
    if (share > most) {
      most = share;
      best = start;
    }
  });
  return best;
}
