/** A set of pairs of UTF-16 code units, as an open hash table in a typed array. */
export class Pairs {
  private slots: Int32Array;
  private mask: number;
  /** How many pairs it holds. */
  size = 0;

  /** @param most how many pairs are expected at most */
  constructor(most: number) {
    let room = 32;
    while (room < most * 2) room *= 2;
    this.slots = new Int32Array(room);
    this.mask = room - 1;
  }

  /** Empties the set for as many pairs as are expected at most, so that it can be used again. */
  reset(most: number): this {
    let room = 32;
    while (room < most * 2) room *= 2;
    if (room > this.slots.length) this.slots = new Int32Array(room);
    else this.slots.fill(0, 0, room);
    this.mask = room - 1;
    this.size = 0;
    return this;
  }

  /** Adds the pair of two code units, neither of them 0. */
  add(first: number, second: number): void {
    if (this.size * 2 > this.mask) this.grow();
    this.insert((first << 16) | second);
  }

  /** How many pairs of this set are in another. */
  sharedWith(other: Pairs): number {
    let count = 0;
    for (let at = 0; at <= this.mask; at++) {
      const pair = this.slots[at]!;
      if (pair !== 0 && other.holds(pair)) count++;
    }
    return count;
  }

  /** Counts the pairs shared with each of several sets, weighing each by one over the number of `all` that have it. */
  weightIn(words: Pairs, all: readonly Pairs[]): number {
    let weight = 0;
    for (let at = 0; at <= this.mask; at++) {
      const pair = this.slots[at]!;
      if (pair === 0 || !words.holds(pair)) continue;
      let spread = 0;
      for (const one of all) if (one.holds(pair)) spread++;
      weight += 1 / spread;
    }
    return weight;
  }

  private holds(pair: number): boolean {
    for (let at = place(pair) & this.mask; ; at = (at + 1) & this.mask) {
      const found = this.slots[at];
      if (found === pair) return true;
      if (found === 0) return false;
    }
  }

  private insert(pair: number): void {
    let at = place(pair) & this.mask;
    for (; this.slots[at] !== 0; at = (at + 1) & this.mask) if (this.slots[at] === pair) return;
    this.slots[at] = pair;
    this.size++;
  }

  private grow(): void {
    const held = this.slots.slice(0, this.mask + 1);
    this.slots = new Int32Array(held.length * 2);
    this.mask = this.slots.length - 1;
    this.size = 0;
    for (const pair of held) if (pair !== 0) this.insert(pair);
  }
}

const place = (pair: number): number => {
  const mixed = Math.imul(pair, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
