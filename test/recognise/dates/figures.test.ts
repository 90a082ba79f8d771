import { describe, expect, it } from 'vitest';
import { pointIn } from './reading.js';

describe('dates all in figures', () => {
  it.each([
    ['【2022-08-18】', { year: 2022, month: 8, day: 18 }],
    ['【2009/10/1】，', { year: 2009, month: 10, day: 1 }],
    ['【2022.8.18】。', { year: 2022, month: 8, day: 18 }],
    ['【2022·12·31】', { year: 2022, month: 12, day: 31 }],
    ['【1998-1-1日】起', { year: 1998, month: 1, day: 1 }],
    ['【2022.8.18】.', { year: 2022, month: 8, day: 18 }],
    ['【2022/8/18】-', { year: 2022, month: 8, day: 18 }],
    // Hong Kong and Macao write the day first.
    ['【18/8/2022】', { year: 2022, month: 8, day: 18 }],
    ['【5/12/2009】）', { year: 2009, month: 12, day: 5 }],
    ['【2012-08】', { year: 2012, month: 8 }],
    ['【1900/01】', { year: 1900, month: 1 }],
    ['【2100-12】', { year: 2100, month: 12 }],
    ['【2016-10】，', { year: 2016, month: 10 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));

  it.each([
    '│2022-13-18',
    '│2022-0-18',
    '│2022-02-30',
    '│2022-08-181',
    '│2022-08-18.5',
    '│2022-08-18/a',
    '│2022.8.18.2',
    '│2022.8-18',
    '│2300-08-18',
    '│3022-08-18',
    '│18/13/2022',
    '│0/8/2022',
    '│31/2/2022',
    '│18-8-2022',
    '│18/8/20221',
    '│1899-08',
    '│2101-08',
    '│2012-13',
    '│2012-00',
    '│2012-8',
    // A month in figures is none where a number may stand.
    '│2012-08%',
    '│2000-12万元',
    '│2012-08-',
    '│2012.08',
    '│201-08-12',
  ])('%s', (row) => expect(pointIn(row)).toEqual([row]));

  it.each([
    '1│2022-08-18',
    'A│2022-08-18',
    '-│2022-08-18',
    '/│2022/08/18',
    '.│2022.8.18',
    '·│2022·8·18',
    '〔│2022-08-18',
    '[│2022-08-18',
    'x-│2022-08-18',
    '3-│2022-08-18',
  ])('%s goes on from what stands before it', (row) => expect(pointIn(row)).toEqual([row]));

  it.each(['（【2022-08-18】', '某-【2022-08-18】', '日~【2022-08-18】', '：【2022-08-18】'])('%s', (row) =>
    expect(pointIn(row)[0]).toBe(row),
  );
});

describe('ranges in figures', () => {
  it.each([
    '2009/10/01-【2010/03/31】',
    '2009/10/01--【2010/03/31】',
    '2009-10-1-【2010-3-31】',
    '2009.10.01日-【2010.03.31】',
    '2009-10-【2010-03】',
    '01/10/2009-【31/3/2010】',
    '1/1/2009-【31/3/2010】',
  ])('%s', (row) => expect(pointIn(row)[0]).toBe(row));

  it.each([
    ['【2021.09】-2023.08', { year: 2021, month: 9 }],
    ['【2021.12】--2023.10', { year: 2021, month: 12 }],
    ['【2021.10】—2023.11', { year: 2021, month: 10 }],
    ['【2021.09】——2023.12', { year: 2021, month: 9 }],
    ['【2021.09】~2023.08', { year: 2021, month: 9 }],
    ['【2021.09】至2023.08', { year: 2021, month: 9 }],
    ['【2021.09】至今', { year: 2021, month: 9 }],
    ['【2021.09】-今', { year: 2021, month: 9 }],
    ['2021.09-【2023.08】', { year: 2023, month: 8 }],
    ['2021.12--【2023.12】', { year: 2023, month: 12 }],
    ['2021.10——【2023.11】', { year: 2023, month: 11 }],
    ['2021.09—【2023.10】', { year: 2023, month: 10 }],
    ['2021.09~【2023.08】', { year: 2023, month: 8 }],
    ['2021.09至【2023.08】', { year: 2023, month: 8 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));

  it.each([
    '│2021.09、2023.08',
    '│2021.09-2023.13',
    '│2021.09-2023.081',
    '│2021.09-0.85',
    '│2021.13-2023.08',
    '│1850.09-2023.08',
    '2021.09-│2023.081',
    '2021.13-│2023.08',
    '0.09-│2023.08',
    '2021.09、│2023.08',
  ])('%s', (row) => expect(pointIn(row)).toEqual([row]));
});

describe('the last day of a range that leaves its year out', () => {
  it.each([
    ['2018.5.3-【5.7】', { month: 5, day: 7 }],
    ['2018.12.3--【12.17】，', { month: 12, day: 17 }],
    ['2018/5/3—【5/7】', { month: 5, day: 7 }],
    ['2018.5.3——【6.1】', { month: 6, day: 1 }],
    ['2018.5.3至【5.7】', { month: 5, day: 7 }],
    ['2018.5.3~【5.7】', { month: 5, day: 7 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));
  it.each([
    '2018.5.3-│5.75.1',
    '2018.5.3-│5.7.',
    '2018.5.3-│13.7',
    '2018.5.3-│2.30',
    '2018.5.3，│5.7',
    '5.3-│5.7',
    '2018-5.3-│5.7',
  ])('%s', (row) => expect(pointIn(row)).toEqual([row]));
});

describe('years of the Republic in figures', () => {
  const roc = { roc: true };
  it.each([
    ['【110/09/16】', { year: 2021, month: 9, day: 16 }],
    ['【110.9.6】，', { year: 2021, month: 9, day: 6 }],
    ['【149/12/31】', { year: 2060, month: 12, day: 31 }],
    ['【100/1/1】', { year: 2011, month: 1, day: 1 }],
  ])('%s', (row, point) => expect(pointIn(row, roc)).toEqual([row, point]));

  it.each(['│150/1/1', '│079/1/1', '│110/13/16', '│110/9/31', '│110.9.16.2', '│110/9/161', '│110/9.16', '1│110/9/16'])(
    '%s',
    (row) => expect(pointIn(row, roc)).toEqual([row]),
  );
  it('are none elsewhere', () => expect(pointIn('│110/09/16')).toEqual(['│110/09/16']));
  it('begin with 1991', () =>
    expect(pointIn('【080/1/1】', roc)).toEqual(['【080/1/1】', { year: 1991, month: 1, day: 1 }]));
});
