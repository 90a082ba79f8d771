import { CharSet } from '../../lexicon/char-set.js';
import { isDigit } from './characters.js';
import type { Draft } from './read.js';

/**
 * Folds a sign whose reading depends on its neighbours, in a draft's text; may be done again when the neighbours change.
 *
 * `,` and `:` are Chinese signs except between figures (36,249 and 16:27) or in addresses (http://);
 * a circle is the numeral 〇 beside another Chinese numeral (二○○九年).
 *
 * @param at the sign's place
 */
export function refold(draft: Draft, at: number): void {
  const text = draft.text.codes;
  const code = text[at]!;
  const sign = draft.prints[draft.codes[draft.kept[at]!]!]!;
  const next = at + 1 < draft.length ? text[at + 1]! : 0;
  const before = at > 0 ? text[at - 1]! : 0;
  if (sign === COMMA || sign === COLON) {
    const inside = isDigit(before) && isDigit(next);
    const address = sign === COLON && next === SLASH;
    text[at] = inside || address ? sign : sign === COMMA ? WIDE_COMMA : WIDE_COLON;
  } else if ((code === CIRCLE || code === LETTER_O) && isNumeral(before) && (code === CIRCLE || isNumeral(next)))
    text[at] = ZERO;
}

/** Folds what a line end taken out between `at - 1` and `at` brought together. */
export function refoldSeam(draft: Draft, at: number): void {
  const text = draft.text.codes;
  refold(draft, at - 1);
  // A row of circles is read from its first one on.
  for (let i = at; i < draft.length; i++) {
    const before = text[i];
    refold(draft, i);
    if (text[i] === before) break;
  }
}

const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const WIDE_COMMA = '，'.charCodeAt(0);
const WIDE_COLON = '：'.charCodeAt(0);
const CIRCLE = '○'.charCodeAt(0);
const LETTER_O = 'O'.charCodeAt(0);
const ZERO = '〇'.charCodeAt(0);
const NUMERALS = new CharSet('〇一二三四五六七八九零');
const isNumeral = (code: number): boolean => NUMERALS.has(code);
