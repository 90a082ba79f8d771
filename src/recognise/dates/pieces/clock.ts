import { GRAIN } from '../calendar-word.js';
import { dateLexicon } from '../lexicon.js';
import { numberAt } from '../numbers.js';
import type { PartOfDay } from '../value.js';
import { connectorEnd, type Piece, type Reading } from './piece.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** A clock time at `at`: 16:27, 9：00, 15时30分, 3点半, 3时许; `part` tells which 3 o'clock. Includes the end of a span of hours. */
export function clockAt(reading: Reading, at: number, part: PartOfDay | undefined): Piece | null {
  const { text, codes } = reading;
  const first = oneClock(reading, at, part);
  if (!first) return null;
  let end = first.end;
  let to = connectorEnd(codes, end);
  if (to > end) {
    if (text[to] === '次' && text[to + 1] === '日') to += 2;
    const word = dateLexicon().parts.longestAt(text, to);
    const last = oneClock(reading, word ? word.end : to, word ? word.value.part : part);
    if (last) end = last.end;
  }
  return { end, grain: GRAIN.time, point: { time: first.time } };
}

function oneClock(
  { text, codes }: Reading,
  at: number,
  part: PartOfDay | undefined,
): { end: number; time: string } | null {
  const hour = numberAt(codes, at);
  if (!hour || hour.digits > 2 || hour.value > 24) return null;
  let minute = 0;
  let end = hour.end + 1;
  const sign = text[hour.end];
  if (sign === ':' || sign === '：') {
    const found = numberAt(codes, end);
    if (found?.digits !== 2 || found.chinese || found.value > 59) return null;
    minute = found.value;
    end = found.end;
    if (text[end] === ':' && numberAt(codes, end + 1)?.digits === 2) end += 3;
  } else if (sign === '时' || sign === '点') {
    if (sign === '时' && /[间段候代长期]/.test(text[end] ?? '')) return null;
    if (sign === '点' && (text[end] === '钟' || text[end] === '整')) end++;
    const found = numberAt(codes, end);
    if (text[end] === '半') {
      minute = 30;
      end++;
    } else if (found && text[found.end] === '刻' && (found.value === 1 || found.value === 3)) {
      minute = found.value * 15;
      end = found.end + 1;
    } else if (found && text[found.end] === '分' && found.value < 60 && text[found.end + 1] !== '钟') {
      minute = found.value;
      end = found.end + 1;
    } else if (
      found &&
      sign === '点' &&
      found.value < 60 &&
      found.digits !== 1 &&
      !/[0-9一-鿿]/.test(text[found.end] ?? '')
    ) {
      minute = found.value;
      end = found.end;
    }
    if (text[end] === '整') end++;
  } else return null;
  let value = hour.value;
  if ((part === 'afternoon' || part === 'evening' || part === 'night') && value >= 1 && value < 12)
    value += part === 'night' && value < 5 ? 0 : 12;
  if (part === 'noon' && value < 3 && value > 0) value += 12;
  if (value === 24 && minute > 0) return null;
  if (text[end] === '许' && !dateLexicon().compounds.longestAt(text, end)) end++;
  else if (text.startsWith('左右', end)) end += 2;
  return { end, time: `${two(value)}:${two(minute)}` };
}
