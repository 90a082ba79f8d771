import openers from '../../../dictionaries/articles/openers.txt';
import reportingVerbs from '../../../dictionaries/articles/reporting-verbs.txt';
import lineEnds from '../../../dictionaries/characters/line-ends.txt';
import lineStarts from '../../../dictionaries/characters/line-starts.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import { isIdeograph } from './characters.js';

/** How surely a line starts something new: by numbering or a page's own words, by words of a new paragraph, by its shape. */
export type Opening = 'strong' | 'weak' | 'shape' | null;

/** What a line ends with that needs more: `hard` a comma or opening sign, `number`, `word`. */
export const END = { none: 0, hard: 1, number: 2, word: 3 } as const;

interface LineSigns {
  readonly ends: Uint8Array;
  /** 1 for signs and characters that nothing starts with. */
  readonly goesOn: Uint8Array;
  readonly openers: Trie<'strong' | 'weak' | 'shape'>;
  readonly reportingVerbs: Trie<true>;
}

const lineSigns = lazy<LineSigns>(() => {
  const ends = new Uint8Array(65536);
  for (const char of '，,、（(“‘「『《〈【') ends[char.charCodeAt(0)] = END.hard;
  const fields = [{ name: 'char' }, { name: 'strength', oneOf: ['hard', 'number', 'word'] }] as const;
  for (const row of readDictionary('characters/line-ends.txt', lineEnds, fields))
    ends[row.char.charCodeAt(0)] = END[row.strength as 'hard' | 'number' | 'word'];
  const goesOn = new Uint8Array(65536);
  for (const char of '，,。、；;：:！!？?）)”’」』》〉】%％…～~‰') goesOn[char.charCodeAt(0)] = 1;
  for (const char of readTerms('characters/line-starts.txt', lineStarts)) goesOn[char.charCodeAt(0)] = 1;
  const openerFields = [{ name: 'term' }, { name: 'strength', oneOf: ['strong', 'weak', 'shape'] }] as const;
  const terms = readDictionary('articles/openers.txt', openers, openerFields);
  return {
    ends,
    goesOn,
    openers: Trie.forwards(terms.map((row) => [row.term, row.strength as 'strong' | 'weak' | 'shape'])),
    reportingVerbs: Trie.backwards(
      readTerms('articles/reporting-verbs.txt', reportingVerbs).map((term) => [term, true] as const),
    ),
  };
});

/** What the line that ends at `end` of the text leaves open. */
export const endOf = (text: string, end: number): number => lineSigns().ends[text.charCodeAt(end - 1)]!;

/** Whether a line that starts at `start` can only continue another. */
export const goesOn = (text: string, start: number): boolean => lineSigns().goesOn[text.charCodeAt(start)] === 1;

/** Numbers of paragraphs and articles of a law, and days: `（一）`, `一、`, `第一条`, `1.`, `11月4日`, `2016年`. */
const NUMBERED =
  /(?:[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百零]{1,6}[章节条](?![的款项])|[0-9]{1,2}[、．](?![0-9])|[0-9]{1,2}\.(?![0-9A-Za-z]))/y;
const DATED = /(?:[0-9]{4}年|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[-/][0-9])/y;

/** Whether the line from `start` to `end` starts something new by its words. */
export function openingOf(text: string, start: number, end: number): Opening {
  const term = lineSigns().openers.longestAt(text, start);
  if (term) return term.value;
  if (isDocumentNumber(text, start, end)) return 'strong';
  const code = text.charCodeAt(start);
  const figure = code >= 48 && code <= 57;
  if ((figure || code === OPEN || code === DASH) && isStamp(text, start, end)) return 'strong';
  if (figure || NUMBERED_START.has(code)) {
    NUMBERED.lastIndex = start;
    if (NUMBERED.test(text)) return 'strong';
  }
  return figure ? (isDated(text, start) ? 'shape' : null) : isRowLabel(text, start) ? 'shape' : null;
}

/** A row of a list under a name: `城关镇：…`; not what introduces speech. */
function isRowLabel(text: string, start: number): boolean {
  let at = start;
  while (at - start < LONGEST_ROW_LABEL && isIdeograph(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at - start >= 2 && (code === COLON || code === HALF_COLON) && !SPEECH.has(text.charCodeAt(at + 1));
}

const LONGEST_ROW_LABEL = 8;
const HALF_COLON = ':'.charCodeAt(0);
const SPEECH = new CharSet('“"「‘');

const NUMBERED_START = new CharSet('（(一二三四五六七八九十第');
/** `某政发〔2023〕20号`, `(2019)第5号`, `（某政办发〔2008〕7号）`. */
export function isDocumentNumber(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_DOCUMENT_NUMBER) return false;
  const last = text.charCodeAt(end - 1);
  if (last !== NUMBER && (last !== CLOSE || text.charCodeAt(end - 2) !== NUMBER)) return false;
  return DOCUMENT_NUMBER.test(text.slice(start, end));
}

const NUMBER = '号'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const LONGEST_DOCUMENT_NUMBER = 32;
const DOCUMENT_NUMBER = /^[（(]?[\u4e00-\u9fff]{0,14}[〔（[【][0-9]{4}[〕）\]】]第?[0-9]{1,5}号[）)]?$/;

/** Longer lines are no stamps. */
const LONGEST_STAMP = 90;
/** A line of a day, with a clock time or what a masthead adds: `2025/06/23`, `2019-08-14 16:27`, `2016年11月10日星期四第3版`. */
const DAY_STAMP =
  /^[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?(?:[（(]?星期[一二三四五六日天][）)]?)?(?:[ 0-9:：]{0,9}|.{0,12}第?[0-9A-D一二三四五六七八九十]{1,3}版.{0,8})$/;

/** The same with the name of a source behind it: `2023-02-06 某县政府新闻`. */
const SOURCE_STAMP = /^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}[^，。；、]{0,18}$/;

/** Whether a line is a stamp of the page (`时间：…`, `来源：…`, a day alone), which nothing continues. */
export function isStamp(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_STAMP) return false;
  if (isPageLabel(text, start)) return !text.slice(start, end).includes('。');
  const code = text.charCodeAt(start);
  if (code === OPEN) return isOccasion(text, start, end);
  if (code === DASH) return isDashedOccasion(text, start, end);
  if (code < 48 || code > 57) return false;
  if (!startsWithDay(text, start)) return false;
  const clock = stampEnd(text, start);
  if (clock === end || (clock > 0 && isPageLabel(text, clock))) return true;
  if (end - start > LONGEST_DAY_STAMP || isRunning(text, start, end)) return false;
  const line = text.slice(start, end);
  return DAY_STAMP.test(line) || SOURCE_STAMP.test(line);
}

