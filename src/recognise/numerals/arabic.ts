import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from './numeral.js';
import { FIGURES, ordinalAt, plain, ZERO } from './plain.js';
import { FIGURE, isScale, mayScale, OTHER, POWERS, roleAt } from './roles.js';
import { figures, readScales } from './scales.js';

/** Longest row of figures that is an exact number when read digit by digit. */
const EXACT_FIGURES = 15;

/** Reads the number whose figures begin at a place. */
export function readArabic(text: string, start: number): Numeral {
  let at = start;
  let value = 0;
  let role = FIGURE;
  while (role === FIGURE) {
    value = value * 10 + text.charCodeAt(at) - ZERO;
    role = roleAt(text, ++at);
  }
  const goesOn = role !== OTHER && (role < FIGURE || isScale(role));
  if (goesOn || at - start > EXACT_FIGURES) return readWritten(text, start, at);
  return plain(text, start, at, value, 'arabic', at - start === 1 ? FIGURES[value]! : text.slice(start, at));
}

/** Reads on from a row of figures: groups, a decimal part, scale words. */
function readWritten(text: string, start: number, from: number): Numeral {
  let at = from;
  if (at - start <= 3) {
    // Both commas group figures: 36,249 and 26，035; a group has just three. A list of prices ($20，300元) is none.
    while ((text[at] === ',' || (text[at] === '，' && !SYMBOL.at(text, start - 1))) && figures(text, at + 1) === at + 4)
      at += 4;
    if (at === from && text[at] === ' ' && text[start - 1] !== ' ') at = blankGroups(text, at);
  }
  const grouped = at > from;
  const whole = at;
  const point = text[at];
  if ((point === '.' || (point === '点' && text[start - 1] !== '午')) && roleAt(text, at + 1) === FIGURE) {
    const end = figures(text, at + 1);
    // 2022.8.18 and 9点30分 are for the date rules.
    const dotted = (text[end] === '.' && roleAt(text, end + 1) === FIGURE) || text[start - 1] === '.';
    if (!dotted && (point === '.' || !CLOCK_SIGN.at(text, end))) at = end;
  }
  const decimal = at > whole;
  const base = readFigures(text, start, whole, at);
  const scaled = mayScale(roleAt(text, at)) ? readScales(text, at, base) : null;
  const isMixed = scaled?.scaled ?? false;
  return {
    start,
    end: scaled?.end ?? at,
    value: scaled?.value ?? base,
    kind: isMixed ? 'mixed' : 'arabic',
    range: null,
    over: scaled?.over ?? false,
    digits: decimal || grouped || isMixed ? null : text.slice(start, at),
    decimal,
    grouped,
    ordinal: ordinalAt(text, start),
  };
}

/** Value of figures with their group signs, of which those after `whole` are decimals: 1,024.5. */
function readFigures(text: string, start: number, whole: number, end: number): number {
  const decimals = Math.max(0, end - whole - 1);
  let value = 0;
  for (let at = start; at < end; at++) {
    const figure = text.charCodeAt(at) - ZERO;
    if (figure >= 0 && figure <= 9) value = value * 10 + figure;
  }
  // Of two exact numbers the quotient is rounded right; longer rows are read as written.
  if (end - start <= EXACT_FIGURES) return decimals === 0 ? value : value / POWERS[decimals]!;
  return Number(
    `${text.slice(start, whole).replace(/[^0-9]/g, '')}.${decimals > 0 ? text.slice(whole + 1, end) : '0'}`,
  );
}

/** Currency signs, after which a comma parts prices. */
const SYMBOL = new CharSet('$¥€£');
/** What follows the second number of a clock time or list: 9点30分. */
const CLOCK_SIGN = new CharSet('分,，-');

/**
 * Where groups of three figures end that a blank sets apart, `12 335名`; `from` when there are none.
 * A unit or scale word stands right behind them; in the rows of a table another blank, sign or line end does.
 */
function blankGroups(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' && figures(text, at + 1) === at + 4) at += 4;
  if (at === from) return from;
  const end = text[at] === '.' ? figures(text, at + 1) : at;
  const code = text.charCodeAt(end);
  const unit = code === 0x25 || (code >= 0x4e00 && code <= 0x9fff && !NO_UNIT.at(text, end));
  return unit ? at : from;
}

/** What stands behind the figures of days and numbers. */
const NO_UNIT = new CharSet('年月日号时点');
