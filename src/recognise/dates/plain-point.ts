import { CharSet } from '../../lexicon/char-set.js';
import { lazy } from '../../lexicon/lazy.js';
import { dateAnchors } from './anchors.js';
import { GRAIN } from './calendar-word.js';
import { type DateLexicon, dateLexicon, dayPartAt } from './lexicon.js';
import { isChineseNumeral, isFigure, joinsNumber } from './numbers.js';
import { clockAt } from './pieces/clock.js';
import { EDGE_STARTS, edgeAt, possibleDay } from './pieces/month-day.js';
import type { Reading } from './pieces/piece.js';
import { plausible, yearEnd } from './pieces/year.js';
import type { ReadPoint } from './point.js';
import { blankPoint, type Point } from './value.js';

const code = (char: string): number => char.charCodeAt(0);
const YEAR = code('年');
const MONTH = code('月');
const DAY = code('日');
const DAY_NUMBER = code('号');
const COMMA = code('，');
const PORTION = code('份');
const SPACE = code(' ');
const DEGREE = code('度');
const WEEK = new CharSet('周星礼');
const EDGES = new CharSet(EDGE_STARTS);

/** What shows that a point goes on, beside numbers and what dates start with. */
const goesOn = lazy(() => {
  const { terms } = dateLexicon();
  const single = terms.filter((term) => term.length === 1);
  return new CharSet(`的曜日天当代度（“周星礼春夏秋冬${EDGE_STARTS}${single.join('')}`);
});
/** First characters of the parts of a day. */
const partStarts = lazy(
  () =>
    new CharSet(
      dateLexicon()
        .partTerms.map((term) => term[0])
        .join(''),
    ),
);
/** What shows that a year is a count (2000年历史) for the full grammar to judge. */
const COUNTS_YEARS = new CharSet('历文建风奋以左有树');

/**
 * The point at `at` when it is of the plainest kind: year, month, day in figures, each with its unit, a part of the day and
 * a time; or one word of the calendar (今年). Null when it is not, or when what follows may belong to it: most dates need
 * no more than this, and the full grammar (`readPoint`) finds the same there.
 */
export function plainPoint(reading: Reading, lexicon: DateLexicon, at: number, inRange: boolean): ReadPoint | null {
  const char = reading.codes[at]!;
  if (isFigure(char)) return inFigures(reading, lexicon, at, inRange);
  return isChineseNumeral(char) ? null : inOneWord(reading, at);
}

function inOneWord(reading: Reading, at: number): ReadPoint | null {
  const word = reading.wordAt(at);
  if (word === null || word.value.kind !== 'calendar') return null;
  const { alone, grain } = word.value;
  return grain <= GRAIN.day && !continues(reading, word.end, grain) ? plain(at, word.end, alone, grain, grain) : null;
}

function inFigures(reading: Reading, lexicon: DateLexicon, at: number, inRange: boolean): ReadPoint | null {
  const { text, codes } = reading;
  if ((at > 0 && joinsNumber(codes, at - 1)) || reading.wordAt(at) !== null) return null;
  let end = figuresEnd(codes, at);
  const unit = codes[end]!;
  const first = unit === YEAR ? GRAIN.year : unit === MONTH ? GRAIN.month : unit === DAY && inRange ? GRAIN.day : -1;
  if (first < 0 || (first === GRAIN.year ? end - at !== 4 : end - at > 2)) return null;
  const point = blankPoint();
  let value = figuresValue(codes, at, end);
  end++;
  let last: number = first;
  if (first === GRAIN.year) {
    if (!plausible(value) || COUNTS_YEARS.has(codes[end]!)) return null;
    point.year = value;
    if (codes[end] === DEGREE || codes[end] === PORTION) end = yearEnd(text, end);
    if (isFigure(codes[end]!)) {
      const monthEnd = figuresEnd(codes, end);
      if (codes[monthEnd]! !== MONTH || monthEnd - end > 2) return null;
      value = figuresValue(codes, end, monthEnd);
      end = monthEnd + 1;
      last = GRAIN.month;
    }
  }
  if (last === GRAIN.month) {
    if (value < 1 || value > 12) return null;
    point.month = value;
    if (isFigure(codes[end]!)) {
      const dayEnd = figuresEnd(codes, end);
      const dayUnit = codes[dayEnd]!;
      if ((dayUnit !== DAY && dayUnit !== DAY_NUMBER) || dayEnd - end > 2) return null;
      value = figuresValue(codes, end, dayEnd);
      end = dayEnd + 1;
      last = GRAIN.day;
    } else if (codes[end]! === PORTION) end++;
    else if (lexicon.compounds.longestAt(text, end - 1) !== null) return null;
  }
  if (last === GRAIN.day) {
    if (!possibleDay(point.month, value)) return null;
    point.day = value;
    if (partStarts().has(codes[end]!)) {
      const part = dayPartAt(lexicon, text, end);
      if (part !== null) {
        point.partOfDay = part.value.part;
        end = part.end;
        last = GRAIN.part;
      }
    }
    if (isFigure(codes[end]!)) {
      const clock = clockAt(reading, end, point.partOfDay);
      if (clock !== null) {
        point.time = clock.point.time!;
        return plain(at, clock.end, point, first, GRAIN.time, first === GRAIN.day);
      }
      return plain(at, end, point, first, last, first === GRAIN.day);
    }
  } else {
    const edge = EDGES.has(codes[end]!) ? edgeAt(text, end) : null;
    if (edge !== null) {
      point.edge = edge.edge;
      end = edge.end;
      last = GRAIN.month;
    }
  }
  return continues(reading, end, last) ? null : plain(at, end, point, first, last, first === GRAIN.day);
}

const plain = (start: number, end: number, point: Point, first: number, last: number, bare = false): ReadPoint => ({
  start,
  end,
  point,
  first,
  last,
  upto: null,
  bare,
  eraYear: false,
});

/** Whether a point whose finest grain is `last` may go on at `at`. */
function continues({ codes }: Reading, at: number, last: number): boolean {
  const char = codes[at]!;
  if (char === 0) return false;
  if (char === COMMA) return last === GRAIN.day && WEEK.has(codes[at + 1]!);
  if (isFigure(char) || isChineseNumeral(char) || goesOn().has(char)) return true;
  if (last >= GRAIN.day) return char === SPACE || partStarts().has(char);
  return dateAnchors().pairs.maskOf(char, codes[at + 1]!) !== 0;
}

function figuresEnd(codes: Uint16Array, at: number): number {
  let end = at;
  while (isFigure(codes[end]!)) end++;
  return end;
}

function figuresValue(codes: Uint16Array, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < end; i++) value = value * 10 + codes[i]! - 48;
  return value;
}
