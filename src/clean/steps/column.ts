import type { DraftLine } from './read.js';

/** Characters of difference in width that justified print allows. */
const TOLERANCE = 2.5;
/** Width of a paragraph's indent, which is no part of the line. */
const INDENT = 2;
/** Wider lines are not the columns of a page: their ends are paragraph ends unless the words say otherwise. */
export const WIDEST_COLUMN = 45;
const NARROWEST_COLUMN = 5;

/** Whether a line has any sign of running text inside. */
export const hasSigns = (line: DraftLine): boolean => line.stops + line.commas + line.pauses > 0;

/** The width that the lines around `i` are wrapped to: the median of those that are no short last lines. */
export function columnWidth(lines: readonly DraftLine[], i: number): number {
  const from = Math.max(0, i - 2);
  const to = Math.min(lines.length, i + 5);
  let widest = 0;
  for (let at = from; at < to; at++) {
    const { width } = lines[at]!;
    if (width <= WIDEST_COLUMN && width > widest) widest = width;
  }
  // Insertion sort of at most seven widths, without a new array for every line.
  let count = 0;
  for (let at = from; at < to; at++) {
    const { width } = lines[at]!;
    if (width > WIDEST_COLUMN || width <= widest * 0.7) continue;
    let place = count++;
    for (; place > 0 && SORTED[place - 1]! > width; place--) SORTED[place] = SORTED[place - 1]!;
    SORTED[place] = width;
  }
  return count === 0 ? 0 : SORTED[count >> 1]!;
}

const SORTED = new Float64Array(8);

/** Whether a line reaches the edge of its column; the first line of a paragraph is indented, and no wider than the rest. */
export function fills(line: DraftLine, column: number, first: boolean): boolean {
  if (column < NARROWEST_COLUMN) return false;
  if (first) return line.width <= column + TOLERANCE && line.width >= column - TOLERANCE - INDENT;
  return line.width <= WIDEST_COLUMN && line.width >= column - TOLERANCE;
}

/**
 * Whether line `i` is the second line of a wrapped paragraph whose first line is `i - 1`.
 *
 * The first line is narrower by its indent, and the lines from the second on are of one width. A headline is wider than
 * that, or far shorter, or the line under it is itself an indented first line.
 */
export function startsParagraph(lines: readonly DraftLine[], i: number): boolean {
  const first = lines[i - 1]!;
  const second = lines[i]!;
  const third = lines[i + 1];
  const column = columnWidth(lines, i);
  if (first.width > second.width + 0.5 || !fills(first, column, true)) return false;
  // Lists and tables have no signs.
  if (!hasSigns(first) && !hasSigns(second) && !(third && hasSigns(third))) return false;
  const lastLine = third === undefined || third.afterBlank || third.indented;
  if (lastLine) return hasSigns(second) && second.width <= column + 2 * TOLERANCE;
  if (!fills(second, column, false) || second.width > column + 2 * TOLERANCE) return false;
  return !(third.width - second.width >= 1.5 && second.width <= column - 1);
}
