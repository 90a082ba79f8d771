import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/recognise/dates/rules/calendar.js';
import { fiveYearPlan } from '../../../src/recognise/dates/rules/five-year-plan.js';
import { reign, sinceEvent, unitSpan, vague } from '../../../src/recognise/dates/rules/words.js';
import { foundBy } from './reading.js';

const plain = (row: string) => row.replace('│', '');

describe('words that close a date', () => {
  it.each([
    ['【2012年以来】', 'since'],
    ['【自2012年以来】', 'since'],
    ['自│【2012年来】', 'since'],
    ['【5月来】', 'since'],
    ['【5月7日】来', 'point'],
    ['【5月】来信', 'point'],
    ['于│【6日】前后', 'point'],
    ['【6号起】', 'from'],
    ['【春节期间】', 'during'],
    ['【5月期间】', 'during'],
    ['【5月7日期间】', 'during'],
    ['【5月7日下午】期间', 'point'],
    ['【春节假期】', 'during'],
    ['【春节假期期间】', 'during'],
    ['【春节假日】', 'during'],
    ['【春节假日期间】', 'during'],
    ['【春节连假】', 'during'],
    ['【中秋节小长假】', 'during'],
    ['【国庆节长假】', 'during'],
    ['【国庆节黄金周】', 'during'],
    ['【5月】假期', 'point'],
    ['【春节前夕】', 'vague'],
    ['【5月】前夕', 'point'],
    ['【5月以前】', 'before'],
    ['【5月之前】', 'before'],
    ['自│【5月前】', 'before inclusive'],
    ['【5月前】', 'before inclusive'],
    ['【5月】前往', 'point'],
    ['【昨天】前', 'point'],
    ['【5月以后】', 'after inclusive'],
    ['【5月之后】', 'after inclusive'],
    ['【5月后】', 'after inclusive'],
    ['【今天】后', 'point'],
    ['【今天之后】', 'after inclusive'],
    ['【5月7日或之前】', 'before inclusive'],
    ['【5月7日或以前】', 'before inclusive'],
    ['【5月7日及之前】', 'before inclusive'],
    ['【5月7日及以前】', 'before inclusive'],
    ['【5月7日或之后】', 'after inclusive'],
    ['【5月7日或以后】', 'after inclusive'],
    ['【5月7日及之后】', 'after inclusive'],
    ['【5月7日及以后】', 'after inclusive'],
    ['【5月7日下午之前】', 'before'],
    ['【下午】之前', 'point'],
    ['【5月前后】', 'point'],
    ['【5月左右】', 'point'],
    ['【去年同期】', 'point'],
    ['【春节当天】', 'point'],
    ['【春节当日】', 'point'],
    ['【5月起】', 'from'],
    ['【自5月起】', 'from'],
    ['【5月7日下午起】', 'from'],
    ['【下午】起', 'point'],
    ['【5月】起诉', 'point'],
    ['【2016年内】', 'point'],
    ['【5月内】', 'point'],
    ['【2016年5月】内', 'point'],
    ['【5月7日】内', 'point'],
    ['【2018年学年】', 'point schoolYear'],
    ['【5月】学年', 'point'],
    ['【去年】学年', 'point'],
  ])('%s: %s', (row, says) => {
    const [mark, expression] = foundBy(calendar, row);
    const { form, inclusive, point } = expression as {
      form: string;
      inclusive?: boolean;
      point?: { schoolYear?: boolean };
    };
    const said = [form, ...(inclusive ? ['inclusive'] : []), ...(point?.schoolYear ? ['schoolYear'] : [])].join(' ');
    expect([mark, said]).toEqual([plain(row), says]);
  });

  it('starts with the dynasty of its era', () =>
    expect(foundBy(calendar, '【清│康熙二十年以后】')[0]).toBe('【清康熙二十年以后】'));
  it.each([
    ['【自即日起】', 'from'],
    ['【即日起】', 'from'],
    ['【自公布之日起】', ''],
    ['【公布之日】', ''],
    ['【即日】', ''],
  ])('the day of the document itself: %s', (row, form) => {
    const [mark, expression] = foundBy(calendar, row);
    expect([mark, expression?.form ?? '']).toEqual([form ? row : row.replace(/[【】]/g, ''), form]);
  });
});

