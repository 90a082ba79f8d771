import { describe, expect, it } from 'vitest';
import { datesOf } from './marked.js';

describe('the rule of a date', () => {
  it.each([
    ['2016年5月', 'date/calendar'],
    ['去年', 'date/relative'],
    ['春节', 'date/festival'],
    ['腊月廿三', 'date/lunar'],
    ['周四', 'date/weekday'],
    ['5、6月份', 'date/calendar/list'],
    ['5月至6月', 'date/range'],
    ['2012年至今', 'date/range/to-present'],
    ['3月和9月之间', 'date/range/between'],
    ['今明两年', 'date/range/units'],
    ['周一至周五', 'date/recurring/weekdays'],
    ['每周四', 'date/recurring'],
    ['2012年以来', 'date/period/since'],
    ['2012年来', 'date/period/since'],
    ['5月以前', 'date/period/before'],
    ['5月前', 'date/period/before'],
    ['5月7日或之前', 'date/period/before'],
    ['5月以后', 'date/period/after'],
    ['5月后', 'date/period/after'],
    ['5月7日起', 'date/period/open'],
    ['即日起', 'date/period/open'],
    ['5月期间', 'date/period/during'],
    ['春节假期', 'date/period/holiday'],
    ['“五一”假期', 'date/period/holiday'],
    ['“五一”前夕', 'date/vague/eve'],
    ['“五一”前后', 'date/festival'],
    ['春节前夕', 'date/vague/eve'],
    ['近日', 'date/vague'],
    ['2018-2019学年', 'date/period/school-year'],
    ['2018年学年', 'date/period/school-year'],
    ['近三年', 'date/period/counted'],
    ['三年来', 'date/period/since-counted'],
    ['三年前', 'date/relative/distance'],
    ['前三季度', 'date/period/first'],
    ['2016年最后两个月', 'date/period/last'],
    ['“十三五”时期', 'date/period/five-year-plan'],
    ['党的十八大以来', 'date/period/since-event'],
    ['康熙年间', 'date/period/reign'],
  ])('%s: %s', (text, rule) => expect(datesOf(text).map((one) => one.rule)).toContain(rule));
});

describe('what only a list or an article can place', () => {
  it.each([
    ['下午', true],
    ['下午左右', true],
    ['6号起', true],
    ['6日，', true],
    ['3-7日，', true],
    ['3日至7日，', true],
    ['5月7日', false],
    ['5月7日下午', false],
    ['5月3-7日', false],
    ['5月3日至7日', false],
    ['5月左右', false],
    ['2016年3月至5月', false],
  ])('%s', (text, bare) => expect(datesOf(text)[0]?.bare).toBe(bare));
});
