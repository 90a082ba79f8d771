/** Odd, so that multiplying by it loses nothing: two pairs never have one hash (Knuth, multiplicative hashing). */
const SPREAD = 0x9e3779b1;
const BITS = 13;
const SIZE = 1 << BITS;
/** A cell holds a mask in its lower bits and what tells a hash from others in the rest. */
const MASK_BITS = 11;
const MASK = (1 << MASK_BITS) - 1;
/** Words of the filter that most pairs fail at: two bits of one word a pair. */
const FILTER_BITS = 11;

/**
 * Masks of pairs of UTF-16 code units, in arrays of few kilobytes: a table by characters would be megabytes wide, and
 * what is read at every character should stay near the processor.
 */
export class PairTable {
  private readonly filter = new Uint32Array(1 << FILTER_BITS);
  private readonly cells = new Uint32Array(SIZE);

  add(first: number, second: number, mask: number): void {
    const hash = Math.imul((first << 16) | second, SPREAD);
    this.filter[hash >>> (32 - FILTER_BITS)]! |= (1 << ((hash >>> 16) & 31)) | (1 << ((hash >>> 11) & 31));
    const at = this.find(hash);
    this.cells[at] = ((hash << MASK_BITS) | (this.cells[at]! & MASK) | mask) >>> 0;
  }

  /** The mask of a pair, 0 when it has none. */
  maskOf(first: number, second: number): number {
    const hash = Math.imul((first << 16) | second, SPREAD);
    const word = this.filter[hash >>> (32 - FILTER_BITS)]!;
    return ((word >>> ((hash >>> 16) & 31)) & (word >>> ((hash >>> 11) & 31)) & 1) === 0
      ? 0
      : this.cells[this.find(hash)]! & MASK;
  }

  /** The cell of a hash, or the free one where it belongs. */
  private find(hash: number): number {
    const tag = (hash << MASK_BITS) >>> MASK_BITS;
    let at = hash >>> (32 - BITS);
    while (this.cells[at] !== 0 && this.cells[at]! >>> MASK_BITS !== tag) at = (at + 1) & (SIZE - 1);
    return at;
  }
}
