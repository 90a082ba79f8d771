import type { Page } from '../recogniser.js';
import { bodyLexicon, IN_NAMES, nameLexicon } from './lexicon.js';
import { boundaryBefore, isHan } from './name-bounds.js';
import { type NameRead, NONE, WITHHELD, wordAt } from './names.js';
import { mayBeTranscribed, transcribedBefore } from './transcribed-names.js';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Lengths of names, the likeliest first. */
export const LENGTHS = [3, 2, 4];

/**
 * Reads the name that ends at a place and begins no earlier than `floor`.
 * `inside`: the name may stand straight behind a body (县卫生局王某某局长).
 */
export function nameBefore(page: Page, end: number, floor: number, inside = false): NameRead | null {
  const { text } = page;
  const { surname, compound, inNames } = nameLexicon();
  let best = NONE;
  let bestStart = end;
  for (let i = 0; i < LENGTHS.length; i++) {
    const length = LENGTHS[i]!;
    const start = end - length;
    if (start < floor) continue;
    const kind = surname[text.charCodeAt(start)]!;
    const isCompound = (kind & 4) !== 0 && length > 2 && compound.has(text.slice(start, start + 2));
    if (!isCompound && (!(kind & 3) || length === 4)) continue;
    // 2015年开始: the unit of a number.
    if (!(kind & 1) && !isCompound && isDigit(text.charCodeAt(start - 1))) continue;
    let score = 1;
    let ok = true;
    for (let at = start + (isCompound ? 2 : 1); at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isHan(code) || inNames[code]! & IN_NAMES.never) ok = false;
      score += inNames[code]! & IN_NAMES.given || code === WITHHELD ? 0.4 : -0.5;
    }
    if (!ok || (!inside && !boundaryBefore(page, start))) continue;
    if (!(kind & 1) && !isCompound) score -= 0.3;
    const whole = wordAt(text, start, end);
    if (whole !== undefined) score -= whole ? 0.8 : 2;
    const before = start === 0 || !isHan(text.charCodeAt(start - 1));
    if (before) score += 0.6;
    const place = bodyLexicon().places.longestAt(text, start, start + 8);
    if (place && place.end >= end) score -= 2;
    if (score > best) {
      best = score;
      bestStart = start;
    }
  }
  if (!inside && best < 0.3 && mayBeTranscribed(text, end, floor)) {
    const transcribed = transcribedBefore(page, end, floor);
    if (transcribed !== null) return transcribed;
  }
  if (!inside && best <= 0) return null;
  return best === NONE ? null : { start: bestStart, end, score: best };
}
