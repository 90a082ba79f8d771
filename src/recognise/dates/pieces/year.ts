import { GRAIN } from '../calendar-word.js';
import { type DateWord, dateLexicon } from '../lexicon.js';
import { type CalendarNumber, numberAt, numberOf } from '../numbers.js';
import type { Piece, Reading } from './piece.js';

/** The year before the first of the Republic. */
export const ROC_EPOCH = 1911;
/** What shows that a two-digit number before 年 names a year: a month, a quarter, a half or a week follows. */
const AFTER_SHORT_YEAR =
  /(?:度?第?[0-9一二三四五六七八九十]{1,2}季度|第[0-9一二三四五六七八九十]{1,3}[个]?[周星礼]|[0-9一二三四五六七八九十]{1,2}月|前[0-9一二三四五六七八九十]{1,2}个?[月季]|[上下]半年|以前|以来)/y;
/** On a page from Taiwan also an edge or 年度. */
const AFTER_ROC_YEAR = new RegExp(`${AFTER_SHORT_YEAR.source}|度(?!假)|[初底末起]`, 'y');
/** 使用101年: what stands before counts the years. */
const counts = (text: string, at: number): boolean =>
  /[一-鿿]/.test(text[at - 1] ?? '') && !/[于自至到在从由及和与年]/.test(text[at - 1] ?? '');
/** 超过50年, 历时20年: what lasts is counted. */
const LASTS_BEFORE = '过逾约近满已达时长共有需超余第每';
/** What shows that a number before 年 counts years, not names one. */
const DURATION_AFTER = /(?:的?(?:历史|文明|建城史|风雨|奋斗史)|以上|以下|左右|有余|树龄)/y;

const lasts = (text: string, at: number): boolean => matches(DURATION_AFTER, text, at);

/** The year, decade or span of years that starts with the number `n` at `at` and the 年 after it. */
export function yearAt(reading: Reading, at: number, n: CalendarNumber): Piece | null {
  const { text } = reading;
  const after = n.end + 1;
  if (text[after] === '代') return decadeAt(n, after + 1);
  if (n.digits === 4) {
    if (!plausible(n.value) || lasts(text, after)) return null;
    return { end: yearEnd(text, after), grain: GRAIN.year, point: { year: n.value } };
  }
  if (n.digits !== 1) {
    const roc =
      !LASTS_BEFORE.includes(text[at - 1] ?? '#') &&
      n.value < 200 &&
      (matches(AFTER_ROC_YEAR, text, after) || (n.digits === 3 && !counts(text, at))) &&
      reading.roc();
    if (roc) return { end: yearEnd(text, after), grain: GRAIN.year, point: { year: ROC_EPOCH + n.value } };
  }
  if (n.digits !== 2) return null;
  const leadingZero = n.value < 10 && n.value > 0;
  if (
    !leadingZero &&
    !matches(AFTER_SHORT_YEAR, text, after) &&
    // 20年春节
    reading.wordAt(after)?.value.kind !== 'festival' &&
    !(!n.chinese && (text[at - 1] ?? '\n') === '\n' && (text[after] ?? '\n') === '\n') &&
    !(n.chinese && n.value >= 50 && Math.abs(Math.floor(n.value / 10) - (n.value % 10)) > 1)
  )
    return null;
  return { end: yearEnd(text, after), grain: GRAIN.year, point: { shortYear: n.value } };
}

/** `2016—2020年`: four figures, a connector, and a year after it share the 年. */
export const plausible = (year: number): boolean => year >= 1000 && year < 2200;

/** 年度 belongs to the year; 年度假 does not. */
export function yearEnd(text: string, at: number): number {
  if (text[at] !== '度') return text[at] === '份' ? at + 1 : at;
  return dateLexicon().compounds.longestAt(text, at) ? at : at + 1;
}

/** The era word at `at` with its year: 康熙二十年, 民国元年, 民国95年; 光绪年间 is the whole era. */
export function eraYearAt(reading: Reading, word: Extract<DateWord, { kind: 'era' }>, wordEnd: number): Piece | null {
  const { text, codes } = reading;
  if (text[wordEnd] === '元' && text[wordEnd + 1] === '年') return eraYear(word, 1, wordEnd + 2);
  const hundred = hundredsAt(reading, wordEnd);
  if (hundred) return eraYear(word, hundred.value, hundred.end);
  const n = numberAt(codes, wordEnd);
  if (n === null || text[n.end] !== '年' || n.value === 0) return null;
  return eraYear(word, n.value, n.end + 1);
}

/** 一百一十年, 一百零五年: years of the Republic from its hundredth on. */
const HUNDREDS = /一百(?:零?([一二三四五六七八九])|(一?十[一二三四五六七八九]?|[二三四五]十[一二三四五六七八九]?))?年/y;

function hundredsAt({ text }: Reading, at: number): { value: number; end: number } | null {
  HUNDREDS.lastIndex = at;
  const found = HUNDREDS.exec(text);
  const rest = found?.[1] ?? found?.[2];
  return found && { value: 100 + (rest ? numberOf(rest)!.value : 0), end: HUNDREDS.lastIndex };
}

function eraYear(word: Extract<DateWord, { kind: 'era' }>, count: number, end: number): Piece | null {
  const year = word.first + count - 1;
  if (word.last === 0 ? count > 300 : year > word.last + 1) return null;
  return { end, grain: GRAIN.year, point: { year } };
}

function decadeAt(n: CalendarNumber, end: number): Piece | null {
  if (n.value % 10 !== 0) return null;
  if (n.digits === 4 && plausible(n.value)) return { end, grain: GRAIN.decade, point: { decade: n.value / 10 } };
  if (n.value < 10 || n.value > 90) return null;
  // 八十年代: the tens of a year whose century may stand before it.
  return { end, grain: GRAIN.decade, point: { decade: n.value / 10 } };
}

/** 20世纪, 十九世纪. */
export function centuryAt(text: string, n: CalendarNumber): Piece | null {
  if (!text.startsWith('世纪', n.end) || n.value < 1 || n.value > 30) return null;
  return { end: n.end + 2, grain: GRAIN.century, point: { century: n.value - 1 } };
}

const NUMBERED_YEAR = /([今去明前本])（([0-9]{2,4})）年/y;
const SHIFT: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 明: 1, 前: -2 };

/** 今（110）年, 去（2020）年: a relative year with its number, of the Republic of China when it has three figures. */
export function numberedYearAt(text: string, at: number): Piece | null {
  NUMBERED_YEAR.lastIndex = at;
  const found = NUMBERED_YEAR.exec(text);
  if (!found) return null;
  const number = Number(found[2]);
  const year = found[2]!.length === 3 ? ROC_EPOCH + number : number;
  const point =
    found[2]!.length === 2 ? { yearShift: { anchor: 'now' as const, offset: SHIFT[found[1]!]! } } : { year };
  return plausible(point.year ?? 2000)
    ? { end: yearEnd(text, NUMBERED_YEAR.lastIndex), grain: GRAIN.year, point }
    : null;
}

/** Whether a sticky pattern matches at `at`. */
export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
