import type { PartOfDay } from '../value.js';

/** RFC 5545 names of the days of the week, from 1. */
export const BYDAY = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How something comes back, read up to `end`. */
export interface Rhythm {
  readonly end: number;
  readonly rrule: string;
  readonly timex: string;
  readonly part?: PartOfDay | undefined;
}

/** The whole numbers from one to another. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
