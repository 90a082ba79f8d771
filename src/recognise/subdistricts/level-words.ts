import type { Cleaned } from '../../clean/cleaned.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import { EDGE, type Lexicon, type Unit } from './lexicon.js';

/** A level word at its place. */
export interface LevelWord {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
  /** Where the body that begins with it ends (村委会), else `end`. */
  readonly bodyEnd: number;
  /** Whether it also begins a common word (镇流器, 乡村), so that only a known name may end in it. */
  readonly doubtful: boolean;
  /** Whether it begins a word for a part of any village (村口), so that only a name that shows itself as one ends here. */
  readonly part: boolean;
}

/** The level that a list closed by a level word shares; null for short forms and where the word may be none. */
export function levelOf({ unit, doubtful }: LevelWord): SubdistrictLevel | null {
  return doubtful || unit === 'streetOffice' || unit === 'residents' ? null : unit;
}

/** The level words of a text that may close a name, in order. */
export function levelWordsOf({ text, codes }: Cleaned, lexicon: Lexicon): LevelWord[] {
  const { levelFirst, levelAlone, levelPairs, levelWords, compounds, boundary } = lexicon;
  const words: LevelWord[] = [];
  for (let at = 1; at < text.length; at++) {
    const code = codes[at]!;
    if (!levelFirst.mayHave(code)) continue;
    if (!levelAlone.mayHave(code) && !levelPairs.mayHave(code, codes[at + 1]!, 0)) continue;
    const sign = levelWords.longestAt(text, at)?.value;
    if (!sign) continue;
    // Nothing is named that stands behind punctuation; behind a figure a list may be closed (两乡3村).
    const before = codes[at - 1]!;
    const end = at + sign.length;
    if ((boundary[before] !== EDGE.hard || isFigure(before)) && compounds.longestAt(text, at - 1) === null) {
      if (words.length > 0 && isInLongerName(words[words.length - 1]!, at, end, sign.unit, text, lexicon)) words.pop();
      words.push({
        start: at,
        end,
        unit: sign.unit,
        bodyEnd: at + sign.bodyLength,
        doubtful: sign.doubtful,
        part: sign.part,
      });
    }
    at = end - 1;
  }
  return words;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a level word is part of the name that another closes: 王村乡, 东村社区, 史村铺社区. */
function isInLongerName(
  before: LevelWord,
  at: number,
  end: number,
  unit: Unit,
  text: string,
  { boundary, genericUnits }: Lexicon,
): boolean {
  if (unit === 'streetOffice' || unit === 'residents') return false;
  if (before.end === at)
    return before.unit === 'village'
      ? unit !== 'village'
      : before.unit !== 'street' && before.unit !== 'community' && unit === 'street';
  return (
    before.unit === 'village' &&
    before.end === at - 1 &&
    unit !== 'village' &&
    // 张庄村和镇政府, 张庄村返乡
    boundary[text.charCodeAt(at - 1)] === 0 &&
    genericUnits.longestBefore(text, end, before.end) === null
  );
}
