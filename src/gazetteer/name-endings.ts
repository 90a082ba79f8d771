import { CharFilter } from '../lexicon/char-filter.js';

/** Lengths of names by their last two characters; looking back in a text asks for no other lengths. */
export class NameEndings {
  private readonly last: CharFilter;
  /** Open-addressing table: pair of characters and a bit for each length; an empty slot has no lengths. */
  private readonly pairs: Uint32Array;
  private readonly lengths: Uint32Array;
  private readonly mask: number;

  constructor(names: Iterable<string>) {
    const byPair = new Map<number, number>();
    for (const name of names) {
      const pair = pairOf(name, name.length);
      byPair.set(pair, (byPair.get(pair) ?? 0) | (1 << name.length));
    }
    let size = 16;
    while (size < byPair.size * 2) size *= 2;
    this.mask = size - 1;
    this.pairs = new Uint32Array(size);
    this.lengths = new Uint32Array(size);
    this.last = CharFilter.of([...byPair.keys()].map((pair) => pair & 0xffff));
    for (const [pair, lengths] of byPair) {
      let slot = slotOf(pair) & this.mask;
      while (this.lengths[slot] !== 0) slot = (slot + 1) & this.mask;
      this.pairs[slot] = pair;
      this.lengths[slot] = lengths;
    }
  }

  /** Bit n for each length n of names that end in the two characters before `end`. */
  lengthsBefore(text: string, end: number): number {
    if (end < 2 || !this.last.mayHave(text.charCodeAt(end - 1))) return 0;
    const pair = pairOf(text, end);
    for (let slot = slotOf(pair) & this.mask; ; slot = (slot + 1) & this.mask) {
      const lengths = this.lengths[slot]!;
      if (lengths === 0 || this.pairs[slot] === pair) return lengths;
    }
  }
}

const pairOf = (text: string, end: number): number =>
  ((text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1)) >>> 0;

/** Multiplier of Knuth, The Art of Computer Programming 3, 6.4. */
function slotOf(pair: number): number {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
