import type { Cleaned } from './cleaned.js';
import { OffsetMap } from './offset-map.js';
import { characterTables } from './steps/characters.js';
import { closeFigures } from './steps/figures.js';
import { joinLines } from './steps/join.js';
import { printedOf, readDraft } from './steps/read.js';
import { decode, keptUnits } from './steps/units.js';
import { decideWraps } from './steps/wraps.js';

/**
 * Makes a text readable and keeps the way back to the source.
 *
 * In: any string. Out: `Cleaned`. Never throws. Time and memory linear in the length.
 */
export function clean(source: string): Cleaned {
  const draft = readDraft(source, characterTables());
  const { lines, kept, gaps } = draft;
  let text = decode(draft.text, draft.length);
  const joined = decideWraps(lines, text);
  if (joined !== null) {
    joinLines(draft, joined);
    text = decode(draft.text, draft.length);
  }
  if (draft.parted) {
    closeFigures(draft);
    text = decode(draft.text, draft.length);
  }
  return {
    source,
    text,
    codes: keptUnits(draft.text, draft.length),
    printed: draft.folded ? printedOf(draft) : text,
    offsets: new OffsetMap(kept, source.length, draft.length),
    gaps: new Uint8Array(gaps.buffer, gaps.byteOffset, draft.length + 1),
    lines,
  };
}
