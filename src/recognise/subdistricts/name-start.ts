import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import { fullNameBefore } from '../../gazetteer/printed.js';
import type { Lexicon } from './lexicon.js';
import type { StartEvidence } from './value.js';

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
}

/** The longest name of the gazetteer that ends at `end` with a level word from `levelAt` on, as its start, or −1. */
export function knownStart({ text, gazetteer }: StartContext, levelAt: number, end: number, suffix = ''): number {
  const townships = gazetteer.townships();
  for (let start = Math.max(0, levelAt - LONGEST); start < levelAt; start++)
    if (townships.has(text.slice(start, end) + suffix)) return start;
  return -1;
}

/**
 * Where the name before the level word at `levelAt` begins, by what stands before it: punctuation, a unit or division
 * printed before it, a word that cannot belong to it. Null when nothing bounds it within the length of a name, or when
 * the level word has no name at all (`老旧小区和社区`).
 */
export function boundedStart(context: StartContext, levelAt: number): NameStart | null {
  const { text, lexicon, gazetteer, lastEnd } = context;
  for (let at = levelAt; levelAt - at <= LONGEST; at--) {
    const stem = levelAt - at;
    const code = at > 0 ? text.charCodeAt(at - 1) : 0;
    if (at === 0 || lexicon.boundary[code] === 2)
      return stem > 0 ? { start: at, evidence: yearBefore(text, at) ? 'word' : 'edge' } : null;
    if (at === lastEnd) return stem > 0 ? { start: at, evidence: 'unit' } : null;
    if (stem > 0 && fullNameBefore(text, at, gazetteer) !== null) return { start: at, evidence: 'place' };
    const word = wordBefore(context, at);
    if (word >= 0 && !isRoadName(context, at, levelAt)) {
      if (stem > 0) return { start: at, evidence: 'word' };
      // 联合村: a word as a name, sure only behind the unit it belongs to.
      return word === lastEnd && lastEnd > 0 ? { start: word, evidence: 'unit' } : null;
    }
    if (lexicon.boundary[code] === 1 && !inName(context, at, levelAt))
      return stem > 0 ? { start: at, evidence: 'word' } : null;
    // 2016年大学路街道
    if (stem > 0 && yearBefore(text, at)) return { start: at, evidence: 'word' };
  }
  return null;
}

/** Start of a word that ends before a name at `at`, or −1. */
function wordBefore({ text, lexicon }: StartContext, at: number): number {
  const listed = lexicon.wordsBefore.longestBefore(text, at);
  if (listed !== null) return listed.start;
  if (lexicon.commonWords.has(text.slice(at - 2, at))) return at - 2;
  return at > 2 && lexicon.commonWords.has(text.slice(at - 3, at)) ? at - 3 : -1;
}

/** `年`, `月`, `日` behind a figure end a date. */
function yearBefore(text: string, at: number): boolean {
  const char = text[at - 1];
  if (char !== '年' && char !== '月' && char !== '日') return false;
  const before = text.charCodeAt(at - 2);
  return before >= 48 && before <= 57;
}

/** Whether only the word for a road or lane is left of the name: 建设路街道 is named after 建设路. */
function isRoadName({ text }: StartContext, at: number, levelAt: number): boolean {
  return levelAt - at === 1 && ROAD_WORDS.has(text[at]!);
}
const ROAD_WORDS = new Set('路街里村庄园桥门坊巷弄苑');

/** Whether the boundary character before `at` belongs to the name after all: 和 in 和平, 太和. */
function inName({ text, lexicon }: StartContext, at: number, levelAt: number): boolean {
  const char = text.charCodeAt(at - 1);
  if (at < levelAt && lexicon.bigrams.has(char * 65536 + text.charCodeAt(at))) return true;
  return at > 1 && lexicon.bigrams.has(text.charCodeAt(at - 2) * 65536 + char);
}
