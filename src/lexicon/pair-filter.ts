/**
 * Says of two neighbouring characters whether some term has them, so that most places of a text need no look-up. It may say
 * yes where none has, never no where one has.
 */
export class PairFilter {
  private readonly bits: Uint32Array;

  /** @param size the filter has 2 to this power bits; eight times as many as pairs keep it sharp */
  constructor(private readonly size: number) {
    this.bits = new Uint32Array(1 << (size - 5));
  }

  /** Adds a pair of UTF-16 code units; `salt` keeps kinds of terms apart, such as their lengths. */
  add(first: number, second: number, salt: number): void {
    const bit = bitOf(first, second, salt) >>> (32 - this.size);
    this.bits[bit >> 5]! |= 1 << (bit & 31);
  }

  /** Whether the pair may have been added with this salt. */
  mayHave(first: number, second: number, salt: number): boolean {
    const bit = bitOf(first, second, salt) >>> (32 - this.size);
    return ((this.bits[bit >> 5]! >>> (bit & 31)) & 1) === 1;
  }
}

/** Spreads pairs over the bits (multipliers of Knuth, The Art of Computer Programming 3, 6.4). */
function bitOf(first: number, second: number, salt: number): number {
  const mixed = Math.imul(first + (salt << 16), 0x9e3779b1) + Math.imul(second, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}
