import { GAP } from '../cleaned.js';
import { isDigit, isLatin } from './characters.js';
import { refoldSeam } from './context.js';
import { type Draft, SPACE } from './read.js';

/**
 * Takes the line ends inside paragraphs out of a draft; edits its arrays and lines in place.
 * @param joined 1 for each line that continues the one before it
 */
export function joinLines(draft: Draft, joined: Uint8Array): void {
  const { kept, gaps, lines } = draft;
  const text = draft.text.codes;
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
        isTwoWords(text[n - 1]!, text[line.start]!) ||
        isDayAndTime(text, n, text[line.start]!) ||
        isFigureAndYear(text, n, line.start, line.end)
      ) {
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
      gaps.copyWithin(n, from, end);
      n += end - from;
    }
    if (goesOn) {
      gaps[line.start] = GAP.wrap;
      seams.push(line.start);
    }
  }
  gaps[n] = GAP.none;
  draft.length = n;
  for (let i = 0; i < seams.length; i++) refoldSeam(draft, seams[i]!);
}

/** Whether a line end between two letters parts two words; in capitals it breaks an abbreviation (`G⏎DP`). */
const isTwoWords = (left: number, right: number): boolean =>
  isLatin(left) && isLatin(right) && !(isCapital(left) && isCapital(right));

/** Whether a figure meets a whole year: `6.7⏎2019年`, no number goes on so. */
function isFigureAndYear(text: Uint16Array, end: number, start: number, limit: number): boolean {
  if (!isDigit(text[end - 1]!) || start + 4 >= limit || text[start + 4] !== YEAR) return false;
  for (let at = start; at < start + 4; at++) if (!isDigit(text[at]!)) return false;
  return true;
}

const YEAR = '年'.charCodeAt(0);

/** Whether a day in figures meets the figures of its clock time: `2019-08-14⏎16:27`, `2019-8-4⏎16:27`. */
function isDayAndTime(text: Uint16Array, end: number, next: number): boolean {
  if (!isDigit(next)) return false;
  const year = dashBefore(text, dashBefore(text, end));
  if (year < 4) return false;
  for (let at = year - 4; at < year; at++) if (!isDigit(text[at]!)) return false;
  return true;
}

/** The place of the dash before the one or two figures that end at `end`, or -1. */
function dashBefore(text: Uint16Array, end: number): number {
  let at = end - 1;
  while (at > end - 3 && at > 0 && isDigit(text[at]!)) at--;
  return at >= 0 && at < end - 1 && isDash(text[at]!) ? at : -1;
}

const isDash = (code: number): boolean => code === 0x2d || code === 0x2f || code === 0x2e;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
