import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { accepts, PUBLISHED, readCases } from './forms/cases.mjs';

// The README's table says how many of these each system reads right; all of ours must stay so.
describe('forms of dates and quantities', () => {
  it.each(readCases().map((one) => [one.form, one.text, one] as const))('%s: %j', (_, text, one) => {
    const { records } = extract(text, { publishedOn: PUBLISHED });
    const found: Parameters<typeof accepts>[1][number][] = [];
    for (const record of records) {
      const { start, end } = record;
      if (record.type === 'date' && one.kind === 'date')
        found.push({
          start,
          end,
          values: [{ from: record.from, to: record.to, recurring: record.rrule !== null }],
        });
      if (record.type === 'quantity' && one.kind !== 'date')
        found.push({ start, end, values: [{ value: record.value, min: record.min, max: record.max }] });
    }
    expect(accepts(one, found), JSON.stringify(found)).toBe(true);
  });
});
