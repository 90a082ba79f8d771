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

/** Whether a UTF-16 code unit has one of the bits of `SIGNS`. */
export const isSign = (code: number, bits: number): boolean => (TABLE[code]! & bits) !== 0;
