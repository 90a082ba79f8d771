import type { Cleaned } from './cleaned.js';
import { OffsetMap } from './offset-map.js';
import { type CharacterTables, characterTables } from './steps/characters.js';
import { refold } from './steps/context.js';
import { joinLines } from './steps/join.js';
import { readDraft } from './steps/read.js';
import { decideWraps } from './steps/wraps.js';

/**
 * Makes a text readable and keeps the way back to the source.
 *
 * In: any string. Out: `Cleaned`. Never throws. Time and memory linear in the length.
 */
export function clean(source: string): Cleaned {
  const tables = characterTables();
  const draft = readDraft(source, tables, isTraditional(source, tables) ? tables.traditional : tables.simplified);
  const { text, printed } = draft;
  let folded = refold(text, printed, draft.length) || draft.folded;
  const unjoined = decode(text, draft.length);
  const { length, lines } = joinLines(draft, decideWraps(draft.lines, unjoined));
  const changed = lines.some((line) => line.joined);
  if (changed && refold(text, printed, length)) folded = true;
  const read = changed ? decode(text, length) : unjoined;
  return {
    source,
    text: read,
    printed: folded ? decode(printed, length) : read,
    offsets: new OffsetMap(draft.kept.slice(0, length), source.length),
    gaps: draft.gaps.slice(0, length + 1),
    lines,
  };
}

/** A text is traditional as a whole when more than one character in fifty is one that only traditional script has. */
function isTraditional(source: string, tables: CharacterTables): boolean {
  const { onlyTraditional } = tables;
  let only = 0;
  for (let at = 0; at < source.length; at++) only += onlyTraditional[source.charCodeAt(at)]!;
  return only * 50 > source.length;
}

const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The string of UTF-16 code units; the native decoder would replace lone surrogates, which stay as they are. */
function decode(codes: Uint16Array, length: number): string {
  if (LITTLE_ENDIAN && length > 64 && !hasSurrogates(codes, length)) return UTF_16.decode(codes.subarray(0, length));
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + 8192)) as unknown as number[]));
  return parts.join('');
}

function hasSurrogates(codes: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at++) if ((codes[at]! & 0xf800) === 0xd800) return true;
  return false;
}
