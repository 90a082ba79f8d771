import { describe, expect, it } from 'vitest';
import { createExtractor, OptionError } from '../../src/index.js';

const { region } = createExtractor();

describe('the region of a text, with its evidence', () => {
  it('names the places that speak for it', () => {
    const text = '陇西县委书记到首阳镇调研。陇西县今年种植黄芪。';
    const reading = region(text);
    expect(reading.region).toBe('甘肃省定西市陇西县');
    expect(reading.evidence.map((sign) => [sign.text, sign.division])).toEqual([
      ['陇西县', '甘肃省定西市陇西县'],
      ['首阳镇', '甘肃省定西市陇西县'],
      ['陇西县', '甘肃省定西市陇西县'],
    ]);
    for (const { start, end, text: printed } of reading.evidence) expect(text.slice(start, end)).toBe(printed);
  });

  it('gives none where two regions compete or none is named', () => {
    expect(region('陇西县与中牟县结对。').region).toBeNull();
    expect(region('')).toEqual({ region: null, evidence: [] });
    expect(() => region(5 as never)).toThrow(OptionError);
  });
});
