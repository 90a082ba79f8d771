import { GRAIN } from '../calendar-word.js';
import type { DateWord, FestivalWord } from '../lexicon.js';
import { numberAt } from '../numbers.js';
import type { Point } from '../value.js';
import type { Piece, Reading } from './piece.js';
import { eraYearAt } from './year.js';

/** A part of the day as a piece. */
export const partPiece = (word: { part: Point['partOfDay'] }, end: number): Piece => ({
  end,
  grain: GRAIN.part,
  point: word.part ? { partOfDay: word.part } : {},
});

/** The piece that a dictionary word ending at `end` stands for after a piece of grain `last` (-1: none); null when it stands for none. */
export function wordPiece(reading: Reading, word: DateWord, end: number, last: number): Piece | null {
  const { text, codes } = reading;
  switch (word.kind) {
    case 'calendar': {
      if (word.edgeOf === null) return { end, grain: word.grain, point: word.point };
      // 2015年中旬: of a year the ten-day words say its start, middle and end.
      if (word.point.tenDays !== undefined && last === GRAIN.year)
        return word.point.tenDays <= 3
          ? { end, grain: GRAIN.quarter, point: { edge: word.point.tenDays as 1 | 2 | 3 } }
          : null;
      // 2016年年底: the edge of the unit before it; alone, of the unit spoken of.
      return { end, grain: word.grain, point: last < 0 ? word.alone : word.point };
    }
    case 'part':
      return word.place === 'lone' || numberAt(codes, end) ? partPiece(word, end) : null;
    case 'festival':
      return word.use === 'skip' ? null : { end, grain: GRAIN.day, point: festivalPoint(word, reading) };
    case 'era':
      return eraYearAt(reading, word, end);
    case 'vague':
      return last === GRAIN.year && word.timex.startsWith('XXXX-') && !afterYearly(text, end)
        ? seasonPiece(word.timex, end)
        : null;
    default:
      return null;
  }
}

/** What a festival says; the national day of a text from Taiwan is its own. */
export function festivalPoint(word: FestivalWord, reading: Reading): Point {
  if (word.taiwan !== '' && reading.taiwan()) return { festival: word.taiwan };
  return word.holiday ? { festival: word.rule, holiday: word.holiday } : { festival: word.rule };
}

/** 2018年冬季: a season of a stated year; 今年暑假: the months from one to another (`XXXX-07/XXXX-08`). */
function seasonPiece(timex: string, end: number): Piece {
  const [first = '', last] = timex.split('/').map((value) => value.slice('XXXX-'.length));
  return last === undefined
    ? { end, grain: GRAIN.month, point: { season: first as NonNullable<Point['season']> } }
    : {
        end,
        grain: GRAIN.month,
        point: { month: Number(first) },
        upto: [{ at: end, value: Number(last) }],
        list: false,
      };
}

/** 2016年度冬季: 年度 closes the year, the season is another word. */
const afterYearly = (text: string, end: number): boolean => text.slice(Math.max(0, end - 4), end).includes('度');
