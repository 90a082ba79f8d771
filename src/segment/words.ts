import { type Cleaned, surface } from '../clean/cleaned.js';
import type { Trie } from '../lexicon/trie.js';
import type { Extraction } from '../model/extraction.js';
import type { Token } from '../model/token.js';
import type { Engine } from './engine.js';
import { keptWords } from './kept.js';
import { joinTerms, type Term } from './terms.js';

/**
 * Cuts a cleaned text into words: what records name is one word, then dictionary terms, and an engine cuts the rest.
 *
 * @param extraction of the same text, with spans in its source
 * @returns words and signs in order, without blanks and line ends; spans index the source
 */
export function cutWords(cleaned: Cleaned, extraction: Extraction, engine: Engine, terms: Trie<Term>): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number, pos: string, recordId: string | null = null) => {
    const text = surface(cleaned, start, end);
    if (text === '') return;
    tokens.push({ ...cleaned.offsets.toSource(start, end), text, pos, ...(recordId && { recordId }) });
  };
  let from = 0;
  const cutTo = (to: number) => {
    if (to <= from) return;
    const stretch = cleaned.text.slice(from, to);
    let at = from;
    for (const { word, tag } of joinTerms(stretch, engine, terms)) {
      add(at, at + word.length, tag);
      at += word.length;
    }
  };
  for (const kept of keptWords(extraction, cleaned.offsets)) {
    cutTo(kept.start);
    add(kept.start, kept.end, kept.pos, kept.recordId);
    from = kept.end;
  }
  cutTo(cleaned.text.length);
  return tokens;
}
