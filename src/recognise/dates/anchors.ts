import { lazy } from '../../lexicon/lazy.js';
import { type DateWord, dateLexicon } from './lexicon.js';
import { isChineseNumeral, isFigure } from './numbers.js';
import { PairTable } from './pair-table.js';

/** Groups of rules, as bits of an anchor's mask; `opening`, `word` and `number` say that one of these may start there. */
export const TRY = {
  plan: 1,
  event: 2,
  recurring: 4,
  fromNow: 8,
  wordAfter: 16,
  calendar: 32,
  vague: 64,
  reign: 128,
  opening: 256,
  word: 512,
  number: 1024,
} as const;

/** The rules to try where a dictionary word of a kind stands. */
export function triedFor(kind: DateWord['kind']): number {
  switch (kind) {
    case 'calendar':
    case 'part':
    case 'festival':
      return TRY.calendar;
    case 'era':
      return TRY.reign | TRY.calendar;
    case 'vague':
    case 'span':
      return TRY.vague;
    case 'event':
      return TRY.event;
    case 'name':
      return 0;
  }
}

/** Where rules can start beside dictionary words and numbers: first characters, then what may follow (# any number). */
const STARTS: readonly (readonly [first: string, second: string, mask: number])[] = [
  ['“', '#', TRY.opening],
  ['每', '逢隔半季年月工星礼周天日晚夜早晨个#', TRY.recurring],
  ['逢', '#', TRY.recurring],
  ['隔', '周', TRY.recurring],
  // The second half of 工作日: 工作 is everywhere.
  ['作', '日', TRY.recurring],
  ['近', '半', TRY.fromNow],
  ['近这上下后', '#', TRY.opening],
  ['最', '近', TRY.fromNow],
  ['过', '去', TRY.fromNow],
  ['刚', '过', TRY.fromNow],
  ['未', '来', TRY.fromNow],
  ['今', '后', TRY.fromNow],
  ['接', '下', TRY.fromNow],
  ['此', '后', TRY.fromNow],
  ['自从由', '即本发公印施实通', TRY.opening],
  ['自从由第', '#', TRY.opening],
  ['即', '日', TRY.calendar],
  ['周', '一二三四五六日天1234567', TRY.calendar],
  ['星', '期', TRY.calendar],
  ['礼', '拜', TRY.calendar],
  ['首', '季', TRY.calendar],
  ['首', '个', TRY.opening],
  ['最', '后', TRY.opening],
  ['农阴旧夏', '历', TRY.calendar],
  ['闰', '正冬腊#', TRY.calendar],
  ['正冬腊', '月', TRY.calendar],
  ['大', '年', TRY.calendar],
  ['前头', '#两', TRY.calendar],
  ['今昨明前后去本', '（', TRY.calendar],
  ['今昨明', '0123456789', TRY.calendar],
  ['元', '至到-—~', TRY.calendar],
  ['晚', '#', TRY.calendar],
  ['半', '年', TRY.wordAfter],
  ['“', '双', TRY.opening],
];

/** What may follow a number that a date starts with, and what must follow that in turn. */
export const AFTER = {
  no: 0,
  date: 1,
  year: 2,
  season: 3,
  century: 4,
  count: 5,
  number: 6,
  hour: 7,
  school: 8,
  point: 9,
  join: 10,
  half: 11,
} as const;
const AFTER_NUMBER: readonly (readonly [chars: string, kind: number])[] = [
  ['月日', AFTER.date],
  ['年', AFTER.year],
  ['季', AFTER.season],
  ['世', AFTER.century],
  ['号', AFTER.number],
  ['时', AFTER.hour],
  // 2018上半年
  ['上下', AFTER.half],
  ['学', AFTER.school],
  // 3个月后, 20余年来, 5天前
  ['天周星礼个多余几', AFTER.count],
  // 2022.8.18, 8/18/2022, 8·18
  ['./·', AFTER.point],
  // 3-7日, 一、二季度
  ['、和至到-—~', AFTER.join],
];

/** Where a date can start: told by a character with the next one, which few characters of a text pass. */
export interface Anchors {
  /** Mask of the rules that can start with a pair of UTF-16 code units. */
  readonly pairs: PairTable;
  /** One of `AFTER` for a code unit after a number. */
  readonly afterNumber: Uint8Array;
}

/** The tables, compiled from the dictionaries on first use. */
export const dateAnchors = lazy<Anchors>(() => {
  const pairs = new PairTable();
  const numbers: number[] = [];
  for (let code = 0; code < 65536; code++) if (isFigure(code) || isChineseNumeral(code)) numbers.push(code);
  for (const [ones, twos, mask] of STARTS)
    for (const one of ones)
      for (const two of twos)
        for (const code of two === '#' ? numbers : [two.charCodeAt(0)]) pairs.add(one.charCodeAt(0), code, mask);
  const { terms } = dateLexicon();
  for (const term of terms) if (term.length > 1) pairs.add(term.charCodeAt(0), term.charCodeAt(1), TRY.word);
  // 自去年, 从春节: an opening before a word.
  for (const opening of '自从由')
    for (const term of terms) pairs.add(opening.charCodeAt(0), term.charCodeAt(0), TRY.opening);
  const afterNumber = new Uint8Array(65536);
  for (const [chars, kind] of AFTER_NUMBER)
    for (const char of chars) {
      afterNumber[char.charCodeAt(0)] = kind;
      for (const code of numbers) pairs.add(code, char.charCodeAt(0), TRY.number);
    }
  for (const one of numbers) for (const two of numbers) pairs.add(one, two, TRY.number);
  return { pairs, afterNumber };
});
