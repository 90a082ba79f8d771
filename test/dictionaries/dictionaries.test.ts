import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DictionaryError } from '../../src/index.js';
import { readDictionary } from '../../src/lexicon/dictionary.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dictionaries = readdirSync(`${root}dictionaries`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.txt'),
);
const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`${root}src/${file}`, 'utf8'))
  .join('\n');

const read = (file: string): string => readFileSync(`${root}dictionaries/${file}`, 'utf8');

describe('every dictionary', () => {
  it.each(dictionaries)('%s is in order, without doubles and stray blanks', (file) => {
    const text = read(file);
    const width = Math.max(...text.split('\n').map((line) => line.split('\t').length));
    const fields = Array.from({ length: width }, (_, i) => ({ name: `field ${i + 1}`, optional: i > 0 }));
    expect(readDictionary(file, text, fields).length).toBeGreaterThan(0);
    expect(text.includes('\r')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is read by the library', () => {
    expect(dictionaries.filter((file) => !sources.includes(`dictionaries/${file}'`))).toEqual([]);
  });

  it('is described in a README: fields, source and date', () => {
    const undescribed = dictionaries.filter((file) => {
      const [folder, name] = [file.split('/')[0]!, file.split('/').pop()!];
      const readmes = ['README.md', `${folder}/README.md`].filter((one) => existsSync(`${root}dictionaries/${one}`));
      return !readmes.some((readme) => read(readme).includes(name));
    });
    expect(undescribed).toEqual([]);
  });
});

describe('a dictionary that cannot be used', () => {
  const fields = [
    { name: 'term', pattern: /^[^0-9]+$/ },
    { name: 'kind', oneOf: ['a', 'b'], optional: true },
  ] as const;
  it.each([
    ['out of order', '# comment\n乙\n丙\n', 'x.txt:3: out of order after "乙": "丙"'],
    ['a double', '乙\n乙\n', 'x.txt:2: stands twice: "乙"'],
    ['an empty field', '\ta\n', 'x.txt:1: field term is empty: "\\ta"'],
    ['blanks', '乙 \n', 'x.txt:1: field term has blanks at an end: "乙 "'],
    ['too many fields', '乙\ta\tb\n', 'x.txt:1: more than 2 fields: "乙\\ta\\tb"'],
    ['an unknown value', '乙\tc\n', 'x.txt:1: field kind is not one of a b: "乙\\tc"'],
    ['a pattern', '乙1\n', 'x.txt:1: field term does not match /^[^0-9]+$/: "乙1"'],
  ])('with %s is refused with file, line, entry and reason', (_, text, message) => {
    expect(() => readDictionary('x.txt', text, fields)).toThrow(DictionaryError);
    expect(() => readDictionary('x.txt', text, fields)).toThrow(message);
  });
});
