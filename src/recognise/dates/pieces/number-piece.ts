import { type DateLexicon, GRAIN } from '../lexicon.js';
import { isFigure, numberAt, numberEnd } from '../numbers.js';
import type { Point } from '../value.js';
import { bareDay } from './bare-day.js';
import { clockAt } from './clock.js';
import { dottedDayAt, figuresAt } from './figures.js';
import { lunarAt } from './lunar.js';
import { dayAt, monthAt, quarterAt } from './month-day.js';
import { connectorEnd, type Piece, type Reading } from './piece.js';
import { wordPiece } from './word-piece.js';
import { centuryAt, plausible, yearAt } from './year.js';

/** 十一月, 三月三日: the numeral of a festival's name that counts a unit after all. */
const CALENDAR_UNIT = /[年月日号时点个]/;

const COMMA = 44;
/** 3.5, A4, #12: a number goes on from before. */
const joinsNumber = (code: number): boolean =>
  isFigure(code) || code === 46 || code === 35 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** 九月初九, 八月廿三: only these days show that a numbered month is of the lunar calendar. */
const isLunarDay = (char: string | undefined): boolean => char === '初' || char === '廿';

/** The piece that starts with the number at `at`. In a range (`inRange`) a lone day needs no word to show it. */
export function numberPieceAt(
  reading: Reading,
  lexicon: DateLexicon,
  at: number,
  last: number,
  point: Point,
  inRange = false,
): Piece | null {
  const { text } = reading;
  if (last >= GRAIN.day) return last < GRAIN.time ? clockAt(text, at, point.partOfDay) : null;
  if (last < 0) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 0;
    if (joinsNumber(before) || (before === COMMA && isFigure(text.charCodeAt(at - 2)))) return null;
    if (isFigure(text.charCodeAt(at))) {
      const figures = '-./·'.includes(text[numberEnd(text, at)] ?? '#')
        ? (figuresAt(text, at) ?? dottedDayAt(text, at))
        : null;
      if (figures) return figures;
    }
    const fixed = reading.wordAt(at);
    if (fixed?.value.kind === 'festival' && !CALENDAR_UNIT.test(text[fixed.end] ?? ''))
      return wordPiece(text, fixed.value, fixed.end, last);
    if (fixed?.value.kind === 'name') return null;
  }
  const n = numberAt(text, at);
  if (!n) return null;
  if (last === GRAIN.year && n.chinese) {
    // 去年八月十五
    const fixed = reading.wordAt(at);
    if (fixed?.value.kind === 'festival' && !CALENDAR_UNIT.test(text[fixed.end] ?? ''))
      return wordPiece(text, fixed.value, fixed.end, last);
  }
  switch (text[n.end]) {
    case '年':
      return last < GRAIN.year ? yearAt(reading, at, n) : null;
    case '学':
      return last < GRAIN.year && n.digits === 4 && text[n.end + 1] === '年' && plausible(n.value)
        ? { end: n.end + 2, grain: GRAIN.year, point: { year: n.value, schoolYear: true } }
        : null;
    case '世':
      return last < 0 ? centuryAt(text, n) : null;
    case '月':
      return (isLunarDay(text[n.end + 1]) ? lunarAt(text, at) : null) ?? monthAt(text, n);
    case '季':
      return quarterAt(text, at);
    case '日':
    case '号':
      return last === GRAIN.month
        ? dayAt(n, point.month, false)
        : last < 0 && (inRange || bareDay(text, at, n.end, n.chinese))
          ? dayAt(n, undefined, true)
          : null;
    case '时':
      // 14时20分许, 9时许: an hour of the day told of; 8时 alone may be anything.
      return last < 0 && /[分许]/.test(text[numberEnd(text, n.end + 1)] ?? '') ? clockAt(text, at, undefined) : null;
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
  // 1月3至2月10: the figure after 月 is a day, no month.
  if (last < 0 && text[at - 1] === '月') return null;
  const list = text[end] === '、' || text[end] === '和';
  const next = list ? end + 1 : connectorEnd(text, end);
  if (next === end) return null;
  const n = numberAt(text, next);
  if (!n) return null;
  const unit = text[n.end] ?? '';
  // Only the last number of the run has the unit; longer runs are read from their last pair.
  if (unit === '' || !'年月日号季学'.includes(unit)) return null;
  const rest = numberPieceAt(
    reading,
    lexicon,
    next,
    unit === '日' || unit === '号' ? GRAIN.month : Math.max(last, unit === '年' || unit === '学' ? -1 : GRAIN.decade),
    unit === '日' ? { ...point } : {},
  );
  if (!rest || rest.end < n.end || rest.upto !== undefined) return null;
  const other = rest.point;
  const base = { end: rest.end, grain: rest.grain, list };
  if (other.year !== undefined && rest.grain === GRAIN.year && digits === 4 && plausible(value) && other.year > value)
    return { ...base, point: { ...other, year: value }, upto: other.year };
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
