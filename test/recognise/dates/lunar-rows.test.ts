import { expect, it } from 'vitest';
import { extract } from '../../../src/index.js';

it.each(['农历八月初', '大年初', '农历', '闰', '农历八月'])('a row of numerals behind %s is no error', (before) => {
  for (const numeral of ['三', '十', '百', '5', '〇'])
    for (const length of [2, 5, 40]) {
      expect(() => extract(`${before}${numeral.repeat(length)}`)).not.toThrow();
      expect(() => extract(`${before}${numeral.repeat(length)}月初${numeral.repeat(length)}`)).not.toThrow();
    }
});
