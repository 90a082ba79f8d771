import type { Span } from '../model/span.js';

/**
 * Maps offsets of the clean text back to the source.
 *
 * Cleaning only ever replaces one UTF-16 code unit by one, or deletes units; so each unit of the clean text stands for
 * exactly one unit of the source, and the map is the list of the units kept, filled while the text is edited.
 */
export class OffsetMap {
  /**
   * @param kept for each unit of the clean text, its offset in the source, ascending
   * @param length of the clean text; what `kept` holds behind it does not count
   */
  constructor(
    private readonly kept: Uint32Array,
    private readonly sourceLength: number,
    readonly length: number = kept.length,
  ) {}

  /** Offset in the source of the clean unit at `at`; the source's length at the end of the text. */
  sourceOffset(at: number): number {
    return at < this.length ? this.kept[at]! : this.sourceLength;
  }

  /** The span of the source that a clean range stands for: from its first to its last kept unit. */
  toSource(start: number, end: number): Span {
    if (end <= start) return { start: this.sourceOffset(start), end: this.sourceOffset(start) };
    return { start: this.kept[start]!, end: this.kept[end - 1]! + 1 };
  }

  /** The first clean unit whose source offset is `offset` or later. */
  fromSource(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.kept[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
