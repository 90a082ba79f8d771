import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Numeral } from '../../../src/recognise/numerals/index.js';
import { readNumerals } from '../../../src/recognise/numerals/index.js';

const cases = readFileSync('test/recognise/numerals/values.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string]);

/** A numeral as the case file writes it: `36,249万=362490000 mixed grouped`. */
function show(text: string, numeral: Numeral): string {
  const { start, end, value, kind, range, over, digits, decimal, grouped, ordinal } = numeral;
  return [
    `${text.slice(start, end)}=${value}`,
    kind === 'arabic' ? '' : kind,
    range ? `${range.min}..${range.max}` : '',
    over ? 'over' : '',
    digits === null ? '' : `digits:${digits}`,
    decimal ? 'decimal' : '',
    grouped ? 'grouped' : '',
    ordinal ? 'ordinal' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('every form of a number', () => {
  it.each(cases)('%s', (text, expected) => {
    const read = readNumerals(text).map((numeral) => show(text, numeral));
    expect(read.join('; ') || 'none').toBe(expected);
  });

  it('is read the same behind and before other words', () => {
    for (const [text] of cases) {
      const alone = readNumerals(text);
      // A unit or a figure behind it may belong to it.
      const shifted = readNumerals(`共计：${text}\n`);
      expect(
        shifted.map((numeral) => ({ ...numeral, start: numeral.start - 3, end: numeral.end - 3 })),
        text,
      ).toEqual(alone);
    }
  });
});
