import type { DateRecord } from '../../model/date.js';
import type { Mention } from '../recogniser.js';

/**
 * The day that a relative expression is counted from: `now` the day of publication · `report` the period a report is
 * about, else now · `text` the last date of the article, else report.
 */
export type Anchor = 'now' | 'report' | 'text';

/** So many units after (or, negative, before) the anchor's own unit. */
export interface Shift {
  readonly anchor: Anchor;
  readonly offset: number;
}

/** Part of a unit: 0 the very start (伊始), 1 the first (初), 2 the middle (中), 3 the last (底). */
export type Edge = 0 | 1 | 2 | 3;
export type PartOfDay = NonNullable<DateRecord['partOfDay']>;
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** Units that are counted: 近三年, 前5个月, 20天后. */
export type CountUnit = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'decade' | 'century';

/**
 * One point of the calendar as its words state it; a field is undefined where no words state it.
 * What is coarser than the coarsest field is for linking to find.
 */
export interface Point {
  /** Gregorian year. */
  year?: number | undefined;
  yearShift?: Shift | undefined;
  /** Two-digit year whose century nothing states. */
  shortYear?: number | undefined;
  /** `xx` of the years xx00–xx99, decade `198` of 1980–1989. */
  century?: number | undefined;
  decade?: number | undefined;
  /** A school year, September to August, named by its first year. */
  schoolYear?: boolean | undefined;
  half?: 1 | 2 | undefined;
  quarter?: number | undefined;
  quarterShift?: Shift | undefined;
  season?: Season | undefined;
  month?: number | undefined;
  monthShift?: Shift | undefined;
  /** 上旬 1, 中旬 2, 下旬 3, 中下旬 4, 上中旬 5. */
  tenDays?: number | undefined;
  weekShift?: Shift | undefined;
  /** The n-th week, of the month or year stated. */
  week?: number | undefined;
  weekend?: boolean | undefined;
  day?: number | undefined;
  dayShift?: Shift | undefined;
  /** 1 Monday … 7 Sunday; with `nth` the n-th (-1: last) of the month. */
  weekday?: number | undefined;
  nth?: number | undefined;
  lunarMonth?: number | undefined;
  lunarDay?: number | undefined;
  lunarLeap?: boolean | undefined;
  /** Rule of a festival as dictionaries/dates/festivals.txt writes it, and the days before and after it off work. */
  festival?: string | undefined;
  holiday?: string | undefined;
  edge?: Edge | undefined;
  partOfDay?: PartOfDay | undefined;
  /** `HH:MM`. */
  time?: string | undefined;
  /** The day this document was signed or published (自本通告之日起). */
  ofDocument?: boolean | undefined;
}

/** A point that states nothing. All points have the same fields in one order, so that engines read them as one kind of object. */
export function blankPoint(): Point {
  const point: Readonly<Record<keyof Point, undefined>> = {
    year: undefined,
    yearShift: undefined,
    shortYear: undefined,
    century: undefined,
    decade: undefined,
    schoolYear: undefined,
    half: undefined,
    quarter: undefined,
    quarterShift: undefined,
    season: undefined,
    month: undefined,
    monthShift: undefined,
    tenDays: undefined,
    weekShift: undefined,
    week: undefined,
    weekend: undefined,
    day: undefined,
    dayShift: undefined,
    weekday: undefined,
    nth: undefined,
    lunarMonth: undefined,
    lunarDay: undefined,
    lunarLeap: undefined,
    festival: undefined,
    holiday: undefined,
    edge: undefined,
    partOfDay: undefined,
    time: undefined,
    ofDocument: undefined,
  };
  return point as object as Point;
}

/** A copy of a point, to be changed. A spread would be another kind of object to engines. */
export function copyPoint(point: Point): Point {
  const copy: Readonly<Record<keyof Point, unknown>> = {
    year: point.year,
    yearShift: point.yearShift,
    shortYear: point.shortYear,
    century: point.century,
    decade: point.decade,
    schoolYear: point.schoolYear,
    half: point.half,
    quarter: point.quarter,
    quarterShift: point.quarterShift,
    season: point.season,
    month: point.month,
    monthShift: point.monthShift,
    tenDays: point.tenDays,
    weekShift: point.weekShift,
    week: point.week,
    weekend: point.weekend,
    day: point.day,
    dayShift: point.dayShift,
    weekday: point.weekday,
    nth: point.nth,
    lunarMonth: point.lunarMonth,
    lunarDay: point.lunarDay,
    lunarLeap: point.lunarLeap,
    festival: point.festival,
    holiday: point.holiday,
    edge: point.edge,
    partOfDay: point.partOfDay,
    time: point.time,
    ofDocument: point.ofDocument,
  };
  return copy as Point;
}

/** What a date mention says, before anyone knows the year that nothing states. */
export type Expression =
  | { readonly form: 'point'; readonly point: Point }
  /** Both ends inclusive; null is open, `present` the day of publication. */
  | {
      readonly form: 'range';
      readonly from: Point | null;
      readonly to: Point | 'present' | null;
      /** The last day is the one before `to` (到9月14日之前). */
      readonly before?: boolean;
    }
  | { readonly form: 'since'; readonly point: Point }
  | { readonly form: 'from'; readonly point: Point }
  | { readonly form: 'before' | 'after'; readonly point: Point; readonly inclusive: boolean }
  /** A festival's holiday, or all of a unit: 春节期间, 国庆假期. */
  | { readonly form: 'during'; readonly point: Point }
  /**
   * `count` units: up to yesterday (past), up to now (since), the whole ones before (previous) or after (future) this one,
   * from today on (upcoming), or the first or last of the unit `of`.
   */
  | {
      readonly form: 'count';
      readonly direction: 'past' | 'previous' | 'future' | 'upcoming' | 'since' | 'first' | 'last';
      readonly count: number;
      readonly unit: CountUnit;
      readonly of: Point | null;
      /** 三年多, 三年半: from the start of the unit that far back. */
      readonly rough?: boolean;
      /** 15年以来: may be the year 2015 where the day of publication makes that likely. */
      readonly mayBeYear?: boolean;
    }
  /** 七年前, 20天后: `months` and `days` away from now; `unit` is the grain it is said in. */
  | {
      readonly form: 'distance';
      readonly sign: 1 | -1;
      readonly count: number;
      readonly unit: CountUnit;
      readonly most: number | null;
      /** 公示10天后: counted from an event, not from now. */
      readonly afterEvent?: boolean;
    }
  | {
      readonly form: 'recurring';
      readonly rrule: string;
      readonly timex: string;
      readonly partOfDay: PartOfDay | null;
      readonly time?: string | null;
    }
  | { readonly form: 'period'; readonly from: string | null; readonly to: string | null }
  | { readonly form: 'vague'; readonly timex: string };

/** A date as read at its place, before linking. */
export interface DateMention extends Mention {
  readonly type: 'date';
  readonly expression: Expression;
  /** The mention before it in one list (`3月2日、5日`), whose coarser fields it takes. */
  readonly listed: DateMention | null;
  /** A lone 6日 or 下午, which only a list or the article can give a month or a day. */
  readonly bare: boolean;
  /** A stamp of the page (`时间：2019-08-14 16:27`), no date of what is told. */
  readonly stamp: boolean;
}
