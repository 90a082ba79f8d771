import type { Line } from '../cleaned.js';
import { GAP } from '../cleaned.js';
import { type CharacterTables, CLASS, IDEOGRAPHS, SIGN, TRAIT } from './characters.js';
import { refold } from './context.js';
import { isFurniture } from './furniture.js';
import { mayBeMark, readMarks } from './marks.js';
import { encode, type Units, workspace } from './units.js';

/** A printed line while it is read: whether it goes on, and so its place in the text, is decided later. */
export type DraftLine = { -readonly [K in keyof Line]: Line[K] };

/** The units kept of a source, a NEWLINE before every line but the first. */
export interface Draft {
  readonly kept: Uint32Array;
  readonly text: Units;
  readonly printed: Units;
  readonly gaps: Uint8Array;
  readonly length: number;
  /** Whether the surface differs anywhere from what is read. */
  readonly folded: boolean;
  /** Whether a blank was kept between two figures. */
  readonly parted: boolean;
  readonly lines: DraftLine[];
}

export const NEWLINE = 10;
export const SPACE = 32;
const ASTERISK = 0x2a;
const HASH = 0x23;
const IDEOGRAPHIC_SPACE = 0x3000;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const PIPE = 0x7c;

const rooms = workspace(3);

/**
 * Reads a source line by line into clean units: blanks, indents, Markdown marks and page furniture are left out.
 * Line ends may be LF, CRLF, CR, form feeds or Unicode separators. The draft's text and surface lie in working room that the
 * next call uses again.
 */
export function readDraft(source: string, tables: CharacterTables): Draft {
  const size = source.length;
  const { classes, traits, printed: prints, simplified } = tables;
  const [units, textUnits, printedUnits] = rooms(size) as readonly [Units, Units, Units];
  encode(source, units);
  const { codes } = units;
  const text = textUnits.codes;
  const printed = printedUnits.codes;
  const kept = new Uint32Array(size);
  const gaps = new Uint8Array(size + 1);
  const lines: DraftLine[] = [];
  /** Places of signs that are read by their neighbours. */
  const signs: number[] = [];
  let n = 0;
  let blankLines = 0;
  let folded = false;
  let parted = false;
  let traditional = 0;
  /** Where the emphasis that was opened last ends. */
  let emphasisEnd = -1;
  /** The line whose bold letters are open. */
  let boldFrom = -1;

  for (let lineStart = 0; lineStart <= size; ) {
    let at = lineStart;
    let indent = 0;
    for (; at < size; at++) {
      const code = codes[at]!;
      const kind = classes[code]!;
      if (kind === CLASS.keep || kind === CLASS.lineEnd) break;
      if (kind === CLASS.blank) indent += code === IDEOGRAPHIC_SPACE || code === TAB ? 2 : 1;
    }
    const before = n;
    const marks = at < size && mayBeMark(codes[at]!) ? readMarks(source, at, tables) : null;
    if (marks) at = marks.end;
    if (lines.length > 0 && at < size) {
      // The paragraph break stands for the last line end before this line.
      kept[n] = lineStart - 1;
      text[n] = NEWLINE;
      printed[n] = NEWLINE;
      n++;
    }
    const start = n;
    /** Width in Latin letters beyond two for each unit kept. */
    let wider = 0;
    let stops = 0;
    let commas = 0;
    let pauses = 0;
    let lastOpen = -1;
    let lastClose = -1;
    for (; at < size; at++) {
      const code = codes[at]!;
      if (code >= IDEOGRAPHS.from && code <= IDEOGRAPHS.to) {
        const read = simplified[code]!;
        kept[n] = at;
        text[n] = read;
        printed[n] = code;
        n++;
        if (read !== code) traditional++;
        continue;
      }
      const trait = traits[code]!;
      const kind = code === PIPE && isCellEdge(codes, at, size, n === start) ? PIPED : trait & TRAIT.classMask;
      if (kind === CLASS.keep) {
        if (code === ASTERISK) {
          if (isBold(codes, at, size, boldFrom === lineStart)) {
            boldFrom = boldFrom === lineStart ? -1 : lineStart;
            at++;
            continue;
          }
          if (at === emphasisEnd) continue;
          const close = emphasisFrom(codes, at, size);
          if (close > 0) {
            emphasisEnd = close;
            continue;
          }
        }
        const print = prints[code]!;
        if (n > start && gaps[n] !== GAP.none && needsBlank(printed[n - 1]!, print)) {
          const gap = gaps[n]!;
          gaps[n] = GAP.none;
          kept[n] = at - 1;
          text[n] = SPACE;
          printed[n] = SPACE;
          if (isDigit(print)) parted = true;
          wider -= 2;
          n++;
          gaps[n] = gap;
        }
        const read = simplified[code]!;
        kept[n] = at;
        text[n] = read;
        printed[n] = print;
        if (read !== print) folded = true;
        const sign = (trait >> TRAIT.signShift) & TRAIT.signMask;
        if (sign !== SIGN.none) {
          if (sign === SIGN.stop) stops++;
          else if (sign === SIGN.comma) commas++;
          else if (sign === SIGN.pause) pauses++;
          else if (sign === SIGN.open) lastOpen = n;
          else lastClose = n;
        }
        if (trait & TRAIT.context) signs.push(n);
        if (trait & TRAIT.narrow) wider--;
        if (trait & TRAIT.traditional) traditional++;
        n++;
      } else if (kind === CLASS.blank || kind === PIPED) {
        if (n > start) {
          wider += code === IDEOGRAPHIC_SPACE ? 2 : 1;
          gaps[n] =
            gaps[n] === GAP.none && code !== IDEOGRAPHIC_SPACE && code !== TAB && code !== PIPE ? GAP.blank : GAP.wide;
        }
      } else if (kind === CLASS.lineEnd) break;
    }
    gaps[n] = GAP.none;
    const width = 2 * (n - start) + wider;
    // `## Heading ##` closes as it opens.
    if (marks && marks.heading > 0) while (n > start && printed[n - 1] === HASH) gaps[n--] = GAP.none;
    const empty = n === start;
    if (empty || isFurniture(printed, start, n)) {
      gaps.fill(GAP.none, before, n + 1);
      n = before;
      while (signs.length > 0 && signs[signs.length - 1]! >= n) signs.pop();
      if (empty) blankLines += at < size ? 1 : 0;
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
        afterBlank: blankLines > 0,
        farBelow: blankLines > 1,
        stops,
        commas,
        pauses,
        open: lastOpen > lastClose,
        joined: false,
      });
      blankLines = 0;
    }
    // CRLF is one line end.
    lineStart = codes[at] === 13 && at + 1 < size && codes[at + 1] === NEWLINE ? at + 2 : at + 1;
  }
  if (traditional * TRADITIONAL_ONE_IN > size)
    for (let i = 0; i < n; i++) if (text[i]! > SPACE) text[i] = tables.traditional[codes[kept[i]!]!]!;
  folded ||= traditional > 0;
  for (const at of signs) if (refold(text, printed, at, n)) folded = true;
  return { kept, text: textUnits, printed: printedUnits, gaps, length: n, folded, parted, lines };
}

