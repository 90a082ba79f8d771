import type { Page } from '../recogniser.js';
import { bodyLexicon, nameLexicon } from './lexicon.js';
import { boundaryAfter, boundaryBefore, isDot, isHan } from './name-bounds.js';
import type { NameRead } from './names.js';
import { officeBefore } from './office-before.js';

/** Whether a dot between the parts of a name stands in a stretch of text. */
export function hasDot(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDot(text.charCodeAt(at))) return true;
  return false;
}

/** Longest part of a name with dots, in characters. */
const LONGEST_PART = 8;

function isSyllabic(text: string, start: number, end: number): boolean {
  const { syllables } = nameLexicon();
  for (let at = start; at < end; at++) if (syllables[text.charCodeAt(at)] === 0) return false;
  return true;
}

/** Whether the characters before a place could be those of `transcribedBefore`. */
export function mayBeTranscribed(text: string, end: number, floor: number): boolean {
  return nameLexicon().syllables[text.charCodeAt(end - 1)] !== 0 || hasDot(text, Math.max(floor, end - 9), end);
}

/** A name with dots between its parts: 阿不都·热合曼. */
export function dottedNameAt(page: Page, at: number): NameRead | null {
  const { text } = page;
  let end = at;
  let part = 0;
  let dots = 0;
  let dotAt = -1;
  while (end < text.length && end - at < 24) {
    const code = text.charCodeAt(end);
    if (isDot(code)) {
      if (part === 0) return null;
      dots++;
      part = 0;
      dotAt = end;
    } else if (isHan(code) && part < (dots === 0 ? LONGEST_PART : 7)) {
      part++;
      // A long part is one only where all of it is made of syllables.
      if (dots === 0 && part > 6 && !isSyllabic(text, end - part + 1, end + 1)) return null;
    } else break;
    end++;
  }
  if (dots === 0 || part === 0 || holdsOffice(text, at)) return null;
  // The last part ends where the words after it begin.
  let best: NameRead | null = null;
  const { syllables } = nameLexicon();
  let known = 0;
  for (let i = dotAt + 1; i < end; i++) {
    known += syllables[text.charCodeAt(i)] !== 0 ? 1 : -3;
    const score = boundaryAfter(page, i + 1) + known * 0.3;
    if (i > dotAt && (best === null || score > best.score)) best = { start: at, end: i + 1, score };
  }
  return best;
}

/** 乡长某某·某某: an office begins the words before the dot. */
function holdsOffice(text: string, at: number): boolean {
  for (let end = at + 2; end <= at + 6 && !isDot(text.charCodeAt(end - 1)); end++)
    if (officeBefore(text, end, at)) return true;
  return false;
}

/** A name written in syllables without a family name: 斯琴高娃. All its characters are common in such names. */
export function syllabicNameAt(page: Page, at: number): NameRead | null {
  const { text } = page;
  const { syllables } = nameLexicon();
  let best: NameRead | null = null;
  for (let end = at; end < at + 7 && end < text.length; end++) {
    if (syllables[text.charCodeAt(end)] === 0) break;
    const length = end + 1 - at;
    if (length < 2) continue;
    const score = boundaryAfter(page, end + 1);
    if (length === 2 && (score < 2.6 || isWord(text, at) || bodyLexicon().places.longestAt(text, at, at + 6) !== null))
      continue;
    if (score >= 2 && (best === null || score > best.score)) best = { start: at, end: end + 1, score: score - 0.6 };
  }
  return best;
}

/** 特别感谢: whether two characters are a word that follows people's names, and so none of them. */
const isWord = (text: string, at: number): boolean => nameLexicon().after.longestAt(text, at, at + 2)?.end === at + 2;

/** A name with dots or in syllables that ends at a place and begins no earlier than `floor`. */
export function transcribedBefore(page: Page, end: number, floor: number): NameRead | null {
  const { text } = page;
  const { syllables } = nameLexicon();
  let start = end;
  let dots = 0;
  while (start > floor && end - start < 20) {
    const code = text.charCodeAt(start - 1);
    if (isDot(code)) dots++;
    else if (!isHan(code) || (dots === 0 && syllables[code] === 0 && end - start >= 8)) break;
    start--;
    if (dots === 0 && end - start > 8) return null;
  }
  if (dots > 0 && boundaryBefore(page, start)) return { start, end, score: 1.5 };
  if (end - start < 3 || end - start > 8) return null;
  for (let i = start; i < end; i++) if (syllables[text.charCodeAt(i)] === 0) return null;
  return boundaryBefore(page, start) ? { start, end, score: 1 } : null;
}
