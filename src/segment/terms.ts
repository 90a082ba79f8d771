import type { Trie } from '../lexicon/trie.js';
import type { Engine, Word } from './engine.js';

/** A term that is one word. */
export interface Term {
  /** Part of speech. */
  readonly tag: string;
  /** Whether it stands wherever it is found, even where the engine would cut across its ends. */
  readonly sure: boolean;
}

/**
 * Cuts a text and joins the words that make up a dictionary term.
 *
 * A sure term stands wherever it is found. Another stands where both its ends are ends of words, since 人大 in 三人大会
 * is none; an engine that cuts every character apart tells nothing of ends.
 */
export function joinTerms(text: string, engine: Engine, terms: Trie<Term>): Word[] {
  const words = engine.cut(text);
  /** 1 where a word that the engine knows begins or ends. */
  const bounds = new Uint8Array(text.length + 1);
  let at = 0;
  for (const { word } of words) {
    bounds[at] = Number(engine.knowsWords);
    at += word.length;
  }
  bounds[text.length] = Number(engine.knowsWords);

  const joined: Word[] = [];
  let i = 0;
  let wordStart = 0;
  for (let from = 0; from < text.length; ) {
    while (i < words.length && wordStart + words[i]!.word.length <= from) wordStart += words[i++]!.word.length;
    const term = findTerm(text, from, bounds, terms);
    if (term) {
      joined.push({ word: text.slice(from, term.end), tag: term.tag });
      from = term.end;
      continue;
    }
    // The rest of the engine's word, up to a long term that cuts into it.
    let to = wordStart + words[i]!.word.length;
    for (let next = from + 1; next < to; next++) if (isSure(text, next, terms)) to = next;
    const entire = from === wordStart && to === wordStart + words[i]!.word.length;
    joined.push({ word: text.slice(from, to), tag: entire ? words[i]!.tag : 'x' });
    from = to;
  }
  return joined;
}

function findTerm(
  text: string,
  from: number,
  bounds: Uint8Array,
  terms: Trie<Term>,
): { end: number; tag: string } | null {
  const hits = terms.allAt(text, from);
  for (let h = hits.length - 1; h >= 0; h--) {
    const { end, value } = hits[h]!;
    if (value.sure || (bounds[from] === 1 && bounds[end] === 1)) return { end, tag: value.tag };
  }
  return null;
}

const isSure = (text: string, at: number, terms: Trie<Term>): boolean => terms.longestAt(text, at)?.value.sure ?? false;
