import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { pages } from './bench/pages.mjs';
import { check } from './fuzz/check.mjs';
import { generator } from './fuzz/texts.mjs';

interface Finding {
  readonly problem: string;
  readonly text: string;
}

describe('fuzz', () => {
  const cases: Finding[] = JSON.parse(readFileSync(new URL('fuzz/cases.json', import.meta.url), 'utf8'));

  it('earlier findings stay mended', () => {
    for (const page of pages().slice(0, 3)) extract(page);
    for (const { text, problem } of cases) expect(check(extract, text), problem).toBeNull();
  });

  it('a short row of hostile texts is read', () => {
    // Dictionaries are loaded on first use; that is not the cost of a text.
    for (const page of pages()) extract(page);
    const next = generator(20260, pages());
    for (let i = 0; i < 300; i++) {
      const text = next();
      expect(check(extract, text), JSON.stringify(text.slice(0, 300))).toBeNull();
    }
  });
});
