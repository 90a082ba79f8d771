import { expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { codeUnits } from '../../src/lexicon/code-units.js';

it('holds the code units of a text, then zeros', () => {
  const codes = codeUnits('今年😀');
  expect([...codes.slice(0, 6)]).toEqual([0x4eca, 0x5e74, 0xd83d, 0xde00, 0, 0]);
  expect(codes.length).toBeGreaterThan(20);
});

it('stays with a page when the next one is read', () => {
  const first = clean('昨天，新华社讯');
  clean('另一篇更长的文章，说的是别的事。');
  expect([...first.codes.slice(0, first.text.length)]).toEqual([...codeUnits(first.text).slice(0, first.text.length)]);
  expect(first.codes[first.text.length]).toBe(0);
});
