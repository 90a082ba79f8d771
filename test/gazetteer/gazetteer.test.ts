import { describe, expect, it } from 'vitest';
import zhengzhou from '../../dictionaries/divisions/townships-zhengzhou.txt';
import { defaultGazetteer, governing, liesIn, makeGazetteer } from '../../src/gazetteer/gazetteer.js';
import { ALL_PACKS } from '../../src/gazetteer/packs.js';
import { fullNameBefore, shortNameBefore } from '../../src/gazetteer/printed.js';
import { resolveRegion } from '../../src/gazetteer/region.js';

const gazetteer = defaultGazetteer();
const named = (name: string) => gazetteer.townships().named(name);

describe('townships', () => {
  it('hold the whole country, with codes', () => {
    expect(ALL_PACKS.townships?.match(/[\t,]\d{3}/g)).toHaveLength(41352);
    expect(named('马寨镇')).toMatchObject([
      { code: '410103100', former: false, county: { path: '河南省郑州市二七区' } },
    ]);
  });

  it('keep repeated names apart', () => {
    expect(named('城关镇').length).toBeGreaterThan(80);
  });

  it('hold former units without a code', () => {
    expect(named('侯寨乡')).toMatchObject([{ code: null, former: true, county: { path: '河南省郑州市二七区' } }]);
  });

  it('hold the townships of Taiwan', () => {
    expect(named('永靖乡')).toMatchObject([{ code: null, county: { path: '彰化县' } }]);
  });

  it('tell by two characters where no name can end', () => {
    const townships = gazetteer.townships();
    const may = (pair: string) => townships.mayEndIn(pair.charCodeAt(0), pair.charCodeAt(1));
    // 马寨镇, 五里堡街道, 永靖乡
    expect(['寨镇', '堡街', '靖乡'].map(may)).toEqual([true, true, true]);
    // It may say yes too often, but not for most.
    const pairs = Array.from({ length: 1000 }, (_, i) => `${String.fromCharCode(0x4e00 + i * 20)}镇`);
    expect(pairs.filter(may).length).toBeLessThan(400);
  });

  it('know nothing of a name that is none', () => {
    expect(named('没有这个镇')).toEqual([]);
    expect(gazetteer.townships().has('没有这个镇')).toBe(false);
  });
});

describe('packs', () => {
  it('may be left out', () => {
    const empty = makeGazetteer({});
    expect(empty.townships().has('马寨镇')).toBe(false);
    expect(empty.divisions().byName.size).toBe(0);
  });

  it('may be a part of the country', () => {
    const city = makeGazetteer({ ...ALL_PACKS, townships: zhengzhou, formerTownships: undefined });
    expect(city.townships().has('马寨镇')).toBe(true);
    expect(city.townships().has('周市镇')).toBe(false);
  });

  it('are checked when they are read', () => {
    expect(() => makeGazetteer({ townships: '41010\t001某街道' }).townships()).toThrow(/townships\.txt:1.*county code/);
    expect(() => makeGazetteer({ townships: '410103\t某街道' }).townships()).toThrow(/townships\.txt:1.*three digits/);
    expect(() => makeGazetteer({ provinces: '41\t河南省\n11\t北京市' }).divisions()).toThrow(
      /provinces\.txt:2.*out of order/,
    );
  });
});

describe('where units lie', () => {
  const unit = named('海坛街道')[0]!;

  it('a zone governs its county', () => {
    const zone = resolveRegion('福建省平潭综合实验区')!;
    expect(governing(gazetteer, unit.county)).toBe(zone);
    expect(liesIn(gazetteer, unit, zone)).toBe(true);
  });

  it('a city holds the units of its counties', () => {
    expect(liesIn(gazetteer, unit, resolveRegion('福建省福州市')!)).toBe(true);
    expect(liesIn(gazetteer, unit, resolveRegion('福建省莆田市')!)).toBe(false);
  });
});

describe('printed names', () => {
  it('are found from their end, the longest first', () => {
    expect(fullNameBefore('在内蒙古自治区', 7, gazetteer)).toMatchObject({ start: 1 });
    expect(fullNameBefore('我县', 2, gazetteer)).toBeNull();
    expect(fullNameBefore('省', 1, gazetteer)).toBeNull();
    expect(fullNameBefore('', 0, gazetteer)).toBeNull();
    expect(shortNameBefore('到渑池', 3, gazetteer)).toMatchObject({ start: 1, named: [{ name: '渑池县' }] });
  });
});
