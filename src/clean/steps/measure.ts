import { isClosed } from './closed.js';
import { WIDEST_COLUMN } from './column.js';
import type { DraftLine } from './read.js';

/** Lines of one measure on a whole page: how wide a full line is, by display width or by characters. */
export interface Measure {
  /** Whether a line is as wide as the page lets it be; the first lines of paragraphs may be indented. */
  fills(line: DraftLine, first: boolean): boolean;
  /** Whether first lines are narrower by an indent, so that a full one is rather a headline. */
  readonly indented: boolean;
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
  const measures = [widthOf, lengthOf].flatMap((sizeOf) => {
    const full = commonSize(lines, sizeOf);
    return full > 0 ? [{ sizeOf, full, indent: isIndented(lines, text, full, sizeOf) ? INDENT : 0 }] : [];
  });
  if (measures.length === 0) return null;
  return {
    indented: measures.some(({ indent }) => indent > 0),
    fills: (line, first) =>
      measures.some(({ sizeOf, full, indent }) => {
        const size = sizeOf(line);
        return size <= full + OVERHANG && size >= full - 1 - (first ? indent : 0);
      }),
  };
}

/** Whether the first lines of paragraphs, which follow a finished sentence, are narrower than the lines after them. */
function isIndented(
  lines: readonly DraftLine[],
  text: string,
  full: number,
  sizeOf: (line: DraftLine) => number,
): boolean {
  const sums = [0, 0];
  const counts = [0, 0];
  for (let i = 1; i < lines.length; i++) {
    const size = sizeOf(lines[i]!);
    if (size < full - 2 * INDENT || size > full + OVERHANG || isClosed(text, lines[i]!)) continue;
    const place = isClosed(text, lines[i - 1]!) ? 0 : 1;
    sums[place]! += size;
    counts[place]!++;
  }
  if (counts[0] === 0 || counts[1] === 0) return false;
  return sums[1]! / counts[1]! - sums[0]! / counts[0]! > INDENT / 3;
}

const widthOf = (line: DraftLine): number => Math.round(line.width);
const lengthOf = (line: DraftLine): number => line.end - line.start;

function commonSize(lines: readonly DraftLine[], sizeOf: (line: DraftLine) => number): number {
  const counts = new Uint32Array(WIDEST_COLUMN + OVERHANG + 2);
  let wider = 0;
  for (const line of lines) {
    const size = sizeOf(line);
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
