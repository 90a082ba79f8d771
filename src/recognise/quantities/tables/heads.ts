import { GAP } from '../../../clean/cleaned.js';
import { isScale, roleAt, scaleOf } from '../../numerals/roles.js';
import type { Page } from '../../recogniser.js';
import { columnWords, denominatorTerms, type Unit, unitTerms } from '../lexicon.js';

/** A unit that a caption or head gives to the numbers under it. */
export interface GivenUnit {
  readonly unit: Unit;
  /** What its scale word multiplies by: 万元 is 10000. */
  readonly factor: number;
  readonly per: readonly string[];
}

const NO_RATE: readonly string[] = [];
const SEPARATOR = /[、，,/]/;

/** The units listed at an offset, `万元`, `亿元、%`, and where the list ends; null when something else stands there. */
export function readUnits(page: Page, from: number): { units: GivenUnit[]; end: number } | null {
  const { text } = page;
  const units: GivenUnit[] = [];
  for (let at = from; units.length < 8; at++) {
    const one = readUnit(text, at);
    if (!one) return null;
    units.push(one.given);
    at = one.end;
    if (!SEPARATOR.test(text[at] ?? '') || page.cleaned.gaps[at] !== GAP.none) return { units, end: at };
  }
  return null;
}

function readUnit(text: string, from: number): { given: GivenUnit; end: number } | null {
  let at = from;
  let factor = 1;
  let hit = unitTerms().longestAt(text, at);
  // 千瓦 is a unit, 千元 a thousand of one.
  while (!hit && at - from < 3 && isScale(roleAt(text, at))) {
    factor *= scaleOf(roleAt(text, at));
    at++;
    hit = unitTerms().longestAt(text, at);
  }
  if (!hit || hit.value.class === 'lookalike') return null;
  const rate = text[hit.end] === '/' ? denominatorTerms().longestAt(text, hit.end + 1) : null;
  return {
    given: { unit: hit.value, factor, per: rate ? [rate.value] : NO_RATE },
    end: rate ? rate.end : hit.end,
  };
}

/** The unit of a head or label, in brackets or behind a slash: 金额（万元）, 面积/亩. `label` is what stands before it. */
export function unitOfHead(page: Page, start: number, end: number): { given: GivenUnit; labelEnd: number } | null {
  const { text } = page;
  for (let at = end - 1; at > start && end - at < 12; at--) {
    const sign = text[at];
    if (sign !== '（' && sign !== '/' && sign !== '(') continue;
    const one = readUnit(text, at + 1);
    const close = sign === '/' ? end : end - 1;
    if (one && one.end === close && (sign === '/' || text[close] === '）' || text[close] === ')'))
      return { given: one.given, labelEnd: at };
  }
  return null;
}

/** What the words of a head or label say of the numbers beside it. */
export type ColumnRole = 'ratio' | 'order' | 'count' | 'plan' | 'planned' | 'done' | 'label';

/** Whether a head or label holds a word of a role; of `order` and `label`, whether it is one. */
export function hasRole(words: string, role: ColumnRole): boolean {
  for (let at = 0; at < words.length; at++) {
    const hits = columnWords().allAt(words, at);
    for (let h = 0; h < hits.length; h++) {
      const { start, end, value } = hits[h]!;
      if (value === role && ((role !== 'order' && role !== 'label') || (start === 0 && end === words.length)))
        return true;
    }
  }
  return false;
}

export const isPercent = ({ unit }: GivenUnit): boolean => unit.class === 'ratio';
