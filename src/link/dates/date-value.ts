import type { PartOfDay } from '../../recognise/dates/value.js';
import type { Resolved } from './context.js';
import { type Day, iso } from './days.js';

/** The fields of a date record, days as numbers. */
export interface DateValue {
  readonly kind: 'date' | 'interval' | 'recurring' | 'vague';
  readonly timex: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly partOfDay: PartOfDay | null;
  readonly time: string | null;
  readonly rrule: string | null;
  readonly resolved: Resolved;
  /** Whether it is one day. */
  readonly single: boolean;
}

/** A value with all its fields in one order: spreading defaults costs more than resolving the date. */
export function make(
  kind: DateValue['kind'],
  timex: string,
  from: Day | null,
  to: Day | null,
  resolved: Resolved,
  partOfDay: PartOfDay | null = null,
  time: string | null = null,
  rrule: string | null = null,
  single = false,
): DateValue {
  return { kind, timex, from, to, partOfDay, time, rrule, resolved, single };
}

/** An interval; an end without a TIMEX3 value of its own is written as its day, an open one as `..`. */
export function interval(
  from: Day | null,
  to: Day | null,
  resolved: Resolved,
  fromTimex: string | null = null,
  toTimex: string | null = null,
  partOfDay: PartOfDay | null = null,
  time: string | null = null,
): DateValue {
  // The TIMEX3 value of an end may be an interval itself (10月底): its outer end counts.
  const first =
    fromTimex === null ? (iso(from) ?? '..') : fromTimex.includes('/') ? fromTimex.split('/')[0] : fromTimex;
  const last = toTimex === null ? (iso(to) ?? '..') : toTimex.includes('/') ? toTimex.split('/').pop() : toTimex;
  return make('interval', `${first}/${last}`, from, to, resolved, partOfDay, time);
}
