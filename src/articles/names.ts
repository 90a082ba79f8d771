import { GAP } from '../clean/cleaned.js';
import type { Range } from './article-layout.js';
import { articleLexicon } from './lexicon.js';
import { isSign, SIGNS } from './signs.js';

/** Whether a UTF-16 code unit is a Chinese character; rare ones are written with surrogates. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xd800 && code <= 0xdfff);

const DOT = '·'.charCodeAt(0);
const LONGEST_NAME = 4;

/** Length of the surname at a position, 0 when none stands there. */
export function surnameAt(text: string, at: number, end: number): number {
  const hit = articleLexicon().surnames.longestAt(text, at, end);
  return hit ? hit.end - hit.start : 0;
}

/**
 * Reads a zone that holds nothing but names, set apart by blanks and signs; null when something else stands in it.
 *
 * Padding and stray blanks are bridged: a single character is half of a name (`王 伟`, `范 光华`).
 * Names run together are set apart by their surnames.
 */
export function readNames(text: string, gaps: Uint8Array, start: number, end: number): Range[] | null {
  const pieces: { start: number; end: number }[] = [];
  let open = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT || isHan(code)) {
      if (open && gaps[at] !== GAP.blank && gaps[at] !== GAP.wide) pieces[pieces.length - 1]!.end = at + 1;
      else pieces.push({ start: at, end: at + 1 });
      open = true;
    } else if (isSign(code, SIGNS.name)) open = false;
    else return null;
  }
  return separate(text, bridge(text, pieces));
}

/** Whether the dot of a foreign name stands in a range. */
function holdsDot(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === DOT) return true;
  return false;
}

/** Joins the single characters that blanks cut off. */
function bridge(text: string, pieces: readonly Range[]): Range[] {
  const names: { start: number; end: number }[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = { start: pieces[i]!.start, end: pieces[i]!.end };
    const next = i + 1 < pieces.length ? pieces[i + 1] : undefined;
    const before = names.length > 0 ? names[names.length - 1] : undefined;
    if (before && before.end === piece.start && (text[piece.start] === '·' || text[before.end - 1] === '·')) {
      before.end = piece.end;
      continue;
    }
    if (piece.end - piece.start === 1) {
      const surname = surnameAt(text, piece.start, piece.end) > 0;
      const short = next && (next.end - next.start <= 2 || holdsDot(text, next));
      if (next && next.start === piece.end && short && (surname || !before)) {
        names.push({ start: piece.start, end: next.end });
        i++;
        continue;
      }
      if (before && before.end === piece.start && before.end - before.start <= 2) {
        before.end = piece.end;
        continue;
      }
    }
    names.push(piece);
  }
  return names;
}

/** Sets names that run together apart; null when a piece is no name. */
function separate(text: string, pieces: readonly Range[]): Range[] | null {
  const names: Range[] = [];
  for (let p = 0; p < pieces.length; p++) {
    const piece = pieces[p]!;
    const length = piece.end - piece.start;
    if (length < 2) return null;
    if (isOffice(text, piece.start, piece.end)) continue;
    if (holdsDot(text, piece)) {
      if (length > 20) return null;
      names.push(piece);
    } else if (length <= LONGEST_NAME) {
      const split = length === LONGEST_NAME ? pair(text, piece) : null;
      if (split === null) names.push(piece);
      else for (let i = 0; i < split.length; i++) names.push(split[i]!);
    } else {
      const split = length <= 12 ? (chain(text, officeEnd(text, piece), piece.end) ?? null) : null;
      if (!split) return null;
      for (let i = 0; i < split.length; i++) names.push(split[i]!);
    }
  }
  return names;
}

/** Whether a row of characters names an office, as in `（县委办 甲某 供稿）`. */
function isOffice(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  const ending = articleLexicon().outletEndings.longestBefore(text, end, start);
  return ending?.value === true && (ending.end - ending.start > 1 || end - start > 3);
}

/** Where the name begins behind an office printed without a blank, `宣传科甲某某`; the start when none stands there. */
function officeEnd(text: string, { start, end }: Range): number {
  for (const length of [3, 2]) {
    const at = end - length;
    if (at - start >= 3 && isOffice(text, start, at) && surnameAt(text, at, end) > 0) return at;
  }
  return start;
}

/** Two names of two characters printed without a blank: both halves begin with a surname, the whole with none of two. */
function pair(text: string, piece: Range): Range[] | null {
  const middle = piece.start + 2;
  if (surnameAt(text, piece.start, piece.end) !== 1 || surnameAt(text, middle, piece.end) === 0) return null;
  return surnameAt(text, piece.start + 3, piece.end) > 0
    ? null
    : [
        { start: piece.start, end: middle },
        { start: middle, end: piece.end },
      ];
}

/** Names of three or two characters, each with a surname, that fill a range; null when they do not. */
function chain(text: string, start: number, end: number): Range[] | null {
  if (start === end) return [];
  const surname = surnameAt(text, start, end);
  if (surname === 0) return null;
  for (const length of surname === 2 ? [4, 3] : [3, 2]) {
    if (start + length > end) continue;
    const rest = chain(text, start + length, end);
    if (rest) return [{ start, end: start + length }, ...rest];
  }
  return null;
}
