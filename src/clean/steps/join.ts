import { GAP, type Line } from '../cleaned.js';
import { type Draft, isLatin, SPACE } from './read.js';

/**
 * Takes the line ends inside paragraphs out of a draft; edits its arrays and lines in place.
 * @returns the new length and the lines
 */
export function joinLines(
  draft: Draft,
  joined: Uint8Array,
): { readonly length: number; readonly lines: readonly Line[] } {
  const { kept, text, printed, gaps, lines } = draft;
  let n = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const goesOn = joined[i] === 1;
    let from = line.start;
    if (i > 0) {
      const at = line.start - 1;
      if (!goesOn) from = at;
      else if (isTwoWords(printed[n - 1]!, printed[line.start]!)) {
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
    else
      for (let at = from; at < end; at++, n++) {
        kept[n] = kept[at]!;
        text[n] = text[at]!;
        printed[n] = printed[at]!;
        gaps[n] = gaps[at]!;
      }
    if (goesOn) gaps[line.start] = GAP.wrap;
  }
  gaps[n] = GAP.none;
  return { length: n, lines };
}

/** Whether a line end between two letters parts two words; in capitals it breaks an abbreviation (`G⏎DP`). */
const isTwoWords = (left: number, right: number): boolean =>
  isLatin(left) && isLatin(right) && !(isCapital(left) && isCapital(right));
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
