import { WIDEST_COLUMN } from './column.js';
import type { DraftLine } from './read.js';

/** Lines of one measure on a whole page: how wide a full line is, by display width or by characters. */
export interface Measure {
  /** Whether a line is as wide as the page lets it be. */
  fills(line: DraftLine): boolean;
}

/** Share of the lines that are full where a page is set to one measure. */
const FULL_SHARE = 0.3;
/** Share of the lines that may be wider. */
const WIDER_SHARE = 0.05;
const FEWEST_LINES = 6;
/** Signs at a line's end that hang over the edge. */
const OVERHANG = 3;

/**
 * Finds the measure that a whole page is wrapped to, null when it has none (one paragraph a line, or several columns).
 *
 * Texts wrapped by a program count characters, printed ones width; so both are tried.
 */
export function findMeasure(lines: readonly DraftLine[]): Measure | null {
  if (lines.length < FEWEST_LINES) return null;
  for (const sizeOf of [widthOf, lengthOf]) {
    const full = commonSize(lines, sizeOf);
    if (full > 0) return { fills: (line) => sizeOf(line) >= full - 1 };
  }
  return null;
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
