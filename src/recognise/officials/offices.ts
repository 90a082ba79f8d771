import type { PostStatus } from '../../model/official.js';
import type { Page } from '../recogniser.js';
import { LEFT } from './left-terms.js';
import { bodyLexicon, type Office, officeLexicon } from './lexicon.js';
import { nameAt } from './names.js';

/** An office found in the text with what qualifies it: 原常务副书记. */
export interface OfficeHit {
  /** Where the first qualifier begins, those that are no part of the title included. */
  readonly start: number;
  /** Where the title begins. */
  readonly titleStart: number;
  readonly end: number;
  readonly office: Office;
  readonly status: PostStatus;
}

/** Finds all offices of a text, in order; longer ones win over those they contain. One pass. */
export function findOffices(page: Page): OfficeHit[] {
  const { text, codes } = page.cleaned;
  const { lastCharacters, lastPairs, offices, overlaps, overlapTails } = officeLexicon();
  const hits: OfficeHit[] = [];
  for (let at = 1; at < text.length; at++) {
    const code = codes[at]!;
    if (((lastCharacters[code >> 5]! >> (code & 31)) & 1) === 0) continue;
    if (!lastPairs.mayHave(codes[at - 1]!, code, 0)) continue;
    const found = offices.longestBefore(text, at + 1, Math.max(0, at - 12));
    if (found === null) continue;
    let overruled = false;
    const mayGoOn = overlapTails.mayHave(codes[at + 1]!);
    for (let i = found.start; mayGoOn && i <= at && !overruled; i++) {
      const word = overlaps.longestAt(text, i, at + 6);
      overruled = word !== null && word.end > at + 1 && !(i === at && isNamed(page, at + 1));
    }
    if (overruled) continue;
    const hit = qualify(text, found.start, found.end, found.value);
    while (hits.length > 0 && hits[hits.length - 1]!.titleStart >= hit.titleStart) hits.pop();
    if (hits.length > 0 && hits[hits.length - 1]!.end > hit.titleStart) continue;
    hits.push(hit);
  }
  return hits;
}

/** 局长安某强调: a name rather than the word that begins with the office's last character. A bridge or a road is no person. */
function isNamed(page: Page, at: number): boolean {
  const name = nameAt(page, at);
  return name !== null && name.score >= 1.2 && !PLACE_ENDING.test(page.text[name.end - 1]!);
}
const PLACE_ENDING = /[桥路道街线口港岛区湾镇市县]/;

/** Takes in the qualifiers that stand before an office. */
function qualify(text: string, officeStart: number, end: number, office: Office): OfficeHit {
  const { qualifiers } = officeLexicon();
  let start = officeStart;
  let titleStart = officeStart;
  let status: PostStatus = 'current';
  for (let i = 0; i < 5; i++) {
    const found = qualifiers.longestBefore(text, start, Math.max(0, start - 8));
    if (found === null) break;
    const { value } = found;
    // 太原市长, 会前市长, 时代: the character belongs to another word.
    if (found.end - found.start === 1 && value.status !== null) {
      if (endsWord(text, start)) break;
    }
    start = found.start;
    if (!value.dropped) titleStart = start;
    if (value.status !== null) status = value.status;
  }
  return { start, titleStart, end, office, status };
}

/** Whether a place name, or a guard where no place name does, of two characters or more ends at a place. */
function endsWord(text: string, end: number): boolean {
  const { lefts, guards } = bodyLexicon();
  const starts = [end];
  lefts.longestOfEach(text, end, Math.max(0, end - 6), starts);
  const place = starts[LEFT.place]!;
  if (place < end) return end - place > 1;
  const guard = guards.longestBefore(text, end, Math.max(0, end - 4));
  return guard !== null && end - guard.start > 1;
}
