import { type Anchor, blankPoint, type Edge, type PartOfDay, type Point } from './value.js';

/** The units that dictionaries/dates/calendar-words.txt names. */
export const CALENDAR_UNITS = [
  'century',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'yearEdge',
  'monthEdge',
  'quarterEdge',
  'xun',
] as const;
/** One of them. */
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** How coarse a piece is; a point is read from coarse to fine. */
export const GRAIN = {
  century: 0,
  decade: 1,
  year: 2,
  quarter: 3,
  month: 4,
  tenDays: 5,
  day: 6,
  weekday: 7,
  part: 8,
  time: 9,
} as const;
export type Grain = (typeof GRAIN)[keyof typeof GRAIN];

/** A word that is a piece of a point. */
export interface CalendarWord {
  readonly kind: 'calendar';
  readonly grain: Grain;
  readonly point: Point;
  /** What it says with no point before it: an edge (年底) is of the unit spoken of. */
  readonly alone: Point;
  /** For edges (年底): the field they set when a unit stands before them. */
  readonly edgeOf: 'year' | 'month' | 'quarter' | null;
}
const SPOKEN_OF = { anchor: 'text', offset: 0 } as const;
const EDGE_UNIT: Readonly<Record<'year' | 'month' | 'quarter', Point>> = {
  year: { yearShift: SPOKEN_OF },
  month: { monthShift: SPOKEN_OF },
  quarter: { quarterShift: SPOKEN_OF },
};

/** The word of a row of the dictionary. */
export function calendarWord(unit: CalendarUnit, anchorName: string, offset: number, part: string): CalendarWord {
  const fixed = anchorName === 'fixed';
  const shift = { anchor: (fixed ? 'now' : anchorName) as Anchor, offset };
  const here = { anchor: shift.anchor, offset: 0 };
  const edge = offset as Edge;
  const word = (grain: Grain, point: Point, edgeOf: CalendarWord['edgeOf'] = null): CalendarWord => ({
    kind: 'calendar',
    grain,
    point,
    alone: Object.assign(blankPoint(), edgeOf && EDGE_UNIT[edgeOf], point),
    edgeOf,
  });
  switch (unit) {
    case 'century':
      return word(GRAIN.century, { century: offset });
    case 'year':
      return word(GRAIN.year, { yearShift: shift });
    case 'half':
      // 上半年 is a part of the year spoken of, 上个半年 the half before this one.
      return shift.anchor === 'now'
        ? word(GRAIN.quarter, { yearShift: here, half: 1 })
        : word(GRAIN.quarter, { half: offset as 1 | 2 });
    case 'quarter':
      return word(GRAIN.quarter, { quarterShift: shift });
    case 'month':
      return word(GRAIN.month, fixed ? { month: offset } : { monthShift: shift });
    case 'week':
      return word(GRAIN.tenDays, { weekShift: shift });
    case 'weekend':
      return word(GRAIN.day, { weekShift: shift, weekend: true });
    case 'day':
      return word(GRAIN.day, part === '' ? { dayShift: shift } : { dayShift: shift, partOfDay: part as PartOfDay });
    case 'yearEdge':
      return word(GRAIN.quarter, { edge }, 'year');
    case 'quarterEdge':
      return word(GRAIN.month, { edge }, 'quarter');
    case 'monthEdge':
      return word(GRAIN.tenDays, { edge }, 'month');
    case 'xun':
      return word(GRAIN.tenDays, { tenDays: offset }, 'month');
  }
}
