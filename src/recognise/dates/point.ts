import { CharSet } from '../../lexicon/char-set.js';
import { GRAIN } from './calendar-word.js';
import { type DateLexicon, dayPartAt } from './lexicon.js';
import { isChineseNumeral, isFigure, numberEnd } from './numbers.js';
import { lunarAt } from './pieces/lunar.js';
import { edgeAt, numberedDayAt, quarterAt } from './pieces/month-day.js';
import { numberPieceAt } from './pieces/number-piece.js';
import { monthRunAt, quarterRunAt } from './pieces/number-run.js';
import type { Piece, Reading, RunNumber } from './pieces/piece.js';
import { nthAt, repeatedWeekdayEnd, weekdayAt } from './pieces/week.js';
import { partPiece, wordPiece } from './pieces/word-piece.js';
import { numberedYearAt } from './pieces/year.js';
import { plainPoint } from './plain-point.js';
import { blankPoint, type Point } from './value.js';

/** A point as read: `first` and `last` are the coarsest and the finest grain its words state. */
export interface ReadPoint {
  readonly start: number;
  readonly end: number;
  readonly point: Point;
  readonly first: number;
  readonly last: number;
  /** The other end of a run that shares a unit word, and the field it is of (`3-7日`: day 7). */
  readonly upto: {
    readonly field: 'year' | 'month' | 'day' | 'quarter';
    /** The last number of a range, or all after the first of a list, each with where it starts. */
    readonly numbers: readonly RunNumber[];
    readonly list: boolean;
  } | null;
  /** A lone 6日. */
  readonly bare: boolean;
  /** Whether an era (康熙, 民国) names the year it starts with. */
  readonly eraYear: boolean;
}

/** Reads the point of the calendar that starts at `at`, piece after piece from coarse to fine, or null. */
export function readPoint(reading: Reading, lexicon: DateLexicon, at: number, inRange = false): ReadPoint | null {
  return plainPoint(reading, lexicon, at, inRange) ?? anyPoint(reading, lexicon, at, inRange);
}

/** `readPoint` by the full grammar. */
export function anyPoint(reading: Reading, lexicon: DateLexicon, at: number, inRange: boolean): ReadPoint | null {
  const { text, codes } = reading;
  let end = at;
  let first = -1;
  let last = -1;
  let bare = false;
  const eraYear = !isNumber(text.charCodeAt(at)) && reading.wordAt(at)?.value.kind === 'era';
  let upto: ReadPoint['upto'] = null;
  const point = blankPoint();
  for (;;) {
    const from =
      end > at && text[end] === '的' && last <= GRAIN.month
        ? end + 1
        : last >= GRAIN.day && text[end] === ' '
          ? end + 1
          : end;
    const piece: Piece | null = pieceAt(reading, lexicon, from, last, point, inRange);
    if (!piece || piece.grain <= last) break;
    if (first < 0) {
      first = piece.grain;
      bare = piece.bare === true;
    }
    last = piece.grain;
    end = piece.end;
    Object.assign(point, piece.point);
    if (piece.upto !== undefined) {
      const field =
        piece.grain === GRAIN.year
          ? 'year'
          : piece.grain === GRAIN.month
            ? 'month'
            : piece.grain === GRAIN.quarter
              ? 'quarter'
              : 'day';
      upto = { field, numbers: piece.upto, list: piece.list === true };
    }
    const edge = last <= GRAIN.month && point.edge === undefined ? edgeAt(text, end) : null;
    if (edge && !upto) {
      point.edge = edge.edge;
      end = edge.end;
      last = Math.max(last, GRAIN.month);
    }
    if (last === GRAIN.day && WEEKDAY_STARTS.has(codes[end]!)) end = repeatedWeekdayEnd(text, end);
    if (upto) break;
  }
  if (first < 0 || (last === GRAIN.month && impossibleDayAt(reading, end))) return null;
  if (first === GRAIN.weekday && last === GRAIN.weekday) {
    // 星期天，二月十号: the weekday stands before its day.
    const rest =
      '，、（'.includes(text[end] ?? '#') && isNumber(text.charCodeAt(end + 1))
        ? readPoint(reading, lexicon, end + 1)
        : null;
    if (rest && rest.first === GRAIN.month && rest.last >= GRAIN.day && rest.point.day !== undefined)
      return { ...rest, start: at };
  }
  return { start: at, end, point, first, last, upto, bare, eraYear };
}

