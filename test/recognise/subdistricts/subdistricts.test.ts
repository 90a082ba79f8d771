import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/index.js';
import { makeGazetteer } from '../../../src/gazetteer/gazetteer.js';
import { ALL_PACKS, type GazetteerPacks, ZHENGZHOU_PACKS } from '../../../src/gazetteer/packs.js';
import { extract } from '../../../src/index.js';
import { recogniseSubdistricts } from '../../../src/recognise/subdistricts/index.js';

const names = (text: string, region?: string) =>
  extract(text, { region }).records.flatMap((record) => (record.type === 'subdistrict' ? [record.name] : []));

describe('where a name begins', () => {
  it.each([
    ['经和平镇东山村、青岗村和兴安社区', ['和平镇', '东山村', '青岗村', '兴安社区']],
    ['白土镇由坪村、民主村', ['白土镇', '由坪村', '民主村']],
    ['谭家山镇长岭铺村', ['谭家山镇', '长岭铺村']],
    ['2016年大学路街道康乐社区', ['大学路街道', '康乐社区']],
    ['王某督促五里堡街道整改', ['五里堡街道']],
    ['石佛镇镇长到场', ['石佛镇']],
    ['桐乡市乌镇镇', ['乌镇镇']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a name the page shows elsewhere', () => {
  it('settles a start that is not clear', () => {
    expect(names('他来到郑飞社区。\n　　昨日，督导组组长王某某某某某某称赞郑飞社区。')).toEqual([
      '郑飞社区',
      '郑飞社区',
    ]);
  });
});

describe('a page with a gazetteer of its own', () => {
  it('is read by that gazetteer', () => {
    const cleaned = clean('王某督促五里堡街道和周市镇。');
    const read = (packs: GazetteerPacks) =>
      recogniseSubdistricts({
        cleaned,
        text: cleaned.text,
        numerals: [],
        articles: [],
        gazetteer: makeGazetteer(packs),
      }).map(({ name }) => name);
    expect(read(ALL_PACKS)).toEqual(['五里堡街道', '周市镇']);
    expect(read(ZHENGZHOU_PACKS)).toEqual(['五里堡街道']);
  });
});

describe('any text', () => {
  it('is read in linear time', () => {
    const long = '社区、镇村街道'.repeat(20_000);
    const start = performance.now();
    expect(names(long)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
