import { type Block, isColumn, isDay } from './kinds.js';
import { articleLexicon } from './lexicon.js';

/** Head lines that stand together, with what is printed under them. */
export interface Run {
  /** Blocks of the head lines, half-open. */
  readonly from: number;
  readonly to: number;
  /** Block of the text under it, -1 when none follows. */
  readonly body: number;
  /** Whether a credit of a reporter or author stands between. */
  readonly credited: boolean;
  /** Whether a line with a day stands between. */
  readonly stamped: boolean;
  /** Whether only the byline of the headline above stands between it and these lines: decks and picture lines. */
  readonly underByline: boolean;
  /** Whether the text above ends in a credit or a source: what it belongs to may be complete. */
  readonly afterClose: boolean;
  /** Whether lines of the site or its editors stand between it and the text above: another page may begin. */
  readonly afterSite: boolean;
  /** Whether the text above is a document that ends in its signature and day. */
  readonly afterSignature: boolean;
  /** Whether nothing but page data stands between the head lines above and these. */
  readonly underStamp: boolean;
}

/** Finds the runs of head lines of a page. */
export function readRuns(blocks: readonly Block[], text: string): Run[] {
  const runs: Run[] = [];
  let closed = false;
  let underByline = false;
  /** Whether text has stood under the last head. */
  let inText = false;
  let site = false;
  let underStamp = false;
  /** Whether the name of a column has stood over the text since the last head. */
  let column = false;
  let signed = false;
  for (let from = 0; from < blocks.length; ) {
    const block = blocks[from]!;
    if (block.kind !== 'head') {
      const { kind, credits } = block;
      if (kind === 'label') column ||= isColumn(text, block.paragraph);
      if (kind === 'stamp') closed ||= inText && (credits.length > 0 || isSource(text, block));
      else if (kind !== 'label' && kind !== 'navigation') closed = block.closes || (column && block.caption);
      if (kind === 'navigation' || (kind !== 'body' && isEditorial(block))) site ||= inText;
      else if (kind === 'body') {
        inText = true;
        site = false;
      }
      signed = kind === 'body' || kind === 'section' ? isIssued(text, block) : signed || isSigned(text, blocks, from);
      from++;
      continue;
    }
    let to = from + 1;
    while (to < blocks.length && blocks[to]!.kind === 'head' && staysInRun(blocks[to - 1]!, blocks[to]!)) to++;
    let body = to;
    let credited = false;
    let stamped = false;
    let byline = body < blocks.length;
    for (; body < blocks.length; body++) {
      const { kind, credits, paragraph } = blocks[body]!;
      byline &&= kind === 'credit' || kind === 'head';
      if (kind === 'credit') credited ||= credits.some((credit) => credit.role !== 'none' && credit.role !== 'editor');
      else if (kind === 'navigation') continue;
      else if (kind === 'stamp') stamped ||= DAY.test(text.slice(paragraph.start, paragraph.end));
      else break;
    }
    const found = blocks[body]?.kind === 'body';
    runs.push({
      from,
      to,
      body: found ? body : -1,
      credited: found && credited,
      stamped,
      underByline,
      afterClose: closed && !underByline,
      afterSite:
        site ||
        (column && inText && blocks[from - 1]!.kind === 'label') ||
        (underStamp && runs[runs.length - 1]!.afterSite),
      afterSignature: signed,
      underStamp,
    });
    closed = false;
    signed = false;
    column = false;
    inText = false;
    site = false;
    underStamp = onlyStamps(blocks, to, body) && blocks[body]!.kind === 'head';
    underByline = byline && body > to && blocks[body]?.kind === 'head';
    from = to;
  }
  return runs;
}

const DAY = /[0-9]{4}[-/.年][0-9]{1,2}/;

/** Whether a line is the day under the name of the office that signs a document: `某县人民政府` over `2022年3月15日`. */
function isSigned(text: string, blocks: readonly Block[], at: number): boolean {
  if (at === 0 || blocks[at]!.kind !== 'stamp' || blocks[at - 1]!.kind !== 'body') return false;
  const { start, end, stops } = blocks[at - 1]!.paragraph;
  if (stops > 0 || end - start > LONGEST_SIGNATURE || !isDay(text, blocks[at]!.paragraph)) return false;
  return articleLexicon().outletEndings.longestBefore(text, end, start)?.value === true;
}

/** Whether a line says who printed a document and when: `某县人民政府办公室 2012年4月24日印发`. */
const isIssued = (text: string, { paragraph: { start, end, stops } }: Block): boolean =>
  stops === 0 && end - start <= LONGEST_ISSUED && ISSUED.test(text.slice(Math.max(start, end - 6), end));

const LONGEST_SIGNATURE = 24;
const LONGEST_ISSUED = 40;
const ISSUED = /[0-9一二三四五六七八九十]日[（(]?印发[）)]?$/;

/** Whether a line names editors and reviewers and nobody else, as it stands below a finished page: `一审：甲某`. */
const isEditorial = ({ credits }: Block): boolean =>
  credits.length > 0 && credits.every(({ role }) => role === 'editor' || role === 'none');

/** Whether blocks from one on to a further one are page data and nothing else. */
function onlyStamps(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (blocks[at]!.kind !== 'stamp') return false;
  return to > from && to < blocks.length;
}

/** Lines of a run are of one kind of head. */
const staysInRun = (before: Block, block: Block): boolean => before.paragraph.heading === block.paragraph.heading;

/** Whether a stamp names a source, which stands at an article's end. */
const isSource = (text: string, block: Block): boolean =>
  /^.{0,4}来源/.test(text.slice(block.paragraph.start, block.paragraph.start + 8));
