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

  /**
   * One walk for terms of several kinds: where the longest term of each kind starts that ends at `end`, kinds being the bits of the
   * values. `starts` has one cell a bit; cells of kinds that no term has are left as they are.
   */
  longestOfEach(this: Trie<number>, text: string, end: number, limit: number, starts: number[]): void {
    let node = end > limit ? this.root(text.charCodeAt(end - 1)) : 0;
    for (let start = end - 1; node !== 0; start--) {
      const found = this.cells[node + VALUE]!;
      if (found !== 0) {
        for (let kinds = this.values[found - 1]!; kinds !== 0; kinds &= kinds - 1) {
          const kind = 31 - Math.clz32(kinds & -kinds);
          if (kind < starts.length) starts[kind] = start;
        }
      }
      if (start <= limit) break;
      node = this.child(node, text.charCodeAt(start - 1));
    }
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

  /** Runs once, in code not yet optimised, over thousands of terms: hence a plain loop without calls and iterators. */
  private fill(entries: readonly (readonly [string, T])[]): this {
    const { backwards, children, values } = this;
    let room = SIZE;
    for (let e = 0; e < entries.length; e++) room += entries[e]![0].length * SIZE;
    const cells = new Int32Array(room);
    const roots: number[] = [];
    let used = SIZE;
    for (let e = 0; e < entries.length; e++) {
      const term = entries[e]![0];
      const last = term.length - 1;
      if (last < 0) continue;
      let node = 0;
      for (let i = 0; i <= last; i++) {
        const code = term.charCodeAt(backwards ? last - i : i);
        const only = cells[node + CHILD]!;
        let next = 0;
        if (only === SEVERAL) next = children.get(node, code);
        else if (only !== 0 && cells[only + CODE] === code) next = only;
        if (next === 0) {
          next = used;
          used += SIZE;
          cells[next + CODE] = code;
          if (node === 0) roots.push(code);
          if (only === 0) cells[node + CHILD] = next;
          else {
            if (only !== SEVERAL) children.set(node, cells[only + CODE]!, only);
            children.set(node, code, next);
            cells[node + CHILD] = SEVERAL;
          }
        }
        node = next;
      }
      values.push(entries[e]![1]);
      cells[node + VALUE] = values.length;
    }
    this.cells = cells.slice(0, used);
    this.markFirst(roots);
    return this;
  }

  private markFirst(codes: readonly number[]): void {
    let bits = 256;
    while (bits < 65536 && bits < codes.length * 16) bits *= 2;
    this.firstMask = bits - 1;
    this.first = new Uint32Array(bits >> 5);
    for (const code of codes) this.first[(code & this.firstMask) >> 5]! |= 1 << (code & 31);
  }
}
