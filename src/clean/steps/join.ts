import { GAP } from '../cleaned.js';
import { refoldSeam } from './context.js';
import { type Draft, isDigit, isLatin, SPACE } from './read.js';

/**
 * Takes the line ends inside paragraphs out of a draft; edits its arrays and lines in place.
 * @param joined 1 for each line that continues the one before it
 * @returns the new length, and whether what is read differs from what is printed where lines met
 */
export function joinLines(draft: Draft, joined: Uint8Array): { readonly length: number; readonly folded: boolean } {
  const { kept, gaps, lines } = draft;
  const text = draft.text.codes;
  const printed = draft.printed.codes;
  const seams: number[] = [];
  let n = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const goesOn = joined[i] === 1;
    let from = line.start;
    if (i > 0) {
      const at = line.start - 1;
      if (!goesOn) from = at;
      else if (
        isTwoWords(printed[n - 1]!, printed[line.start]!) ||
        isDayAndTime(printed, n, printed[line.start]!) ||
        isFigureAndYear(printed, n, line.start, line.end)
      ) {
        printed[at] = SPACE;
        text[at] = SPACE;
        from = at;
      }
    }
    const { end } = line;
    const shift = from - n;
    line.start -= shift;
    line.end -= shift;
    line.joined = goesOn;
    if (shift === 0) n = end;
    else {
      kept.copyWithin(n, from, end);
      text.copyWithin(n, from, end);
      printed.copyWithin(n, from, end);
      gaps.copyWithin(n, from, end);
      n += end - from;
    }
    if (goesOn) {
      gaps[line.start] = GAP.wrap;
      seams.push(line.start);
    }
  }
  gaps[n] = GAP.none;
  let folded = false;
  for (const at of seams) if (refoldSeam(text, printed, at, n)) folded = true;
  return { length: n, folded };
}

/** Whether a line end between two letters parts two words; in capitals it breaks an abbreviation (`G⏎DP`). */
const isTwoWords = (left: number, right: number): boolean =>
  isLatin(left) && isLatin(right) && !(isCapital(left) && isCapital(right));

/** Whether a figure meets a whole year: `6.7⏎2019年`, no number goes on so. */
function isFigureAndYear(printed: Uint16Array, end: number, start: number, limit: number): boolean {
  if (!isDigit(printed[end - 1]!) || start + 4 >= limit || printed[start + 4] !== YEAR) return false;
  for (let at = start; at < start + 4; at++) if (!isDigit(printed[at]!)) return false;
  return true;
}

const YEAR = '年'.charCodeAt(0);

/** Whether a day in figures meets the figures of its clock time: `2019-08-14⏎16:27`, `2019-8-4⏎16:27`. */
function isDayAndTime(printed: Uint16Array, end: number, next: number): boolean {
  if (!isDigit(next)) return false;
  const year = dashBefore(printed, dashBefore(printed, end));
  if (year < 4) return false;
  for (let at = year - 4; at < year; at++) if (!isDigit(printed[at]!)) return false;
  return true;
}

/** The place of the dash before the one or two figures that end at `end`, or -1. */
function dashBefore(printed: Uint16Array, end: number): number {
  let at = end - 1;
  while (at > end - 3 && at > 0 && isDigit(printed[at]!)) at--;
  return at >= 0 && at < end - 1 && isDash(printed[at]!) ? at : -1;
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2f || code === 0x2e;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
