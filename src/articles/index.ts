import type { Cleaned } from '../clean/cleaned.js';
import { stampEnd } from '../clean/steps/openers.js';
import type { ArticleLayout, Range } from './article-layout.js';
import { findBoundaries } from './boundaries.js';
import { bigrams, shared } from './cohesion.js';
import { attachFarHeadlines, type Draft, movePieces } from './draft.js';
import { readHeadlines } from './headlines.js';
import { type Block, readBlocks } from './kinds.js';
import { readParagraphs } from './paragraph.js';
import { type Run, readRuns } from './runs.js';

/** Characters of an article that its headlines are compared with. */
const BODY_REACH = 400;
/** More head lines than these are a list under its first one. */
const MOST_HEADLINES = 4;
/** A main headline is no shorter where there is another. */
const SHORTEST_MAIN = 6;
/** Lines that go on, on a page that is set in lines. */
const FEWEST_WRAPS = 5;
/** How far below a headline its text starts at most, in paragraphs. */
const BODY_DISTANCE = 20;

/**
 * Splits a page into its articles, in reading order. A text that is one article, or shows no other, is one from its
 * first to its last character. Linear in the length of the text.
 */
export function splitArticles(cleaned: Cleaned): ArticleLayout[] {
  const { text } = cleaned;
  if (text.length === 0) return [];
  const blocks = readBlocks(cleaned, readParagraphs(cleaned));
  const runs = readRuns(blocks, text);
  const { starts, pieces, lateHeadlines } = findBoundaries(text, blocks, runs);
  const drafts: Draft[] = [];
  let next = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    while (next < runs.length && runs[next]!.from < start) next++;
    const run = next < runs.length && runs[next]!.from === start ? runs[next]! : null;
    const to = i + 1 < starts.length ? starts[i + 1]! : blocks.length;
    const headlines = headlinesOf(cleaned, blocks, lateHeadlines.get(start) ?? run);
    drafts.push({ start, pieces: [{ from: start, to }], headlines });
  }
  if (drafts.length === 1) {
    // Only print sets a headline apart from its text, and print is wrapped.
    if (drafts[0]!.headlines.length === 0 && isWrapped(cleaned)) attachFarHeadlines(cleaned, blocks, runs, drafts);
    return [layOut(text, blocks, drafts[0]!, 0, wholeOf(blocks, drafts[0]!.headlines, text.length))];
  }
  movePieces(drafts, pieces);
  attachFarHeadlines(cleaned, blocks, runs, drafts);
  return drafts
    .filter((draft) => draft.pieces.some((piece) => holdsText(blocks, piece.from, piece.to)))
    .map((draft, i) => layOut(text, blocks, draft, i, null));
}

/** The headlines that a run prints over an article; lines with no text under them are none. */
function headlinesOf(cleaned: Cleaned, blocks: readonly Block[], run: Run | null): Range[] {
  if (!run || !hasText(blocks, run)) return [];
  const headlines = readHeadlines(cleaned, blocks.slice(run.from, run.to));
  if (headlines.length > MOST_HEADLINES) return headlines.slice(0, 1);
  if (run.body < 0 || headlines.length < 2) return headlines;
  // `170亿元` over the headline that it belongs to.
  const sentence = headlines.findIndex(({ start, end }) => end - start >= SHORTEST_MAIN);
  if (sentence > 0) return [headlines[sentence]!, ...headlines.filter((_, i) => i !== sentence)];
  // The main headline names what the text says; a deck says it in other words.
  const lead = bigrams(cleaned.text, blocks[run.body]!.paragraph, BODY_REACH);
  const shares = headlines.map((headline) => shared(bigrams(cleaned.text, headline, BODY_REACH), lead));
  const main = shares.indexOf(Math.max(...shares));
  if (shares[main]! <= 2 * shares[0]! + 1) return headlines;
  return [headlines[main]!, ...headlines.filter((_, i) => i !== main)];
}

const hasText = (blocks: readonly Block[], run: Run): boolean =>
  holdsText(blocks, run.to, Math.min(blocks.length, run.to + BODY_DISTANCE));

