import { codeUnits } from '../../lexicon/code-units.js';
import { readArabic } from './arabic.js';
import type { Numeral } from './numeral.js';
import { FIGURE, isChinese, isScale, ROLE, roleAt } from './roles.js';
import { readChineseAt } from './rows.js';
import { figures, isScaledUnit } from './scales.js';

export type { Numeral } from './numeral.js';

/** No page counts so much. */
const LARGEST = 1e24;

/**
 * Reads every number written in a clean text, in order; none overlap.
 *
 * Takes Arabic, Chinese and mixed forms with 万/亿 scales, thousands commas, decimals, 余/多 inside or after.
 * What a number counts, and whether it is a date or a name, is for the recognisers.
 *
 * @param codes the code units of the text, where they are at hand
 */
export function readNumerals(text: string, codes: Uint16Array = codeUnits(text)): Numeral[] {
  const numerals: Numeral[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const role = ROLE[codes[at]!]!;
    if (role < FIGURE) {
      at++;
      continue;
    }
    const numeral = role === FIGURE ? readArabic(text, at) : readChineseAt(text, at, role);
    // A row of figures longer than any number (1111…) is an identifier, with its commas: none of them is read twice.
    if (numeral === null || !(numeral.value < LARGEST)) {
      at = Math.max(numeral?.end ?? at, skip(text, at, role === FIGURE));
      continue;
    }
    numerals.push(numeral);
    at = numeral.end;
    // 3千米, 三百千瓦: the scale character of the unit is no number of its own.
    if (isScale(roleAt(text, at)) && isScaledUnit(text, at)) at++;
  }
  return numerals;
}

function skip(text: string, at: number, arabic: boolean): number {
  if (arabic) return figures(text, at);
  while (isChinese(roleAt(text, at))) at++;
  return at;
}
