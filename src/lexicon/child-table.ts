/** Hash table from a node and a character to the node below, over typed arrays. Nodes are numbers above 0. */
export class ChildTable {
  /** Three cells a slot: parent, character, child; an empty slot has child 0. */
  private slots = new Int32Array(3 * 16);
  private mask = 15;
  private size = 0;

  /** The child, or 0 where there is none. */
  get(parent: number, code: number): number {
    const { slots, mask } = this;
    for (let slot = hash(parent, code) & mask; ; slot = (slot + 1) & mask) {
      const child = slots[slot * 3 + 2]!;
      if (child === 0 || (slots[slot * 3] === parent && slots[slot * 3 + 1] === code)) return child;
    }
  }

  /** Adds a child that is not there yet. */
  set(parent: number, code: number, child: number): void {
    if (this.size * 2 >= this.mask) this.grow();
    this.put(parent, code, child);
    this.size++;
  }

  private put(parent: number, code: number, child: number): void {
    const { slots, mask } = this;
    let slot = hash(parent, code) & mask;
    while (slots[slot * 3 + 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 3] = parent;
    slots[slot * 3 + 1] = code;
    slots[slot * 3 + 2] = child;
  }

  private grow(): void {
    const before = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array(3 * (this.mask + 1));
    for (let at = 0; at < before.length; at += 3)
      if (before[at + 2] !== 0) this.put(before[at]!, before[at + 1]!, before[at + 2]!);
  }
}

/** Spreads parents and characters over all low bits (multipliers of Knuth, The Art of Computer Programming 3, 6.4). */
function hash(parent: number, code: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) + Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
