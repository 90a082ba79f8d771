/**
 * Folds a sign whose reading depends on its neighbours, in place; may be done again when the neighbours change.
 *
 * `,` and `:` are Chinese signs except between figures (36,249 and 16:27) or in addresses (http://);
 * a circle is the numeral 〇 beside another Chinese numeral (二○○九年).
 *
 * @param text UTF-16 code units of the clean text
 * @param printed the same as printed
 * @param at the sign's place
 * @param length how many units count
 * @returns whether what is read differs from what is printed there
 */
export function refold(text: Uint16Array, printed: Uint16Array, at: number, length: number): boolean {
  const code = text[at]!;
  const sign = printed[at]!;
  const next = at + 1 < length ? text[at + 1]! : 0;
  const before = at > 0 ? text[at - 1]! : 0;
  if (sign === COMMA || sign === COLON) {
    const inside = isDigit(before) && isDigit(next);
    const address = sign === COLON && next === SLASH;
    text[at] = inside || address ? sign : sign === COMMA ? WIDE_COMMA : WIDE_COLON;
  } else if ((code === CIRCLE || code === LETTER_O) && isNumeral(before) && (code === CIRCLE || isNumeral(next)))
    text[at] = ZERO;
  return text[at] !== sign;
}

/** Folds what a line end taken out between `at - 1` and `at` brought together. */
export function refoldSeam(text: Uint16Array, printed: Uint16Array, at: number, length: number): boolean {
  let folded = refold(text, printed, at - 1, length);
  // A row of circles is read from its first one on.
  for (let i = at; i < length; i++) {
    const before = text[i];
    if (refold(text, printed, i, length)) folded = true;
    if (text[i] === before) break;
  }
  return folded;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const WIDE_COMMA = '，'.charCodeAt(0);
const WIDE_COLON = '：'.charCodeAt(0);
const CIRCLE = '○'.charCodeAt(0);
const LETTER_O = 'O'.charCodeAt(0);
const ZERO = '〇'.charCodeAt(0);
const NUMERALS = new Set([...'〇一二三四五六七八九零'].map((char) => char.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isNumeral = (code: number): boolean => NUMERALS.has(code);
