import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { fixtureBulletins } from '../support/corpus.js';
import { differences } from '../support/differences.js';

// What test/fixtures.test.ts holds: bulletins differ from their expected records as is known, and no otherwise.
describe('fixtures/bulletins', () => {
  for (const { name, text, options, expected } of fixtureBulletins())
    it(name, () => {
      const known = readFileSync(new URL(`../../fixtures/known-differences/${name}`, import.meta.url), 'utf8');
      expect(`${[`# ${name}`, ...differences(expected!, extract(text, options))].join('\n')}\n`).toBe(known);
    });
});
