import { CharSet } from '../../lexicon/char-set.js';
import { codeUnits } from '../../lexicon/code-units.js';

/** A number of a calendar expression: figures or Chinese numerals up to two digits, or a row of digits (二〇一六). */
export interface CalendarNumber {
  readonly end: number;
  readonly value: number;
  /** How many digits a row of digits has; 0 for numerals with 十. */
  readonly digits: number;
  readonly chinese: boolean;
}

const ZERO = 48;
const NINE = 57;
const DIGITS = '〇一二三四五六七八九';

/** 1–10 and 11–20 for the digits 0–9 written in Chinese (+1), 21 两, 31 十, 32 廿, 33 卅. */
const CHINESE = new Uint8Array(65536);
for (let i = 0; i < 10; i++) CHINESE[DIGITS.charCodeAt(i)] = i + 1;
CHINESE['零'.charCodeAt(0)] = 1;
CHINESE['两'.charCodeAt(0)] = 3;
const TEN = 31;
CHINESE['十'.charCodeAt(0)] = TEN;
CHINESE['廿'.charCodeAt(0)] = TEN + 1;
CHINESE['卅'.charCodeAt(0)] = TEN + 2;

/** Whether this code unit is a figure 0–9. */
export const isFigure = (code: number): boolean => code >= ZERO && code <= NINE;
/** Whether this code unit can stand in a Chinese numeral of the calendar. */
export const isChineseNumeral = (code: number): boolean => CHINESE[code]! > 0;

/** Whether a number behind the code unit at `at` goes on from before: 3.5, A4, #12, 36,249. */
export function joinsNumber(codes: Uint16Array, at: number): boolean {
  const char = codes[at]!;
  return char === COMMA ? at > 0 && isFigure(codes[at - 1]!) : JOINING.has(char);
}
const COMMA = ','.charCodeAt(0);
const JOINING = new CharSet('0123456789.#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** Where the figures or the Chinese numerals that start at `at` end. */
export function numberEnd(codes: Uint16Array, at: number): number {
  let end = at;
  if (isFigure(codes[at]!)) while (isFigure(codes[end]!)) end++;
  else while (CHINESE[codes[end]!]) end++;
  return end;
}

/** The number that starts at `at`, or null when what stands there is none the calendar uses. */
export function numberAt(codes: Uint16Array, at: number): CalendarNumber | null {
  const end = numberEnd(codes, at);
  if (end === at) return null;
  const length = end - at;
  if (isFigure(codes[at]!)) {
    if (length > 4) return null;
    let value = 0;
    for (let i = at; i < end; i++) value = value * 10 + codes[i]! - ZERO;
    return { end, value, digits: length, chinese: false };
  }
  if (length > 4) return null;
  const value = chineseValue(codes, at, end);
  if (value === null) return null;
  return { end, value: value.value, digits: value.digits, chinese: true };
}

function chineseValue(codes: Uint16Array, at: number, end: number): { value: number; digits: number } | null {
  let tens = -1;
  for (let i = at; i < end; i++) if (CHINESE[codes[i]!]! >= TEN) tens = i;
  const digit = (i: number) => CHINESE[codes[i]!]! - 1;
  if (tens < 0) {
    let value = 0;
    for (let i = at; i < end; i++) value = value * 10 + digit(i);
    return { value, digits: end - at };
  }
  const scale = CHINESE[codes[tens]!]! - TEN; // 0 十, 1 廿, 2 卅
  const before = tens - at;
  const after = end - tens - 1;
  if (before > 1 || after > 1 || (scale > 0 && before > 0)) return null;
  const high = scale > 0 ? scale + 1 : before === 1 ? digit(at) : 1;
  if (high < 1 || high > 9) return null;
  return { value: high * 10 + (after === 1 ? digit(end - 1) : 0), digits: 0 };
}

/** The number that a piece of text starts with. */
export const numberOf = (written: string): CalendarNumber | null => numberAt(codeUnits(written), 0);
