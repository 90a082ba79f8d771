import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { dateLexicon } from '../lexicon.js';
import { type CalendarNumber, isChineseNumeral, isFigure } from '../numbers.js';
import type { Edge } from '../value.js';
import type { Piece } from './piece.js';

/** Most days of a month, 29 for February. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether some year has this day. */
export const possibleDay = (month: number | undefined, day: number): boolean =>
  day >= 1 && day <= (month === undefined ? 31 : (LONGEST[month - 1] ?? 0));

/** 11月, 十一月份. */
export function monthAt(text: string, n: CalendarNumber): Piece | null {
  if (n.value < 1 || n.value > 12 || n.digits > 2 || text[n.end - 1] === '两') return null;
  const next = text.charCodeAt(n.end + 1);
  if (!isFigure(next) && !isChineseNumeral(next) && dateLexicon().compounds.longestAt(text, n.end)) return null;
  const end = text[n.end + 1] === '份' ? n.end + 2 : n.end + 1;
  return { end, grain: GRAIN.month, point: { month: n.value } };
}

/** 4日, 二十四号; `month` is what was read before it. */
export function dayAt(n: CalendarNumber, month: number | undefined, bare: boolean): Piece | null {
  if (n.digits > 2 || !possibleDay(month, n.value)) return null;
  return { end: n.end + 1, grain: GRAIN.day, point: { day: n.value }, bare };
}

const QUARTER = /第?([0-9一二三四首])(?:个?季度|季(?![0-9一-鿿]))/y;
/** 2022年第四季完工: behind a year 季 needs no 度. */
const QUARTER_OF_YEAR = /第([0-9一二三四首])季(?![度赛集播])/y;
const QUARTER_OF = new Map(
  [...'一1首二2三3四4'].map((char) => [
    char,
    '一1首'.includes(char) ? 1 : '二2'.includes(char) ? 2 : '三3'.includes(char) ? 3 : 4,
  ]),
);

/** 一季度, 第3季度, 首季度; `ofYear` when a year stands before it. */
export function quarterAt(text: string, at: number, ofYear = false): Piece | null {
  QUARTER.lastIndex = at;
  QUARTER_OF_YEAR.lastIndex = at;
  const found = QUARTER.exec(text) ?? (ofYear ? QUARTER_OF_YEAR.exec(text) : null);
  return found && { end: at + found[0].length, grain: GRAIN.quarter, point: { quarter: QUARTER_OF.get(found[1]!)! } };
}

/** First characters of the words that name an edge. */
export const EDGE_STARTS = '初伊前中底末后晚';
const EDGE_SET = new CharSet(EDGE_STARTS);
const EDGES: Readonly<Record<string, Edge>> = { 初: 1, 伊: 0, 前: 1, 中: 2, 底: 3, 末: 3, 后: 3, 晚: 3 };
/** Edges of one character; the others need their second (前期, 后期, 晚期, 伊始). */
const ALONE = '初底末';

/** 初, 底, 末 and their like right after a year, quarter, month or decade: 初期, 伊始, 前期, 中叶, 中期, 末期, 后期, 晚期. */
export function edgeAt(text: string, at: number): { end: number; edge: Edge } | null {
  if (!EDGE_SET.has(text.charCodeAt(at))) return null;
  const char = text[at]!;
  const edge = EDGES[char]!;
  const second = text[at + 1] ?? '#';
  const long = second === (char === '伊' ? '始' : '期') ? char !== '底' : second === '叶' && char === '中';
  if (long) return { end: at + 2, edge };
  if (!ALONE.includes(char) || dateLexicon().compounds.longestAt(text, at)) return null;
  return { end: at + 1, edge };
}

const NUMBERED_DAY = /([今昨明前后本])（(\d{1,2})）?([日天晨晚早])）?/y;
/** 昨7日: without brackets. */
const PLAIN_NUMBERED_DAY = /(?<![一-鿿])([今昨明])(\d{1,2})日(?![内前后游])/y;
const SHIFT: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2, 本: 0 };

/** 今（19）日, 昨（3日）, 昨7日: a relative day with its number. */
export function numberedDayAt(text: string, at: number): Piece | null {
  const pattern = text[at + 1] === '（' ? NUMBERED_DAY : PLAIN_NUMBERED_DAY;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const day = Number(found?.[2]);
  if (!found || !possibleDay(undefined, day)) return null;
  if (pattern === NUMBERED_DAY && found[0].split('）').length !== 2) return null;
  const part = ({ 晨: 'earlyMorning', 早: 'earlyMorning', 晚: 'evening' } as const)[found[3] as '晨'];
  return {
    end: at + found[0].length,
    grain: GRAIN.day,
    point: { day, dayShift: { anchor: 'now', offset: SHIFT[found[1]!]! }, ...(part ? { partOfDay: part } : {}) },
  };
}
