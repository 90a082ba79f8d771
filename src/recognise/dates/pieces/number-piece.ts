import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { type CalendarNumber, isFigure, joinsNumber, numberAt, numberEnd } from '../numbers.js';
import type { Point } from '../value.js';
import { bareDay } from './bare-day.js';
import { clockAt } from './clock.js';
import { figuresAt } from './figures.js';
import { lunarAt } from './lunar.js';
import { dayAt, monthAt, possibleDay, quarterAt } from './month-day.js';
import { runAt } from './number-run.js';
import type { Piece, Reading } from './piece.js';
import { wordPiece } from './word-piece.js';
import { centuryAt, matches, plausible, yearAt } from './year.js';

/** 十一月, 三月三日: the numeral of a festival's name that counts a unit after all. */
const CALENDAR_UNIT = new CharSet('年月日号时点个');

const FIGURE_JOINS = new CharSet('-./·');
const AFTER_HOUR = new CharSet('分许');
const HUNDRED = '百'.charCodeAt(0);

/** 九月初九, 八月廿三: only these days show that a numbered month is of the lunar calendar. */
const isLunarDay = (char: string | undefined): boolean => char === '初' || char === '廿';

/** The piece that starts with the number at `at`. In a range (`inRange`) a lone day needs no word to show it. */
export function numberPieceAt(reading: Reading, at: number, last: number, point: Point, inRange = false): Piece | null {
  const { text, codes } = reading;
  if (last >= GRAIN.day) return last < GRAIN.time ? clockAt(reading, at, point.partOfDay) : null;
  if (last < 0) {
    // 一百一十年: the number goes on from 百.
    if (at > 0 && (codes[at - 1] === HUNDRED || joinsNumber(codes, at - 1))) return null;
    if (isFigure(codes[at]!) && FIGURE_JOINS.has(codes[numberEnd(codes, at)]!)) {
      const figures = figuresAt(reading, at);
      if (figures) return figures;
    }
    const fixed = reading.wordAt(at);
    if (fixed?.value.kind === 'festival' && !CALENDAR_UNIT.has(codes[fixed.end]!))
      return wordPiece(reading, fixed.value, fixed.end, last);
    if (fixed?.value.kind === 'name') return null;
  }
  const n = numberAt(codes, at);
  if (!n) return null;
  if (last === GRAIN.year && n.chinese) {
    // 去年八月十五
    const fixed = reading.wordAt(at);
    if (fixed?.value.kind === 'festival' && !CALENDAR_UNIT.has(codes[fixed.end]!))
      return wordPiece(reading, fixed.value, fixed.end, last);
  }
  switch (text[n.end]) {
    case '年':
      return yearAt(reading, at, n);
    case '学':
      return n.digits === 4 && text[n.end + 1] === '年' && plausible(n.value)
        ? { end: n.end + 2, grain: GRAIN.year, point: { year: n.value, schoolYear: true } }
        : null;
    case '上':
    case '下':
      // 2018上半年: a year that leaves out its unit.
      return n.digits === 4 && !n.chinese && plausible(n.value) && text.startsWith('半年', n.end + 1)
        ? { end: n.end, grain: GRAIN.year, point: { year: n.value } }
        : null;
    case '世':
      return centuryAt(text, n);
    case '月':
      return (isLunarDay(text[n.end + 1]) ? lunarAt(reading, at) : null) ?? monthAt(text, n);
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
      return last < 0 && AFTER_HOUR.has(codes[numberEnd(codes, n.end + 1)]!) ? clockAt(reading, at, undefined) : null;
    default:
      return (
        (last === GRAIN.month ? dayWithoutUnit(text, n, point.month, inRange) : null) ?? runAt(reading, at, n, last)
      );
  }
}

/** 1月3至2月10: both days of a range leave 日 out. */
const MONTH_DAY_AFTER = /(?:至|到|-|—|~)[0-9]{1,2}月[0-9]{1,2}(?![0-9.])/y;

function dayWithoutUnit(text: string, n: CalendarNumber, month: number | undefined, inRange: boolean): Piece | null {
  if (n.chinese || n.digits > 2 || !possibleDay(month, n.value)) return null;
  const closes = inRange ? !/[一-鿿0-9%.]/.test(text[n.end] ?? '') : matches(MONTH_DAY_AFTER, text, n.end);
  return closes ? { end: n.end, grain: GRAIN.day, point: { day: n.value } } : null;
}
