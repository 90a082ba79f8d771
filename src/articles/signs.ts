/** Bits of `signsOf`. */
export const SIGNS = {
  /** What a sentence ends with: 。！？…” */
  end: 1,
  /** What stands between the parts of a credit. */
  credit: 2,
  /** What stands between names. */
  name: 4,
  /** What no name goes on over. */
  zone: 8,
  digit: 16,
  /** Opens what a line in brackets is. */
  opens: 32,
  /** What rows of figures are made of. */
  figure: 64,
  /** Stands between the steps of the way to a page. */
  angle: 128,
} as const;

const TABLE = new Uint8Array(65536);
const set = (bit: number, chars: string) => {
  for (const char of chars) TABLE[char.charCodeAt(0)]! |= bit;
};
set(SIGNS.end, '。！？…”');
set(SIGNS.credit, '：:，,、；; \n|｜丨—-（）()■□●◆【】[]');
set(SIGNS.name, '、，,/ \n；;｜|丨&和');
set(SIGNS.zone, '（）()：:；;|｜丨');
set(SIGNS.digit, '0123456789');
set(SIGNS.opens, '（(【[');
set(SIGNS.figure, '0123456789.,，、% \n-');
set(SIGNS.angle, '>›»');

/** Whether a UTF-16 code unit has one of the bits of `SIGNS`. */
export const isSign = (code: number, bits: number): boolean => (TABLE[code]! & bits) !== 0;

/** What a line holds, from one look at each of its characters. */
export interface Holdings {
  /** Any figure. */
  readonly digit: boolean;
  /** Anything but what rows of figures are made of. */
  readonly words: boolean;
  /** How many signs that stand between the steps of the way to a page. */
  readonly angles: number;
  /** Whether it holds a full stop of Latin script, as names of files do. */
  readonly dot: boolean;
  /** How many bars, which part the cells of a table and the links of a menu. */
  readonly bars: number;
  /** What an address of the web may start with: `@`, `h`, `w`. */
  readonly address: boolean;
}

/** Reads what a line holds. */
export function holdingsOf(text: string, start: number, end: number): Holdings {
  let bits = 0;
  let words = false;
  let angles = 0;
  let bars = 0;
  let dot = false;
  let address = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= IDEOGRAPHS && code <= LAST_IDEOGRAPH) {
      words = true;
      continue;
    }
    const sign = TABLE[code]!;
    bits |= sign;
    if ((sign & SIGNS.figure) === 0) words = true;
    if (sign & SIGNS.angle) angles++;
    if (code === BAR || code === WIDE_BAR) bars++;
    if (code === DOT) dot = true;
    if (code === AT || code === LETTER_H || code === LETTER_W) address = true;
  }
  return { digit: (bits & SIGNS.digit) !== 0, words, angles, bars, dot, address };
}

const IDEOGRAPHS = 0x3400;
const LAST_IDEOGRAPH = 0x9fff;
const DOT = 0x2e;
const BAR = 0x7c;
const WIDE_BAR = '｜'.charCodeAt(0);
const AT = 0x40;
const LETTER_H = 0x68;
const LETTER_W = 0x77;
