import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { readLead } from '../../src/link/quantities/lead.js';
import { nounAfter, nounBefore } from '../../src/link/quantities/noun.js';
import { ratesIn } from '../../src/link/quantities/rates.js';
import { trimFront } from '../../src/link/quantities/trim.js';
import { windowAt } from '../../src/link/quantities/window.js';

describe('windowAt', () => {
  const text = '甲。乙，丙；丁，戊12个';
  it('finds sentence, segment and clause', () => {
    const at = text.indexOf('12');
    const window = windowAt(text, at);
    expect(text.slice(window.sentence, at)).toBe('乙，丙；丁，戊');
    expect(text.slice(window.segment, at)).toBe('丁，戊');
    expect(text.slice(window.clause, at)).toBe('戊');
  });
  it('keeps a short aside in the clause, but no list label', () => {
    const aside = '因公出国（境）费';
    expect(windowAt(aside, aside.length).clause).toBe(0);
    const label = '收入。（二）公务接待费';
    expect(label.slice(windowAt(label, label.length).clause)).toBe('公务接待费');
  });
});

describe('readLead', () => {
  it.each([
    ['同比增长', '', 'up', 'yearOnYear'],
    ['税收收入较上月回落', '税收收入', 'down', 'monthOnMonth'],
    ['城镇化率提高至', '城镇化率', null, null],
    ['总收入完成', '总收入', null, null],
    ['第一产业增加值', '第一产业增加值', null, null],
  ])('%s', (words, phrase, direction, basis) => {
    expect(readLead(words)).toMatchObject({ phrase, direction, basis });
  });
});

describe('nouns', () => {
  it.each([
    ['共募集善款', '善款'],
    ['接受爱心人士捐赠物品', '爱心人士捐赠物品'],
    ['低保、医疗等救助资金', '救助资金'],
    ['试用期', '试用期'],
    ['公务接待费支出', '公务接待费支出'],
    ['先后组建', ''],
  ])('before: %s', (phrase, noun) => {
    expect(nounBefore(phrase)).toBe(noun);
  });
  it.each([
    ['慈善工作站，在社区', '慈善工作站'],
    ['贫困村免费赠送', '贫困村'],
    ['以交通为重点的项目，', '项目'],
    ['的志愿服务小分队，', '志愿服务小分队'],
    ['正在装修，', ''],
    ['、总投资', ''],
  ])('after: %s', (text, noun) => {
    expect(nounAfter(text, 0, text.length)).toBe(noun);
  });
  it('takes times, places and verbs off the front', () => {
    expect(trimFront('2019年末全区总户数')).toBe('总户数');
    expect(trimFront('培训基层骨干')).toBe('基层骨干');
  });
});

describe('ratesIn', () => {
  it.each([
    ['每人每月', ['人', '月']],
    ['户均', ['户']],
    ['年均开展活动', ['年']],
    ['均衡发展', []],
    ['每周四', []],
  ])('%s', (words, per) => {
    expect(ratesIn(words, 0, words.length, false)).toEqual(per);
  });
  it('gives a share no 人均', () => {
    expect(ratesIn('人均收入年均', 0, 6, true)).toEqual(['年']);
  });
});

describe('linking', () => {
  it('ends with the sentence', () => {
    const items = extract('税收收入27亿元。增长5%。')
      .records.filter((r) => r.type === 'quantity')
      .map((r) => r.type === 'quantity' && r.item);
    expect(items).toEqual(['税收收入', null]);
  });
  it('takes time in proportion to the text', () => {
    const page = '共投入资金3万元，其中树苗5亩（含苗圃2亩）；'.repeat(4000);
    const start = performance.now();
    expect(extract(page).records.length).toBeGreaterThan(10_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
