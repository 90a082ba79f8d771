import { PADDING } from '../../lexicon/code-units.js';

/** UTF-16 code units of a text, and the bytes they lie in. */
export interface Units {
  readonly codes: Uint16Array;
  readonly bytes: Buffer;
}

/** Buffers up to this size are kept for the next text; a longer text has its own. */
const MOST_KEPT = 1 << 18;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

const newUnits = (size: number): Units => {
  const codes = new Uint16Array(size);
  return { codes, bytes: Buffer.from(codes.buffer) };
};

/** Working room for `count` rows of code units, used again from text to text: what it held before is still in it. */
export function workspace(count: number): (size: number) => readonly Units[] {
  let rows: readonly Units[] = [];
  let room = -1;
  return (size) => {
    if (size <= room) return rows;
    const wanted = size > MOST_KEPT ? size : Math.min(MOST_KEPT, Math.max(4096, size * 2));
    const made = Array.from({ length: count }, () => newUnits(wanted));
    if (wanted <= MOST_KEPT) {
      rows = made;
      room = wanted;
    }
    return made;
  };
}

/** What is kept of a text besides its units. */
export interface Rows {
  /** For each unit its place in the source. */
  readonly kept: Uint32Array;
  /** What was removed before each unit, and at the end. */
  readonly gaps: Uint8Array;
}

/** Rows of texts are cut from one piece of memory after the other: a piece for each would cost more than to fill it. */
const PIECE = 1 << 18;
let piece = new ArrayBuffer(0);
let used = 0;

/** Makes room for so many bytes in the piece, or says that they need memory of their own; returns where they start, or -1. */
function cut(bytes: number): number {
  if (bytes > PIECE >> 3) return -1;
  if (used + bytes > piece.byteLength) {
    piece = new ArrayBuffer(PIECE);
    used = 0;
  }
  const start = used;
  // Rows of words of four bytes may follow.
  used += (bytes + 3) & ~3;
  return start;
}

/** Rows for a text of up to `size` units, all zero. */
export function newRows(size: number): Rows {
  const start = cut(size * 5 + 1);
  if (start < 0) return { kept: new Uint32Array(size), gaps: new Uint8Array(size + 1) };
  return { kept: new Uint32Array(piece, start, size), gaps: new Uint8Array(piece, start + size * 4, size + 1) };
}

/** The first code units, in a row of their own with zeros behind them. */
export function keptUnits({ codes }: Units, length: number): Uint16Array {
  const start = cut((length + PADDING) * 2);
  const row = start < 0 ? new Uint16Array(length + PADDING) : new Uint16Array(piece, start, length + PADDING);
  for (let at = 0; at < length; at++) row[at] = codes[at]!;
  return row;
}

/** Copies a string's code units. */
export function encode(text: string, units: Units): void {
  if (LITTLE_ENDIAN) units.bytes.write(text, 0, 'utf16le');
  else for (let at = 0; at < text.length; at++) units.codes[at] = text.charCodeAt(at);
}

/** The string of the first code units; lone surrogates stay as they are. */
export function decode({ codes, bytes }: Units, length: number): string {
  if (LITTLE_ENDIAN) return bytes.toString('utf16le', 0, length * 2);
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + 8192)) as unknown as number[]));
  return parts.join('');
}
