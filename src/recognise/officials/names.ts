import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { bodyLexicon, nameLexicon, officeLexicon } from './lexicon.js';

/** A name read at a place, with how well what stands around it bears it out. */
export interface NameRead {
  readonly start: number;
  readonly end: number;
  /** About 0 where nothing speaks for the end of the name, 1 for one particle after it, 2 for a verb, 3 for punctuation. */
  readonly score: number;
}

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
const isDot = (code: number): boolean => code === 0x00b7 || code === 0x2022 || code === 0x30fb;
/** Characters no given name holds. */
const NEVER = /[的了着们很这那吗呢你我他她它把被让给或且但没吧啊个些么]/;

/** Reads the name that begins at a place; null where none does. `listed`: names stand before it in a list, so that it may be a word or place (石峰). */
export function nameAt(page: Page, at: number, listed = false): NameRead | null {
  const { text } = page;
  const lexicon = nameLexicon();
  const dotted = dottedNameAt(page, at);
  if (dotted) return dotted;
  const kind = lexicon.surname[text.charCodeAt(at)]!;
  let best: NameRead | null = null;
  const offer = (end: number, score: number) => {
    if (best === null || score > best.score + 1e-9) best = { start: at, end, score };
  };
  if (kind & 4 && lexicon.compound.has(text.slice(at, at + 2))) {
    for (const end of [at + 4, at + 3]) {
      const score = scoreName(page, at, at + 2, end, false, listed);
      if (score !== null) offer(end, score + (end === at + 4 ? 0.2 : 0));
    }
  }
  if (kind & 3) {
    for (const end of [at + 3, at + 2]) {
      const score = scoreName(page, at, at + 1, end, !(kind & 1), listed);
      if (score !== null) offer(end, score + (end === at + 3 ? 0.2 : 0) - (kind & 1 ? 0 : 0.4));
    }
  }
  // 林郑某某: a married name of two family names.
  if (kind & 1 && lexicon.surname[text.charCodeAt(at + 1)]! & 1) {
    const score = scoreName(page, at, at + 2, at + 4, false, listed);
    const common = lexicon.given[text.charCodeAt(at + 2)]! & lexicon.given[text.charCodeAt(at + 3)]!;
    if (score !== null && common && boundaryAfter(page, at + 4) >= 2) offer(at + 4, score - 0.3);
  }
  if (best === null || (best as NameRead).score < 2) {
    const whole = syllabicNameAt(page, at);
    if (whole && (best === null || whole.score > (best as NameRead).score)) return whole;
  }
  return best;
}

/** How well a name of one length is borne out; null where it cannot be one. */
function scoreName(
  page: Page,
  start: number,
  givenStart: number,
  end: number,
  isWeak: boolean,
  listed: boolean,
): number | null {
  const { text, cleaned } = page;
  if (end > text.length) return null;
  const { given, words, addresses, after } = nameLexicon();
  const boundary = boundaryAfter(page, end);
  let score = boundary;
  for (let i = givenStart; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || NEVER.test(text[i]!)) return null;
    const last = end - start > 2 && i === end - 1;
    if (given[code] !== 0 || text[i] === '某') score += 0.3;
    // 李敏在致辞中: a last character that is no name's and can itself follow one belongs to what follows.
    else if (last && after.longestAt(text, i, i + 4)) score -= after.longestAt(text, i, i + 1) ? 2 : 1;
    else score -= 0.4;
    // 郭 强: a blank after the family name pads a short name, one inside the given name breaks it.
    if (i > givenStart && (cleaned.gaps[i] === GAP.blank || cleaned.gaps[i] === GAP.wide)) score -= 0.8;
  }
  // 沈某作报告: a name withheld is 沈某 or 沈某某.
  if (text[givenStart] === '某' && end - givenStart > 1 && text[end - 1] !== '某') score -= 2;
  if (addresses.has(text.slice(givenStart, end)) || isOffice(text, givenStart, end)) return null;
  const whole = words.get(text.slice(start, end));
  if (whole === false) score -= 3;
  else if (whole) score -= listed ? 0.4 : (boundary >= 2.5 ? 0.8 : 2.2) + (isWeak ? 0.8 : 0);
  if (end - start > 2 && words.get(text.slice(start, start + 2)) === false)
    score -= given[text.charCodeAt(end - 1)] === 0 ? 2.4 : 0.5;
  const place = bodyLexicon().places.longestAt(text, start, start + 8);
  if (place && place.end >= end) score -= listed ? 1 : 2.5;
  return score;
}

