/**
 * A set of characters, asked by code unit: one bit a code unit, so that a test costs one array read.
 *
 * Rules ask it before they try a pattern, since most places fail at the first or last character.
 */
export class CharSet {
  private readonly bits = new Uint8Array(8192);

  constructor(chars: string) {
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i);
      this.bits[code >> 3]! |= 1 << (code & 7);
    }
  }

  /** Whether the code unit is in the set; NaN, which `charCodeAt` gives outside a text, is in none. */
  has(code: number): boolean {
    return (this.bits[code >> 3]! & (1 << (code & 7))) !== 0;
  }

  /** Whether the text has one of the characters at a place. */
  at(text: string, at: number): boolean {
    return this.has(text.charCodeAt(at));
  }

  /** Whether the text ends in one of the characters. */
  ends(text: string): boolean {
    return this.has(text.charCodeAt(text.length - 1));
  }
}
