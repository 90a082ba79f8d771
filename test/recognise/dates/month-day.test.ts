import { describe, expect, it } from 'vitest';
import { pointIn } from './reading.js';

const reads = (rows: readonly (readonly [string, object])[]) =>
  it.each(rows)('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));
const readsNothing = (rows: readonly string[]) => it.each(rows)('%s', (row) => expect(pointIn(row)).toEqual([row]));

describe('months and days', () => {
  reads([
    ['【11月】', { month: 11 }],
    ['【十二月份】', { month: 12 }],
    ['【1月1日】', { month: 1, day: 1 }],
    ['【1月31日】', { month: 1, day: 31 }],
    ['【2月29日】', { month: 2, day: 29 }],
    ['【十二月三十一日】', { month: 12, day: 31 }],
    ['【4月30号】', { month: 4, day: 30 }],
    ['【7月1日当天】', { month: 7, day: 1 }],
    ['【7月1日当晚】', { month: 7, day: 1, partOfDay: 'evening' }],
    ['【2016年八月】', { year: 2016, month: 8 }],
    ['【2016年的8月】', { year: 2016, month: 8 }],
    ['【11月11日】', { month: 11, day: 11 }],
    // Both days of a range leave 日 out.
    ['【1月3】至2月10', { month: 1, day: 3 }],
    ['【1月3】-12月10，', { month: 1, day: 3 }],
    ['【10月13】—11月1', { month: 10, day: 13 }],
  ]);
  readsNothing([
    '│13月',
    '│0月',
    '│00月',
    '│012月',
    '│两月',
    '│4月刊',
    '│1月003日',
    '│2月30日',
    '│4月31号',
    '│11月32日',
    '│11月0日',
    '3.│5月',
    '#│5月',
    'A│5月',
    'z│5月',
    '1,│500月',
    '一百│一十月',
  ]);
  reads([
    ['，【5月】', { month: 5 }],
    ['、【5月】', { month: 5 }],
    ['@【5月】', { month: 5 }],
    ['[【5月】', { month: 5 }],
    ['`【5月】', { month: 5 }],
    ['{【5月】', { month: 5 }],
    ['，,【5月】', { month: 5 }],
    ['【1月】3至2月1.5', { month: 1 }],
    ['【1月】三至2月10', { month: 1 }],
    ['【1月】32至2月10', { month: 1 }],
    ['【1月】3次', { month: 1 }],
  ]);
});

describe('quarters', () => {
  reads([
    ['【一季度】', { quarter: 1 }],
    ['【第二季度】', { quarter: 2 }],
    ['【3季度】', { quarter: 3 }],
    ['【第4个季度】', { quarter: 4 }],
    ['【首季度】', { quarter: 1 }],
    ['【第一季】，', { quarter: 1 }],
    ['【三季】', { quarter: 3 }],
    ['【2022年第四季】完工', { year: 2022, quarter: 4 }],
    ['【2022年一季度末】', { year: 2022, quarter: 1, edge: 3 }],
  ]);
  readsNothing(['│第一季开播', '│三季2', '│第五季度', '│第六季度']);
  reads([
    ['【2022年】第四季集', { year: 2022 }],
    ['【2022年】第四季播出', { year: 2022 }],
  ]);
});

describe('seasons of a year', () => {
  const now = (offset: number) => ({ anchor: 'now', offset });
  reads([
    ['【2018年春】，', { year: 2018, season: 'SP' }],
    ['【2018年夏】到', { year: 2018, season: 'SU' }],
    ['【2018年春】至', { year: 2018, season: 'SP' }],
    ['【2018年秋】', { year: 2018, season: 'FA' }],
    ['【去年冬】。', { yearShift: now(-1), season: 'WI' }],
    ['【2018年】秋游', { year: 2018 }],
    ['【2018年冬季】', { year: 2018, season: 'WI' }],
    ['【今年春节】', { yearShift: now(0), festival: 'lunar 1-1', holiday: '-1 5' }],
    ['【2018年冬至】', { year: 2018, festival: 'term 24' }],
  ]);
  readsNothing(['│秋，']);
});

describe('the edges of a unit', () => {
  reads([
    ['【2018年初】', { year: 2018, edge: 1 }],
    ['【2018年初期】', { year: 2018, edge: 1 }],
    ['【2018年底】', { year: 2018, edge: 3 }],
    ['【2018年末】', { year: 2018, edge: 3 }],
    ['【2018年末期】', { year: 2018, edge: 3 }],
    ['【2018年伊始】', { year: 2018, edge: 0 }],
    ['【2018年前期】', { year: 2018, edge: 1 }],
    ['【2018年后期】', { year: 2018, edge: 3 }],
    ['【2018年晚期】', { year: 2018, edge: 3 }],
    ['【2018年中期】', { year: 2018, edge: 2 }],
    ['【2018年中叶】', { year: 2018, edge: 2 }],
    ['【2018年】中', { year: 2018 }],
    ['【元月】', { month: 1 }],
    ['【3月底】', { month: 3, edge: 3 }],
    ['【2018年】中考', { year: 2018 }],
    ['【2018年】中有', { year: 2018 }],
    ['【2018年】初中', { year: 2018 }],
    ['【2018年】伊犁', { year: 2018 }],
    ['【2018年】晚会', { year: 2018 }],
    ['【2018年】后', { year: 2018 }],
    ['【2018年】前', { year: 2018 }],
    ['【2018年底】期', { year: 2018, edge: 3 }],
    ['【2018年】前叶', { year: 2018 }],
    ['【2018年末】叶', { year: 2018, edge: 3 }],
  ]);
});

describe('words behind a year, a month or a week', () => {
  const now = (offset: number) => ({ anchor: 'now', offset });
  reads([
    ['【2018年上旬】', { year: 2018, edge: 1 }],
    ['【2018年下旬】', { year: 2018, edge: 3 }],
    ['【2018年】中下旬', { year: 2018 }],
    ['【5月中下旬】', { month: 5, tenDays: 4 }],
    ['【5月的上旬】', { month: 5, tenDays: 1 }],
    ['【5月上旬】一是', { month: 5, tenDays: 1 }],
    ['【5月7日】的上午', { month: 5, day: 7 }],
    ['【2018年】近日', { year: 2018 }],
    ['【2016年度】冬季', { year: 2016 }],
    ['【2018年暑假】', { year: 2018, month: 7, monthTo: [8] }],
    ['【2018年“五一”】', { year: 2018, festival: 'solar 5-1', holiday: '0 4' }],
    ['【2018年】“五一路”', { year: 2018 }],
    ['【2018年】“两会”', { year: 2018 }],
    ['【上周一】是', { weekShift: now(-1), weekday: 1 }],
    ['【2016年年底】', { year: 2016, edge: 3 }],
    ['【2016年】的人', { year: 2016 }],
  ]);
  readsNothing(['│的5月', '│“五一”', '│元旦春节', '│两节']);
  it('have the national day of Taiwan on its pages', () => {
    expect(pointIn('【国庆日】', { taiwan: true })[1]).toMatchObject({ festival: 'solar 10-10' });
    expect(pointIn('【国庆日】')[1]).toMatchObject({ festival: 'solar 10-1' });
    expect(pointIn('【春节】', { taiwan: true })[1]).toMatchObject({ festival: 'lunar 1-1' });
  });
});

describe('a relative day with its number', () => {
  const now = (offset: number) => ({ anchor: 'now', offset });
  reads([
    ['【今（19）日】', { day: 19, dayShift: now(0) }],
    ['【昨（3日）】', { day: 3, dayShift: now(-1) }],
    ['【明（4）天】', { day: 4, dayShift: now(1) }],
    ['【前（1）日】', { day: 1, dayShift: now(-2) }],
    ['【后（31）日】', { day: 31, dayShift: now(2) }],
    ['【本（19）日】', { day: 19, dayShift: now(0) }],
    ['【今（19）晨】', { day: 19, dayShift: now(0), partOfDay: 'earlyMorning' }],
    ['【昨（3）早】', { day: 3, dayShift: now(-1), partOfDay: 'earlyMorning' }],
    ['【昨（3）晚】', { day: 3, dayShift: now(-1), partOfDay: 'evening' }],
    ['【昨7日】', { day: 7, dayShift: now(-1) }],
    ['【今17日】，', { day: 17, dayShift: now(0) }],
    ['，【明18日】', { day: 18, dayShift: now(1) }],
  ]);
  readsNothing(['│今（32）日', '│今（0）日', '│昨32日', '至│今7日', '│今7日内', '│明7日后', '│今7天']);
});

describe('numbers that share a unit', () => {
  reads([
    ['【2016—2020年】', { year: 2016, yearTo: [2020] }],
    ['【2016-2020年度】', { year: 2016, yearTo: [2020] }],
    ['【2016、2017年】', { year: 2016, years: [2017] }],
    ['【2019-2020学年】', { year: 2019, schoolYear: true, yearTo: [2020] }],
    ['（【2016-2020】）', { year: 2016, yearTo: [2020] }],
    ['（【1901-2099】）', { year: 1901, yearTo: [2099] }],
    ['【1—9月】', { month: 1, monthTo: [9] }],
    ['【11-2月】', { month: 11, monthTo: [2] }],
    ['【3、4、5月份】', { month: 3, months: [4, 5] }],
    ['【一、二季度】', { quarter: 1, quarters: [2] }],
    ['【1-4季度】', { quarter: 1, quarterTo: [4] }],
    ['【第二、三季度】', { quarter: 2, quarters: [3] }],
    ['【5月3-7日】', { month: 5, day: 3, dayTo: [7] }],
    ['【5月3、5和7号】', { month: 5, day: 3, days: [5, 7] }],
    ['【3至7日】，', { day: 3, dayTo: [7] }],
    ['【3、7日】，', { day: 3, days: [7] }],
    ['【2018年3至5月】', { year: 2018, month: 3, monthTo: [5] }],
    ['【2018年一至三季度】', { year: 2018, quarter: 1, quarterTo: [3] }],
    ['【1、2、3、4、5、6、7、8、9、10、11、12月】', { month: 1, months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }],
    ['【元至10月】', { month: 1, monthTo: [10] }],
    ['【元—2月份】', { month: 1, monthTo: [2] }],
    ['，【元至6月】', { month: 1, monthTo: [6] }],
    ['【2018年元至6月】', { year: 2018, month: 1, monthTo: [6] }],
    ['【1月】3至7月', { month: 1 }],
    ['【2018年】3-7日', { year: 2018 }],
    ['【2018年3月】2-2日', { year: 2018, month: 3 }],
  ]);
  readsNothing([
    '│2020—2016年',
    '│2016—2016年',
    '│16—2020年',
    '│2016—20年',
    '│2016、2018、2017年',
    '│999—2020年',
    '│2016-2020学',
    '│2016-2020学生',
    '│2016-2020）',
    '，│2016-2020）',
    '（│2016、2020）',
    '（│1900-2020）',
    '（│2016-2100）',
    '│1-13月',
    '│0-9月',
    '│013-12月',
    '│1-012月',
    '│13-12月',
    '│9、3月',
    '│3-3月',
    '│1-5季度',
    '│0-3季度',
    '│3-1季度',
    '│1-3季节',
    '│3-3日',
    '│7-3日',
    '│0-3日，',
    '│003-4日，',
    '│3-32日，',
    '│3、人月',
    '│3至月',
    '│3-7人',
    '│元至1月',
    '│元至7',
    '│元至9日',
    '│元、9月',
    '状│元至10月',
    '5│元至10月',
    '│第二、三季',
    '│第二、三月',
    '│1、2、3、4、5、6、7、8、9、10、11、12、13月',
  ]);
});

describe('the day of a range with no month', () => {
  const inRange = { inRange: true };
  it.each([
    ['【7日】', { day: 7 }],
    ['【31号】', { day: 31 }],
    ['【5月7】，', { month: 5, day: 7 }],
    ['【5月17】', { month: 5, day: 17 }],
    ['【5月】7%', { month: 5 }],
    ['【5月】7.5', { month: 5 }],
    ['【5月】7人', { month: 5 }],
    ['【5月】七，', { month: 5 }],
    ['【5月】32，', { month: 5 }],
    ['【5月】007，', { month: 5 }],
  ])('%s', (row, point) => expect(pointIn(row, inRange)).toEqual([row, point]));
  it.each(['│32日', '│0日', '│007日'])('%s', (row) => expect(pointIn(row, inRange)).toEqual([row]));
});

describe('school years and festivals that are numerals', () => {
  reads([
    ['【2019学年】', { year: 2019, schoolYear: true }],
    ['【五一】', { festival: 'solar 5-1', holiday: '0 4' }],
    ['【去年八月十五】', { yearShift: { anchor: 'now', offset: -1 }, festival: 'lunar 8-15', holiday: '0 2' }],
    ['【去年八月十五日】', { yearShift: { anchor: 'now', offset: -1 }, month: 8, day: 15 }],
    ['【十一月】', { month: 11 }],
  ]);
  readsNothing(['│2019学校', '│219学年', '│2219学年', '│19学年']);
});
