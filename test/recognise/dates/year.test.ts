import { describe, expect, it } from 'vitest';
import { pointIn } from './reading.js';

const roc = { roc: true };

describe('years', () => {
  it.each([
    ['【2016年】', { year: 2016 }],
    ['【1000年】', { year: 1000 }],
    ['【2199年】', { year: 2199 }],
    ['【二〇一六年】', { year: 2016 }],
    ['【2016年度】计划', { year: 2016 }],
    ['【2016年份】', { year: 2016 }],
    ['【2016年】度假', { year: 2016 }],
    ['【2016年】的工作', { year: 2016 }],
    ['【2016年】以来', { year: 2016 }],
    // What follows shows that a year of two figures is one.
    ['【16年3月】', { shortYear: 16, month: 3 }],
    ['【16年11月】', { shortYear: 16, month: 11 }],
    ['【98年第一季度】', { shortYear: 98, quarter: 1 }],
    ['【98年1季度】', { shortYear: 98, quarter: 1 }],
    ['【98年度第1季度】', { shortYear: 98, quarter: 1 }],
    ['【16年第3周】', { shortYear: 16, week: 3 }],
    ['【16年第十三周】', { shortYear: 16, week: 13 }],
    ['【16年第3个星期】', { shortYear: 16, week: 3 }],
    ['【16年】前3个月', { shortYear: 16 }],
    ['【16年】前三季度', { shortYear: 16 }],
    ['【16年】前10月', { shortYear: 16 }],
    ['【16年上半年】', { shortYear: 16, half: 1 }],
    ['【16年下半年】', { shortYear: 16, half: 2 }],
    ['【16年】以前', { shortYear: 16 }],
    ['【16年】以来', { shortYear: 16 }],
    ['【16年春节】', { shortYear: 16, festival: 'lunar 1-1' }],
    ['【16年】\n', { shortYear: 16 }],
    ['〇\n【16年】', { shortYear: 16 }],
    ['【08年】', { shortYear: 8 }],
    ['【01年】', { shortYear: 1 }],
    ['【九五年】', { shortYear: 95 }],
    ['【七九年】', { shortYear: 79 }],
    ['【五〇年】', { shortYear: 50 }],
  ])('%s', (row, point) => expect(pointIn(row).slice(0, 2)).toEqual([row, expect.objectContaining(point)]));

  it.each([
    '│999年',
    '│2200年',
    '│5000年历史',
    '│2000年的历史',
    '│2000年文明',
    '│2000年建城史',
    '│1000年风雨',
    '│1000年的奋斗史',
    '│1000年以上',
    '│1000年以下',
    '│1000年左右',
    '│1000年有余',
    '│1000年树龄',
    '，│16年，',
    '│16年的工作',
    '是│16年\n',
    '\n│16年，',
    '│16年前',
    '│16年第3次',
    '│16年第3个月',
    '│16年3个月',
    '│16年季度',
    '，│10年，',
    '，│00年，',
    '│101年',
    '│101年3月',
    '│三年三月',
    '│十年三月',
    // 七八年, 四五年: seven or eight years, four or five.
    '│七八年',
    '│八七年',
    '│四九年',
    '│三五年',
    '│一六年',
    '〇\n│一六年\n',
  ])('%s', (row) => expect(pointIn(row)).toEqual([row]));
});

