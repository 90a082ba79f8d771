import type { Point } from '../../recognise/dates/value.js';
import type { Context } from './context.js';
import { civil, type Days, dayOf, pad } from './days.js';
import type { Resolution } from './resolve-point.js';

const stated = (days: Days, timex: string): Resolution => ({ days, timex, resolved: 'explicit', single: false });

/** Resolves a century or a decade, or an edge of one: 20世纪, 80年代初, 20世纪末. */
export function decade(point: Point, context: Context): Resolution | null {
  if (point.decade === undefined) {
    const first = point.century! * 100;
    // 世纪初, 世纪中叶, 世纪末: the first and last ten years, the middle twenty.
    const years =
      point.edge === undefined ? [0, 99] : point.edge === 2 ? [40, 59] : point.edge === 3 ? [90, 99] : [0, 9];
    const [from, to] = [first + years[0]!, first + years[1]!];
    return stated(
      { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) },
      point.edge === undefined ? pad(point.century!, 2) : `${from}/${to}`,
    );
  }
  const now = context.now === null ? 2030 : civil(context.now).year;
  const tens =
    point.decade >= 100
      ? point.decade
      : point.century !== undefined
        ? point.century * 10 + point.decade
        : 2000 + point.decade * 10 <= now
          ? 200 + point.decade
          : 190 + point.decade;
  const first = tens * 10;
  const [from, to] =
    point.edge === 1
      ? [first, first + 2]
      : point.edge === 2
        ? [first + 3, first + 6]
        : point.edge === 3
          ? [first + 7, first + 9]
          : [first, first + 9];
  return stated(
    { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) },
    point.edge === undefined ? String(tens) : `${from}/${to}`,
  );
}
