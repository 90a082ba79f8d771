import { isDigit } from './characters.js';

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const ASTERISK = 0x2a;
const PIPE = 0x7c;

/** Whether a pipe draws a table, at the start or end of its line or beside another; a single one between words sets them apart. */
export function isCellEdge(codes: Uint16Array, at: number, size: number, first: boolean): boolean {
  if (first || codes[at - 1] === PIPE) return true;
  let next = at + 1;
  while (next < size && codes[next] === SPACE) next++;
  return next >= size || codes[next] === PIPE || codes[next] === NEWLINE || codes[next] === CARRIAGE_RETURN;
}

/** How far `*` and its closing `*` are apart at most. */
const LONGEST_EMPHASIS = 160;

/** Where the emphasis `*…*` of Markdown that opens at a place closes on its line, 0 when none does. */
export function emphasisFrom(codes: Uint16Array, at: number, size: number): number {
  if (at > 0 && (isDigit(codes[at - 1]!) || codes[at - 1] === ASTERISK)) return 0;
  if (at + 1 >= size || codes[at + 1]! <= SPACE || codes[at + 1] === ASTERISK || isDigit(codes[at + 1]!)) return 0;
  const limit = Math.min(size, at + LONGEST_EMPHASIS);
  for (let close = at + 2; close < limit; close++) {
    const code = codes[close]!;
    if (code === NEWLINE || code === CARRIAGE_RETURN) return 0;
    // Behind the end there is still what an earlier text held.
    if (code === ASTERISK)
      return codes[close - 1]! > SPACE && (close + 1 >= size || codes[close + 1] !== ASTERISK) ? close : 0;
  }
  return 0;
}

/** `**` of Markdown; not the stars that mask a number (138****1234). */
export function isBold(codes: Uint16Array, at: number, size: number, open: boolean): boolean {
  if (at + 1 >= size || codes[at + 1] !== ASTERISK) return false;
  if (at > 0 && ((isDigit(codes[at - 1]!) && !open) || codes[at - 1] === ASTERISK)) return false;
  return at + 2 >= size || codes[at + 2] !== ASTERISK;
}
