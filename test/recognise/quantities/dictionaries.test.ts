import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';
import { basisWords, cueAt, endings, rateWords, wordAt } from '../../../src/link/quantities/lexicon.js';
import {
  boundsAfter,
  boundsBefore,
  companyOf,
  denominatorTerms,
  nameTerms,
  symbolTerms,
  unitTerms,
} from '../../../src/recognise/quantities/lexicon.js';

const rows = (name: string): string[][] =>
  readFileSync(new URL(`../../../dictionaries/quantities/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const quantities = (text: string) => extract(text).records.filter((record) => record.type === 'quantity');

describe('dictionaries/quantities', () => {
  it('loads every file', () => {
    for (const load of [
      unitTerms,
      symbolTerms,
      boundsBefore,
      boundsAfter,
      denominatorTerms,
      nameTerms,
      companyOf,
      basisWords,
      () => cueAt('', 0, 0),
      endings,
      rateWords,
      () => wordAt('', 0),
    ])
      expect(() => load()).not.toThrow();
  });

  it.each([
    ['unit of measure and currency', ['measure', 'money']],
    ['classifier', ['classifier', 'figure']],
  ])('finds every %s after a plain number, with its dimension', (_, kinds) => {
    const wrong = rows('units').filter(([term, unit, dimension, kind]) => {
      if (!kinds.includes(kind!)) return false;
      const [found] = quantities(`共计37${term}。`);
      return found?.type !== 'quantity' || found.value !== 37 || found.unit !== unit || found.dimension !== dimension;
    });
    expect(wrong).toEqual([]);
  });

  it('finds no quantity in any name, idiom or slogan', () => {
    for (const [word] of rows('names')) expect(quantities(`关于${word}。`), word).toEqual([]);
  });

  it('finds no unit at the head of any lookalike', () => {
    for (const [word] of rows('lookalikes')) {
      const found = quantities(`共37${word}。`).filter((record) => record.text === `37${word![0]}`);
      expect(found, word).toEqual([]);
    }
  });

  it('names units of classes that need company in both files', () => {
    const needing = rows('units').filter(([, , , kind]) => kind === 'scale' || kind === 'level');
    for (const [, unit] of needing) expect(companyOf().has(unit!), unit).toBe(true);
  });
});
