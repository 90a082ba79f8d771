import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/index.js';
import { findOffices } from '../../../src/recognise/officials/offices.js';
import type { Page } from '../../../src/recognise/recogniser.js';

const titles = (source: string): string[] => {
  const cleaned = clean(source);
  const page: Page = { cleaned, text: cleaned.text, articles: [], numerals: [] };
  return findOffices(page).map((hit) => cleaned.text.slice(hit.titleStart, hit.end));
};

describe('findOffices', () => {
  it.each([
    ['区委常务副书记', ['常务副书记']],
    ['原副局长', ['副局长']],
    ['二级调研员', ['二级调研员']],
    ['人大常委会委员长', ['委员长']],
    ['主任科员', ['主任科员']],
    ['代区长', ['代区长']],
    ['太原市长', ['市长']],
  ])('%s → %j', (source, expected) => expect(titles(source)).toEqual(expected));

  it.each(['武汉市长江大桥', '主任务', '书记员会议', '委员会', '领导班子', '干部职工', '市长期关注'])(
    '%s holds no office',
    (source) => expect(titles(source).filter((title) => !['书记员'].includes(title))).toEqual([]),
  );

  it('gives the status its qualifiers tell', () => {
    const cleaned = clean('原局长、代市长、局长');
    const page: Page = { cleaned, text: cleaned.text, articles: [], numerals: [] };
    expect(findOffices(page).map((hit) => hit.status)).toEqual(['former', 'acting', 'current']);
  });
});
