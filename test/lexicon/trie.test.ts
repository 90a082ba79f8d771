import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TermHit, Trie } from '../../src/lexicon/trie.js';

/** Few characters, so that terms share beginnings; both ends of the code units, and one outside the first plane. */
const word = (minLength: number) =>
  fc.string({ unit: fc.constantFrom('区', '委', '书', '记', 'a', '\u0000', '\uffff', '𠮷'), minLength, maxLength: 6 });
const entries = fc.array(fc.tuple(word(0), fc.integer()), { maxLength: 60 });

/** Every term inside `from`…`to` of a text, found without a trie. */
function allOf(list: readonly (readonly [string, number])[], text: string, from: number, to: number) {
  return [...new Map(list)]
    .filter(([term]) => term !== '')
    .flatMap(([term, value]) => {
      const hits: TermHit<number>[] = [];
      for (let at = from; at + term.length <= to; at++)
        if (text.startsWith(term, at)) hits.push({ start: at, end: at + term.length, value });
      return hits;
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

describe('a trie', () => {
  it('finds from a position what a search term by term finds', () => {
    fc.assert(
      fc.property(entries, word(1), fc.nat(8), (list, text, limit) => {
        const trie = Trie.forwards(list);
        for (let at = 0; at < text.length; at++) {
          const expected = allOf(list, text, at, Math.min(limit, text.length)).filter((hit) => hit.start === at);
          expect(trie.allAt(text, at, Math.min(limit, text.length))).toEqual(expected);
          expect(trie.longestAt(text, at, Math.min(limit, text.length))).toEqual(expected.at(-1) ?? null);
          expect(trie.canStartWith(text.charCodeAt(at))).toBe(
            list.some(([term]) => term !== '' && term[0] === text[at]),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds back from a position what a search term by term finds', () => {
    fc.assert(
      fc.property(entries, word(1), fc.nat(8), (list, text, limit) => {
        const trie = Trie.backwards(list);
        for (let end = 0; end <= text.length; end++) {
          const expected = allOf(list, text, limit, end).filter((hit) => hit.end === end);
          expect(trie.allBefore(text, end, limit)).toEqual(expected);
          expect(trie.longestBefore(text, end, limit)).toEqual(expected.at(-1) ?? null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds back from a position the longest term of each kind in one walk', () => {
    fc.assert(
      fc.property(entries, word(1), fc.nat(8), (list, text, limit) => {
        const kinds = list.map(([term, value]) => [term, 1 << (value & 3)] as const);
        const trie = Trie.backwards(kinds);
        for (let end = 0; end <= text.length; end++) {
          const starts = [end, end, end, end];
          trie.longestOfEach(text, end, limit, starts);
          const hits = trie.allBefore(text, end, limit);
          const expected = starts.map((_, kind) => hits.findLast((hit) => hit.value === 1 << kind)?.start ?? end);
          expect(starts).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds many terms', () => {
    const list = Array.from({ length: 30_000 }, (_, i): [string, number] => [
      String.fromCharCode(0x4e00 + (i % 20_000), 0x4e00 + ((i * 7919) % 20_000), 0x4e00 + (i >> 3)),
      i,
    ]);
    const trie = Trie.forwards(list);
    expect(list.filter(([term, value]) => trie.longestAt(term, 0)?.value !== value)).toEqual([]);
  });

  it('finds nothing outside a text', () => {
    const trie = Trie.forwards([['\u0000', 1]]);
    expect(trie.longestAt('', 0, 5)).toBeNull();
    expect(trie.longestAt('一', 3)).toBeNull();
    expect(Trie.forwards<number>([]).allAt('一', 0)).toEqual([]);
  });
});
