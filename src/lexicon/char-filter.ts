/**
 * Says of a character whether some term has it. Characters share places, so that the whole fits the processor's first cache:
 * it may say yes where none has, never no where one has.
 */
export class CharFilter {
  private readonly marks: Uint8Array;

  private constructor(private readonly mask: number) {
    this.marks = new Uint8Array(mask + 1);
  }

  /**
   * A filter of the given UTF-16 code units.
   * @param size how many places they share, a power of two
   */
  static of(codes: Iterable<number>, size = 4096): CharFilter {
    const filter = new CharFilter(size - 1);
    for (const code of codes) filter.marks[code & (size - 1)] = 1;
    return filter;
  }

  /** Whether the code unit may be one of the filter's. */
  mayHave(code: number): boolean {
    return this.marks[code & this.mask] === 1;
  }
}
