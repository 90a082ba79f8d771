import { GAP, type Line } from '../cleaned.js';
import { type Draft, isLatin, SPACE } from './read.js';

/** The draft with the line ends inside paragraphs taken out; edits the draft's arrays in place. */
export function joinLines(draft: Draft, joined: Uint8Array): { readonly length: number; readonly lines: Line[] } {
  const { kept, text, printed, gaps } = draft;
  const lines: Line[] = [];
  let n = 0;
  draft.lines.forEach((line, i) => {
    const goesOn = joined[i] === 1;
    let from = line.start;
    if (i > 0) {
      const at = line.start - 1;
      if (!goesOn) from = at;
      else if (isLatin(printed[n - 1]!) && isLatin(printed[line.start]!)) {
        printed[at] = SPACE;
        text[at] = SPACE;
        from = at;
      }
    }
    const shift = from - n;
    if (shift > 0) {
      kept.copyWithin(n, from, line.end);
      text.copyWithin(n, from, line.end);
      printed.copyWithin(n, from, line.end);
      gaps.copyWithin(n, from, line.end);
    }
    const start = line.start - shift;
    if (goesOn) gaps[start] = GAP.wrap;
    n = line.end - shift;
    lines.push({ ...line, start, end: n, joined: goesOn });
  });
  gaps[n] = GAP.none;
  return { length: n, lines };
}
