import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/recognise/dates/numbers.js';

describe('numbers of the calendar', () => {
  it.each([
    ['2016年', 2016, 4],
    ['07年', 7, 2],
    ['二〇一六年', 2016, 4],
    ['十', 10, 0],
    ['十一月', 11, 0],
    ['二十四日', 24, 0],
    ['廿三', 23, 0],
    ['三十', 30, 0],
    ['两年', 2, 1],
  ])('%s', (text, value, digits) => {
    expect(numberOf(text)).toMatchObject({ value, digits });
  });

  it.each(['日', '', '12345年', '十百', '十十', '一十一二'])('%s is none', (text) => {
    const read = numberOf(text);
    expect(read === null || text.slice(read.end, read.end + 1) === '百').toBe(true);
  });
});
