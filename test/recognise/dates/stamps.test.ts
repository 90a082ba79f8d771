import { describe, expect, it } from 'vitest';
import { datesOf, marked, unmarked } from './marked.js';

describe('a stamp of the page', () => {
  it.each([
    '〖2019-08-14〗\n区委召开会议。',
    '区委召开会议\n〖2019-08-14〗',
    '区委召开会议\n〖2019/8/14〗\n会议指出。',
    '区委召开会议\n〖2019.8.14〗\n会议指出。',
    '区委召开会议\n发布时间：〖2019年8月14日〗',
    '区委召开会议\n时间：〖2019年8月14日〗来源：某报',
    '区委召开会议\n发布日期：\n〖2019年8月14日〗\n会议指出。',
    '来源：某报\n印发日期：〖2019-08-14〗',
    // What is told is no stamp: words stand beside it, or it is written out.
    '区委召开会议\n【2019-08-14】，会议指出。',
    '会议定于【2019-08-14】\n召开',
    '某区人民政府\n【2019年8月14日】',
    '某区人民政府\n【8月14日】',
    '活动时间：【2019年8月14日】',
    '活动日期：\n【2019年8月14日】',
    '会议通过决定：【2019年8月14日】施行。',
    '会议通过决定：\n【2019年8月14日】施行。',
    '发布时间：【2019年8月】',
    '发布时间：【8月14日】',
    '发布时间：【2019年8月14日至16日】',
    '区委召开会议\n【18/8/2022】',
  ])('%s', (text) => expect(marked(unmarked(text))).toBe(text));
});

describe('a weekday in the line below its day', () => {
  it.each([
    '【2019年8月14日】\n星期三\n　　区委召开会议。',
    '【2019年8月14日】\n星期三',
    // What goes on in its line is told of that weekday.
    '【2019年8月14日】\n【星期三下午】召开会议。',
    '【2019年8月14日】\n【星期三】召开会议。',
    '【2019年8月14日】召开会议\n　　【星期三】',
    '【2019年8月14日】、【星期三】',
    '【2019年8月14日】\n【8月15日】',
  ])('%s', (text) => expect(marked(unmarked(text))).toBe(text.replace('　　', '')));
});

describe('dates of one list', () => {
  const isListed = (text: string) => datesOf(text)[1]?.listed !== null;
  it.each(['、', '和', '及', '与', '或', '，', '；', '\n', '以及'])('%s', (between) =>
    expect(isListed(`3月2日${between}4月5日`)).toBe(true),
  );
  it.each(['。', '的', '至今', '等到'])('%s', (between) => expect(isListed(`3月2日${between}4月5日`)).toBe(false));
  it('is no list without one before', () => expect(datesOf('、4月5日')[0]?.listed).toBeNull());
  it('has dates for mentions', () => expect(datesOf('3月2日').map(({ type }) => type)).toEqual(['date']));
});

describe('numbers and names that hold no date', () => {
  it.each([
    // The reign of 雍正 had thirteen years: the month goes with the year.
    '雍正二十年十一月二十三日建。',
    '雍正20年3月5日建。',
    '雍正二十年三月建。',
    '雍正二十年建，【三月】重修。',
    '雍正帝在位时，【三月】建。',
    '【雍正十年三月】建。',
    '电话12345678，【2019年】开通。',
  ])('%s', (text) => expect(marked(unmarked(text))).toBe(text));
});
