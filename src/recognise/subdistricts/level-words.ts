import type { Lexicon, Unit } from './lexicon.js';

/** A level word at its place. */
export interface LevelWord {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** Whether it also begins a common word (镇流器, 乡村), so that only a known name may end in it. */
  readonly doubtful: boolean;
}

/** The level words of a text that may close a name, in order. */
export function levelWordsOf(text: string, { levelFirst, levelWords, continuations }: Lexicon): LevelWord[] {
  const words: LevelWord[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!levelFirst.mayHave(text.charCodeAt(at))) continue;
    const hit = levelWords.longestAt(text, at);
    if (hit === null) continue;
    const continuation = continuations.longestAt(text, at)?.value;
    if (continuation === 'never') continue;
    const last = words.at(-1);
    if (last !== undefined && isInLongerName(last, hit.start, hit.value)) words.pop();
    words.push({ start: hit.start, end: hit.end, unit: hit.value, doubtful: continuation === 'no' });
    at = hit.end - 1;
  }
  return words;
}

/** Whether a level word is part of the name that another closes: 王村乡, 东村社区, 史村铺社区. */
function isInLongerName(before: LevelWord, at: number, unit: Unit): boolean {
  if (unit === 'streetOffice' || unit === 'residents') return false;
  if (before.end !== at) return before.unit === 'village' && before.end === at - 1 && unit !== 'village';
  return before.unit === 'village'
    ? unit !== 'village'
    : before.unit !== 'street' && before.unit !== 'community' && unit === 'street';
}
