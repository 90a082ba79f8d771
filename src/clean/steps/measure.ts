import { isClosed } from './closed.js';
import { WIDEST_COLUMN } from './column.js';
import type { DraftLine } from './read.js';

/** How wide a full line is on a page of one measure. */
interface Width {
  readonly byLength: boolean;
  readonly full: number;
  /** How much narrower the first lines of paragraphs are. */
  readonly indent: number;
}

/** Lines of one measure on a whole page: how wide a full line is, by display width or by characters. */
export class Measure {
  /** Whether first lines are narrower by an indent, so that a full one is rather a headline. */
  readonly indented: boolean;

  constructor(private readonly widths: readonly Width[]) {
    this.indented = widths.some(({ indent }) => indent > 0);
  }

  /** Whether a line is as wide as the page lets it be; the first lines of paragraphs may be indented. */
  fills(line: DraftLine, first: boolean): boolean {
    for (let i = 0; i < this.widths.length; i++) {
      const { byLength, full, indent } = this.widths[i]!;
      const size = sizeOf(line, byLength);
      if (size <= full + OVERHANG && size >= full - 1 - (first ? indent : 0)) return true;
    }
    return false;
  }
}

/** Share of the lines that are full where a page is set to one measure. */
const FULL_SHARE = 0.3;
/** Share of the lines that may be wider. */
const WIDER_SHARE = 0.05;
const FEWEST_LINES = 8;
/** Signs at a line's end that hang over the edge. */
const OVERHANG = 3;
const INDENT = 2;

/**
 * Finds the measure that a whole page is wrapped to, null when it has none (one paragraph a line, or several columns).
 *
 * Texts wrapped by a program count characters, printed ones width; so both are tried.
 */
export function findMeasure(lines: readonly DraftLine[], text: string): Measure | null {
  if (lines.length < FEWEST_LINES) return null;
  const byWidth = widthOf(lines, text, false);
  const byLength = widthOf(lines, text, true);
  if (byWidth === null && byLength === null) return null;
  return new Measure(byWidth === null ? [byLength!] : byLength === null ? [byWidth] : [byWidth, byLength]);
}

function widthOf(lines: readonly DraftLine[], text: string, byLength: boolean): Width | null {
  const full = commonSize(lines, byLength);
  return full > 0 ? { byLength, full, indent: isIndented(lines, text, full, byLength) ? INDENT : 0 } : null;
}

/** Whether the first lines of paragraphs, which follow a finished sentence, are narrower than the lines after them. */
function isIndented(lines: readonly DraftLine[], text: string, full: number, byLength: boolean): boolean {
  let firstSum = 0;
  let firsts = 0;
  let innerSum = 0;
  let inners = 0;
  for (let i = 1; i < lines.length; i++) {
    const size = sizeOf(lines[i]!, byLength);
    if (size < full - 2 * INDENT || size > full + OVERHANG || isClosed(text, lines[i]!)) continue;
    if (isClosed(text, lines[i - 1]!)) {
      firstSum += size;
      firsts++;
    } else {
      innerSum += size;
      inners++;
    }
  }
  return firsts > 0 && inners > 0 && innerSum / inners - firstSum / firsts > INDENT / 3;
}

const sizeOf = (line: DraftLine, byLength: boolean): number =>
  byLength ? line.end - line.start : Math.round(line.width);

/** How many lines have each size; filled anew by each call. */
const counts = new Uint32Array(WIDEST_COLUMN + OVERHANG + 2);

function commonSize(lines: readonly DraftLine[], byLength: boolean): number {
  counts.fill(0);
  let wider = 0;
  for (let i = 0; i < lines.length; i++) {
    const size = sizeOf(lines[i]!, byLength);
    if (size < counts.length) counts[size]!++;
    else wider++;
  }
  let best = 0;
  let most = 0;
  for (let size = 8; size <= WIDEST_COLUMN; size++) {
    const near = counts[size - 1]! + counts[size]! + counts[size + 1]!;
    if (near > most) {
      most = near;
      best = size;
    }
  }
  for (let size = best + OVERHANG + 1; size < counts.length; size++) wider += counts[size]!;
  return most >= lines.length * FULL_SHARE && wider <= lines.length * WIDER_SHARE ? best : 0;
}