/** Whether text stands in a row of blocks, and not headlines and the page's own lines alone. */
function holdsText(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (blocks[at]!.kind === 'body' || blocks[at]!.kind === 'section') return true;
  return false;
}

function layOut(
  text: string,
  blocks: readonly Block[],
  draft: Draft,
  index: number,
  whole: Range | null,
): ArticleLayout {
  const spans: Range[] = [];
  const byline: ArticleLayout['byline'][number][] = [];
  let named: Map<string, number> | null = null;
  const pieces = whole ? [{ from: 0, to: blocks.length }] : draft.pieces;
  for (const { from, to: end } of pieces) {
    let to = whole ? end : tailOf(blocks, from, end);
    if (!whole) while (to > from + 1 && isPageLine(text, blocks[to - 1]!)) to--;
    if (!whole && pieces.length > 1 && to === from + 1 && isPageLine(text, blocks[from]!)) continue;
    if (!whole) spans.push({ start: blocks[from]!.paragraph.start, end: blocks[to - 1]!.paragraph.end });
    for (let at = from; at < to; at++)
      for (const { role, name, start, end: nameEnd } of blocks[at]!.credits) {
        if (role === 'none') continue;
        // Each person has one entry: who wrote also took the picture. Editing is work of its own.
        named ??= new Map();
        const key = role === 'editor' ? role + name : name;
        const known = named.get(key);
        if (known === undefined) {
          named.set(key, byline.length);
          byline.push({ role, name, start, end: nameEnd });
        } else if (byline[known]!.role === 'photographer' && role !== 'photographer')
          byline[known] = { role, name, start, end: nameEnd };
      }
  }
  return { id: `a${index + 1}`, spans: whole ? [whole] : spans, headlines: draft.headlines, byline };
}

/** Whether a page is set in lines of print: some of them go on over their ends. */
function isWrapped({ lines }: Cleaned): boolean {
  let joined = 0;
  for (let i = 0; i < lines.length; i++) if (lines[i]!.joined) joined++;
  return joined >= FEWEST_WRAPS;
}

/** The whole text, but for what the site around it says above and below. */
function wholeOf(blocks: readonly Block[], headlines: readonly Range[], length: number): Range {
  let first = 0;
  const last = tailOf(blocks, 0, blocks.length);
  while (first < last - 1 && blocks[first]!.kind === 'navigation') first++;
  if (headlines.length > 0) first = Math.max(first, headOf(blocks, headlines[0]!));
  return {
    start: first === 0 ? 0 : blocks[first]!.paragraph.start,
    end: last === blocks.length ? length : blocks[last - 1]!.paragraph.end,
  };
}

/** The block of a headline where nothing but page data with lines of the site among them stands above it, else 0. */
function headOf(blocks: readonly Block[], headline: Range): number {
  let site = false;
  for (let at = 0; at < blocks.length; at++) {
    const { kind, paragraph } = blocks[at]!;
    if (paragraph.start >= headline.start) return site ? at : 0;
    if (kind === 'navigation') site = true;
    else if (kind !== 'stamp' && kind !== 'label') return 0;
  }
  return 0;
}

/** Where a piece ends: before the first line of the site that no text follows. */
function tailOf(blocks: readonly Block[], from: number, end: number): number {
  let to = end;
  for (let at = end - 1; at > from; at--) {
    const { kind } = blocks[at]!;
    if (kind === 'navigation') to = at;
    else if (kind === 'body' || kind === 'section' || kind === 'credit') break;
  }
  return to;
}

/** On a page of several articles, column labels and the editors' line belong to none. */
function isPageLine(text: string, { kind, credits, paragraph }: Block): boolean {
  if (kind === 'label' || kind === 'navigation') return true;
  if (kind === 'stamp' && paragraph.afterBlank && isHeadOfPage(text, paragraph)) return true;
  if ((kind !== 'credit' && kind !== 'stamp') || credits.length === 0) return false;
  return credits.every(({ role }) => role === 'editor' || role === 'none');
}

/** The head of another page, which starts with its day: `2008年4月11日 某某周报 综合新闻`. */
function isHeadOfPage(text: string, { start, end }: Range): boolean {
  const day = stampEnd(text, start);
  return day > 0 && day < end;
}
