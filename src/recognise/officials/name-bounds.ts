import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { bodyLexicon, nameLexicon } from './lexicon.js';
import { officeBefore } from './office-before.js';

/** Whether a code unit is a Han character. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
/** Whether a code unit is a dot between the parts of a name. */
export const isDot = (code: number): boolean => code === 0x00b7 || code === 0x2022 || code === 0x30fb;

/** The character before a place; a line end at the start of a text. */
export const charBefore = (text: string, at: number): string => (at > 0 ? text[at - 1]! : '\n');

/** How clearly a name can end at a place. */
export function boundaryAfter(page: Page, end: number): number {
  const { text, cleaned } = page;
  if (end >= text.length) return 3;
  const code = text.charCodeAt(end);
  if (!isHan(code)) {
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 122)) return 1.5;
    return isDot(code) ? -1 : 3;
  }
  let score = 0;
  const gap = cleaned.gaps[end];
  if (gap === GAP.blank || gap === GAP.wide) score += 0.5;
  const word = nameLexicon().after.longestAt(text, end, end + 4);
  // 等 closes a list of names, whatever follows.
  if (word && !(word.end === end + 1 && code === LAI && !isComing(text, word.end)))
    if (text[end] === '等')
      // 刘某说，: a verb that ends its clause.
      score += 2.2;
    else if (word.end - word.start === 1) score += code === SHUO && !isHan(text.charCodeAt(end + 1)) ? 2 : 1;
    else score += word.value ? 2.6 : 2;
  return score;
}

/** 说, a verb that mostly follows a person. */
const SHUO = 0x8bf4;

/** 来, a verb after names and the last character of some. */
export const LAI = 0x6765;

/** Whether 来 before a place means coming: 来郑州, 来我市, 来此. Else it is the last character of a name as well. */
export function isComing(text: string, at: number): boolean {
  return (
    '我此这该本到自访校院馆华京电函信考调检指视参看'.includes(text[at] ?? ' ') ||
    bodyLexicon().places.longestAt(text, at, at + 8) !== null
  );
}

/** Whether a name can begin at a place: what stands before it is punctuation, a blank, or a word that ends before a name. */
export function boundaryBefore(page: Page, start: number): boolean {
  const { text, cleaned } = page;
  if (start === 0) return true;
  if (!isHan(text.charCodeAt(start - 1))) return true;
  const gap = cleaned.gaps[start];
  if (gap === GAP.blank || gap === GAP.wide) return true;
  if (bodyLexicon().guards.longestBefore(text, start, Math.max(0, start - 5)) !== null) return true;
  return officeBefore(text, start, start - 8) !== null;
}

/** Over a bracket after a name that holds no post: （中）, （女，回族）. Gives the place after it, or the same place. */
export function skipBracket(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0xff08) return at;
  for (let i = at + 1; i < text.length && i - at <= 16; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xff09) return i + 1;
    if (code === 0x3002 || code === 10) break;
  }
  return at;
}
