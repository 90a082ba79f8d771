import { describe, expect, it } from 'vitest';
import { parseRegion, resolveRegion } from '../../src/gazetteer/region.js';

describe('parseRegion', () => {
  it.each([
    ['河南省郑州市二七区', '河南省/province 郑州市/city 二七区/county'],
    ['福建省平潭综合实验区', '福建省/province 平潭综合实验区/zone'],
    ['广东省东莞市', '广东省/province 东莞市/city'],
    ['河南省济源市', '河南省/province 济源市/city'],
    ['河南省郑州市登封市', '河南省/province 郑州市/city 登封市/county'],
    ['上海市嘉定区', '上海市/city 嘉定区/county'],
    ['上海市浦东新区', '上海市/city 浦东新区/county'],
    ['台中市', '台中市/city'],
    ['彰化县', '彰化县/county'],
    ['内蒙古自治区通辽市库伦旗', '内蒙古自治区/province 通辽市/city 库伦旗/county'],
    ['山东省烟台市长岛县', '山东省/province 烟台市/city 长岛县/county'],
    ['新疆维吾尔自治区伊犁哈萨克自治州伊宁市', '新疆维吾尔自治区/province 伊犁哈萨克自治州/city 伊宁市/county'],
    ['虚无省乌有市子虚区', '虚无省/province 乌有市/city 子虚区/county'],
    ['', ''],
  ])('%s', (path, parts) => {
    expect(
      parseRegion(path)
        .parts.map(({ name, level }) => `${name}/${level}`)
        .join(' '),
    ).toBe(parts);
  });

  it('a municipality is province and city', () => {
    expect(parseRegion('上海市嘉定区')).toMatchObject({
      province: '上海市',
      city: '上海市',
      county: '嘉定区',
      zone: null,
    });
  });

  it('reads any string', () => {
    expect(parseRegion('hello')).toMatchObject({ parts: [], province: null });
    expect(parseRegion(null)).toMatchObject({ path: '', parts: [] });
  });
});

describe('resolveRegion', () => {
  it('finds the division a path ends in', () => {
    expect(resolveRegion('河南省郑州市二七区')?.code).toBe('410103');
    expect(resolveRegion('河南省二七区')?.code).toBe('410103');
    expect(resolveRegion('某省某某区')).toBeNull();
    expect(resolveRegion(null)).toBeNull();
  });
});
