import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index.js';
import { PACKS, type PackChoice } from '../../src/model/options.js';

const codes = (packs?: PackChoice) =>
  ['河南省郑州市二七区', '甘肃省定西市陇西县'].map((region) => {
    const text = region.includes('郑州') ? '4月2日，干部到马寨镇座谈。' : '4月2日，干部到碧岩镇座谈。';
    const { records } = createExtractor({ packs }).extract(text, { publishedOn: '2019-04-03', region });
    return records.flatMap((record) => (record.type === 'subdistrict' ? [record.name, record.code] : []));
  });

describe('packs', () => {
  it('are all there by default', () => {
    expect(codes()).toEqual([
      ['马寨镇', '410103100'],
      ['碧岩镇', '621122107'],
    ]);
  });

  it('may be those of one city', () => {
    expect(codes({ townships: 'zhengzhou' })).toEqual([
      ['马寨镇', '410103100'],
      ['碧岩镇', null],
    ]);
  });

  it('may all be left out: names are then found by their form alone', () => {
    const none = Object.fromEntries(PACKS.map((name) => [name, false])) as PackChoice;
    expect(codes(none)).toEqual([
      ['马寨镇', null],
      ['碧岩镇', null],
    ]);
  });

  it('are checked', () => {
    expect(() => createExtractor({ packs: { villages: false } as never })).toThrow(
      'packs.villages: got false, expected one of',
    );
    expect(() => createExtractor({ packs: { cities: 'zhengzhou' } as never })).toThrow('expected true or false');
    expect(() => createExtractor({ packs: false as never })).toThrow('packs: got false');
  });
});
