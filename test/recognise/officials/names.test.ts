import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/index.js';
import { nameBefore } from '../../../src/recognise/officials/name-before.js';
import { nameAt } from '../../../src/recognise/officials/names.js';
import type { Page } from '../../../src/recognise/recogniser.js';

const pageOf = (source: string): Page => {
  const cleaned = clean(source);
  return { cleaned, text: cleaned.text, articles: [], numerals: [] };
};
const read = (source: string): string | null => {
  const page = pageOf(source);
  const name = nameAt(page, 0);
  return name && name.score >= 0.75 ? page.text.slice(name.start, name.end) : null;
};

describe('nameAt', () => {
  it.each([
    ['张三强调，', '张三'],
    ['李明强调研学校', '李明强'],
    ['王红民强调', '王红民'],
    ['刘利和街道负责人', '刘利'],
    ['王琳任办公室主任', '王琳'],
    ['欧阳晓东主持', '欧阳晓东'],
    ['郭 强、', '郭强'],
    ['高峰强调', '高峰'],
    ['李杰出席会议', '李杰'],
    ['买买提江·玉素甫等参加', '买买提江·玉素甫'],
    ['斯琴高娃到会', '斯琴高娃'],
    ['林郑美玲表示', '林郑美玲'],
  ])('%s → %s', (source, name) => expect(read(source)).toBe(name));

  it.each(['高度重视', '项目建设', '王大爷说', '任组长', '张老师介绍', '安排部署', '和谐社区', '江苏、', 'abc', ''])(
    '%s is no name',
    (source) => expect(read(source)).toBeNull(),
  );
});

describe('nameBefore', () => {
  it('takes the name that a boundary stands before', () => {
    const page = pageOf('会议决定：王小明同志任');
    const name = nameBefore(page, 8, 0)!;
    expect(page.text.slice(name.start, name.end)).toBe('王小明');
  });
  it('does not reach over its floor', () => expect(nameBefore(pageOf('王小明'), 3, 1)).toBeNull());
});
