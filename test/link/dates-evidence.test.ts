import { describe, expect, it } from 'vitest';
import { YearTally } from '../../src/link/dates/evidence.js';

describe('the years that a page states', () => {
  const ranked = (...years: number[]) => {
    const tally = new YearTally();
    for (const year of years) tally.add(year);
    return tally.ranked();
  };
  it('come most frequent first', () => {
    expect(ranked(2018, 2019, 2018)).toEqual([2018, 2019]);
    expect(ranked(2019, 2018, 2018)).toEqual([2018, 2019]);
    expect(ranked(2016, 2017, 2018, 2017, 2016, 2017)).toEqual([2017, 2016, 2018]);
  });
  it('come later ones first where they are as frequent', () => {
    expect(ranked(2018, 2019)).toEqual([2019, 2018]);
    expect(ranked(2019, 2018)).toEqual([2019, 2018]);
    expect(ranked(2017, 2019, 2018)).toEqual([2019, 2018, 2017]);
  });
  it('may be one or none', () => {
    expect(ranked()).toEqual([]);
    expect(ranked(2018, 2018)).toEqual([2018]);
  });
});
