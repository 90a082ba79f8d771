import { lazy } from '../../lexicon/lazy.js';
import { dateLexicon } from './lexicon.js';
import { isChineseNumeral, isFigure } from './numbers.js';

/** Groups of rules, as bits of an anchor's mask. */
export const TRY = { plan: 1, word: 2, recurring: 4, fromNow: 8, wordAfter: 16, calendar: 32 } as const;

/** Where rules can start beside dictionary words and numbers: first characters, then what may follow (# any number). */
const STARTS: readonly (readonly [first: string, second: string, mask: number])[] = [
  ['“', '#', TRY.plan],
  ['每', '逢隔半季年月工星礼周天日晚夜早晨个#', TRY.recurring],
  ['逢', '#', TRY.recurring],
  ['工', '作', TRY.recurring],
  ['近', '#半', TRY.fromNow],
  ['这上下后', '#', TRY.fromNow],
  ['最', '近', TRY.fromNow],
  ['过', '去', TRY.fromNow],
  ['刚', '过', TRY.fromNow],
  ['未', '来', TRY.fromNow],
  ['今', '后', TRY.fromNow],
  ['接', '下', TRY.fromNow],
  ['此', '后', TRY.fromNow],
  ['自从由', '#即本发公印施实通', TRY.calendar],
  ['即', '日', TRY.calendar],
  ['周', '一二三四五六日天1234567', TRY.calendar],
  ['星', '期', TRY.calendar],
  ['礼', '拜', TRY.calendar],
  ['第', '#', TRY.calendar],
  ['首', '季个', TRY.calendar],
  ['最', '后', TRY.calendar],
  ['农阴旧夏', '历', TRY.calendar],
  ['闰', '正冬腊#', TRY.calendar],
  ['正冬腊', '月', TRY.calendar],
  ['大', '年', TRY.calendar],
  ['前头', '#两', TRY.calendar],
  ['今昨明前后', '（', TRY.calendar],
  ['晚', '#', TRY.calendar],
  ['半', '年', TRY.wordAfter],
  ['“', '五十七八六三九双', TRY.calendar],
];
/** What may follow a number that a date starts with. */
const AFTER_NUMBER = '年月日号季世时学、和至到-—~·./个天周星礼半多余几';
const HASH = 31;

/** Tables that tell where to try which rules: one look at a character and the next. */
export interface Anchors {
  /** Mask of the rules that can start with a pair of characters; pairs share cells, so a mask may promise too much. */
  readonly pairs: Uint8Array;
  /** 1 for numbers, 2 for other first characters. */
  readonly first: Uint8Array;
  readonly afterNumber: Uint8Array;
}

/** The cell of a pair of UTF-16 code units. */
export const pairCell = (first: number, second: number): number => (first * HASH + second) & 0xffff;

/** The tables, compiled from the dictionaries on first use. */
export const dateAnchors = lazy<Anchors>(() => {
  const pairs = new Uint8Array(65536);
  const first = new Uint8Array(65536);
  const afterNumber = new Uint8Array(65536);
  const numbers: number[] = [];
  for (let code = 0; code < 65536; code++) if (isFigure(code) || isChineseNumeral(code)) numbers.push(code);
  const add = (one: number, two: number, mask: number) => {
    pairs[pairCell(one, two)]! |= mask;
    first[one]! |= 2;
  };
  for (const [ones, twos, mask] of STARTS)
    for (const one of ones)
      for (const two of twos)
        for (const code of two === '#' ? numbers : [two.charCodeAt(0)]) add(one.charCodeAt(0), code, mask);
  const { terms } = dateLexicon();
  for (const term of terms) if (term.length > 1) add(term.charCodeAt(0), term.charCodeAt(1), TRY.word | TRY.calendar);
  // 自去年, 从春节: an opening before a word.
  for (const opening of '自从由')
    for (const term of terms) add(opening.charCodeAt(0), term.charCodeAt(0), TRY.calendar);
  for (const code of numbers) first[code] = 1;
  for (const char of AFTER_NUMBER) afterNumber[char.charCodeAt(0)] = 1;
  return { pairs, first, afterNumber };
});
