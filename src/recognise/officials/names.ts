import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { bodyLexicon, IN_NAMES, nameLexicon, officeLexicon } from './lexicon.js';
import { boundaryAfter, isComing, isHan, LAI } from './name-bounds.js';
import { officeBefore } from './office-before.js';
import { dottedNameAt, hasDot, syllabicNameAt } from './transcribed-names.js';

/** A name read at a place, with how well what stands around it bears it out. */
export interface NameRead {
  readonly start: number;
  readonly end: number;
  /** About 0 where nothing speaks for the end of the name, 1 for one particle after it, 2 for a verb, 3 for punctuation. */
  readonly score: number;
}

const isBlank = (gap: number): boolean => gap === GAP.blank || gap === GAP.wide;
/** 某, for a given name that is withheld. */
export const WITHHELD = 0x67d0;

/** Whether a word of the dictionary stands at a place: true one that can be a name, false another, undefined none. */
export function wordAt(text: string, start: number, end: number): boolean | undefined {
  const { wordPairs, words } = nameLexicon();
  if (!wordPairs.mayHave(text.charCodeAt(start), text.charCodeAt(start + 1), end - start)) return undefined;
  return words.get(text.slice(start, end));
}

/** Whether a word of address stands at a place: 先生, 总. */
function isAddress(text: string, start: number, end: number): boolean {
  const { addresses, inNames, wordPairs } = nameLexicon();
  if (end - start === 1) return (inNames[text.charCodeAt(start)]! & IN_NAMES.address) !== 0;
  if (!wordPairs.mayHave(text.charCodeAt(start), text.charCodeAt(start + 1), end - start)) return false;
  return addresses.has(text.slice(start, end));
}

/** Reads the name that begins at a place; null where none does. `listed`: names stand before it in a list, so that it may be a word or place (石峰). */
export function nameAt(page: Page, at: number, listed = false): NameRead | null {
  const { text } = page;
  const lexicon = nameLexicon();
  if (hasDot(text, at + 1, Math.min(text.length, at + 9))) {
    const dotted = dottedNameAt(page, at);
    if (dotted) return dotted;
  }
  const kind = lexicon.surname[text.charCodeAt(at)]!;
  let best = NONE;
  let bestEnd = at;
  if (kind !== 0) {
    const placeEnd = bodyLexicon().places.longestAt(text, at, at + 8)?.end ?? at;
    const isCompound = kind & 4 && lexicon.compound.has(text.slice(at, at + 2));
    const isWeak = (kind & 1) === 0;
    /** Family names of two characters, then of one. */
    for (let family = isCompound ? 2 : 1; family > 0 && (family > 1 || kind & 3); family--) {
      const handicap = family === 1 && isWeak ? 0.4 : 0;
      for (let given = 2; given > 0; given--) {
        const end = at + family + given;
        const found = scoreName(page, at, at + family, end, placeEnd, family === 1 && isWeak, listed);
        const score = found + (given === 2 ? 0.2 : 0) - handicap;
        if (score <= best + LEAST) continue;
        best = score;
        bestEnd = end;
      }
    }
    if (kind & 1 && lexicon.surname[text.charCodeAt(at + 1)]! & 1) {
      const score = marriedScore(page, at, placeEnd, listed);
      if (score > best + LEAST) {
        best = score;
        bestEnd = at + 4;
      }
    }
  }
  if (bestEnd === at + 2 && kind & 1 && isGiven(text, bestEnd) && isLonger(page, at, bestEnd)) {
    bestEnd++;
    best = Math.max(best, 2);
  }
  if (best < 2 && lexicon.syllables[text.charCodeAt(at)] !== 0) {
    const whole = syllabicNameAt(page, at);
    if (whole !== null && whole.score > best && !(whole.end === at + 2 && wordAt(text, at, at + 2) !== undefined))
      return whole;
  }
  return best === NONE ? null : { start: at, end: bestEnd, score: best };
}

/** 郑正忠于29日…: the name with the next character stands elsewhere too, with other words behind it. */
function isLonger(page: Page, start: number, end: number): boolean {
  const { text } = page;
  if (nameLexicon().after.longestAt(text, end, end + 4) === null) return false;
  const long = text.slice(start, end + 1);
  const from = Math.max(0, start - AGAIN);
  const window = text.slice(from, end + AGAIN);
  for (let at = window.indexOf(long); at >= 0; at = window.indexOf(long, at + 1)) {
    const next = from + at + long.length;
    if (text[next] !== text[end + 1] && boundaryAfter(page, next) >= 2) return true;
  }
  return false;
}

/** 林郑某某: a married name of two family names. */
function marriedScore(page: Page, at: number, placeEnd: number, listed: boolean): number {
  const boundary = boundaryAfter(page, at + 4);
  const isCommon = isGiven(page.text, at + 2) && isGiven(page.text, at + 3);
  // Between two signs of a list nothing else fits.
  if (isCommon ? boundary < 1 : !listed || boundary < 3) return NONE;
  return scoreName(page, at, at + 2, at + 4, placeEnd, false, listed) - 0.3;
}

