import { type DateLexicon, type DateWord, GRAIN } from './lexicon.js';
import { isChineseNumeral, isFigure, numberAt } from './numbers.js';
import { clockAt } from './pieces/clock.js';
import { figuresAt } from './pieces/figures.js';
import { lunarAt } from './pieces/lunar.js';
import { dayAt, edgeAt, monthAt, numberedDayAt, quarterAt } from './pieces/month-day.js';
import { connectorEnd, type Piece, type Reading } from './pieces/piece.js';
import { nthAt, repeatedWeekdayEnd, weekdayAt } from './pieces/week.js';
import { centuryAt, eraYearAt, plausible, yearAt } from './pieces/year.js';
import type { Point } from './value.js';

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
    readonly value: number;
    readonly list: boolean;
    readonly at: number;
  } | null;
  /** A lone 6日. */
  readonly bare: boolean;
}

/** Reads the point of the calendar that starts at `at`, piece after piece from coarse to fine, or null. */
export function readPoint(reading: Reading, lexicon: DateLexicon, at: number): ReadPoint | null {
  const { text } = reading;
  let end = at;
  let first = -1;
  let last = -1;
  let bare = false;
  let upto: ReadPoint['upto'] = null;
  const point: Point = {};
  for (;;) {
    const from =
      end > at && text[end] === '的' && last <= GRAIN.month
        ? end + 1
        : last >= GRAIN.day && text[end] === ' '
          ? end + 1
          : end;
    const piece: Piece | null = pieceAt(reading, lexicon, from, last, point);
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
      upto = { field, value: piece.upto, list: piece.list === true, at: lastNumberStart(text, piece.end) };
    }
    const edge = last <= GRAIN.month && point.edge === undefined ? edgeAt(text, end) : null;
    if (edge && !upto && last !== GRAIN.century) {
      point.edge = edge.edge;
      end = edge.end;
      last = Math.max(last, GRAIN.month);
    }
    if (last === GRAIN.day) end = repeatedWeekdayEnd(text, end);
    if (upto) break;
  }
  if (first < 0) return null;
  if (first === GRAIN.weekday && last === GRAIN.weekday) {
    // 星期天，二月十号: the weekday stands before its day.
    const rest = /^[，、（]/.test(text.slice(end, end + 1)) ? readPoint(reading, lexicon, end + 1) : null;
    if (rest && rest.first === GRAIN.month && rest.last >= GRAIN.day && rest.point.day !== undefined)
      return { ...rest, start: at };
  }
  return { start: at, end, point, first, last, upto, bare };
}

function lastNumberStart(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && !isNumber(text.charCodeAt(at))) at--;
  while (at > 0 && isNumber(text.charCodeAt(at - 1))) at--;
  return at;
}

const isNumber = (code: number): boolean => isFigure(code) || isChineseNumeral(code);

function pieceAt(reading: Reading, lexicon: DateLexicon, at: number, last: number, point: Point): Piece | null {
  const { text } = reading;
  const code = text.charCodeAt(at);
  if (isNumber(code)) return numberPieceAt(reading, lexicon, at, last, point);
  const char = text[at];
  if (last >= GRAIN.day) {
    const part = lexicon.parts.longestAt(text, at);
    if (part && last < GRAIN.part && !lexicon.compounds.longestAt(text, at)) return partPiece(part.value, part.end);
    if (last === GRAIN.day && char === '当' && /[天日晚]/.test(text[at + 1] ?? ''))
      return { end: at + 2, grain: GRAIN.weekday, point: text[at + 1] === '晚' ? { partOfDay: 'evening' } : {} };
    return null;
  }
  if (char === '第' || char === '最') return nthAt(text, at) ?? quarterAt(text, at);
  if (char === '首') return quarterAt(text, at);
  const special = lunarAt(text, at) ?? (text[at + 1] === '（' ? numberedDayAt(text, at) : null);
  if (special) return special;
  const word = lexicon.words.longestAt(text, at);
  const piece = word ? wordPiece(text, word.value, word.end, last, point) : null;
  // 上周四, 本周日: a weekday after a week word; 周四 alone.
  if (piece?.grain === GRAIN.tenDays && piece.point.weekShift !== undefined) {
    const day = weekdayOfWeek(text, piece.end);
    if (day) return { end: piece.end + day.length, grain: GRAIN.day, point: { ...piece.point, weekday: day.weekday } };
  }
  return piece ?? (word ? null : weekdayAt(text, at));
}

/** The weekday right after 上周 or 下星期: 上周四, 下星期天, 上周星期三. */
function weekdayOfWeek(text: string, at: number): { weekday: number; length: number } | null {
  const full = weekdayAt(text, at);
  if (full) return { weekday: full.point.weekday!, length: full.end - at };
  if (!/[一二三四五六日天]/.test(text[at] ?? '')) return null;
  const found = weekdayAt(`周${text.slice(at, at + 2)}`, 0);
  return found ? { weekday: found.point.weekday!, length: 1 } : null;
}

const partPiece = (word: { part: Point['partOfDay'] }, end: number): Piece => ({
  end,
  grain: GRAIN.part,
  point: word.part ? { partOfDay: word.part } : {},
});