/** The longest line that `DAY_STAMP` fits. */
const LONGEST_DAY_STAMP = 48;

/** Whether a line that starts with a day has a comma, as text has and stamps have not. */
function isRunning(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === COMMA) return true;
  return false;
}

const COMMA = '，'.charCodeAt(0);

/** The day and occasion of a document under its title: `（2023年2月8日在某县人民代表大会第二次会议上）`, `（2019年6月1日某会议通过）`. */
function isOccasion(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== CLOSE || end - start > LONGEST_OCCASION) return false;
  OCCASION.lastIndex = start;
  return OCCASION.test(text) && text.indexOf('）', start) === end - 1;
}

/** The same behind a dash: `——2017年2月16日在某镇人民代表大会第二次会议上`. */
function isDashedOccasion(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== UPON || end - start > LONGEST_OCCASION) return false;
  DASHED_OCCASION.lastIndex = start;
  return DASHED_OCCASION.test(text);
}

/** Whether the note of a document's day and occasion begins at a position, which stands under a title. */
export function opensOccasion(text: string, start: number): boolean {
  if (text.charCodeAt(start) !== OPEN) return false;
  OCCASION.lastIndex = start;
  return OCCASION.test(text);
}

const DASH = '—'.charCodeAt(0);
const UPON = '上'.charCodeAt(0);
const DASHED_OCCASION = /—{1,2}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日在/y;
const LONGEST_OCCASION = 70;
const OCCASION = /（[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日/y;
const OPEN = '（'.charCodeAt(0);
const COLON = '：'.charCodeAt(0);

/** Whether a label of page data stands at a position: `来源：`, `发布时间：`. */
export function isPageLabel(text: string, at: number): boolean {
  const term = lineSigns().openers.longestAt(text, at);
  return term !== null && text.charCodeAt(term.end - 1) === COLON;
}

/** Where a day in figures ends, its clock time included: `2019-08-14 16:27`, `04.06.2016`; 0 when none starts at the position. */
export function stampEnd(text: string, at: number): number {
  if (!startsWithDay(text, at)) return 0;
  CLOCK.lastIndex = at;
  return CLOCK.test(text) ? CLOCK.lastIndex : 0;
}

/** Whether a year with its sign or a day with its full stop may stand at a position: `2019-`, `2019年`, `04.`. */
const startsWithDay = (text: string, at: number): boolean =>
  YEAR_SIGN.has(text.charCodeAt(at + 4)) || text.charCodeAt(at + 1) === DOT || text.charCodeAt(at + 2) === DOT;

const YEAR_SIGN = new CharSet('-/.年');
const DOT = '.'.charCodeAt(0);

const CLOCK =
  /(?:[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?: ?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?(?![0-9])/y;

/** Longest stamp that a line may end with. */
const STAMP_TAIL = 20;

/** What of a stamp a line ends with. */
export const STAMP_END = { none: 0, clock: 1, day: 2 } as const;

/** Whether a line ends with a whole day in figures, its time included, or with a clock time alone: what follows is something else. */
export function stampEndOf(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57) return STAMP_END.none;
  const tail = text.slice(Math.max(start, end - STAMP_TAIL), end);
  if (DAY_TAIL.test(tail)) return STAMP_END.day;
  return CLOCK_TAIL.test(tail) ? STAMP_END.clock : STAMP_END.none;
}

const DAY_TAIL = /[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{2}(?: ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$/;
const CLOCK_TAIL = /(?:^|[^0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?$/;

/** A clock time at the start of a line. */
export const startsWithClock = (text: string, at: number): boolean => {
  CLOCK_FIRST.lastIndex = at;
  return CLOCK_FIRST.test(text);
};

const CLOCK_FIRST = /[0-9]{1,2}[:：][0-9]{2}(?![0-9])/y;

/** Whether a day or year stands at `start`. */
export function isDated(text: string, start: number): boolean {
  DATED.lastIndex = start;
  return DATED.test(text);
}

/** How far into a paragraph its first comma shows that it is running text. */
const FIRST_COMMA = 20;
const DAY_FIRST = /^(?:[0-9]{4}年)?[0-9]{1,2}(?:月[0-9]{1,2})?日[^，]{0,6}，/;

/** Whether a paragraph is running text by its first words: `11月4日上午，…`, `近日，…`, `王某指出，…`. */
export function startsText(text: string, start: number, end: number): boolean {
  const { openers, reportingVerbs } = lineSigns();
  if (openers.longestAt(text, start, end)?.value === 'weak') return true;
  const head = text.slice(start, Math.min(end, start + FIRST_COMMA));
  const comma = head.search(/[，,]/);
  if (comma < 0) return false;
  return DAY_FIRST.test(head) || reportingVerbs.longestBefore(text, start + comma, start) !== null;
}
