import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { checkExtraction } from './support/check-extraction.js';
import { type Bulletin, fixtureBulletins, goldBulletins, unlabelledBulletins } from './support/corpus.js';
import { differences } from './support/differences.js';

describe('every extraction keeps the schema, the order and its spans', () => {
  const bulletins: Bulletin[] = [...fixtureBulletins(), ...goldBulletins(), ...unlabelledBulletins()];
  it.each(bulletins.map((one) => [one.name, one] as const))('%s', (_, { text, options }) => {
    checkExtraction(text, extract(text, options));
  });
});

describe('fixtures/bulletins', () => {
  it('has at least eight bulletins, each with its expected extraction', () => {
    expect(fixtureBulletins().length).toBeGreaterThanOrEqual(8);
    expect(fixtureBulletins().filter((one) => one.expected === null)).toEqual([]);
  });

  it.each(fixtureBulletins().map((one) => [one.name, one] as const))('%s', (_, { text, options, expected }) => {
    expect(differences(expected!, extract(text, options))).toEqual([]);
  });
});
