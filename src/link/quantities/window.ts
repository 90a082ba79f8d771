/** Where the words that govern a number begin: all clean offsets. */
export interface Window {
  /** After the last 。！？ or paragraph end. */
  readonly sentence: number;
  /** After the last ；of the sentence. */
  readonly segment: number;
  /** After the last ，；： or bracket of the sentence. */
  readonly clause: number;
}

const SENTENCE_REACH = 160;

const CLOSE = '）'.charCodeAt(0);
const ASIDE = 6;
const SEMICOLON = '；'.charCodeAt(0);
const SENTENCE_END = new Set([...'。！？\n'].map((char) => char.charCodeAt(0)));
const CLAUSE_END = new Set([...'，；：（）()…'].map((char) => char.charCodeAt(0)));

/** A list label such as （二） is no aside, nor is what opens a paragraph. */
const isAside = (text: string, open: number, end: number): boolean =>
  /[\u4e00-\u9fff]/.test(text[open - 1]!) && !/[，；0-9]|（[一二三四五六七八九十]+）/.test(text.slice(open, end));

/** Finds the sentence and the clause that a number at `at` stands in, looking back no further than a bounded reach. */
export function windowAt(text: string, at: number): Window {
  const limit = Math.max(0, at - SENTENCE_REACH);
  let clause = -1;
  let segment = -1;
  let start = at;
  for (; start > limit; start--) {
    const code = text.charCodeAt(start - 1);
    if (SENTENCE_END.has(code)) break;
    // 因公出国（境）费: a short aside is part of the clause.
    if (code === CLOSE) {
      const open = text.lastIndexOf('（', start - 2);
      if (open > limit && start - open <= ASIDE && isAside(text, open, start)) {
        start = open + 1;
        continue;
      }
    }
    if (segment < 0 && code === SEMICOLON) segment = start;
    if (clause < 0 && CLAUSE_END.has(code)) clause = start;
  }
  return { sentence: start, segment: segment < 0 ? start : segment, clause: clause < 0 ? start : clause };
}