function wordPiece(text: string, word: DateWord, end: number, last: number, point: Point): Piece | null {
  switch (word.kind) {
    case 'calendar': {
      if (word.edgeOf === null) return { end, grain: word.grain, point: word.point };
      // 2016年年底: the edge of the unit before it; alone, of the unit spoken of.
      const alone: Point =
        word.edgeOf === 'year'
          ? { yearShift: { anchor: 'text', offset: 0 } }
          : word.edgeOf === 'month'
            ? { monthShift: { anchor: 'text', offset: 0 } }
            : { quarterShift: { anchor: 'text', offset: 0 } };
      return { end, grain: word.grain, point: last < 0 ? { ...alone, ...word.point } : word.point };
    }
    case 'part':
      return word.place === 'lone' || numberAt(text, end) ? partPiece(word, end) : null;
    case 'festival':
      return word.use === 'skip'
        ? null
        : { end, grain: GRAIN.day, point: { festival: word.rule, ...(word.holiday ? { holiday: word.holiday } : {}) } };
    case 'era':
      return eraYearAt(text, end - (word.last < 0 ? 0 : 0), word, end);
    case 'vague':
      // 2018年冬季: a season of a stated year.
      return word.timex.startsWith('XXXX-') && last === GRAIN.year && end > 0
        ? { end, grain: GRAIN.month, point: { season: word.timex.slice(5) as NonNullable<Point['season']> } }
        : null;
    default:
      void point;
      return null;
  }
}

function numberPieceAt(reading: Reading, lexicon: DateLexicon, at: number, last: number, point: Point): Piece | null {
  const { text } = reading;
  if (last >= GRAIN.day) return last < GRAIN.time ? clockAt(text, at, point.partOfDay) : null;
  if (last < 0) {
    const before = text[at - 1] ?? '';
    if (/[0-9.A-Za-z#]/.test(before) || (before === ',' && isFigure(text.charCodeAt(at - 2)))) return null;
    const figures = isFigure(text.charCodeAt(at)) ? figuresAt(text, at) : null;
    if (figures) return figures;
    const fixed = lexicon.words.longestAt(text, at);
    if (fixed?.value.kind === 'festival') return wordPiece(text, fixed.value, fixed.end, last, point);
    if (fixed?.value.kind === 'name') return null;
  }
  const n = numberAt(text, at);
  if (!n) return null;
  switch (text[n.end]) {
    case '年':
      return last < GRAIN.year ? yearAt(reading, at, n) : null;
    case '世':
      return last < 0 ? centuryAt(text, n) : null;
    case '月':
      return lunarAt(text, at) ?? monthAt(text, n);
    case '季':
      return quarterAt(text, at);
    case '日':
    case '号':
      return last === GRAIN.month
        ? dayAt(n, point.month, false)
        : last < 0 && bareDay(text, at, n.end, n.chinese)
          ? dayAt(n, undefined, true)
          : null;
    default:
      return runAt(reading, lexicon, at, n.end, n.value, n.digits, last, point);
  }
}

/** `3-7日`, `1—9月`, `2016—2020年`, `3、4月份`, `一、二季度`: numbers that share the unit word of the last. */
function runAt(
  reading: Reading,
  lexicon: DateLexicon,
  at: number,
  end: number,
  value: number,
  digits: number,
  last: number,
  point: Point,
): Piece | null {
  const { text } = reading;
  const list = text[end] === '、' || text[end] === '和';
  const next = list ? end + 1 : connectorEnd(text, end);
  if (next === end) return null;
  const n = numberAt(text, next);
  if (!n) return null;
  const unit = text[n.end];
  const rest = numberPieceAt(
    reading,
    lexicon,
    next,
    unit === '日' || unit === '号' ? GRAIN.month : Math.max(last, unit === '年' ? -1 : GRAIN.decade),
    unit === '日' ? { ...point } : {},
  );
  if (!rest || rest.end < n.end || rest.upto !== undefined) return null;
  const other = rest.point;
  const base = { end: rest.end, grain: rest.grain, list };
  if (other.year !== undefined && rest.grain === GRAIN.year && digits === 4 && plausible(value) && other.year > value)
    return { ...base, point: { year: value }, upto: other.year };
  if (
    other.month !== undefined &&
    rest.grain === GRAIN.month &&
    value >= 1 &&
    value <= 12 &&
    digits <= 2 &&
    value !== other.month
  )
    return { ...base, point: { month: value }, upto: other.month };
  if (other.quarter !== undefined && value >= 1 && value < other.quarter)
    return { ...base, point: { quarter: value }, upto: other.quarter };
  if (
    other.day !== undefined &&
    rest.grain === GRAIN.day &&
    value >= 1 &&
    value < other.day &&
    digits <= 2 &&
    (last === GRAIN.month || bareDay(text, at, n.end, false))
  )
    return { ...base, point: { day: value }, upto: other.day, bare: last < 0 };
  return null;
}

/** What counts days instead of naming one: 不少于三十日, 提前3日, 满5日, 共3日. */
const COUNT_BEFORE = /[第每近约满共达过于至逾前足停休期续限余整逗拘留]$/;
const COUNT_AFTER = /[内期游以工龄票均报后历常夜日电线楼院桥地文机馆厅门店车井台位]/;

/** Whether a lone 6日 names a day of the month. */
function bareDay(text: string, at: number, unitAt: number, chinese: boolean): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text[unitAt + 1] ?? '';
  if (text[unitAt] === '号')
    return (
      !chinese &&
      /^[早晚上下中前起]/.test(after) &&
      !/^(?:上海|中)/.test(text.slice(unitAt + 1, unitAt + 3)) &&
      !COUNT_BEFORE.test(before)
    );
  if (
    COUNT_BEFORE.test(before) &&
    !(before === '于' && !/[少多低高大小]/.test(text[at - 2] ?? '')) &&
    !(before === '至' && /[日号]/.test(text[at - 2] ?? ''))
  )
    return false;
  if (COUNT_AFTER.test(after)) return false;
  return !(chinese && !/[早晚上下凌傍至，,、]/.test(after));
}
