import { CharSet } from '../../lexicon/char-set.js';

/** Where the words that govern a number begin: all clean offsets. */
export interface Window {
  /** After the last 。！？ or paragraph end. */
  readonly sentence: number;
  /** After the last ；of the sentence. */
  readonly segment: number;
  /** After the last ，；： or bracket of the sentence. */
  readonly clause: number;
}

/** The first place of a character in a range, or -1; bounded, where `indexOf` would read on to the end of the text. */
export function firstWithin(text: string, char: string, from: number, to: number): number {
  for (let at = from; at < to && at < text.length; at++) if (text[at] === char) return at;
  return -1;
}

/** The last place of a character at or before `from` and not before `limit`, or -1. */
function lastWithin(text: string, char: string, from: number, limit: number): number {
  for (let at = from; at >= limit && at >= 0; at--) if (text[at] === char) return at;
  return -1;
}

const SENTENCE_REACH = 160;

const CLOSE = '）'.charCodeAt(0);
const ASIDE = 6;
/** 外来人员（不含境外人员）1.3万人: right before the number an aside may be longer. */
const LONG_ASIDE = 20;
const SEMICOLON = '；'.charCodeAt(0);
const ENDS_CLAUSE = 1;
const ENDS_SENTENCE = 2;
const ENDS = new Uint8Array(65536);
for (const char of '，；：（）()…〓') ENDS[char.charCodeAt(0)] = ENDS_CLAUSE;
for (const char of '。！？\n') ENDS[char.charCodeAt(0)] = ENDS_SENTENCE;

/** A list label such as （二） is no aside, nor is what opens a paragraph. */
const isAside = (text: string, open: number, end: number): boolean =>
  isHan(text.charCodeAt(open - 1)) && !isLabel(text, open, end) && !hasFigure(text, open, end);

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const FIGURE = new CharSet('，；0123456789');
const NUMBER = new CharSet('一二三四五六七八九十');

function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (FIGURE.at(text, at)) return true;
  return false;
}

function isLabel(text: string, open: number, end: number): boolean {
  let at = open + 1;
  while (at < end && NUMBER.at(text, at)) at++;
  return at > open + 1 && at === end - 1;
}

/**
 * Finds the sentence and the clause that a number at `at` stands in, looking back no further than a bounded reach.
 * @param before the window of a number before it, at `readTo`: what lies before that is not read again
 */
export function windowAt(text: string, at: number, before: Window | null = null, readTo = 0): Window {
  const limit = Math.max(0, at - SENTENCE_REACH);
  // An aside right before that number was read as longer than it is for others.
  if (before !== null && text.charCodeAt(readTo - 1) === CLOSE) return windowAt(text, at);
  const stop = before === null ? limit : Math.max(limit, readTo);
  let clause = -1;
  let segment = -1;
  let start = at;
  for (; start > stop; start--) {
    const code = text.charCodeAt(start - 1);
    if (isHan(code)) continue;
    const ends = ENDS[code];
    if (ends === 0) continue;
    if (ends === ENDS_SENTENCE)
      return { sentence: start, segment: segment < 0 ? start : segment, clause: clause < 0 ? start : clause };
    // 因公出国（境）费: a short aside is part of the clause.
    if (code === CLOSE) {
      const open = lastWithin(text, '（', start - 2, start - (start === at ? LONG_ASIDE : ASIDE));
      if (open > limit && isAside(text, open, start)) {
        start = open + 1;
        continue;
      }
    }
    if (segment < 0 && code === SEMICOLON) segment = start;
    if (clause < 0) clause = start;
  }
  if (start < stop) return windowAt(text, at);
  if (before === null || stop === limit)
    return { sentence: start, segment: segment < 0 ? start : segment, clause: clause < 0 ? start : clause };
  return {
    sentence: Math.max(before.sentence, limit),
    segment: segment < 0 ? Math.max(before.segment, limit) : segment,
    clause: clause < 0 ? Math.max(before.clause, limit) : clause,
  };
}
