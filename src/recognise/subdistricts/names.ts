import type { Trie } from '../../lexicon/trie.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import { type Generic, isCommonWord, type Lexicon } from './lexicon.js';
import type { NameStart, StartContext } from './name-start.js';
import type { SubdistrictMention } from './value.js';

/** Fewest characters of a stem that no dictionary holds. */
export const LEAST_STEM = 2;

/** Most characters of such a stem, by level. */
export function longestStem(level: SubdistrictLevel): number {
  if (level === 'town') return 4;
  return level === 'community' ? 7 : 5;
}

/** A mention as the rules propose it. */
export function mention(
  context: StartContext,
  { start, evidence }: NameStart,
  end: number,
  level: SubdistrictLevel,
  name: string,
  rule: string,
  levelBodyEnd = end,
): SubdistrictMention {
  return {
    type: 'subdistrict',
    start,
    end,
    rule: `subdistrict/${rule}`,
    name,
    level,
    evidence,
    bodyEnd: Math.max(levelBodyEnd, bodyEnd(context, end)),
  };
}

/** Where the bodies printed right after a unit end: 五里堡街道【办事处】, 金水源街道【筹备组】. */
export function bodyEnd({ text, lexicon }: StartContext, end: number): number {
  return lexicon.bodiesAfter.longestAt(text, end)?.end ?? end;
}

/** Whether a stem is a common word of the language rather than a name. */
export function isWord(lexicon: Lexicon, text: string, start: number, end: number): boolean {
  return (
    isCommonWord(lexicon, text, start, end) || lexicon.wordsBefore.longestBefore(text, end, start)?.start === start
  );
}

/**
 * The kind of generic word that makes the stem from `start` on no name, `weak` where it may be one; null when nothing does.
 * @param whole count only words that are the whole stem, as for names a dictionary holds (超化镇 ends in 化 and is a town)
 */
export function genericBefore(
  { text, lexicon }: StartContext,
  start: number,
  at: number,
  end: number,
  whole = false,
): Generic | null {
  const kind =
    kindOf(lexicon.genericUnits, text, end, start, whole, true) ??
    kindOf(lexicon.genericModifiers, text, at, start, whole, false);
  return kind === null && !whole && isRowOfWords(lexicon, text, start, at) ? 'ending' : kind;
}

/** Whether a stem is a generic word behind a common one: 安全文明, 城市美好. */
function isRowOfWords(lexicon: Lexicon, text: string, start: number, at: number): boolean {
  if (at - start !== 4) return false;
  const last = lexicon.genericModifiers.longestBefore(text, at, start);
  if (last === null || last.start !== start + 2) return false;
  return (
    isCommonWord(lexicon, text, start, start + 2) ||
    lexicon.genericModifiers.longestBefore(text, start + 2, start)?.start === start
  );
}

function kindOf(
  words: Trie<Generic>,
  text: string,
  end: number,
  start: number,
  whole: boolean,
  weakEnding: boolean,
): Generic | null {
  let kind: Generic | null = null;
  for (const hit of words.allBefore(text, end, start)) {
    if (hit.value === 'ending' && (!whole || hit.start === start)) return 'ending';
    // 某某新村 is more often an estate than a village.
    if (hit.start === start || (weakEnding && !whole && hit.value === 'weak')) kind = hit.value;
  }
  return kind;
}
