import { describe, expect, it } from 'vitest';
import { fromIso } from '../../src/link/dates/days.js';
import { isDay, timexOf, unknownYear } from '../../src/link/dates/timex.js';
import type { Point } from '../../src/recognise/dates/value.js';

const of = (from: string, to: string) => ({ from: fromIso(from), to: fromIso(to) });

describe('the TIMEX3 value of a point', () => {
  it.each<[Point, string, string, string]>([
    [{ year: 2018, month: 5, day: 3 }, '2018-05-03', '2018-05-03', '2018-05-03'],
    [{ festival: 'lunar 1-1' }, '2018-02-16', '2018-02-16', '2018-02-16'],
    [{ lunarMonth: 1, lunarDay: 15 }, '2018-03-02', '2018-03-02', '2018-03-02'],
    [{ schoolYear: true }, '2018-09-01', '2019-08-31', '2018-09-01/2019-08-31'],
    [{ lunarMonth: 1 }, '2018-02-16', '2018-03-16', '2018-02-16/2018-03-16'],
    [{ season: 'SP' }, '2018-02-04', '2018-05-04', '2018-SP'],
    [{ week: 1 }, '2018-01-01', '2018-01-07', '2018-W01'],
    [{}, '2018-01-01', '2018-12-31', '2018'],
    [{}, '2018-01-01', '2018-06-30', '2018-H1'],
    [{}, '2018-07-01', '2018-12-31', '2018-H2'],
    [{}, '2018-02-01', '2018-07-31', '2018-02/2018-07'],
    [{}, '2018-01-01', '2018-03-31', '2018-Q1'],
    [{}, '2018-04-01', '2018-06-30', '2018-Q2'],
    [{}, '2018-10-01', '2018-12-31', '2018-Q4'],
    [{}, '2018-02-01', '2018-04-30', '2018-02/2018-04'],
    [{}, '2018-05-01', '2018-05-31', '2018-05'],
    [{}, '2018-12-01', '2018-12-31', '2018-12'],
    [{}, '2018-01-01', '2018-02-28', '2018-01/2018-02'],
    [{}, '2018-05-01', '2018-05-10', '2018-05-01/2018-05-10'],
    [{}, '2018-05-21', '2018-05-31', '2018-05-21/2018-05-31'],
    [{}, '2018-05-03', '2018-05-03', '2018-05-03'],
  ])('%o of %s to %s: %s', (point, from, to, timex) => expect(timexOf(point, of(from, to))).toBe(timex));
});

describe('the TIMEX3 value of a point whose year nothing states', () => {
  it.each<[Point, string]>([
    [{ month: 5, day: 3 }, 'XXXX-05-03'],
    [{ month: 11 }, 'XXXX-11'],
    [{ quarter: 2 }, 'XXXX-Q2'],
    [{ half: 1 }, 'XXXX-H1'],
    [{ season: 'FA' }, 'XXXX-FA'],
    [{ festival: 'solar 10-1' }, 'XXXX-10-01'],
    [{ festival: 'lunar 1-1' }, 'XXXX-XX-XX'],
    [{ lunarMonth: 1, lunarDay: 15 }, 'XXXX-XX-XX'],
    [{ lunarMonth: 1 }, 'XXXX'],
    [{ edge: 1 }, 'XXXX'],
    [{}, 'XXXX'],
  ])('%o: %s', (point, timex) => expect(unknownYear(point)).toBe(timex));
});

it('tells single days', () => {
  for (const point of [{ day: 3 }, { lunarDay: 3 }, { festival: 'solar 5-1' }, { weekday: 1, nth: 2 }] as Point[])
    expect(isDay(point)).toBe(true);
  for (const point of [{}, { month: 3 }, { weekday: 1 }, { lunarMonth: 3 }] as Point[])
    expect(isDay(point)).toBe(false);
});
