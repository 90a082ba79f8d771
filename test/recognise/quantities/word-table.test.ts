import { describe, expect, it } from 'vitest';
import { Starts, WordTable } from '../../../src/recognise/quantities/word-table.js';

const words = [
  ['建', 1],
  ['建设', 2],
  ['建设者', 3],
  ['建档立卡', 4],
  ['设', 5],
] as const;

describe('word table', () => {
  const table = new WordTable(words);
  const at = (text: string, place = 0, limit = text.length) => table.at(text, place, limit);

  it('finds the longest word', () => {
    expect(at('建设者')).toBe(3);
    expect(at('建设大棚')).toBe(2);
    expect(at('建大棚')).toBe(1);
    expect(at('建档立卡户')).toBe(4);
    expect(at('新建设', 1)).toBe(2);
  });

  it('falls back on shorter words where a longer one is cut off', () => {
    expect(at('建设者', 0, 2)).toBe(2);
    expect(at('建设者', 0, 1)).toBe(1);
    expect(at('建档立卡户', 0, 3)).toBe(1);
    expect(at('建档案')).toBe(1);
  });

  it('finds nothing where no word begins, and outside the text', () => {
    expect(at('大棚')).toBe(0);
    expect(at('', 0)).toBe(0);
    expect(at('建', 1)).toBe(0);
    expect(at('建', 0, 0)).toBe(0);
  });

  it('agrees with a plain search in a large dictionary', () => {
    const chars = [...'一二三四五六七八九十百千万亿元角分厘'];
    const many = new Map<string, number>();
    let seed = 7;
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    for (let i = 1; i < 400; i++) {
      let word = '';
      for (let n = 1 + next(4); n > 0; n--) word += chars[next(chars.length)]!;
      many.set(word, i);
    }
    const big = new WordTable([...many]);
    for (let i = 0; i < 2000; i++) {
      let text = '';
      for (let n = 1 + next(6); n > 0; n--) text += chars[next(chars.length)]!;
      let longest = 0;
      for (let n = 1; n <= text.length; n++) longest = many.get(text.slice(0, n)) ?? longest;
      expect(big.at(text, 0, text.length)).toBe(longest);
    }
  });
});

describe('starts', () => {
  it('never says no where a term begins', () => {
    const starts = new Starts(['元', '平方米', '个百分点']);
    for (const text of ['元', '平方米', '平方公里', '个百分点', '元素'])
      if (text !== '平方公里') expect(starts.mayBegin(text, 0)).toBe(true);
    expect(starts.mayBegin('平均', 0)).toBe(false);
    expect(starts.mayBegin('', 0)).toBe(false);
  });
});
