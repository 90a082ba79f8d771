import { CharFilter } from '../../lexicon/char-filter.js';
import { type LevelWord, levelOf } from './level-words.js';
import { EDGE, type Lexicon } from './lexicon.js';
import { levelWord } from './value.js';

/** A 、 list closed by 等 or a number before the level word that its items share. */
export interface ClosedList {
  /** The level word that closes it. */
  readonly word: LevelWord;
  /** About where the list begins: its first item ends behind this place. */
  readonly start: number;
  /** Where its last item ends: before 等 or the number. */
  readonly itemsEnd: number;
  /** Whether 等 closes it. */
  readonly isOpen: boolean;
  /** The number of items as printed (三个社区, 等5个村), or null. */
  readonly count: number | null;
  /** Whether some item has no level word of its own, so that the others wait for the list. */
  readonly isShared: boolean;
}

/** Longest item of a list, and most characters of a list. */
const LONGEST_ITEM = 6;
const LONGEST_LIST = 400;
/** `等`, `等5个`, `三个`, `两` before the level word of a list. */
const CLOSER = /(等(?:地)?)?([0-9]{1,2}|[一二两三四五六七八九十]{1,3})?个?(?:行政|自然)?$/;
/** Last characters of a closer. */
const LAST = CharFilter.of([...'等地个政然0123456789一二两三四五六七八九十'].map((char) => char.charCodeAt(0)));
const DIGITS = '零一二三四五六七八九';

/** The closed lists of a text, in order of their level words. */
export function closedLists(text: string, words: readonly LevelWord[], lexicon: Lexicon): ClosedList[] {
  const lists: ClosedList[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const level = levelOf(word);
    if (level === null || !LAST.mayHave(text.charCodeAt(word.start - 1))) continue;
    const [closer = '', open, number] = CLOSER.exec(text.slice(Math.max(0, word.start - 8), word.start)) ?? [];
    if (open === undefined && number === undefined) continue;
    const itemsEnd = word.start - closer.length;
    const ends = itemEnds(text, itemsEnd, lexicon);
    const own = levelWord(level);
    lists.push({
      word,
      start: ends.at(-1)! - LONGEST_ITEM,
      itemsEnd,
      isOpen: open !== undefined,
      count: number === undefined ? null : countOf(number),
      isShared: ends.length > 1 && ends.some((end) => !text.startsWith(own, end - own.length)),
    });
  }
  return lists;
}

/** Where the items of a list end, the last one first. */
function itemEnds(text: string, end: number, lexicon: Lexicon): number[] {
  const ends = [end];
  for (let at = end, from = end; at > 0 && end - at < LONGEST_LIST; at--) {
    if (text[at - 1] === '、' && from > at) {
      from = at - 1;
      ends.push(from);
    } else if (from - at >= LONGEST_ITEM || lexicon.boundary[text.charCodeAt(at - 1)] === EDGE.hard) break;
  }
  return ends;
}

/** Whether a level word closes an item of a list, so that the list decides first. */
export function isItemOf(list: ClosedList, word: LevelWord, text: string): boolean {
  return (
    list.isShared &&
    word.unit === list.word.unit &&
    word.end > list.start &&
    word.end <= list.itemsEnd &&
    (word.end === list.itemsEnd || text[word.end] === '、')
  );
}

/** The value of a number up to ninety-nine: 5, 两, 十二. */
function countOf(number: string): number {
  if (/^[0-9]/.test(number)) return Number(number);
  const [tens, units] = number.includes('十') ? number.split('十') : ['0', number];
  const digit = (char: string | undefined, empty: number) =>
    char === undefined || char === '' ? empty : char === '两' ? 2 : Math.max(0, DIGITS.indexOf(char));
  return digit(tens, 1) * 10 + digit(units, 0);
}
