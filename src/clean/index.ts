import type { Cleaned } from './cleaned.js';
import { OffsetMap } from './offset-map.js';
import { characterTables } from './steps/characters.js';
import { closeFigures } from './steps/figures.js';
import { joinLines } from './steps/join.js';
import { readDraft } from './steps/read.js';
import { decode } from './steps/units.js';
import { decideWraps } from './steps/wraps.js';

/**
 * Makes a text readable and keeps the way back to the source.
 *
 * In: any string. Out: `Cleaned`. Never throws. Time and memory linear in the length.
 */
export function clean(source: string): Cleaned {
  const draft = readDraft(source, characterTables());
  const { lines } = draft;
  let { length, folded } = draft;
  let text = decode(draft.text, length);
  const joined = decideWraps(lines, text);
  if (joined.includes(1)) {
    const after = joinLines(draft, joined);
    length = after.length;
    folded ||= after.folded;
    text = decode(draft.text, length);
  }
  if (draft.parted) {
    length = closeFigures(draft, length);
    text = decode(draft.text, length);
  }
  return {
    source,
    text,
    printed: folded ? decode(draft.printed, length) : text,
    offsets: new OffsetMap(draft.kept.subarray(0, length), source.length),
    gaps: draft.gaps.subarray(0, length + 1),
    lines,
  };
}
