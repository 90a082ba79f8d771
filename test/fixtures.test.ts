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

/**
 * What the library does not yet find as expected is written down, a file a bulletin, so that each change shows what it
 * mends and what it breaks; expectations are never bent to the library. After reading the changes,
 * `npx vitest run test/fixtures.test.ts -u` writes them anew.
 */
describe('fixtures/bulletins', () => {
  const bulletins = fixtureBulletins();

  it('has at least eight bulletins, each with its expected extraction', () => {
    expect(bulletins.length).toBeGreaterThanOrEqual(8);
    expect(bulletins.filter((one) => one.expected === null)).toEqual([]);
  });

  it.each(bulletins.map((one) => [one.name, one] as const))('%s differs only as is known', async (name, bulletin) => {
    const lines = differences(bulletin.expected!, extract(bulletin.text, bulletin.options));
    await expect(`${[`# ${name}`, ...lines].join('\n')}\n`).toMatchFileSnapshot(
      `../fixtures/known-differences/${name}`,
    );
  });

  it('differ in less than one in sixteen of what is expected', () => {
    let expected = 0;
    let different = 0;
    for (const bulletin of bulletins) {
      expected +=
        bulletin.expected!.records.filter((record) => !record.optional).length + bulletin.expected!.articles.length;
      different += differences(bulletin.expected!, extract(bulletin.text, bulletin.options)).length;
    }
    expect(different / expected).toBeLessThan(1 / 16);
  });
});
