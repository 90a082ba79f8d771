import { GRAIN } from '../calendar-word.js';
import type { Point } from '../value.js';

const FIELD_GRAIN: readonly (readonly [keyof Point, number])[] = [
  ['century', GRAIN.century],
  ['decade', GRAIN.decade],
  ['year', GRAIN.year],
  ['shortYear', GRAIN.year],
  ['yearShift', GRAIN.year],
  ['month', GRAIN.month],
  ['monthShift', GRAIN.month],
  ['lunarMonth', GRAIN.month],
];

/** The point `next` with the fields coarser than its own that the point before it states. */
export function inherit(
  next: { readonly point: Point; readonly first: number },
  before: { readonly point: Point },
): Point {
  const point = { ...next.point };
  for (const [field, grain] of FIELD_GRAIN)
    if (grain < next.first && point[field] === undefined && before.point[field] !== undefined)
      Object.assign(point, { [field]: before.point[field] });
  return point;
}
