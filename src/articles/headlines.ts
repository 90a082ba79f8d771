import type { Cleaned } from '../clean/cleaned.js';
import { isDigit, isLatin } from '../clean/steps/characters.js';
import { END, endOf, goesOn } from '../clean/steps/openers.js';
import type { Range } from './article-layout.js';
import { documentKind, isAddressee } from './documents.js';
import type { Block } from './kinds.js';
import { articleLexicon } from './lexicon.js';
import { isHan, surnameAt } from './names.js';
import type { Paragraph } from './paragraph.js';

/** A headline over several lines is no longer than this. */
const LONGEST_HEADLINE = 48;
/** The title of a document may be longer. */
const LONGEST_TITLE = 100;

/**
 * The headlines that a run of head lines prints: lines that go on are one, each further sentence is a deck.
 * Lower Markdown heads in the run are section heads.
 */
export function readHeadlines(cleaned: Cleaned, run: readonly Block[]): Range[] {
  const headlines: { start: number; end: number }[] = [];
  let level = 0;
  let before: Block | undefined;
  for (const block of run) {
    const { paragraph } = block;
    if (paragraph.heading > 0) {
      if (level > 0 && paragraph.heading > level) break;
      level = paragraph.heading;
    } else if (level > 0 && before) break;
    const last = headlines.length > 0 ? headlines[headlines.length - 1] : undefined;
    if (isSpeaker(cleaned, paragraph) || isUser(cleaned.text, paragraph)) continue;
    if (last && (isIssuer(cleaned.text, paragraph) || isAddressee(cleaned.text, paragraph))) continue;
    if (last && repeats(cleaned.text, last, paragraph)) continue;
    if (last && before && continuesHeadline(cleaned, before, block, last.start)) last.end = paragraph.end;
    else headlines.push({ start: paragraph.start, end: paragraph.end });
    before = block;
  }
  if (headlines.length > 1 && isLetterhead(cleaned.text, headlines[0]!, headlines[1]!)) headlines.shift();
  return headlines;
}

/** Whether a line is the office that issues the document whose whole title stands under it. */
const isLetterhead = (text: string, first: Range, second: Range): boolean =>
  documentKind(text, second.start, second.end) !== null &&
  isIssuer(text, first) &&
  text.slice(second.start, second.end).includes('关于');

/** Whether a line is printed twice. */
const repeats = (text: string, first: Range, second: Range): boolean =>
  first.end - first.start === second.end - second.start &&
  text.slice(first.start, first.end) === text.slice(second.start, second.end);

/** Whether a line under a title names who spoke: `某县人民政府县长 甲某某`. */
function isSpeaker({ text, gaps }: Cleaned, { start, end }: Range): boolean {
  for (let at = end - 2; at >= Math.max(start + 2, end - 3); at--)
    if (surnameAt(text, at, end) > 0 && OFFICE_END.test(text.slice(at - 2, at)))
      if (gaps[at] !== 0 || seatOf(text, start, at)) return true;
  return false;
}

/** Whether a line is the name of a user who posted the text, of figures and letters for the most part: `网友20931`. */
function isUser(text: string, { start, end }: Range): boolean {
  if (end - start > LONGEST_USER) return false;
  let han = 0;
  let word = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if (isDigit(code) || isLatin(code)) word++;
  }
  return han < MOST_HAN && word >= FEWEST_LETTERS && word > han;
}

const LONGEST_USER = 24;
const MOST_HAN = 4;
const FEWEST_LETTERS = 5;

/** Whether a post is printed with its body, so that a name behind it needs no blank: `某区人民政府区长`. */
function seatOf(text: string, start: number, end: number): boolean {
  const { outletEndings } = articleLexicon();
  for (let at = end - 1; at > start + 2 && at >= end - 5; at--)
    if (outletEndings.longestBefore(text, at, start)?.value) return true;
  return false;
}

