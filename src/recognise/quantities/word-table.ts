import { CharSet } from '../../lexicon/char-set.js';
import { PairFilter } from '../../lexicon/pair-filter.js';
import { Trie } from '../../lexicon/trie.js';

/** Two cells a slot: the pair of code units, the value; an empty slot has value 0. */
const CELLS = 2;
/** Set in the value of a pair that begins longer words too. */
const LONGER = 1 << 30;

/** Says of a place whether some term may begin there, so that most places need no look-up. */
export class Starts {
  private readonly pairs = new PairFilter(16);
  private readonly singles: CharSet;

  constructor(terms: readonly string[]) {
    let singles = '';
    for (const term of terms) {
      if (term.length === 1) singles += term;
      else this.pairs.add(term.charCodeAt(0), term.charCodeAt(1), 0);
    }
    this.singles = new CharSet(singles);
  }

  /** Whether a term may begin at a place; never no where one does. */
  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    return this.singles.has(first) || this.pairs.mayHave(first, text.charCodeAt(at + 1), 0);
  }
}

/**
 * Words with a number each, found by their first two characters in one step: most words of Chinese have two.
 * Numbers are above 0 and below 2 to the power of 30.
 */
export class WordTable {
  private readonly starts: Starts;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly longer: Trie<number>;
  /** Second and third characters of longer words. */
  private readonly thirds = new PairFilter(14);

  constructor(words: readonly (readonly [string, number])[]) {
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * CELLS);
    const longer: (readonly [string, number])[] = [];
    for (const entry of words) {
      const [word, value] = entry;
      const slot = this.slotOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
      this.slots[slot] = keyOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
      if (word.length > 2) {
        longer.push(entry);
        this.thirds.add(word.charCodeAt(1), word.charCodeAt(2), 0);
      }
      this.slots[slot + 1]! |= word.length > 2 ? LONGER : value;
    }
    this.starts = new Starts(words.map(([word]) => word));
    this.longer = Trie.forwards<number>(longer);
  }

  /** The number of the longest word that begins at a place and ends no later than `limit`; 0 for none. */
  at(text: string, at: number, limit: number): number {
    if (at >= limit || !this.starts.mayBegin(text, at)) return 0;
    const first = text.charCodeAt(at);
    if (at + 1 < limit) {
      const second = text.charCodeAt(at + 1);
      const value = this.slots[this.slotOf(first, second) + 1]!;
      if (value >= LONGER && at + 2 < limit && this.thirds.mayHave(second, text.charCodeAt(at + 2), 0)) {
        const hit = this.longer.longestAt(text, at, limit);
        if (hit !== null) return hit.value;
      }
      if ((value & ~LONGER) !== 0) return value & ~LONGER;
    }
    return this.slots[this.slotOf(first, 0) + 1]! & ~LONGER;
  }

  /** The slot of a pair, or the empty one where it belongs. */
  private slotOf(first: number, second: number): number {
    const { slots, mask } = this;
    const key = keyOf(first, second);
    // Multiplier of Knuth, The Art of Computer Programming 3, 6.4.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    while (slots[slot * CELLS + 1] !== 0 && slots[slot * CELLS] !== key) slot = (slot + 1) & mask;
    return slot * CELLS;
  }
}

const keyOf = (first: number, second: number): number => (first << 16) | second;
