import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTownships } from '../../src/gazetteer/townships.js';
import { compileDictionary, firstFields, readDictionary, readTerms } from '../../src/lexicon/dictionary.js';
import { isPacked, packRows, unpackColumns } from '../../src/lexicon/packed.js';

const root = fileURLToPath(new URL('../../dictionaries/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

describe('a packed dictionary', () => {
  it.each(files)('%s gives the rows of its text', (file) => {
    const text = readFileSync(root + file, 'utf8');
    const packed = compileDictionary(file, text);
    const fields = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => ({ name, optional: i > 0 }));
    expect(isPacked(packed)).toBe(true);
    expect(readDictionary(file, packed, fields)).toEqual(readDictionary(file, text, fields));
    expect(firstFields(packed)).toEqual(firstFields(text));
    expect(readTerms(file, packed)).toEqual(firstFields(text));
  });

  it('keeps rows of any fields', () => {
    const value = fc.string({ unit: fc.constantFrom('县', '委', 'a', '\t', '𠮷'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.constantFrom('', 'weak', '0'), value), { minLength: 2 }), (rows) => {
        const columns = unpackColumns(packRows(rows), 3);
        expect(rows.map((_, i) => columns.map((column) => column[i]))).toEqual(rows);
      }),
    );
  });

  it('of a file that cannot be used is refused with file, line, entry and reason', () => {
    expect(() => compileDictionary('x.txt', '# comment\n乙\n丙\n')).toThrow('x.txt:3: out of order after "乙": "丙"');
    expect(() => compileDictionary('x.txt', '乙\ta\n乙\tb\n')).toThrow('x.txt:2: stands twice: "乙\\tb"');
    expect(() => indexTownships('410103\t1某镇\n')).toThrow(
      'townships.txt:1: a unit is not three digits and a name: "410103\\t1某镇"',
    );
  });
});
