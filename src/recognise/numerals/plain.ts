import type { Numeral } from './numeral.js';

/** Figures as strings that are made once: 0–9. */
export const FIGURES = [...'0123456789'];
export const ZERO = '0'.charCodeAt(0);
const ORDINAL = '第'.charCodeAt(0);

/** Whether 第 stands before a number. */
export const ordinalAt = (text: string, start: number): boolean => start > 0 && text.charCodeAt(start - 1) === ORDINAL;

/** A number written in one run, without scale words behind figures, decimals or vague parts. */
export function plain(
  text: string,
  start: number,
  end: number,
  value: number,
  kind: Numeral['kind'],
  digits: string | null,
): Numeral {
  return {
    start,
    end,
    value,
    kind,
    range: null,
    over: false,
    digits,
    decimal: false,
    grouped: false,
    ordinal: ordinalAt(text, start),
  };
}
