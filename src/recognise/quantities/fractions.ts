import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import { type Amount, exact } from './amount.js';
import { PERCENT, unitTerms } from './lexicon.js';

const FRACTION_SIGN = new CharSet('分/');

/** 百分之五十, 四分之一, 1/4: percentages all. */
export function readFraction(page: Page, index: number): Amount | null {
  const { text, numerals } = page;
  const whole = numerals[index]!;
  if (!FRACTION_SIGN.at(text, whole.end)) return null;
  const part = numerals[index + 1];
  if (!part || whole.value <= 0) return null;
  if (part.start === whole.end + 2 && text.startsWith('分之', whole.end)) return fraction(page, index, part.end);
  if (text[whole.end] === '/' && part.start === whole.end + 1 && isCommonFraction(text, whole, part))
    return shareOf(whole, part, exact((whole.value / part.value) * 100), null, null, part.end, index + 2);
  return null;
}

function fraction(page: Page, index: number, end: number): Amount {
  const whole = page.numerals[index]!;
  const part = page.numerals[index + 1]!;
  const share = (value: number) => exact((value / whole.value) * 100);
  const more = page.numerals[index + 2];
  // 百分之二十到三十
  const upper =
    more && /^[至到~—-]$/.test(page.text.slice(end, more.start)) && !unitTerms().longestAt(page.text, more.end)
      ? more
      : null;
  return upper
    ? shareOf(whole, part, null, share(part.value), share(upper.value), upper.end, index + 3)
    : shareOf(whole, part, share(part.value), null, null, end, index + 2);
}

function shareOf(
  first: Numeral,
  numeral: Numeral,
  value: number | null,
  min: number | null,
  max: number | null,
  end: number,
  next: number,
): Amount {
  return {
    value,
    min,
    max,
    start: first.start,
    end,
    unit: PERCENT,
    numeral,
    first,
    next,
    over: numeral.over,
    about: false,
  };
}

/** A fraction of small figures, not a date, a page number or a unit number: 1/4, 2/3. */
function isCommonFraction(text: string, top: Numeral, bottom: Numeral): boolean {
  if (top.digits === null || bottom.digits === null || top.value < 1 || bottom.value < 2) return false;
  if (top.value >= bottom.value || bottom.value > 10 || /[0-9/.年月-]/.test(text[top.start - 1] ?? '')) return false;
  return !/[0-9/.年月日页号-]/.test(text[bottom.end] ?? '');
}
