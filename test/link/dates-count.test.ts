import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/link/dates/context.js';
import type { DateValue } from '../../src/link/dates/date-value.js';
import { fromIso, iso } from '../../src/link/dates/days.js';
import { ArticleWalk, emptyContext } from '../../src/link/dates/evidence.js';
import { countValue, distanceValue } from '../../src/link/dates/resolve-count.js';
import type { Expression } from '../../src/recognise/dates/value.js';

type Count = Extract<Expression, { form: 'count' }>;
type Distance = Extract<Expression, { form: 'distance' }>;

/** A paper of Wednesday, 15 May 2019. */
const paper: Context = { ...emptyContext(), now: fromIso('2019-05-15'), nowFrom: 'publication' };
const days = (value: DateValue | null): string | null =>
  value && `${value.kind} ${value.timex} ${iso(value.from)}..${iso(value.to)} ${value.resolved}`;

describe('periods of a number of units', () => {
  const count = (
    direction: Count['direction'],
    number: number,
    unit: Count['unit'],
    more: Partial<Count> = {},
  ): Count => ({
    form: 'count',
    direction,
    count: number,
    unit,
    of: null,
    rough: false,
    mayBeYear: false,
    ...more,
  });

  it.each([
    // Whole weeks, months and quarters before and after this one; days and years by the day.
    ['previous', 1, 'week', '2019-05-06..2019-05-12'],
    ['previous', 2, 'week', '2019-04-29..2019-05-12'],
    ['previous', 1, 'month', '2019-04-01..2019-04-30'],
    ['previous', 5, 'month', '2018-12-01..2019-04-30'],
    ['previous', 1, 'quarter', '2019-01-01..2019-03-31'],
    ['previous', 2, 'quarter', '2018-10-01..2019-03-31'],
    ['previous', 3, 'day', '2019-05-12..2019-05-14'],
    ['previous', 2, 'year', '2017-05-15..2019-05-14'],
    ['future', 1, 'week', '2019-05-20..2019-05-26'],
    ['future', 2, 'month', '2019-06-01..2019-07-31'],
    ['future', 1, 'quarter', '2019-07-01..2019-09-30'],
    ['future', 3, 'day', '2019-05-16..2019-05-18'],
    ['future', 1, 'year', '2019-05-16..2020-05-15'],
    ['past', 1, 'halfYear', '2018-11-15..2019-05-14'],
    ['past', 2, 'decade', '1999-05-15..2019-05-14'],
    ['past', 1, 'century', '1919-05-15..2019-05-14'],
    ['upcoming', 2, 'week', '2019-05-15..2019-05-28'],
    ['upcoming', 1, 'halfYear', '2019-05-15..2019-11-14'],
    ['since', 3, 'quarter', '2018-08-15..2019-05-15'],
  ] as const)('%s %i %s', (direction, number, unit, expected) => {
    const value = countValue(count(direction, number, unit), paper)!;
    expect([value.kind, value.resolved]).toEqual(['interval', 'publication']);
    expect(`${iso(value.from)}..${iso(value.to)}`).toBe(expected);
  });

  it.each([
    // A rough number counts from the beginning of its unit.
    ['year', 10, '2009-01-01'],
    ['month', 3, '2019-02-01'],
    ['week', 2, '2019-04-29'],
    ['quarter', 2, '2018-10-01'],
    ['day', 20, '2019-04-25'],
    ['decade', 2, '1999-01-01'],
  ] as const)('since some %ss', (unit, number, from) => {
    const value = countValue(count('since', number, unit, { rough: true }), paper)!;
    expect([iso(value.from), iso(value.to)]).toEqual([from, '2019-05-15']);
  });

  it.each([
    // 17年以来 in a paper of 2019 is since 2017, 15年以来 fifteen years.
    [19, '2019-01-01'],
    [17, '2017-01-01'],
    [16, '2003-05-15'],
    [20, '1999-05-15'],
  ])('%i年以来', (number, from) => {
    expect(iso(countValue(count('since', number, 'year', { mayBeYear: true }), paper)!.from)).toBe(from);
  });

  it.each([
    ['first', 3, 'quarter', null, '2019-01-01..2019-09-30'],
    ['first', 1, 'day', { month: 4 }, '2019-04-01..2019-04-01'],
    ['first', 30, 'day', { month: 4 }, '2019-04-01..2019-04-30'],
    ['first', 12, 'month', null, '2019-01-01..2019-12-31'],
    ['last', 1, 'week', { year: 2018 }, '2018-12-25..2018-12-31'],
    ['last', 2, 'month', { year: 2018 }, '2018-11-01..2018-12-31'],
    ['last', 12, 'month', { year: 2018 }, '2018-01-01..2018-12-31'],
  ] as const)('%s %i %s of %j', (direction, number, unit, of, expected) => {
    const value = countValue(count(direction, number, unit, { of }), paper)!;
    expect(`${iso(value.from)}..${iso(value.to)}`).toBe(expected);
  });

  it('has no more days or months than there are', () => {
    expect(countValue(count('first', 31, 'day', { of: { month: 4 } }), paper)).toBeNull();
    expect(countValue(count('first', 13, 'month'), paper)).toBeNull();
    expect(countValue(count('last', 13, 'month', { of: { year: 2018 } }), paper)).toBeNull();
    expect(countValue(count('first', 2, 'day', { of: { year: 2018, month: 2, day: 30 } }), paper)).toBeNull();
  });

  it.each([
    ['2019-02-10', 3, 'quarter', '2018-01-01'],
    ['2019-02-10', 3, 'month', '2018-01-01'],
    ['2019-03-01', 3, 'month', '2019-01-01'],
    ['2019-03-01', 3, 'quarter', '2019-01-01'],
  ] as const)('on %s the first %i %ss are of the year that begins on', (day, number, unit, from) => {
    const value = countValue(count('first', number, unit), { ...paper, now: fromIso(day) })!;
    expect(iso(value.from)).toBe(from);
  });

  it('takes the year from the sentence, the paragraph, the report, then the years of article and page', () => {
    const first = (context: Partial<Context>) =>
      days(countValue(count('first', 3, 'quarter'), { ...paper, ...context }));
    const of = (year: number) => `interval ${year}-01-01/${year}-09-30 ${year}-01-01..${year}-09-30 document`;
    const report = { from: fromIso('2016-01-01'), to: fromIso('2016-12-31') };
    expect(first({ sentenceYear: 2014, paragraphYear: 2015, report })).toBe(of(2014));
    expect(first({ paragraphYear: 2015, report })).toBe(of(2015));
    expect(first({ report })).toBe(of(2016));
    expect(first({ now: null, articleYears: [2012], pageYears: [2011] })).toBe(of(2012));
    expect(first({ now: null, pageYears: [2011] })).toBe(of(2011));
    expect(countValue(count('first', 3, 'quarter'), emptyContext())).toMatchObject({
      from: null,
      to: null,
      resolved: 'none',
    });
  });

  it('without any day is the past or the future', () => {
    for (const [direction, timex] of [
      ['past', 'PAST_REF'],
      ['previous', 'PAST_REF'],
      ['since', 'PAST_REF'],
      ['upcoming', 'FUTURE_REF'],
      ['future', 'FUTURE_REF'],
    ] as const)
      expect(countValue(count(direction, 2, 'year'), emptyContext())).toMatchObject({
        kind: 'interval',
        timex,
        from: null,
        to: null,
        resolved: 'none',
      });
  });
});

