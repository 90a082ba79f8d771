import { describe, expect, it } from 'vitest';
import type { Context, Outlook } from '../../src/link/dates/context.js';
import { dayOf, fromIso, iso } from '../../src/link/dates/days.js';
import { emptyContext } from '../../src/link/dates/evidence.js';
import { inSpeech, outlookAt, reportsOnPeriod } from '../../src/link/dates/outlook.js';
import { rangeValue } from '../../src/link/dates/resolve-range.js';
import { chooseYear } from '../../src/link/dates/unstated-year.js';
import type { Point } from '../../src/recognise/dates/value.js';

/** A paper of Wednesday, 15 May 2019. */
const paper: Context = { ...emptyContext(), now: fromIso('2019-05-15'), nowFrom: 'publication' };

describe('a range of two points', () => {
  const range = (from: Point | null, to: Point | 'present' | null, context: Partial<Context> = {}, before = false) => {
    const value = rangeValue({ form: 'range', from, to, before } as never, { ...paper, ...context });
    return value && `${value.timex} ${iso(value.from)}..${iso(value.to)} ${value.resolved}`;
  };

  it.each([
    [{ year: 2018, month: 3 }, 'present', '2018-03/2019-05-15 2018-03-01..2019-05-15 explicit'],
    [{ month: 3 }, null, '2019-03/.. 2019-03-01..null publication'],
    // The second end is the next such day after the first …
    [{ month: 11, day: 28 }, { month: 2, day: 3 }, '2019-11-28/2020-02-03 2019-11-28..2020-02-03 publication'],
    [{ year: 2017, month: 8 }, { month: 2 }, '2017-08/2018-02 2017-08-01..2018-02-28 explicit'],
    [{ year: 2017, month: 8 }, { month: 10 }, '2017-08/2017-10 2017-08-01..2017-10-31 explicit'],
    [
      { year: 2017, month: 12, day: 20 },
      { year: 2017, month: 1, day: 14 },
      '2017-12-20/2018-01-14 2017-12-20..2018-01-14 explicit',
    ],
    [{ year: 2017, month: 5, day: 3 }, { day: 7 }, '2017-05-03/2017-05-07 2017-05-03..2017-05-07 explicit'],
    [{ year: 2017, month: 5, day: 28 }, { month: 6, day: 3 }, '2017-05-28/2017-06-03 2017-05-28..2017-06-03 explicit'],
    [
      { year: 2017, month: 5, day: 3 },
      { year: 2017, month: 5, day: 3 },
      '2017-05-03/2017-05-03 2017-05-03..2017-05-03 explicit',
    ],
    // … and the first the last such day before the second.
    [{ month: 11 }, { year: 2018, month: 3 }, '2017-11/2018-03 2017-11-01..2018-03-31 explicit'],
    [{ month: 1 }, { year: 2018, month: 3 }, '2018-01/2018-03 2018-01-01..2018-03-31 explicit'],
    [{ month: 3, day: 5 }, { year: 2018, month: 3, day: 5 }, '2018-03-05/2018-03-05 2018-03-05..2018-03-05 explicit'],
    [{ month: 3, day: 6 }, { year: 2018, month: 3, day: 5 }, '2017-03-06/2018-03-05 2017-03-06..2018-03-05 explicit'],
    [{ year: 2016 }, { year: 2018 }, '2016/2018 2016-01-01..2018-12-31 explicit'],
  ] as const)('%j to %j', (from, to, expected) => {
    expect(range(from, to)).toBe(expected);
  });

  it('is none where an end is impossible or they are the wrong way round', () => {
    expect(range({ year: 2017, month: 2, day: 30 }, { month: 3, day: 3 })).toBeNull();
    expect(range({ year: 2017, month: 2, day: 3 }, { month: 2, day: 30 })).toBeNull();
    expect(range({ month: 2, day: 30 }, 'present')).toBeNull();
    expect(range({ year: 2018 }, { year: 2016 })).toBeNull();
    expect(range(null, { year: 2016 })).toBeNull();
  });

  it('ends before its second end where words say so', () => {
    expect(range({ year: 2018, month: 3 }, { year: 2018, month: 6, day: 5 }, {}, true)).toBe(
      '2018-03/2018-06-04 2018-03-01..2018-06-04 explicit',
    );
  });

  it('of months without a year is of the year whose end is nearer, unless something else says', () => {
    const january: Partial<Context> = { now: fromIso('2019-01-10') };
    const report = { from: fromIso('2019-01-01'), to: fromIso('2019-12-31') };
    const months = (context: Partial<Context>, to = 12) =>
      range({ month: 1 }, { month: to }, { ...january, ...context });
    const of = (year: number, from = 'publication') => `${year}-01/${year}-12 ${year}-01-01..${year}-12-31 ${from}`;
    expect(months({})).toBe(of(2018));
    expect(months({}, 11)).toBe('2018-01/2018-11 2018-01-01..2018-11-30 publication');
    expect(months({}, 2)).toBe('2019-01/2019-02 2019-01-01..2019-02-28 publication');
    expect(months({ outlook: () => 'ahead' })).toBe(of(2019));
    expect(months({ sentenceYear: 2019 })).toBe(of(2019, 'document'));
    expect(months({ paragraphYear: 2019 })).toBe(of(2019, 'document'));
    expect(months({ report })).toBe(of(2019, 'document'));
    expect(months({ now: fromIso('2019-08-01') })).toBe(of(2019));
    expect(range({ year: 2019, month: 1 }, { month: 12 }, january)).toBe(of(2019, 'explicit'));
    expect(range({ month: 1, day: 1 }, { month: 12, day: 31 }, january)).toBe(
      '2019-01-01/2019-12-31 2019-01-01..2019-12-31 publication',
    );
  });

  it('has a part of the day when it is of one day', () => {
    const from: Point = { year: 2017, month: 5, day: 3, partOfDay: 'morning', time: '09:00' };
    const at = (to: Point) => rangeValue({ form: 'range', from, to, before: false } as never, paper);
    expect(at({ time: '11:00', year: 2017, month: 5, day: 3 })).toMatchObject({ partOfDay: 'morning', time: '09:00' });
    expect(at({ year: 2017, month: 5, day: 4 })).toMatchObject({ partOfDay: null, time: '09:00' });
  });
});

