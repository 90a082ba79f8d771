import type { Line } from '../cleaned.js';
import { GAP } from '../cleaned.js';
import { CELL, type CharacterTables, CLASS, isDigit, isIdeograph, isLatin, SIGN } from './characters.js';
import { refold } from './context.js';
import { isFurniture } from './furniture.js';
import { type Marks, readMarks } from './marks.js';
import { emphasisFrom, isBold, isCellEdge } from './markup.js';
import { decode, encode, newRows, type Units, workspace } from './units.js';

/** A printed line while it is read: whether it goes on, and so its place in the text, is decided later. */
export type DraftLine = { -readonly [K in keyof Line]: Line[K] };

/** The units kept of a source, a NEWLINE before every line but the first. */
export interface Draft {
  /** For each unit its place in the source. */
  readonly kept: Uint32Array;
  /** The source, and how each of its units is printed. */
  readonly codes: Uint16Array;
  readonly prints: Uint16Array;
  readonly text: Units;
  /** Room for the surface, filled by `printedOf`. */
  readonly printed: Units;
  readonly gaps: Uint8Array;
  length: number;
  /** Whether the surface may differ anywhere from what is read. */
  readonly folded: boolean;
  /** Places in the source, ascending, of signs that may be read otherwise than they are printed. */
  readonly changes: readonly number[];
  /** Whether any ideograph is read otherwise than it is printed. */
  readonly converted: boolean;
  /** Whether a blank was kept between two figures. */
  readonly parted: boolean;
  readonly lines: DraftLine[];
}