/** A text is traditional as a whole when more than one character in this many is one that only traditional script has. */
const TRADITIONAL_ONE_IN = 50;

/** Whether a UTF-16 code unit is a figure of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);

/** Whether removing the blanks between two characters would run two Latin words or two figures together. */
function needsBlank(left: number, right: number): boolean {
  if (isDigit(left) || isLatin(left)) return isDigit(right) || isLatin(right);
  // `2. 1-6月`: a list number before a figure.
  return left === 46 && isDigit(right);
}

/** Stands beside the classes: a pipe that is read as a blank. */
const PIPED = -1;

/** Whether a pipe draws a table, at the start or end of its line or beside another; a single one between words sets them apart. */
function isCellEdge(codes: Uint16Array, at: number, size: number, first: boolean): boolean {
  if (first || codes[at - 1] === PIPE) return true;
  let next = at + 1;
  while (next < size && codes[next] === SPACE) next++;
  return next >= size || codes[next] === PIPE || codes[next] === NEWLINE || codes[next] === CARRIAGE_RETURN;
}

/** How far `*` and its closing `*` are apart at most. */
const LONGEST_EMPHASIS = 160;

/** Where the emphasis `*…*` of Markdown that opens at a place closes on its line, 0 when none does. */
function emphasisFrom(codes: Uint16Array, at: number, size: number): number {
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
function isBold(codes: Uint16Array, at: number, size: number, open: boolean): boolean {
  if (at + 1 >= size || codes[at + 1] !== ASTERISK) return false;
  if (at > 0 && ((isDigit(codes[at - 1]!) && !open) || codes[at - 1] === ASTERISK)) return false;
  return at + 2 >= size || codes[at + 2] !== ASTERISK;
}
