import { expect, it } from 'vitest';
import { codeUnits } from '../../src/lexicon/code-units.js';

it('holds the code units of a text, then zeros', () => {
  const codes = codeUnits('今年😀');
  expect([...codes.slice(0, 6)]).toEqual([0x4eca, 0x5e74, 0xd83d, 0xde00, 0, 0]);
  expect(codes.length).toBeGreaterThan(20);
});

it('uses the room given when it is large enough, and leaves nothing of the text before', () => {
  const room = codeUnits('上一篇文章');
  const codes = codeUnits('今', room);
  expect(codes).toBe(room);
  expect([...codes.slice(0, 5)]).toEqual([0x4eca, 0, 0, 0, 0]);
  const long = codeUnits('长'.repeat(500), room);
  expect(long).not.toBe(room);
  expect(long[499]).toBe('长'.charCodeAt(0));
  expect(long[500]).toBe(0);
});
