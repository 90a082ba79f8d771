import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { fullNameBefore } from '../../gazetteer/printed.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import { EDGE, isCommonWord, type Lexicon } from './lexicon.js';
import { isTownshipTier, type StartEvidence, type SubdistrictMention } from './value.js';

/** Where a name begins, and what says so. */
export interface NameStart {
  readonly start: number;
  readonly evidence: StartEvidence;
}

/** Longest stem a name has before its level word. */
const LONGEST = 8;

/** What a search for the start of a name looks at. */
export interface StartContext {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** Where the last unit before the name, its bodies included, ends; 0 when there is none. */
  readonly lastEnd: number;
  /** The level of that unit; behind one of the township tier a village may be printed. */
  readonly lastLevel: SubdistrictLevel | null;
  /** Towns and townships that no dictionary has and that only their form shows: units when the page repeats them. */
  readonly unsure: SubdistrictMention[];
}

/** The longest name of the gazetteer that ends at `end` with a level word from `levelAt` on, as its start, or −1. */
export function knownStart(
  { text, gazetteer, lexicon }: StartContext,
  levelAt: number,
  end: number,
  suffix = '',
): number {
  const townships = gazetteer.townships();
  if (
    !townships.mayEndIn(text.charCodeAt(levelAt - 1), levelAt < end ? text.charCodeAt(levelAt) : suffix.charCodeAt(0))
  )
    return -1;
  let known = -1;
  for (let start = levelAt - 1; start >= 0 && levelAt - start <= LONGEST; start--) {
    if (lexicon.boundary[text.charCodeAt(start)] === EDGE.hard) break;
    if (townships.hasAt(text, start, end, suffix)) known = start;
  }
  return known;
}

/**
 * Where the name before the level word at `levelAt` begins, by what stands before it: punctuation, a unit or division
 * printed before it, a word that cannot belong to it. Null when nothing bounds it within the length of a name, or when
 * the level word has no name at all (`老旧小区和社区`).
 */
export function boundedStart(context: StartContext, levelAt: number): NameStart | null {
  const { text, lexicon, gazetteer } = context;
  const anchor = anchorOf(context, levelAt);
  const limit = Math.max(anchor, context.lastEnd);
  for (let at = levelAt; levelAt - at <= LONGEST; at--) {
    const stem = levelAt - at;
    if (at === anchor) return stem > 0 ? { start: at, evidence: 'unit' } : null;
    const code = at > 0 ? text.charCodeAt(at - 1) : 0;
    const edge = at > 0 ? lexicon.boundary[code]! : EDGE.hard;
    if (edge === EDGE.hard) {
      // 15分钟社区生活圈: behind a figure stands what it counts.
      if (stem === 0 || (isDigit(code) && (stem < 2 || !isUnitCode(text, at)))) return null;
      return { start: at, evidence: 'edge' };
    }
    const division = fullNameBefore(text, at, gazetteer);
    // 建瓯市级文明社区
    if (division !== null && text[at] === '级') return null;
    if (division !== null && (stem > 0 || at - division.start > 2))
      return stem > 0 ? { start: at, evidence: 'place' } : null;
    const word = wordBefore(context, at, limit, edge);
    const isWord = word >= 0 && !isRoadName(context, at, levelAt);
    if (isWord || ((edge & EDGE.soft) !== 0 && !inName(context, at, levelAt)))
      return atBoundary(context, levelAt, at, isWord ? word : at - 1, anchor);
    // 2016年大学路街道
    if (stem > 0 && timeBefore(text, at)) return { start: at, evidence: 'word' };
  }
  return null;
}

/** Longest stem that is taken whole behind a unit or in a list though a boundary word or character is in it. */
const WHOLE = 4;