describe('the year that nothing states', () => {
  /** The year chosen for a day of the year, by a paper of some day. */
  const choose = (
    published: string | null,
    [month, day]: readonly [number, number],
    {
      coarse = false,
      festive = false,
      look = null as Outlook,
      ...more
    }: Partial<Context> & Record<string, unknown> = {},
  ) => {
    const context = {
      ...emptyContext(),
      now: published && fromIso(published),
      nowFrom: published ? 'publication' : 'none',
      outlook: () => look,
      ...more,
    } as Context;
    const chosen = chooseYear(
      context,
      (year) => {
        const at = dayOf(year, month, day);
        return month === 2 && day === 29 && dayOf(year, 3, 1) - dayOf(year, 2, 28) === 1 ? null : { from: at, to: at };
      },
      coarse as boolean,
      festive as boolean,
    );
    return chosen && [chosen.year, chosen.resolved];
  };

  it.each([
    // Days of the last months and of the next days.
    ['2019-05-15', [5, 15], null, 2019],
    ['2019-05-15', [3, 8], null, 2019],
    ['2019-05-15', [5, 17], null, 2019],
    ['2019-05-15', [5, 17], 'back', 2019],
    ['2019-05-15', [5, 18], 'back', 2019],
    ['2019-05-15', [5, 19], 'back', 2018],
    ['2019-05-15', [6, 5], 'back', 2018],
    ['2019-05-15', [6, 5], null, 2019],
    ['2019-05-15', [6, 5], 'ahead', 2019],
    // So far ahead that last year's is meant, unless it is planned: 240 days after 10 January is 7 September.
    ['2019-01-10', [9, 7], null, 2019],
    ['2019-01-10', [9, 8], null, 2018],
    ['2019-01-10', [12, 28], null, 2018],
    ['2019-01-10', [12, 28], 'ahead', 2019],
    // In the last weeks of a year the first of the next.
    ['2018-12-20', [1, 5], null, 2019],
    ['2018-12-20', [1, 5], 'back', 2018],
    ['2018-12-20', [1, 5], 'ahead', 2019],
    ['2018-12-20', [2, 17], null, 2019],
    ['2018-12-20', [2, 20], null, 2018],
    ['2018-12-20', [11, 25], 'ahead', 2018],
    ['2018-12-20', [11, 10], 'ahead', 2018],
    ['2018-12-20', [3, 20], 'ahead', 2019],
    ['2018-12-20', [8, 20], 'ahead', 2018],
  ] as const)('of a paper of %s for %j, looking %s', (published, day, look, year) => {
    expect(choose(published, day, { look })).toEqual([year, 'publication']);
  });

  it('of 29 February is a leap year', () => {
    expect(choose('2019-05-15', [2, 29])).toEqual([2016, 'publication']);
    expect(choose('2019-12-20', [2, 29])).toEqual([2016, 'publication']);
    expect(choose('2020-01-20', [2, 29])).toEqual([2020, 'publication']);
    expect(choose('1903-05-15', [2, 29])).toEqual([1896, 'publication']);
  });

  it('of what is no single day is not so soon the next', () => {
    expect(choose('2018-12-20', [1, 5], { coarse: true })).toEqual([2018, 'publication']);
    expect(choose('2018-12-20', [1, 5], { coarse: true, look: 'ahead' })).toEqual([2019, 'publication']);
  });

  it('of a festival is the coming one unless the last has just been', () => {
    expect(choose('2019-05-15', [6, 7], { festive: true })).toEqual([2019, 'publication']);
    expect(choose('2019-05-15', [6, 7], { festive: true, look: 'back' })).toEqual([2018, 'publication']);
    expect(choose('2019-01-10', [12, 28], { festive: true })).toEqual([2018, 'publication']);
    expect(choose('2019-01-10', [10, 1], { festive: true })).toEqual([2019, 'publication']);
  });

  it('comes from the sentence, for periods from the paragraph and the report, then from the paper', () => {
    const report = { from: fromIso('2014-01-01'), to: fromIso('2014-12-31') };
    const all = { sentenceYear: 2012, paragraphYear: 2013, report };
    expect(choose('2019-05-15', [3, 8], all)).toEqual([2012, 'document']);
    expect(choose('2019-05-15', [3, 8], { ...all, sentenceYear: null })).toEqual([2019, 'publication']);
    expect(choose('2019-05-15', [3, 8], { ...all, sentenceYear: null, coarse: true })).toEqual([2013, 'document']);
    expect(choose('2019-05-15', [3, 8], { report, coarse: true })).toEqual([2014, 'document']);
    expect(choose('2019-05-15', [2, 29], { sentenceYear: 2013 })).toEqual([2016, 'publication']);
    expect(choose('2019-05-15', [3, 8], { articleYears: [2019] })).toEqual([2019, 'document']);
    expect(choose('2019-05-15', [3, 8], { articleYears: [2019, 2018] })).toEqual([2019, 'publication']);
    expect(choose('2019-05-15', [3, 8], { articleYears: [2018] })).toEqual([2019, 'publication']);
  });

  it('of a paper of no known day comes from what set the scene, the article, the page', () => {
    expect(choose(null, [3, 8], { sceneYear: 2011, articleYears: [2012], pageYears: [2013] })).toEqual([
      2011,
      'document',
    ]);
    expect(choose(null, [3, 8], { articleYears: [2012], pageYears: [2013] })).toEqual([2012, 'document']);
    expect(choose(null, [3, 8], { pageYears: [2013] })).toEqual([2013, 'document']);
    expect(choose(null, [2, 29], { articleYears: [2013], pageYears: [2012] })).toEqual([2012, 'document']);
    expect(choose(null, [3, 8])).toBeNull();
  });
});

