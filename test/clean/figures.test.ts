import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { extract } from '../../src/index.js';

const textOf = (source: string) => clean(source).text;

describe('blanks inside numbers', () => {
  it.each([
    ['惠及1 2335名群众。', '惠及12335名群众。'],
    ['惠及1 23\n35名群众。', '惠及12335名群众。'],
    ['完成3 6 ,2 4 9 万 元。', '完成36,249万元。'],
    ['2 0 1 8 年 5 月投入使用。', '2018年5月投入使用。'],
    ['共有1 234 567户。', '共有1234567户。'],
    ['会议于11月1 2日召开。', '会议于11月12日召开。'],
    ['占比达3 5%。', '占比达35%。'],
  ])('%j is read as one', (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  it.each([
    '见表1 23人。',
    '附件1 2016年工作要点',
    '收入 12 35 48元',
    '1 2 3 4 5\n五个序号',
    '2019-08-14 16:27 来源：某报',
    '时间为5月12 13日。',
    '比分为12  35个。',
  ])('%j keeps its blanks', (source) => {
    expect(textOf(source)).toMatch(/[0-9] [0-9]/);
  });

  it('keeps the way back to the source', () => {
    const source = '惠及1 23\n35名群众，另有2 0 个站点。';
    const spans = extract(source).records.map(({ start, end, text }) => [source.slice(start, end), text]);
    expect(spans).toEqual([
      ['1 23\n35名', '12335名'],
      ['2 0 个', '20个'],
    ]);
  });
});

describe('a line end between a figure and its 日', () => {
  it.each([
    ['2019年11月 4\n日，培训开班。', '2019年11月4日，培训开班。'],
    ['2019年11月4\n日前，完成整改。', '2019年11月4\n日前，完成整改。'],
  ])('%j', (source, text) => {
    expect(textOf(source)).toBe(text);
  });
});

describe('figures at line ends and in bold', () => {
  it('a figure does not run into the year of the next line', () => {
    expect(textOf('第三产业增长6.7\n2019年，全市经济平稳运行。')).toBe('第三产业增长6.7 2019年，全市经济平稳运行。');
  });

  it.each([
    ['建成**6**处站点。', '建成6处站点。'],
    ['3月**18**日，动工。', '3月18日，动工。'],
    ['电话138****1234。', '电话138****1234。'],
  ])('%j', (source, text) => {
    expect(textOf(source)).toBe(text);
  });
});
