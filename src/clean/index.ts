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
  refold(draft.text, draft.printed, draft.length);
  const { length, lines } = joinLines(draft, decideWraps(draft.lines, decode(draft.text, draft.length), draft.gaps));
  refold(draft.text, draft.printed, length);
  return {
    source,
    text: decode(draft.text, length),
    printed: decode(draft.printed, length),
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

function decode(codes: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + 8192)) as unknown as number[]));
  return parts.join('');
}
