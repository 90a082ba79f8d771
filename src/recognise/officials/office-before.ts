import type { TermHit } from '../../lexicon/trie.js';
import { type Office, officeLexicon } from './lexicon.js';

/** The longest office, without qualifiers, that ends at a place and starts no earlier than `limit`; null where none does. */
export function officeBefore(text: string, end: number, limit: number): TermHit<Office> | null {
  if (end < 2) return null;
  const { lastPairs, offices } = officeLexicon();
  // Most places are told by their last two characters.
  if (!lastPairs.mayHave(text.charCodeAt(end - 2), text.charCodeAt(end - 1), 0)) return null;
  return offices.longestBefore(text, end, Math.max(0, limit));
}