describe('festivals in quotation marks', () => {
  it.each([
    ['【“五一”期间】', 'during'],
    ['【“五一”假期】', 'during'],
    ['【“五一”假期期间】', 'during'],
    ['【“五一”小长假】', 'during'],
    ['【“五一”小长假期间】', 'during'],
    ['【“五一”假日】', 'during'],
    ['【“十一”长假】', 'during'],
    ['【“十一”黄金周】', 'during'],
    ['【“五一”前夕】', 'vague'],
    ['【“五一”前后】', 'point'],
    ['【“五一”当天】', 'point'],
    ['【“五一”当日】', 'point'],
    ['【“五一”国际劳动节】', 'point'],
    ['【“五一”劳动节期间】', 'during'],
    ['【“三八”妇女节】', 'point'],
    ['【“三八”国际劳动妇女节】', 'point'],
    ['【“六一”儿童节】', 'point'],
    ['【“八一”建军节】', 'point'],
    ['【“七一”建党节】', 'point'],
    ['【“五四”青年节】', 'point'],
  ])('%s: %s', (row, form) => expect(foundBy(calendar, row)).toEqual([row, expect.objectContaining({ form })]));
  it.each(['│“五一”劳动奖章', '│“五四”精神', '│“人民”节', '│“春天”期间', '│“五一期间', '│“两节”期间'])('%s', (row) =>
    expect(foundBy(calendar, row)).toEqual([plain(row)]),
  );
});

describe('a numeral that may name a festival', () => {
  it.each([
    '【五一】，',
    '【五一】',
    '【五一】。',
    '，【五一期间】',
    '，【五一】节',
    '，【五一假期】',
    '，【五一前后】',
    '，【五一后】',
    '，【五一】放假',
    '【去年】五一路',
    '【去年五一】，',
    '，【小雪】时节',
    '，【小雪】节气',
    '，【春节】，',
  ])('%s', (row) => expect(foundBy(calendar, row)[0]).toBe(row));
  it.each(['，│五一，', '│五一路', '，│五一前往', '│小雪飘'])('%s', (row) =>
    expect(foundBy(calendar, row)).toEqual([plain(row)]),
  );
});

describe('five-year plans', () => {
  it.each([
    ['【“十三五”时期】', '2016-01-01', '2020-12-31'],
    ['【“十三五”期间】', '2016-01-01', '2020-12-31'],
    ['【“十三五”】', '2016-01-01', '2020-12-31'],
    ['【十三五时期】', '2016-01-01', '2020-12-31'],
    ['，【十三五期间】', '2016-01-01', '2020-12-31'],
    ['【十四五以来】', '2021-01-01', undefined],
    ['【十三五末期】', '2020-01-01', '2020-12-31'],
    ['【十三五初期】', '2016-01-01', '2016-12-31'],
    ['【“十三五”末】', '2020-01-01', '2020-12-31'],
    ['【“十三五”初】', '2016-01-01', '2016-12-31'],
    ['【“十三五”规划期间】', '2016-01-01', '2020-12-31'],
    ['【“十三五”规划期内】', '2016-01-01', '2020-12-31'],
    ['【十三五计划期】', '2016-01-01', '2020-12-31'],
    ['【十三五规划时期】', '2016-01-01', '2020-12-31'],
    ['【“一五”时期】', '1953-01-01', '1957-12-31'],
    ['【“二五”时期】', '1958-01-01', '1962-12-31'],
    ['【“三五”时期】', '1966-01-01', '1970-12-31'],
    ['【“十五”期间】', '2001-01-01', '2005-12-31'],
    ['【第十四个五年规划期间】', '2021-01-01', '2025-12-31'],
    ['【第七个五年计划时期】', '1986-01-01', '1990-12-31'],
    ['【第十三个五年规划末】', '2020-01-01', '2020-12-31'],
    ['【第三十个五年规划初期】', '2101-01-01', '2101-12-31'],
  ])('%s', (row, from, to) =>
    expect(foundBy(fiveYearPlan, row)).toEqual([row, { form: 'period', from, ...(to ? { to } : {}) }]),
  );
  it.each([
    '│十三五',
    '│十三五末',
    '│十三五初',
    '│三五时期',
    '│“三五”',
    '│“十三五时期',
    '│十三五”时期',
    '│十三五规划',
    '│“十三五”规划',
    '│“十三五”计划',
    '│“十三五”纲要',
    '│“十三五”发展规划',
    '│“十三五”专项规划',
    '│第十四个五年规划',
    '│第四十个五年规划期间',
    '│第三个人',
    '│十三个',
  ])('%s', (row) => expect(foundBy(fiveYearPlan, row)).toEqual([plain(row)]));
});