export const NEWLINE = 10;
export const SPACE = 32;
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
  const { cells, rewritten, printed: prints } = tables;
  const [units, textUnits, printed] = rooms(size) as readonly [Units, Units, Units];
  encode(source, units);
  const { codes } = units;
  const text = textUnits.codes;
  const { kept, gaps } = newRows(size);
  const lines: DraftLine[] = [];
  /** Places of signs that are read by their neighbours. */
  const signs: number[] = [];
  const changes: number[] = [];
  let n = 0;
  let blankLines = 0;
  let converted = false;
  let parted = false;
  let traditional = 0;
  /** Where the emphasis that was opened last ends. */
  let emphasisEnd = -1;
  /** The line whose bold letters are open. */
  let boldFrom = -1;

  for (let lineStart = 0; lineStart <= size; ) {
    let at = lineStart;
    let indent = 0;
    let marks: Marks | null = null;
    for (; at < size; at++) {
      const code = codes[at]!;
      if (isIdeograph(code)) break;
      const cell = cells[code]!;
      const kind = (cell >> CELL.classShift) & CELL.classMask;
      if (kind === CLASS.blank) indent += code === IDEOGRAPHIC_SPACE || code === TAB ? 2 : 1;
      else if (kind !== CLASS.zeroWidth) {
        if (cell & CELL.mark) marks = readMarks(source, at, tables);
        break;
      }
    }
    const before = n;
    if (marks) at = marks.end;
    if (lines.length > 0 && at < size) {
      // The paragraph break stands for the last line end before this line.
      kept[n] = lineStart - 1;
      text[n++] = NEWLINE;
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
      if (isIdeograph(code)) {
        kept[n] = at;
        if ((rewritten[code >> 3]! & (1 << (code & 7))) === 0) text[n++] = code;
        else {
          text[n++] = cells[code]! & CELL.readMask;
          traditional++;
        }
        continue;
      }
      const cell = cells[code]!;
      let kind = (cell >> CELL.classShift) & CELL.classMask;
      if (cell & CELL.markup) {
        if (code === PIPE) {
          if (isCellEdge(codes, at, size, n === start)) kind = CLASS.blank;
        } else if (isBold(codes, at, size, boldFrom === lineStart)) {
          boldFrom = boldFrom === lineStart ? -1 : lineStart;
          at++;
          continue;
        } else if (at === emphasisEnd) continue;
        else {
          const close = emphasisFrom(codes, at, size);
          if (close > 0) {
            emphasisEnd = close;
            continue;
          }
        }
      }
      if (kind === CLASS.keep) {
        if (cell & CELL.word) {
          if (gaps[n] !== GAP.none && n > start && needsBlank(text[n - 1]!, cell & CELL.readMask)) {
            const gap = gaps[n]!;
            gaps[n] = GAP.none;
            kept[n] = at - 1;
            text[n++] = SPACE;
            if (isDigit(cell & CELL.readMask)) parted = true;
            wider -= 2;
            gaps[n] = gap;
          }
        } else {
          const sign = (cell >> CELL.signShift) & CELL.signMask;
          if (sign === SIGN.comma) commas++;
          else if (sign === SIGN.stop) stops++;
          else if (sign === SIGN.pause) pauses++;
          else if (sign === SIGN.open) lastOpen = n;
          else if (sign === SIGN.close) lastClose = n;
        }
        if (cell & CELL.narrow) wider--;
        if (cell & (CELL.context | CELL.traditional | CELL.folded)) {
          if (cell & CELL.context) signs.push(n);
          if (cell & CELL.traditional) traditional++;
          if (cell & CELL.lookAlike) converted = true;
          changes.push(at);
        }
        kept[n] = at;
        text[n++] = cell & CELL.readMask;
      } else if (kind === CLASS.blank) {
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
    if (marks && marks.heading > 0) while (n > start && text[n - 1] === HASH) gaps[n--] = GAP.none;
    if (n === start) {
      n = before;
      blankLines += at < size ? 1 : 0;
    } else if (isFurniture(text, start, n)) {
      gaps.fill(GAP.none, start, n);
      n = before;
      while (signs.length > 0 && signs[signs.length - 1]! >= n) signs.pop();
    } else {
      lines.push({
        start,
        end: n,
        sourceStart: lineStart,
        sourceEnd: at,
        width: width / 2,
        heading: marks === null ? 0 : marks.heading,
        marked: marks?.marked === true,
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
    lineStart = at + 1 < size && codes[at] === CARRIAGE_RETURN && codes[at + 1] === NEWLINE ? at + 2 : at + 1;
  }
  if (traditional * TRADITIONAL_ONE_IN > size)
    for (let i = 0; i < n; i++) if (text[i]! > SPACE) text[i] = tables.traditional[codes[kept[i]!]!]!;
  const draft: Draft = {
    kept,
    codes,
    prints,
    text: textUnits,
    printed,
    gaps,
    length: n,
    folded: changes.length > 0 || traditional > 0,
    changes,
    converted: converted || traditional > 0,
    parted,
    lines,
  };
  for (let i = 0; i < signs.length; i++) refold(draft, signs[i]!);
  return draft;
}

/** The surface of a draft: what the source prints where the text has its signs. */
export function printedOf({ kept, codes, prints, text, printed, length, changes, converted }: Draft): string {
  const read = text.codes;
  const surface = printed.codes;
  if (converted) for (let i = 0; i < length; i++) surface[i] = read[i]! <= SPACE ? read[i]! : prints[codes[kept[i]!]!]!;
  else {
    surface.set(read.subarray(0, length));
    let at = 0;
    for (let i = 0; i < changes.length && length > 0; i++) {
      const change = changes[i]!;
      // No further on than in the source: what lies between is a few blanks.
      at = Math.min(length - 1, at + change - kept[at]!);
      while (at > 0 && kept[at]! > change) at--;
      if (kept[at] === change) surface[at] = prints[codes[change]!]!;
    }
  }
  return decode(printed, length);
}

/** A text is traditional as a whole when more than one character in this many is one that only traditional script has. */
const TRADITIONAL_ONE_IN = 50;

/** Whether removing the blanks between two characters would run two Latin words or two figures together. */
function needsBlank(left: number, right: number): boolean {
  if (isDigit(left) || isLatin(left)) return isDigit(right) || isLatin(right);
  // `2. 1-6月`: a list number before a figure.
  return left === 46 && isDigit(right);
}
