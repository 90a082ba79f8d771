import { describe, expect, it } from 'vitest';
import { dateLexicon } from '../../../src/recognise/dates/lexicon.js';
import { plainPoint } from '../../../src/recognise/dates/plain-point.js';
import { anyPoint } from '../../../src/recognise/dates/point.js';
import { type PageKind, readingOf } from './reading.js';

/** The text with what the short way reads in 【】, or │ where it leaves the place to the full grammar. */
function plainIn(row: string, { inRange = false }: PageKind = {}): string {
  const { reading, at } = readingOf(row);
  const { text } = reading;
  const read = plainPoint(reading, dateLexicon(), at, inRange);
  if (read === null) return `${text.slice(0, at)}│${text.slice(at)}`;
  expect(read).toEqual(anyPoint(readingOf(row).reading, dateLexicon(), at, inRange));
  return `${text.slice(0, at)}【${text.slice(at, read.end)}】${text.slice(read.end)}`;
}

// Most dates of a page are of these forms: the short way must know them, for it spares the full grammar.
describe('read the short way', () => {
  it.each([
    '【2016年】',
    '【2016年】，',
    '【2016年】发布',
    '【2016年度】，',
    '【2016年份】，',
    '【2016年初】，',
    '【2016年末】，',
    '【2016年后期】，',
    '【2016年1月】，',
    '【2016年12月】，',
    '【2016年10月份】，',
    '【2016年10月底】，',
    '【2016年11月4日】，',
    '【2016年11月30号】，',
    '【2016年2月29日】，',
    '【2016年11月4日下午】，',
    '【2016年11月4日晚】，',
    '【2016年11月4日9时】，',
    '【2016年11月4日下午3时30分】，',
    '【2016年11月4日】9人',
    '【2016年11月4日】施行',
    '【5月】，',
    '【10月】，',
    '【5月7日】，',
    '【5月17日】）',
    '，【5月7日】，',
    '在【2016年】，',
    '，,【2016年】。',
    '【今年】，',
    '【去年】发布',
    '【昨天】，',
    '【年底】，',
    '【5月7日】，召开',
  ])('%s', (row) => expect(plainIn(row)).toBe(row));

  it.each(['【7日】，', '【17日】，', '【7日下午】，'])('%s as the end of a range', (row) =>
    expect(plainIn(row, { inRange: true })).toBe(row),
  );
});

// What follows may belong to the date, or what stands there is none.
describe('left to the full grammar', () => {
  it.each([
    '│7日，',
    '│二〇一六年，',
    '│五月，',
    '│春节，',
    '│上午，',
    '│99公益日，',
    '│999年，',
    '│12345年，',
    '│16年，',
    '│2200年，',
    '│2000年历史',
    '│2000年以来',
    '│2016年历届',
    '│2000年左右',
    '│2000年的历史',
    '│2016年5人',
    '│2016年123月',
    '│2016年13月',
    '│2016年0月',
    '│2016年10月2人',
    '│2016年10月123日',
    '│2016年10月32日',
    '│2016年10月刊',
    '│2016年三月',
    '│2016年春节',
    '│2016年第一季度',
    '│2016年上半年',
    '│2016年“五一”',
    '│2016年代',
    '│2016年的5月',
    '│13月，',
    '│123月，',
    '│5月7日（星期四）',
    '│5月7日，周四',
    '│5月7日，星期四',
    '│5月7日当天',
    '│5月7日 9:00',
    '│5月中旬',
    '│5月5人',
    '│今年5月',
    '│今年春节',
    '│昨天上午',
    '3│2016年',
    '.│5月7日',
    'A│5月7日',
    '1,│500年',
  ])('%s', (row) => expect(plainIn(row)).toBe(row));

  it.each(['│32日，', '│123日，'])('%s as the end of a range', (row) =>
    expect(plainIn(row, { inRange: true })).toBe(row),
  );
});
