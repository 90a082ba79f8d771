import type { SubdistrictLevel } from '../../model/subdistrict.js';
import { EDGE, type Lexicon, type Unit } from './lexicon.js';

/** A level word at its place. */
export interface LevelWord {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** Whether it also begins a common word (镇流器, 乡村), so that only a known name may end in it. */
  readonly doubtful: boolean;
}

/** The level that a list closed by a level word shares; null for short forms and where the word may be none. */
export function levelOf({ unit, doubtful }: LevelWord): SubdistrictLevel | null {
  return doubtful || unit === 'streetOffice' || unit === 'residents' ? null : unit;
}

/** The level words of a text that may close a name, in order. */
export function levelWordsOf(text: string, { levelFirst, levelWords, boundary }: Lexicon): LevelWord[] {
  const words: LevelWord[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!levelFirst.mayHave(text.charCodeAt(at))) continue;
    const sign = levelWords.longestAt(text, at)?.value;
    if (!sign) continue;
    // Nothing is named that stands behind punctuation; behind a figure a list may be closed (两乡3村).
    const before = text.charCodeAt(at - 1);
    const end = at + sign.length;
    if (boundary[before] !== EDGE.hard || isFigure(before)) {
      const last = words[words.length - 1];
      if (last !== undefined && isInLongerName(last, at, sign.unit)) words.pop();
      words.push({ start: at, end, unit: sign.unit, doubtful: sign.doubtful });
    }
    at = end - 1;
  }
  return words;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a level word is part of the name that another closes: 王村乡, 东村社区, 史村铺社区. */
function isInLongerName(before: LevelWord, at: number, unit: Unit): boolean {
  if (unit === 'streetOffice' || unit === 'residents') return false;
  if (before.end !== at) return before.unit === 'village' && before.end === at - 1 && unit !== 'village';
  return before.unit === 'village'
    ? unit !== 'village'
    : before.unit !== 'street' && before.unit !== 'community' && unit === 'street';
}