/** The score of what cannot be a name. */
export const NONE = Number.NEGATIVE_INFINITY;
/** What one name must score more than another, rounding apart. */
const LEAST = 1e-9;

/** Whether a character is common in given names. */
const isGiven = (text: string, at: number): boolean =>
  (nameLexicon().inNames[text.charCodeAt(at)]! & IN_NAMES.given) !== 0;

/** How well a name of one length is borne out; `NONE` where it cannot be one. `placeEnd`: where the longest place name ends that begins with it. */
function scoreName(
  page: Page,
  start: number,
  givenStart: number,
  end: number,
  placeEnd: number,
  isWeak: boolean,
  listed: boolean,
): number {
  const { text } = page;
  const { gaps } = page.cleaned;
  if (end > text.length) return NONE;
  const { inNames, after } = nameLexicon();
  for (let i = givenStart; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || inNames[code]! & IN_NAMES.never) return NONE;
  }
  const boundary = boundaryAfter(page, end);
  let score = boundary;
  for (let i = givenStart; i < end; i++) {
    const code = text.charCodeAt(i);
    const last = end - start > 2 && i === end - 1;
    if (inNames[code]! & IN_NAMES.given || code === WITHHELD) score += 0.3;
    // 李敏在致辞中: a last character that is no name's and can itself follow one belongs to what follows.
    else if (last && !text.startsWith('同志', end) && after.longestAt(text, i, i + 4))
      score -= after.longestAt(text, i, i + 1) ? 2 : 1;
    else score -= 0.4;
    // 郭 强: a blank after the family name pads a short name, one inside the given name breaks it.
    if (i > givenStart && isBlank(gaps[i]!)) score -= 0.4;
  }
  if (end - start > 2 && isLink(page, start, end)) score -= 3;
  // 颜某来深耕地方: 来 is no verb here.
  else if (text.charCodeAt(end - 1) === LAI && end - start > 2 && !isComing(text, end)) score += 0.6;
  // 有新的任命: a weak family name before the rest of a word.
  if (isWeak && end - start > 2 && wordAt(text, givenStart, end) === false) score -= 2;
  // 沈某作报告: a name withheld is 沈某 or 沈某某.
  if (text.charCodeAt(givenStart) === WITHHELD && end - givenStart > 1 && text.charCodeAt(end - 1) !== WITHHELD)
    score -= 2;
  if (isAddress(text, givenStart, end) || isOffice(text, givenStart, end)) return NONE;
  // 党政办, 金融局: the last part of a body.
  if (!isGiven(text, end - 1) && bodyLexicon().endings.longestBefore(text, end, end - 1) !== null) score -= 2.5;
  const whole = wordAt(text, start, end);
  if (whole === false) score -= 3;
  else if (whole) score -= listed ? 0.4 : (boundary >= 2.5 ? 0.8 : 2.2) + (isWeak ? 0.8 : 0);
  if (end - start > 2 && wordAt(text, start, start + 2) === false) score -= isGiven(text, end - 1) ? 0.5 : 2.4;
  if (placeEnd >= end) score -= listed ? 1 : 2.5;
  return score;
}

/** How far a name is looked for again, in characters. */
const AGAIN = 1500;

/** 魏敏|和副主席, 张斌|为组长: the last character joins what follows it, and the name without it is named again or a post follows. */
function isLink(page: Page, start: number, end: number): boolean {
  const { text } = page;
  if (!nameLexicon().after.longestAt(text, end - 1, end)) return false;
  if (postBegins(text, end)) return true;
  const short = text.slice(start, end - 1);
  const from = Math.max(0, start - AGAIN);
  const window = text.slice(from, end + AGAIN);
  for (let at = window.indexOf(short); at >= 0; at = window.indexOf(short, at + 1)) {
    const next = from + at + short.length;
    if (text[next] !== text[end - 1] && boundaryAfter(page, next) >= 1) return true;
  }
  return false;
}

/** Whether a body or an office begins at a place. */
export function postBegins(text: string, at: number): boolean {
  const { beginnings, places } = bodyLexicon();
  if (beginnings.longestAt(text, at, at + 8) || places.longestAt(text, at, at + 8)) return true;
  const { qualifiers } = officeLexicon();
  for (let end = at + 2; end <= at + 5; end++) {
    const office = officeBefore(text, end, at);
    if (!office) continue;
    if (office.start === at || qualifiers.longestBefore(text, office.start, at)?.start === at) return true;
  }
  return false;
}

/** 任组长: what follows the family name is an office. */
function isOffice(text: string, start: number, end: number): boolean {
  return end - start > 1 && officeBefore(text, end, start)?.start === start;
}
