import { ChildTable } from './child-table.js';

/** A term found in a text: `text.slice(start, end)` is the term. */
export interface TermHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A node is three cells: its character, its value as an index + 1, its child where it has but one. */
const SIZE = 3;
const CODE = 0;
const VALUE = 1;
const CHILD = 2;
/** Instead of an only child: the node has several, found in the table. */
const SEVERAL = -1;

/**
 * Prefix tree over terms, read forwards from a position or backwards to one.
 *
 * Nodes lie in one typed array, so that a tree of ten thousand terms is built in a few milliseconds and is no work for the
 * garbage collector. Look-ups cost the length of the longest term at most; a position where no term begins costs one array read.
 */
export class Trie<T> {
  private cells = new Int32Array(0);
  private readonly values: T[] = [];
  private readonly children = new ChildTable();
  /** One bit a first character; characters share bits where terms are few, so a bit may promise too much. */
  private first = new Uint32Array(1);
  private firstMask = 0;

  private constructor(private readonly backwards: boolean) {}

  /** Terms to be found from their first character on. Later entries of the same term replace earlier ones. */
  static forwards<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    return new Trie<T>(false).fill(Array.isArray(entries) ? entries : [...entries]);
  }

  /** Terms to be found from their last character back. */
  static backwards<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    return new Trie<T>(true).fill(Array.isArray(entries) ? entries : [...entries]);
  }

  /** The longest term that starts at `at` and ends no later than `limit`. */
  longestAt(text: string, at: number, limit = text.length): TermHit<T> | null {
    let node = at < limit ? this.root(text.charCodeAt(at)) : 0;
    let best = 0;
    let value = 0;
    for (let end = at + 1; node !== 0; end++) {
      const found = this.cells[node + VALUE]!;
      if (found !== 0) {
        best = end;
        value = found;
      }
      if (end >= limit) break;
      node = this.child(node, text.charCodeAt(end));
    }
    return value === 0 ? null : { start: at, end: best, value: this.values[value - 1]! };
  }

  /** All terms that start at `at`, shortest first. */
  allAt(text: string, at: number, limit = text.length): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    let node = at < limit ? this.root(text.charCodeAt(at)) : 0;
    for (let end = at + 1; node !== 0; end++) {
      const found = this.cells[node + VALUE]!;
      if (found !== 0) hits.push({ start: at, end, value: this.values[found - 1]! });
      if (end >= limit) break;
      node = this.child(node, text.charCodeAt(end));
    }
    return hits;
  }

  /** The longest term that ends at `end` and starts no earlier than `limit` (a trie made by `backwards`). */
  longestBefore(text: string, end: number, limit = 0): TermHit<T> | null {
    let node = end > limit ? this.root(text.charCodeAt(end - 1)) : 0;
    let best = 0;
    let value = 0;
    for (let start = end - 1; node !== 0; start--) {
      const found = this.cells[node + VALUE]!;
      if (found !== 0) {
        best = start;
        value = found;
      }
      if (start <= limit) break;
      node = this.child(node, text.charCodeAt(start - 1));
    }
    return value === 0 ? null : { start: best, end, value: this.values[value - 1]! };
  }

  /** All terms that end at `end`, shortest first (a trie made by `backwards`). */
  allBefore(text: string, end: number, limit = 0): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    let node = end > limit ? this.root(text.charCodeAt(end - 1)) : 0;
    for (let start = end - 1; node !== 0; start--) {
      const found = this.cells[node + VALUE]!;
      if (found !== 0) hits.push({ start, end, value: this.values[found - 1]! });
      if (start <= limit) break;
      node = this.child(node, text.charCodeAt(start - 1));
    }
    return hits;
  }

  /** Whether some term starts (or, for a backwards trie, ends) with this UTF-16 code unit. */
  canStartWith(code: number): boolean {
    return this.root(code) !== 0;
  }

  /** The node of a first character, or 0. */
  private root(code: number): number {
    return (this.first[(code & this.firstMask) >> 5]! >>> (code & 31)) & 1 ? this.child(0, code) : 0;
  }

  /** The node below a node by a character, or 0. */
  private child(node: number, code: number): number {
    const only = this.cells[node + CHILD]!;
    if (only === SEVERAL) return this.children.get(node, code);
    return only !== 0 && this.cells[only + CODE] === code ? only : 0;
  }

  private fill(entries: readonly (readonly [string, T])[]): this {
    let most = 1;
    for (const [term] of entries) most += term.length;
    this.cells = new Int32Array(most * SIZE);
    let used = SIZE;
    const roots: number[] = [];
    for (const [term, value] of entries) {
      if (term === '') continue;
      let node = 0;
      for (let i = 0; i < term.length; i++) {
        const code = term.charCodeAt(this.backwards ? term.length - 1 - i : i);
        let next = this.child(node, code);
        if (next === 0) {
          next = used;
          used += SIZE;
          this.cells[next + CODE] = code;
          if (node === 0) roots.push(code);
          this.adopt(node, next);
        }
        node = next;
      }
      this.values.push(value);
      this.cells[node + VALUE] = this.values.length;
    }
    this.cells = this.cells.slice(0, used);
    this.markFirst(roots);
    return this;
  }

  private adopt(node: number, child: number): void {
    const only = this.cells[node + CHILD]!;
    if (only === 0) {
      this.cells[node + CHILD] = child;
      return;
    }
    if (only !== SEVERAL) this.children.set(node, this.cells[only + CODE]!, only);
    this.children.set(node, this.cells[child + CODE]!, child);
    this.cells[node + CHILD] = SEVERAL;
  }

  private markFirst(codes: readonly number[]): void {
    let bits = 256;
    while (bits < 65536 && bits < codes.length * 16) bits *= 2;
    this.firstMask = bits - 1;
    this.first = new Uint32Array(bits >> 5);
    for (const code of codes) this.first[(code & this.firstMask) >> 5]! |= 1 << (code & 31);
  }
}
