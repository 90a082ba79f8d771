import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { bodyLexicon, nameLexicon, officeLexicon } from './lexicon.js';
import { boundaryAfter, boundaryBefore, isHan } from './name-bounds.js';
import { dottedNameAt, syllabicNameAt, transcribedBefore } from './transcribed-names.js';

/** A name read at a place, with how well what stands around it bears it out. */
export interface NameRead {
  readonly start: number;
  readonly end: number;
  /** About 0 where nothing speaks for the end of the name, 1 for one particle after it, 2 for a verb, 3 for punctuation. */
  readonly score: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Characters no given name holds. */
const NEVER = /[的了着们很这那吗呢你我他她它把被给或且但没吧啊个些么说]/;

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
    else if (last && !text.startsWith('同志', end) && after.longestAt(text, i, i + 4))
      score -= after.longestAt(text, i, i + 1) ? 2 : 1;
    else score -= 0.4;
    // 郭 强: a blank after the family name pads a short name, one inside the given name breaks it.
    if (i > givenStart && (cleaned.gaps[i] === GAP.blank || cleaned.gaps[i] === GAP.wide)) score -= 0.4;
  }
  if (end - start > 2 && isLink(page, start, end)) score -= 3;
  // 有新的任命: a weak family name before the rest of a word.
  if (isWeak && end - start > 2 && words.get(text.slice(givenStart, end)) === false) score -= 2;
  // 沈某作报告: a name withheld is 沈某 or 沈某某.
  if (text[givenStart] === '某' && end - givenStart > 1 && text[end - 1] !== '某') score -= 2;
  if (addresses.has(text.slice(givenStart, end)) || isOffice(text, givenStart, end)) return null;
  // 党政办, 金融局: the last part of a body.
  if (given[text.charCodeAt(end - 1)] === 0 && bodyLexicon().endings.longestBefore(text, end, end - 1) !== null)
    score -= 2.5;
  const whole = words.get(text.slice(start, end));
  if (whole === false) score -= 3;
  else if (whole) score -= listed ? 0.4 : (boundary >= 2.5 ? 0.8 : 2.2) + (isWeak ? 0.8 : 0);
  if (end - start > 2 && words.get(text.slice(start, start + 2)) === false)
    score -= given[text.charCodeAt(end - 1)] === 0 ? 2.4 : 0.5;
  const place = bodyLexicon().places.longestAt(text, start, start + 8);
  if (place && place.end >= end) score -= listed ? 1 : 2.5;
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
function postBegins(text: string, at: number): boolean {
  const { beginnings, places } = bodyLexicon();
  if (beginnings.longestAt(text, at, at + 8) || places.longestAt(text, at, at + 8)) return true;
  const { lastCharacters, offices, qualifiers } = officeLexicon();
  for (let end = at + 2; end <= at + 5; end++) {
    if (lastCharacters[text.charCodeAt(end - 1)] === 0) continue;
    const office = offices.longestBefore(text, end, at);
    if (!office) continue;
    if (office.start === at || qualifiers.longestBefore(text, office.start, at)?.start === at) return true;
  }
  return false;
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

/**
 * Reads the name that ends at a place and begins no earlier than `floor`.
 * `inside`: the name may stand straight behind a body (县卫生局王某某局长).
 */
export function nameBefore(page: Page, end: number, floor: number, inside = false): NameRead | null {
  const { text } = page;
  const { surname, compound, given, words } = nameLexicon();
  let best: NameRead | null = null;
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < floor) continue;
    const kind = surname[text.charCodeAt(start)]!;
    const isCompound = (kind & 4) !== 0 && length > 2 && compound.has(text.slice(start, start + 2));
    if (!isCompound && (!(kind & 3) || length === 4)) continue;
    if (!inside && !boundaryBefore(page, start)) continue;
    // 2015年开始: the unit of a number.
    if (!(kind & 1) && !isCompound && isDigit(text.charCodeAt(start - 1))) continue;
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
  if (!inside && (best === null || best.score < 0.3))
    return transcribedBefore(page, end, floor) ?? (best !== null && best.score > 0 ? best : null);
  return best;
}
