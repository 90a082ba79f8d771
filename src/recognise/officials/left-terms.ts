import { Trie } from '../../lexicon/trie.js';

/** What may stand at the left of a place, as bits of the values of `lefts`, the bit's number being the cell of `longestOfEach`. */
export const LEFT = { place: 0, ending: 1, guard: 2, lead: 3, privateEnding: 4, nameGuard: 5, trade: 6 } as const;

/** One trie for all that a body is read back over, so that a place of the text costs one walk. */
export function leftTerms(
  places: Iterable<string>,
  endings: Iterable<string>,
  guards: Iterable<string>,
  leads: Iterable<string>,
  privateEndings: Iterable<string>,
  nameGuards: Iterable<string>,
  trades: Iterable<string>,
): Trie<number> {
  const kinds = new Map<string, number>();
  for (const name of places) kinds.set(name, 1 << LEFT.place);
  const addKind = (terms: Iterable<string>, bit: number) => {
    for (const term of terms) kinds.set(term, (kinds.get(term) ?? 0) | (1 << bit));
  };
  addKind(endings, LEFT.ending);
  addKind(guards, LEFT.guard);
  addKind(leads, LEFT.lead);
  addKind(privateEndings, LEFT.privateEnding);
  addKind(nameGuards, LEFT.nameGuard);
  addKind(trades, LEFT.trade);
  return Trie.backwards(kinds);
}
