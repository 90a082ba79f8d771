import { describe, expect, it } from 'vitest';
import { resolveRegion } from '../../src/gazetteer/region.js';
import { Tally } from '../../src/link/region/tally.js';

const [city, district] = [resolveRegion('河南省郑州市')!, resolveRegion('河南省郑州市二七区')!];

describe('a tally of divisions', () => {
  it('adds weights up', () => {
    const tally = new Tally();
    tally.add(city, 1);
    tally.add(district, 2);
    tally.add(city, 0.5);
    expect([tally.of(city), tally.of(district)]).toEqual([1.5, 2]);
    expect(tally.divisions).toEqual([city, district]);
  });

  it('knows nothing of what was never counted', () => {
    expect(new Tally().of(city)).toBe(0);
  });

  it('moves a weight to another division', () => {
    const tally = new Tally();
    tally.add(city, 1);
    tally.add(district, 2);
    tally.move(0, district);
    expect([tally.of(city), tally.of(district)]).toEqual([0, 3]);
  });
});
