import type { Line } from '../cleaned.js';
import { GAP } from '../cleaned.js';
import { type CharacterTables, CLASS, SIGN } from './characters.js';
import { isFurniture } from './furniture.js';
import { readMarks } from './marks.js';

/** A printed line while it is read: whether it goes on, and so its place in the text, is decided later. */
export type DraftLine = { -readonly [K in keyof Line]: Line[K] };

/** The units kept of a source, a NEWLINE before every line but the first. */
export interface Draft {
  readonly kept: Uint32Array;
  readonly text: Uint16Array;
  readonly printed: Uint16Array;
  readonly gaps: Uint8Array;
  readonly length: number;
  /** Whether the surface differs anywhere from what is read. */
  readonly folded: boolean;
  readonly lines: DraftLine[];
}

export const NEWLINE = 10;
export const SPACE = 32;
const ASTERISK = 0x2a;
const HASH = 0x23;
/** From here on characters are as wide as two Latin letters; so are quotes, dashes and dots (U+2010–U+203F). */
const WIDE_FROM = 0x2e80;

/**
 * Reads a source line by line into clean units: blanks, indents, Markdown marks and page furniture are left out.
 * Line ends may be LF, CRLF, CR, form feeds or Unicode separators.
 */
export function readDraft(source: string, tables: CharacterTables, fold: Uint16Array): Draft {
  const size = source.length;
  const { classes, signs } = tables;
  const kept = new Uint32Array(size);
  const text = new Uint16Array(size);
  const printed = new Uint16Array(size);
  const gaps = new Uint8Array(size + 1);
  const lines: DraftLine[] = [];
  let n = 0;
  let blankBefore = false;
  let folded = false;

  for (let lineStart = 0; lineStart <= size; ) {
    let at = lineStart;
    let indent = 0;
    for (; at < size; at++) {
      const code = source.charCodeAt(at);
      const kind = classes[code]!;
      if (kind === CLASS.keep || kind === CLASS.lineEnd) break;
      if (kind === CLASS.blank) indent += code === 0x3000 || code === 9 ? 2 : 1;
    }
    const before = n;
    const marks = at < size ? readMarks(source, at, tables) : null;
    if (marks) at = marks.end;
    if (lines.length > 0 && at < size) {
      // The paragraph break stands for the last line end before this line.
      kept[n] = lineStart - 1;
      text[n] = NEWLINE;
      printed[n] = NEWLINE;
      gaps[n] = GAP.none;
      n++;
    }
    const start = n;
    let width = 0;
    let stops = 0;
    let commas = 0;
    let pauses = 0;
    let lastOpen = -1;
    let lastClose = -1;
    for (; at < size; at++) {
      const code = source.charCodeAt(at);
      const kind = classes[code]!;
      if (kind === CLASS.keep) {
        if (code === ASTERISK && isBold(source, at)) {
          at++;
          continue;
        }
        if (n > start && gaps[n] !== GAP.none && needsBlank(printed[n - 1]!, tables.printed[code]!)) {
          const gap = gaps[n]!;
          gaps[n] = GAP.none;
          kept[n] = at - 1;
          text[n] = SPACE;
          printed[n] = SPACE;
          n++;
          gaps[n] = gap;
        }
        kept[n] = at;
        const read = fold[code]!;
        const print = tables.printed[code]!;
        text[n] = read;
        printed[n] = print;
        if (read !== print) folded = true;
        const sign = signs[code]!;
        if (sign !== 0) {
          if (sign === SIGN.stop) stops++;
          else if (sign === SIGN.comma) commas++;
          else if (sign === SIGN.pause) pauses++;
          else if (sign === SIGN.open) lastOpen = n;
          else lastClose = n;
        }
        width += code < WIDE_FROM && !(code >= 0x2010 && code < 0x2040) ? 1 : 2;
        n++;
      } else if (kind === CLASS.blank) {
        if (n > start) {
          width += code === 0x3000 ? 2 : 1;
          gaps[n] = gaps[n] === GAP.none && code !== 0x3000 && code !== 9 ? GAP.blank : GAP.wide;
        }
      } else if (kind === CLASS.lineEnd) break;
    }
    gaps[n] = GAP.none;
    // `## Heading ##` closes as it opens.
    if (marks && marks.heading > 0) while (n > start && printed[n - 1] === HASH) gaps[n--] = GAP.none;
    const empty = n === start;
    if (empty || isFurniture(printed, start, n)) {
      gaps.fill(GAP.none, before, n + 1);
      n = before;
      if (empty) blankBefore = at < size;
    } else {
      lines.push({
        start,
        end: n,
        sourceStart: lineStart,
        sourceEnd: at,
        width: width / 2,
        heading: marks?.heading ?? 0,
        marked: marks?.marked ?? false,
        indented: indent >= 2,
        afterBlank: blankBefore,
        stops,
        commas,
        pauses,
        open: lastOpen > lastClose,
        joined: false,
      });
      blankBefore = false;
    }
    // CRLF is one line end.
    lineStart = source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
  }
  return { kept, text, printed, gaps, length: n, folded, lines };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);

/** Whether removing the blanks between two characters would run two Latin words or two figures together. */
function needsBlank(left: number, right: number): boolean {
  if (isDigit(left) || isLatin(left)) return isDigit(right) || isLatin(right);
  // `2. 1-6月`: a list number before a figure.
  return left === 46 && isDigit(right);
}

/** `**` of Markdown; not the stars that mask a number (138****1234). */
function isBold(source: string, at: number): boolean {
  if (source.charCodeAt(at + 1) !== ASTERISK) return false;
  return (
    !isDigit(source.charCodeAt(at - 1)) &&
    !(source.charCodeAt(at + 2) === ASTERISK) &&
    !(source.charCodeAt(at - 1) === ASTERISK)
  );
}
