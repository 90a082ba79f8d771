import { GRAIN } from '../calendar-word.js';
import { copyPoint, type Point } from '../value.js';

/** The point `next`, whose coarsest grain is `first`, with the coarser fields that the point before it states. */
export function inherit(next: Point, first: number, before: Point): Point {
  const point = copyPoint(next);
  // 20世纪80年代至90年代; a year needs no century.
  if (first === GRAIN.decade) point.century = before.century;
  if (first > GRAIN.year) {
    point.year ??= before.year;
    point.shortYear ??= before.shortYear;
    point.yearShift ??= before.yearShift;
  }
  if (first > GRAIN.month) {
    point.month ??= before.month;
    point.monthShift ??= before.monthShift;
    point.lunarMonth ??= before.lunarMonth;
  }
  // 上周三至周五
  if (first === GRAIN.weekday) point.weekShift = before.weekShift;
  return point;
}