/** 2月30日: the month falls with its impossible day. */
function impossibleDayAt({ text, codes }: Reading, at: number): boolean {
  if (!isNumber(text.charCodeAt(at)) || text[at - 1] !== '月') return false;
  const unit = text[numberEnd(codes, at)];
  return unit === '日' || unit === '号';
}

const isNumber = (code: number): boolean => isFigure(code) || isChineseNumeral(code);

function pieceAt(
  reading: Reading,
  lexicon: DateLexicon,
  at: number,
  last: number,
  point: Point,
  inRange: boolean,
): Piece | null {
  const { text, codes } = reading;
  const code = codes[at]!;
  if (isNumber(code)) return numberPieceAt(reading, at, last, point, inRange);
  const char = text[at];
  if (last >= GRAIN.day) {
    const part = dayPartAt(lexicon, text, at);
    if (part && last < GRAIN.part) return partPiece(part.value, part.end);
    if (last === GRAIN.day && char === '当' && /[天日晚]/.test(text[at + 1] ?? ''))
      return { end: at + 2, grain: GRAIN.weekday, point: text[at + 1] === '晚' ? { partOfDay: 'evening' } : {} };
    return null;
  }
  if (char === '第' || char === '最')
    return nthAt(reading, at) ?? quarterAt(text, at, last === GRAIN.year) ?? quarterRunAt(reading, at, last);
  const season = last === GRAIN.year && SEASONS.has(code) ? seasonAt(reading, at) : null;
  if (season) return season;
  const fromFirst = char === '元' && last <= GRAIN.year ? monthRunAt(reading, at, last) : null;
  if (fromFirst) return fromFirst;
  // 2009年“五一”: the year before governs the festival in quotation marks.
  if (char === '“' && last === GRAIN.year) return quotedFestivalAt(reading, at);
  if (char === '首') return quarterAt(text, at);
  const special =
    (LUNAR_STARTS.has(code) ? lunarAt(reading, at) : null) ??
    (text[at + 1] === '（' || (DAYS.has(code) && isFigure(codes[at + 1]!))
      ? (numberedDayAt(text, at) ?? (last < 0 ? numberedYearAt(text, at) : null))
      : null);
  if (special) return special;
  const word = reading.wordAt(at);
  const piece = word ? wordPiece(reading, word.value, word.end, last) : null;
  // 上周四, 本周日: a weekday after a week word; 周四 alone.
  if (piece?.grain === GRAIN.tenDays && piece.point.weekShift !== undefined) {
    const day = weekdayOfWeek(text, piece.end);
    if (day) return { end: piece.end + day.length, grain: GRAIN.day, point: { ...piece.point, weekday: day.weekday } };
  }
  return piece ?? (word ? null : weekdayAt(text, at));
}

function quotedFestivalAt(reading: Reading, at: number): Piece | null {
  const word = reading.wordAt(at + 1);
  if (word?.value.kind !== 'festival' || reading.text[word.end] !== '”') return null;
  return wordPiece(reading, word.value, word.end + 1, GRAIN.year);
}

/** 2018年秋，: a season of a stated year, where no word goes on with it. */
function seasonAt(reading: Reading, at: number): Piece | null {
  const { codes } = reading;
  if ((isHan(codes[at + 1]!) && !AFTER_SEASON.has(codes[at + 1]!)) || reading.wordAt(at) !== null) return null;
  const season = SEASON_CODES[SEASONS_IN_ORDER.indexOf(String.fromCharCode(codes[at]!))]!;
  return { end: at + 1, grain: GRAIN.month, point: { season } };
}
const SEASONS_IN_ORDER = '春夏秋冬';
const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;
const SEASONS = new CharSet(SEASONS_IN_ORDER);
const AFTER_SEASON = new CharSet('至到');
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const LUNAR_STARTS = new CharSet('大正农阴旧夏闰冬腊');
const DAYS = new CharSet('今昨明');
/** What says the weekday of a day again: （星期四）, ，周四. */
const WEEKDAY_STARTS = new CharSet('（，周星礼');
/** The weekday right after 上周 or 下星期: 上周四, 下星期天, 上周星期三. */
function weekdayOfWeek(text: string, at: number): { weekday: number; length: number } | null {
  const full = weekdayAt(text, at);
  if (full) return { weekday: full.point.weekday!, length: full.end - at };
  if (!/[一二三四五六日天]/.test(text[at] ?? '')) return null;
  const found = weekdayAt(`周${text.slice(at, at + 2)}`, 0);
  return found ? { weekday: found.point.weekday!, length: 1 } : null;
}
