import { GAP, type Line } from '../../../clean/cleaned.js';
import type { Page } from '../../recogniser.js';
import { unitTerms } from '../lexicon.js';

/** A cell of a printed table, as layout shows it. Offsets are clean offsets. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** `number`: a bare number · `none`: a dash, or a number with a unit of its own (4.2%) · `text`: a head or label. */
  readonly kind: 'number' | 'none' | 'text';
  /** Index of its printed line. */
  readonly line: number;
  /** Whether it is the first cell of its line. */
  readonly first: boolean;
  /** Whether more than one blank parts it from the cell before. */
  readonly wide: boolean;
}

const NUMBER = /^[-−]?(?:[0-9]{1,3}(?:[,，][0-9]{3}){1,5}|[0-9]{1,15})(?:\.[0-9]{1,6})?%?$/;
const NOTHING = /^(?:[-—–…/]{1,4}|无)$/;
const LONGEST_NUMBER = 28;
/** What opens a note under a table, its next caption or a table of its own. */
const NOTE =
  /(?:注|备注|说明|附注|资料来源|数据来源|来源|附件|制表|填表)[0-9]{0,2}：|(?:附?表|图)[0-9一二三四五六七八九十]/y;
const LONGEST_LABEL = 40;
/** No table has more cells. */
const MOST_CELLS = 4000;

const MOST_HEADS = 60;
const isNumber = (cell: Cell): boolean => cell.kind === 'number';

/** The cells of a table, and how far the text was read for them. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly end: number;
}

/** The cells from an offset on, up to where the table ends: at prose, a note, the next caption or the end of the text. */
export function readCells(page: Page, from: number): Cells {
  const { lines } = page.cleaned;
  const cells: Cell[] = [];
  let end = from;
  for (let i = lineAt(lines, from); i < lines.length && cells.length < MOST_CELLS; i++) {
    const line = lines[i]!;
    if (line.stops > 0 && line.start >= from) break;
    end = cellsOf(page, Math.max(from, line.start), line.end, i, cells);
    // The table ends in this line; or labels and no number yet, which is none.
    if (end < line.end || (cells.length > MOST_HEADS && !cells.some(isNumber))) break;
  }
  return { cells, end };
}

/** Adds the cells of one line; returns its end, or the place before it where the table ends. */
function cellsOf(page: Page, start: number, end: number, line: number, cells: Cell[]): number {
  const { text } = page;
  const known = cells.length;
  for (let at = start; at < end; ) {
    if (isBar(text, at)) {
      at++;
      continue;
    }
    NOTE.lastIndex = at;
    if (NOTE.test(text)) return at;
    const stop = boundaryAfter(page, at, end);
    const kind = kindOf(text, at, stop);
    if (kind === 'text' && (stop - at > LONGEST_LABEL || isProse(text, at, stop))) {
      cells.length = known;
      return at;
    }
    cells.push({
      start: at,
      end: stop,
      kind,
      line,
      first: cells.length === known,
      wide: page.cleaned.gaps[at] !== GAP.blank || text[at - 1] === '|',
    });
    at = stop;
  }
  if (!isCounted(page.text, cells, known)) return end;
  cells.length = known;
  return end - 1;
}

/** 共有干部 35 人: a line of running text whose number is set apart by blanks and has its unit behind it. */
function isCounted(text: string, cells: readonly Cell[], from: number): boolean {
  const last = cells[cells.length - 1];
  const number = cells[cells.length - 2];
  if (cells.length - 2 <= from || last?.kind !== 'text' || number?.kind !== 'number' || last.wide) return false;
  const hit = unitTerms().longestAt(text, last.start);
  return hit !== null && hit.value.class !== 'lookalike';
}

const isProse = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ('，。；！？'.includes(text[at]!)) return true;
  return text.startsWith('单位：', start);
};

/** A blank, or the bar between two columns. */
const isBar = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '|';

/** Where the run of characters that no blank parts ends. */
function boundaryAfter(page: Page, at: number, end: number): number {
  const { text } = page;
  const { gaps } = page.cleaned;
  let stop = at + 1;
  while (stop < end && gaps[stop] === GAP.none && !isBar(text, stop)) stop++;
  return stop;
}

function kindOf(text: string, start: number, end: number): Cell['kind'] {
  if (end - start > LONGEST_NUMBER) return 'text';
  const cell = text.slice(start, end);
  if (NUMBER.test(cell)) return cell.endsWith('%') ? 'none' : 'number';
  return NOTHING.test(cell) ? 'none' : 'text';
}

/** Index of the line that holds an offset. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