describe('a unit so many units away', () => {
  const away = (
    sign: Distance['sign'],
    number: number,
    unit: Distance['unit'],
    more: Partial<Distance> = {},
  ): Distance => ({
    form: 'distance',
    sign,
    count: number,
    unit,
    most: null,
    ...more,
  });

  it.each([
    [-1, 3, 'day', 'date 2019-05-12 2019-05-12..2019-05-12 publication'],
    [1, 20, 'day', 'date 2019-06-04 2019-06-04..2019-06-04 publication'],
    [-1, 2, 'week', 'date 2019-W18 2019-04-29..2019-05-05 publication'],
    [1, 1, 'month', 'date 2019-06 2019-06-01..2019-06-30 publication'],
    [-1, 5, 'month', 'date 2018-12 2018-12-01..2018-12-31 publication'],
    [-1, 3, 'quarter', 'date 2018-08 2018-08-01..2018-08-31 publication'],
    [-1, 7, 'year', 'date 2012 2012-01-01..2012-12-31 publication'],
    [1, 2, 'decade', 'date 2039 2039-01-01..2039-12-31 publication'],
  ] as const)('%i × %i %s', (sign, number, unit, expected) => {
    expect(days(distanceValue(away(sign, number, unit), paper))).toBe(expected);
  });

  it('of a rough number is from the one to the other', () => {
    expect(days(distanceValue(away(-1, 20, 'year', { most: 30 }), paper))).toBe(
      'interval 1989-01-01/1999-12-31 1989-01-01..1999-12-31 publication',
    );
    expect(days(distanceValue(away(1, 3, 'year', { most: 4 }), paper))).toBe(
      'interval 2022-01-01/2023-12-31 2022-01-01..2023-12-31 publication',
    );
  });

  it('counts on from the day told of, and back from the paper', () => {
    const told: Context = { ...paper, lastDay: fromIso('2019-03-01') };
    expect(distanceValue(away(1, 3, 'day'), told)!.from).toBe(fromIso('2019-03-04'));
    expect(distanceValue(away(-1, 3, 'day'), told)!.from).toBe(fromIso('2019-05-12'));
    expect(distanceValue(away(1, 3, 'year'), told)!.from).toBe(fromIso('2022-01-01'));
    expect(distanceValue(away(1, 3, 'day', { afterEvent: true }), told)!.from).toBe(fromIso('2019-03-04'));
  });

  it('without any day is the past or the future', () => {
    expect(days(distanceValue(away(-1, 3, 'year'), emptyContext()))).toBe('vague PAST_REF null..null none');
    expect(days(distanceValue(away(1, 3, 'year'), emptyContext()))).toBe('vague FUTURE_REF null..null none');
    expect(days(distanceValue(away(1, 3, 'year', { afterEvent: true }), paper))).toBe(
      'vague FUTURE_REF null..null none',
    );
  });
});

describe('the article of a position', () => {
  const article = (...spans: [number, number][]) =>
    ({ headlines: [], spans: spans.map(([start, end]) => ({ start, end })) }) as never;

  it('is found walking on, wherever its pieces lie', () => {
    const walk = new ArticleWalk([article([20, 30]), article([0, 10], [30, 40]), article([12, 20])]);
    const at = (position: number) => walk.indexAt(position);
    expect([0, 9, 10, 11, 12, 19, 20, 29, 30, 39, 40, 99].map(at)).toEqual([1, 1, -1, -1, 2, 2, 0, 0, 1, 1, -1, -1]);
    walk.restart();
    expect([5, 12, 35].map(at)).toEqual([1, 2, 1]);
    expect(new ArticleWalk([]).indexAt(3)).toBe(-1);
  });
});
