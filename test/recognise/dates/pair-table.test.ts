import { expect, it } from 'vitest';
import { PairTable } from '../../../src/recognise/dates/pair-table.js';

const code = (char: string): number => char.charCodeAt(0);

it('joins the masks of a pair and tells pairs apart', () => {
  const table = new PairTable();
  table.add(code('今'), code('年'), 1);
  table.add(code('今'), code('年'), 4);
  table.add(code('年'), code('今'), 2);
  expect(table.maskOf(code('今'), code('年'))).toBe(5);
  expect(table.maskOf(code('年'), code('今'))).toBe(2);
  expect(table.maskOf(code('今'), code('天'))).toBe(0);
});

it('keeps thousands of pairs, and knows of no other', () => {
  const table = new PairTable();
  for (let i = 0; i < 6000; i++) table.add(0x4e00 + (i % 80), 0x4e00 + i, (i % 1023) + 1);
  for (let i = 0; i < 6000; i++) expect(table.maskOf(0x4e00 + (i % 80), 0x4e00 + i)).toBe((i % 1023) + 1);
  let wrong = 0;
  for (let i = 0; i < 6000; i++) if (table.maskOf(0x4e00 + ((i + 1) % 80), 0x4e00 + i) !== 0) wrong++;
  expect(wrong).toBe(0);
});