/** How the office of who speaks to an assembly ends. */
const OFFICE_END = /(?:长|书记|主任|主席)$/;

function continuesHeadline(cleaned: Cleaned, before: Block, block: Block, start: number): boolean {
  const { text } = cleaned;
  const first = before.paragraph;
  const second = block.paragraph;
  if (second.heading > 0) return false;
  if (second.end - start <= LONGEST_TITLE && completesTitle(text, first, second)) return true;
  if (second.end - start > LONGEST_HEADLINE) return false;
  const { headlineEnds, headlineStarts, headlineVerbs } = articleLexicon();
  if (goesOn(text, second.start) || text[first.end - 1] === '：') return true;
  const starts = headlineStarts.longestAt(text, second.start, second.end);
  if (starts && (!second.afterBlank || isIssuer(text, first))) return true;
  const end = endOf(text, first.end);
  if (end === END.hard || (end !== END.none && !second.afterBlank) || opensQuote(text, first)) return true;
  if (isPredicate(text, first, second) || isPlaceAlone(text, first, second)) return true;
  const closed = headlineEnds.longestBefore(text, first.end, first.start);
  const verb = headlineVerbs.longestBefore(text, first.end, first.start);
  if (
    verb &&
    (!closed || (closed.end - closed.start === verb.end - verb.start && !hasObject(text, first.start, verb.start)))
  )
    return true;
  if (closed || second.afterBlank) return false;
  // Two short lines one under the other, neither a sentence of its own.
  return (
    first.end - first.start <= 14 &&
    second.end - second.start <= 14 &&
    !cleaned.text.slice(second.start, second.end).includes('，')
  );
}

/** Whether a line ends the title of a document that the line above leaves open: `关于做好…的` over `实施意见`. */
function completesTitle(text: string, first: Paragraph, second: Paragraph): boolean {
  if (documentKind(text, second.start, second.end) === null) return false;
  const open = text.charCodeAt(first.end - 1) === OF;
  if (second.end - second.start <= LONGEST_KIND && open) return true;
  if (second.afterBlank || documentKind(text, first.start, first.end) !== null) return false;
  return open || text.slice(first.start, first.end).includes('关于');
}

const OF = '的'.charCodeAt(0);
const LONGEST_KIND = 8;

/** Whether a line is the name of a place and nothing else, as kickers are: `某某街道` right over `“食堂”开张`. */
function isPlaceAlone(text: string, first: Paragraph, second: Paragraph): boolean {
  if (second.afterBlank || first.end - first.start > LONGEST_PLACE) return false;
  return PLACE_END.test(text.slice(first.end - 2, first.end)) && text[second.start] === '“';
}

const LONGEST_PLACE = 8;
const PLACE_END = /街道|社区|[镇乡村区县市]$/;

/** Whether a line says what the body named on the line above does: `某县人大常委会` over `举行第二次会议`. */
function isPredicate(text: string, first: Range, second: Range): boolean {
  const { outletEndings, predicates } = articleLexicon();
  if (!predicates.longestAt(text, second.start, second.end)) return false;
  if (!outletEndings.longestBefore(text, first.end, first.start)) return false;
  for (let at = first.start; at < first.end; at++) if (predicates.longestAt(text, at, first.end)) return false;
  return true;
}

/** Whether a line is the name of an office, under which the title of its notice stands. */
const isIssuer = (text: string, { start, end }: Range): boolean =>
  articleLexicon().outletEndings.longestBefore(text, end, start)?.value === true;

/** Whether the noun that a closing verb belongs to stands before it: `动员会召开`, not `二七区召开`. */
const hasObject = (text: string, start: number, verbStart: number): boolean =>
  articleLexicon().headlineEnds.longestBefore(text, verbStart, start) !== null;

function opensQuote(text: string, range: Range): boolean {
  const line = text.slice(range.start, range.end);
  return line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('《') > line.lastIndexOf('》');
}
