/** A term found in a text: `text.slice(start, end)` is the term. */
export interface TermHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  value: T | undefined;
  next: Map<number, Node<T>> | undefined;
}

/**
 * Prefix tree over terms, read forwards from a position or backwards to one.
 * Look-ups cost the length of the longest term at most; a position where no term begins costs one array read.
 */
export class Trie<T> {
  /** First nodes by high byte, then low byte of the character: a flat array over all characters would be sparse and slow. */
  private readonly roots: ((Node<T> | undefined)[] | undefined)[] = new Array(256).fill(undefined);

  private constructor(private readonly backwards: boolean) {}

  /** Terms to be found from their first character on. Later entries of the same term replace earlier ones. */
  static forwards<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    return new Trie<T>(false).fill(entries);
  }

  /** Terms to be found from their last character back. */
  static backwards<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
    return new Trie<T>(true).fill(entries);
  }

  /** The longest term that starts at `at` and ends no later than `limit`. */
  longestAt(text: string, at: number, limit = text.length): TermHit<T> | null {
    let node = this.root(text.charCodeAt(at));
    if (node === undefined || at >= limit) return null;
    let end = at + 1;
    let best = -1;
    let value: T | undefined;
    for (;;) {
      if (node.value !== undefined) {
        best = end;
        value = node.value;
      }
      if (end >= limit || node.next === undefined) break;
      node = node.next.get(text.charCodeAt(end));
      if (node === undefined) break;
      end++;
    }
    return best < 0 ? null : { start: at, end: best, value: value as T };
  }

  /** All terms that start at `at`, shortest first. */
  allAt(text: string, at: number, limit = text.length): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    let node = at < limit ? this.root(text.charCodeAt(at)) : undefined;
    for (let end = at + 1; node !== undefined; end++) {
      if (node.value !== undefined) hits.push({ start: at, end, value: node.value });
      if (end >= limit) break;
      node = node.next?.get(text.charCodeAt(end));
    }
    return hits;
  }

  /** The longest term that ends at `end` and starts no earlier than `limit` (a trie made by `backwards`). */
  longestBefore(text: string, end: number, limit = 0): TermHit<T> | null {
    let node = end > limit ? this.root(text.charCodeAt(end - 1)) : undefined;
    let best = -1;
    let value: T | undefined;
    for (let start = end - 1; node !== undefined; start--) {
      if (node.value !== undefined) {
        best = start;
        value = node.value;
      }
      if (start <= limit || node.next === undefined) break;
      node = node.next.get(text.charCodeAt(start - 1));
    }
    return best < 0 ? null : { start: best, end, value: value as T };
  }

  /** All terms that end at `end`, shortest first (a trie made by `backwards`). */
  allBefore(text: string, end: number, limit = 0): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    let node = end > limit ? this.root(text.charCodeAt(end - 1)) : undefined;
    for (let start = end - 1; node !== undefined; start--) {
      if (node.value !== undefined) hits.push({ start, end, value: node.value });
      if (start <= limit) break;
      node = node.next?.get(text.charCodeAt(start - 1));
    }
    return hits;
  }

  /** Whether some term starts (or, for a backwards trie, ends) with this UTF-16 code unit. */
  canStartWith(code: number): boolean {
    return this.root(code) !== undefined;
  }

  private root(code: number): Node<T> | undefined {
    return this.roots[code >> 8]?.[code & 255];
  }

  private fill(entries: Iterable<readonly [string, T]>): this {
    for (const [term, value] of entries) {
      if (term === '') continue;
      const at = (i: number) => term.charCodeAt(this.backwards ? term.length - 1 - i : i);
      let page = this.roots[at(0) >> 8];
      if (page === undefined) {
        page = new Array(256).fill(undefined);
        this.roots[at(0) >> 8] = page;
      }
      page[at(0) & 255] ??= { value: undefined, next: undefined };
      let node = page[at(0) & 255] as Node<T>;
      for (let i = 1; i < term.length; i++) {
        node.next ??= new Map();
        let child = node.next.get(at(i));
        if (child === undefined) {
          child = { value: undefined, next: undefined };
          node.next.set(at(i), child);
        }
        node = child;
      }
      node.value = value;
    }
    return this;
  }
}