describe('which way a clause looks', () => {
  /** The outlook of the date between the bars. */
  const look = (marked: string) => {
    const [before = '', date = '', after = ''] = marked.split('|');
    return outlookAt(before + date + after, before.length, before.length + date.length);
  };

  it.each([
    ['县里计划|11月4日|开会。', 'ahead'],
    ['县里将于|11月4日|开会。', 'ahead'],
    ['|11月4日|将开会。', 'ahead'],
    ['|11月4日|，县里开会。', 'back'],
    ['开幕。\n|11月4日|，县里开会。', 'back'],
    ['县里已于|11月4日|开会。', 'back'],
    // A plan of another sentence, or too far away.
    ['县里计划开会。在|11月4日|开会。', null],
    ['县里在|11月4日|开会。县里将开会。', null],
    ['县里计划在全县各个乡镇和街道的所有村社区于|11月4日|开会。', null],
    ['县里在|11月4日|开会。', null],
  ])('%s: %s', (marked, outlook) => {
    expect(look(marked)).toBe(outlook);
  });

  it.each([
    ['王某表示，', true],
    ['王某说：“', true],
    ['王某到村里，', false],
    ['王某表示高兴。', false],
    [`王某表示，${'县里的工作很好，'.repeat(5)}`, false],
  ])('%s before a day is speech: %s', (before, speech) => {
    expect(inSpeech(`${before}今天开工。`, before.length)).toBe(speech);
  });

  it.each([
    ['2018年预算执行情况的报告', true],
    ['2018年统计公报', true],
    ['2018年5月3日召开大会', false],
  ])('%s reports on a period: %s', (headline, reports) => {
    expect(reportsOnPeriod(headline, 0, headline.length)).toBe(reports);
  });
});
