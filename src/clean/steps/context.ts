/**
 * Folds the signs whose reading depends on their neighbours, in place; may be done again when the neighbours change.
 *
 * `,` and `:` are Chinese signs except between figures (36,249 and 16:27) or in addresses (http://);
 * a circle is the numeral 〇 beside another Chinese numeral (二○○九年).
 *
 * @param text UTF-16 code units of the clean text
 * @param printed the same as printed
 * @param length how many of them count
 * @returns whether anything was folded
 */
export function refold(text: Uint16Array, printed: Uint16Array, length: number): boolean {
  let folded = false;
  for (let at = 0; at < length; at++) {
    const code = text[at]!;
    const sign = printed[at]!;
    if (sign !== COMMA && sign !== COLON && code !== CIRCLE && code !== LETTER_O) continue;
    const next = at + 1 < length ? text[at + 1] : undefined;
    if (sign === COMMA || sign === COLON) {
      const inside = isDigit(text[at - 1]) && isDigit(next);
      const address = sign === COLON && next === SLASH;
      text[at] = inside || address ? sign : sign === COMMA ? WIDE_COMMA : WIDE_COLON;
      if (text[at] !== sign) folded = true;
    } else if (isNumeral(text[at - 1]) && (code === CIRCLE || isNumeral(next))) {
      text[at] = ZERO;
      folded = true;
    }
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

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
const isNumeral = (code: number | undefined): boolean => code !== undefined && NUMERALS.has(code);