/** What a boundary word or character from `word` to `at` means for the start of a name. */
function atBoundary(
  { text, lexicon, lastEnd, lastLevel }: StartContext,
  levelAt: number,
  at: number,
  word: number,
  anchor: number,
): NameStart | null {
  const stem = levelAt - at;
  const whole = levelAt - anchor;
  const listed = anchor > 0 && text[anchor - 1] === '、';
  const isChar = at - word === 1;
  // 青岗村、民主村; 白土镇由坪村: in a list, or right behind a unit, the word belongs to the name when it would leave none.
  if (
    anchor >= 0 &&
    anchor <= word &&
    whole >= 2 &&
    whole <= WHOLE &&
    !hasHardEdge(text, anchor, word, lexicon) &&
    ((((stem === 0 && isChar && lexicon.softEnds.has(text.charCodeAt(word))) || stem === 1) &&
      ((lastLevel !== null && isTownshipTier(lastLevel)) || anchor > lastEnd)) ||
      (listed && isChar))
  )
    return { start: anchor, evidence: 'unit' };
  return stem > 0 ? { start: at, evidence: 'word' } : null;
}

function hasHardEdge(text: string, start: number, end: number, { boundary }: Lexicon): boolean {
  for (let at = start; at < end; at++) if (boundary[text.charCodeAt(at)] === EDGE.hard) return true;
  return false;
}

/** Where a name begins that follows the last unit at once or as the next item of its list; −1 when too much stands between. */
function anchorOf({ text, lexicon, lastEnd }: StartContext, levelAt: number): number {
  if (lastEnd === 0 || levelAt - lastEnd > LONGEST + 1) return -1;
  const anchor = levelAt - lastEnd > 2 && LINKS.includes(text[lastEnd]!) ? lastEnd + 1 : lastEnd;
  return lexicon.boundary[text.charCodeAt(anchor)] === EDGE.hard ? -1 : anchor;
}
/** Between a unit and the next one: a list, or what lies in it (河西乡的东沟村). */
const LINKS = '、和及与的';

/** Start of a word that ends before a name at `at` and begins at `limit` or later, or −1. */
function wordBefore({ text, lexicon }: StartContext, at: number, limit: number, edge: number): number {
  if (at <= limit) return -1;
  const isPair = at - 2 >= limit;
  if (
    (edge & EDGE.word) !== 0 ||
    (isPair && lexicon.wordEndings.mayHave(text.charCodeAt(at - 2), text.charCodeAt(at - 1), 0))
  ) {
    // 谭家山镇长岭铺村 holds no 镇长.
    const listed = lexicon.wordsBefore.longestBefore(text, at, limit);
    if (listed !== null) return listed.start;
  }
  if (!isPair) return -1;
  if (isCommonWord(lexicon, text, at - 2, at)) return at - 2;
  return at - 3 >= limit && isCommonWord(lexicon, text, at - 3, at) ? at - 3 : -1;
}

/** Whether the figure before a name is a code of a division list: 001某某社区, 410103100某某镇. */
function isUnitCode(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start <= LONGEST_CODE && isDigit(text.charCodeAt(start - 1))) start--;
  return (
    end - start >= SHORTEST_CODE &&
    end - start <= LONGEST_CODE &&
    (text[start] === '0' || end - start >= LONG_CODE || start === 0 || '\n~'.includes(text[start - 1]!))
  );
}
/** Of the statistical code a village has three figures of its own, a street nine in all, a village twelve. */
const SHORTEST_CODE = 3;
const LONG_CODE = 9;
const LONGEST_CODE = 12;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `年`, `月`, `日`, `时`, `分` behind a figure end a date or a time; 15分钟 goes on. */
function timeBefore(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 2)) && TIME_UNITS.includes(text[at - 1]!) && text[at] !== '钟';
}

const TIME_UNITS = '年月日时分';

/** Whether only the word for a road or lane is left of the name: 建设路街道 is named after 建设路. */
function isRoadName({ text }: StartContext, at: number, levelAt: number): boolean {
  return levelAt - at === 1 && ROAD_WORDS.includes(text[at]!) && text[at] !== text[levelAt];
}
const ROAD_WORDS = '路街里村庄园桥门坊巷弄苑';

/** Whether the boundary character before `at` belongs to the name after all: 和 in 和平, 太和. */
function inName({ text, lexicon }: StartContext, at: number, levelAt: number): boolean {
  if (at < levelAt && lexicon.bigrams.longestAt(text, at - 1, at + 1) !== null) return true;
  return at > 1 && lexicon.bigrams.longestAt(text, at - 2, at) !== null;
}
