import { PairFilter } from '../lexicon/pair-filter.js';
import { type TermHit, Trie } from '../lexicon/trie.js';
import type { Division } from './division.js';

/** Names of divisions, looked for from their end. Most places of a text are told by their last two characters to end none. */
export class NameTree {
  private readonly endings = new PairFilter(15);
  private readonly trie: Trie<readonly Division[]>;

  constructor(names: Iterable<readonly [string, readonly Division[]]>) {
    const entries = [...names];
    for (let i = 0; i < entries.length; i++) {
      const name = entries[i]![0];
      this.endings.add(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1), 0);
    }
    this.trie = Trie.backwards(entries);
  }

  /** The longest name of two characters or more that ends at `end`, or null. */
  longestBefore(text: string, end: number): TermHit<readonly Division[]> | null {
    if (end < 2 || !this.endings.mayHave(text.charCodeAt(end - 2), text.charCodeAt(end - 1), 0)) return null;
    return this.trie.longestBefore(text, end);
  }
}