/** 任组长: what follows the family name is an office. */
function isOffice(text: string, start: number, end: number): boolean {
  const { lastCharacters, offices } = officeLexicon();
  return (
    end - start > 1 &&
    lastCharacters[text.charCodeAt(end - 1)] !== 0 &&
    offices.longestBefore(text, end, start)?.start === start
  );
}

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
  if (gap === GAP.blank || gap === GAP.wide) score += 0.8;
  const word = nameLexicon().after.longestAt(text, end, end + 4);
  // 等 closes a list of names, whatever follows.
  if (word) score += text[end] === '等' ? 2.2 : word.end - word.start === 1 ? 1 : word.value ? 2.6 : 2;
  return score;
}

/** A name with dots between its parts: 阿不都·热合曼. */
function dottedNameAt(page: Page, at: number): NameRead | null {
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
    } else if (isHan(code) && part < 7) {
      part++;
    } else break;
    end++;
    if (dots === 0 && part > 6) return null;
  }
  if (dots === 0 || part === 0) return null;
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

/** A name written in syllables without a family name: 斯琴高娃. All its characters are common in such names. */
function syllabicNameAt(page: Page, at: number): NameRead | null {
  const { text } = page;
  const { syllables } = nameLexicon();
  let best: NameRead | null = null;
  for (let end = at; end < at + 7 && end < text.length; end++) {
    if (syllables[text.charCodeAt(end)] === 0) break;
    const length = end + 1 - at;
    if (length < 3) continue;
    const score = boundaryAfter(page, end + 1);
    if (score >= 2 && (best === null || score > best.score)) best = { start: at, end: end + 1, score: score - 0.6 };
  }
  return best;
}

/** Whether a name can begin at a place: what stands before it is punctuation, a blank, or a word that ends before a name. */
export function boundaryBefore(page: Page, start: number): boolean {
  const { text, cleaned } = page;
  if (start === 0) return true;
  if (!isHan(text.charCodeAt(start - 1))) return true;
  const gap = cleaned.gaps[start];
  if (gap === GAP.blank || gap === GAP.wide) return true;
  if (bodyLexicon().guards.longestBefore(text, start, Math.max(0, start - 5)) !== null) return true;
  const { offices, lastCharacters } = officeLexicon();
  return (
    lastCharacters[text.charCodeAt(start - 1)] !== 0 &&
    offices.longestBefore(text, start, Math.max(0, start - 8)) !== null
  );
}

/** Reads the name that ends at a place and begins no earlier than `floor`. */
export function nameBefore(page: Page, end: number, floor: number): NameRead | null {
  const { text } = page;
  const { surname, compound, given, words } = nameLexicon();
  let best: NameRead | null = null;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < floor) continue;
    const kind = surname[text.charCodeAt(start)]!;
    const isCompound = (kind & 4) !== 0 && length > 2 && compound.has(text.slice(start, start + 2));
    if (!isCompound && (!(kind & 3) || length === 4)) continue;
    if (!boundaryBefore(page, start)) continue;
    let score = 1;
    let ok = true;
    for (let i = start + (isCompound ? 2 : 1); i < end; i++) {
      const code = text.charCodeAt(i);
      if (!isHan(code) || NEVER.test(text[i]!)) ok = false;
      score += given[code] !== 0 || text[i] === '某' ? 0.4 : -0.5;
    }
    if (!ok) continue;
    if (!(kind & 1) && !isCompound) score -= 0.3;
    const whole = words.get(text.slice(start, end));
    if (whole !== undefined) score -= whole ? 0.8 : 2;
    const before = start === 0 || !isHan(text.charCodeAt(start - 1));
    if (before) score += 0.6;
    const place = bodyLexicon().places.longestAt(text, start, start + 8);
    if (place && place.end >= end) score -= 2;
    if (best === null || score > best.score) best = { start, end, score };
  }
  if (best === null || best.score < 0.3)
    return dottedOrSyllabicBefore(page, end, floor) ?? (best !== null && best.score > 0 ? best : null);
  return best;
}

function dottedOrSyllabicBefore(page: Page, end: number, floor: number): NameRead | null {
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