describe('years of the Republic', () => {
  it.each([
    ['【95年4月】', { year: 2006, month: 4 }],
    ['【95年】以来', { year: 2006 }],
    ['【101年】', { year: 2012 }],
    ['于【101年】', { year: 2012 }],
    ['自【101年】', { year: 2012 }],
    ['，【101年】', { year: 2012 }],
    ['【101年度】完成', { year: 2012 }],
    ['【95年度】完成', { year: 2006 }],
    ['【95年初】', { year: 2006, edge: 1 }],
    ['【95年底】', { year: 2006, edge: 3 }],
    ['【95年末】', { year: 2006, edge: 3 }],
    ['【95年】起', { year: 2006 }],
    ['【九十五年四月】', { year: 2006, month: 4 }],
    ['【十年四月】', { year: 1921, month: 4 }],
    ['【199年4月】', { year: 2110, month: 4 }],
  ])('%s', (row, point) => expect(pointIn(row, roc)).toEqual([row, point]));

  it.each([
    '，│38年。',
    '│38年的',
    '│95年度假',
    '使用│101年',
    '已│101年',
    '超过│95年度',
    '│200年4月',
    '│3年4月',
    '│三年四月',
  ])('%s', (row) => expect(pointIn(row, roc)).toEqual([row]));
});

describe('years of an era', () => {
  it.each([
    ['【民国元年】', { year: 1912 }],
    ['【民国95年】', { year: 2006 }],
    ['【民国九十五年】', { year: 2006 }],
    ['【民国一百年】', { year: 2011 }],
    ['【民国一百零五年】', { year: 2016 }],
    ['【民国一百五年】', { year: 2016 }],
    ['【民国一百一十年】', { year: 2021 }],
    ['【民国一百十年】', { year: 2021 }],
    ['【民国一百一十二年】', { year: 2023 }],
    ['【民国一百二十年】', { year: 2031 }],
    ['【民国一百四十三年】', { year: 2054 }],
    ['【康熙二十年】', { year: 1681 }],
    ['【康熙六十一年】', { year: 1722 }],
    ['【雍正十三年】', { year: 1735 }],
    ['【民国300年】', { year: 2211 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));

  it.each([
    '│民国时期',
    '│民国元旦',
    '│民国二十人',
    '│民国〇年',
    '│民国一百六十年',
    '│民国301年',
    '│雍正二十年',
    '│雍正年',
  ])('%s', (row) => expect(pointIn(row)).toEqual([row]));
  // The year an era ended is counted to its end even where the next began in it.
  it('may be one past the last', () => expect(pointIn('【雍正十四年】')).toEqual(['【雍正十四年】', { year: 1736 }]));
});

describe('decades and centuries', () => {
  it.each([
    ['【80年代】', { decade: 8 }],
    ['【1980年代】', { decade: 198 }],
    ['【八十年代】', { decade: 8 }],
    ['【10年代】', { decade: 1 }],
    ['【90年代末】', { decade: 9, edge: 3 }],
    ['【20世纪】', { century: 19 }],
    ['【十九世纪】', { century: 18 }],
    ['【1世纪】', { century: 0 }],
    ['【30世纪】', { century: 29 }],
    ['【20世纪80年代】', { century: 19, decade: 8 }],
    ['【20世纪80年代初】', { century: 19, decade: 8, edge: 1 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));

  it.each(['│85年代', '│2985年代', '│3000年代', '│100年代', '│5年代', '│31世纪', '│0世纪', '│20世界', '│20世'])(
    '%s',
    (row) => expect(pointIn(row)).toEqual([row]),
  );
});

describe('a relative year with its number', () => {
  it.each([
    ['【今（110）年】', { year: 2021 }],
    ['【去（2020）年】', { year: 2020 }],
    ['【明（112）年度】', { year: 2023 }],
    ['【今（10）年】', { yearShift: { anchor: 'now', offset: 0 } }],
    ['【本（10）年】', { yearShift: { anchor: 'now', offset: 0 } }],
    ['【去（09）年】', { yearShift: { anchor: 'now', offset: -1 } }],
    ['【明（11）年】', { yearShift: { anchor: 'now', offset: 1 } }],
    ['【前（08）年】', { yearShift: { anchor: 'now', offset: -2 } }],
    ['【去（2020）年3月】', { year: 2020, month: 3 }],
  ])('%s', (row, point) => expect(pointIn(row)).toEqual([row, point]));
  it.each(['│今（9999）年', '│今（5）年', '│今（110）人'])('%s', (row) => expect(pointIn(row)).toEqual([row]));
});