describe('words of time', () => {
  const now = (offset: number) => ({ anchor: 'now', offset });
  it.each([
    ['【近日】', 'vague'],
    ['【日前】', 'vague'],
    ['，【日前】', 'vague'],
  ])('%s', (row, form) => expect(foundBy(vague, row)).toEqual([row, expect.objectContaining({ form })]));
  it.each(['7│日前', '七│日前', '│今天', '│人'])('%s', (row) => expect(foundBy(vague, row)).toEqual([plain(row)]));

  it.each([
    ['【今明两年】', { yearShift: now(0) }, { yearShift: now(1) }],
    ['【明后两天】', { dayShift: now(1) }, { dayShift: now(2) }],
    ['【昨今两天】', { dayShift: now(-1) }, { dayShift: now(0) }],
    ['【去今两年】', { yearShift: now(-1) }, { yearShift: now(0) }],
  ])('%s', (row, from, to) => expect(foundBy(unitSpan, row)).toEqual([row, { form: 'range', from, to }]));
  it('is a word of several units', () => expect(foundBy(unitSpan, '│今天')).toEqual(['今天']));

  it.each([
    ['【党的十八大以来】', '2012-11-08'],
    ['【自│党的十八大以来】', '2012-11-08'],
    ['【党的十八大召开以来】', '2012-11-08'],
    ['【党的十八大胜利召开以来】', '2012-11-08'],
    ['【党的十八大以后】', '2012-11-08'],
    ['【党的十八大之后】', '2012-11-08'],
    ['【主题教育开展以来】', undefined],
  ])('%s', (row, from) =>
    expect(foundBy(sinceEvent, row)).toEqual([plain(row), { form: 'period', ...(from ? { from } : {}) }]),
  );
  it.each(['│党的十八大报告', '│主题教育开展之后', '│今年以来'])('%s', (row) =>
    expect(foundBy(sinceEvent, row)).toEqual([plain(row)]),
  );

  it.each([
    ['【康熙年间】', '1662-01-01', '1722-12-31'],
    ['【清│康熙年间】', '1662-01-01', '1722-12-31'],
    ['【清朝│康熙年间】', '1662-01-01', '1722-12-31'],
    ['【清代│康熙年间】', '1662-01-01', '1722-12-31'],
    ['明【康熙年间】', '1662-01-01', '1722-12-31'],
    ['【民国年间】', '1912-01-01', undefined],
  ])('%s', (row, from, to) =>
    expect(foundBy(reign, row)).toEqual([plain(row), { form: 'period', from, ...(to ? { to } : {}) }]),
  );
  it.each(['│康熙二十年', '│康熙皇帝', '│今年间'])('%s', (row) => expect(foundBy(reign, row)).toEqual([plain(row)]));
});
