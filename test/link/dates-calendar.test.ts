import { LunarDay, LunarMonth, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { civil, dayOf, fromIso, iso, isoWeek, mondayOf, weekdayOfDay } from '../../src/link/dates/days.js';
import { festivalDay } from '../../src/link/dates/festivals.js';
import { lunarDay, lunarMonth, solarTerm } from '../../src/link/dates/lunar-calendar.js';

describe('days', () => {
  it('agree with the Date of the platform, back and forth', () => {
    for (let day = -500_000; day < 100_000; day += 37) {
      const date = new Date(day * 86_400_000);
      const read = civil(day);
      expect([read.year, read.month, read.day]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(dayOf(read.year, read.month, read.day)).toBe(day);
    }
  });

  it.each([
    [2021, 14, 1, '2022-02-01'],
    [2021, 0, 1, '2020-12-01'],
    [2021, 3, 0, '2021-02-28'],
    [2020, 3, 0, '2020-02-29'],
    [981, 2, 3, '0981-02-03'],
  ])('months carry over: %i-%i-%i', (year, month, day, written) => {
    expect(iso(dayOf(year, month, day))).toBe(written);
  });

  it('weeks start on Monday and are numbered by ISO 8601', () => {
    expect(weekdayOfDay(fromIso('2022-08-18'))).toBe(4);
    expect(iso(mondayOf(fromIso('2022-08-21')))).toBe('2022-08-15');
    expect(isoWeek(fromIso('2021-01-03'))).toBe('2020-W53');
    expect(isoWeek(fromIso('2021-01-04'))).toBe('2021-W01');
  });
});

describe('the table of lunar years', () => {
  it('agrees with tyme4ts on every month and leap month', () => {
    for (let year = 1850; year <= 2100; year += 3)
      for (let month = 1; month <= 12; month++) {
        const first = LunarMonth.fromYm(year, month).getFirstJulianDay().getSolarDay();
        expect(iso(lunarMonth(year, month)!.from)).toBe(iso(dayOf(first.getYear(), first.getMonth(), first.getDay())));
      }
    const leap = LunarDay.fromYmd(2020, -4, 1).getSolarDay();
    expect(lunarDay(2020, 4, 1, true)).toBe(dayOf(leap.getYear(), leap.getMonth(), leap.getDay()));
    expect(lunarMonth(2021, 4, true)).toBeNull();
    expect(lunarMonth(1500, 1)).toBeNull();
  });

  it('agrees with tyme4ts on the solar terms', () => {
    for (let year = 1850; year <= 2100; year += 7)
      for (let term = 1; term <= 24; term++) {
        const day = SolarTerm.fromIndex(year, term).getSolarDay();
        expect(solarTerm(year, term)).toBe(dayOf(day.getYear(), day.getMonth(), day.getDay()));
      }
  });

  it('has no thirtieth in a short month', () => {
    expect(lunarDay(2022, 12, 30)).not.toBeNull();
    expect(lunarDay(2021, 12, 30)).toBeNull();
  });
});

describe('festivals', () => {
  it.each([
    ['solar 10-1', 2022, '2022-10-01'],
    ['lunar 8-15', 2020, '2020-10-01'],
    ['lunar 0-0', 2024, '2024-02-09'],
    ['lunar 12-8', 2021, '2021-01-20'],
    ['term 7', 2020, '2020-04-04'],
    ['week 5-2-7', 2021, '2021-05-09'],
    ['week 11-4-4', 2019, '2019-11-28'],
  ])('%s of %i', (rule, year, written) => {
    expect(iso(festivalDay(rule, year))).toBe(written);
  });
});
