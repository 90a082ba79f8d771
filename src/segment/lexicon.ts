import bodies from '../../dictionaries/officials/bodies.txt';
import offices from '../../dictionaries/officials/offices.txt';
import { defaultGazetteer } from '../gazetteer/gazetteer.js';
import { firstFields } from '../lexicon/dictionary.js';
import { lazy } from '../lexicon/lazy.js';
import { Trie } from '../lexicon/trie.js';
import type { OwnDictionaries } from '../model/own-dictionaries.js';
import type { Term } from './terms.js';

/** Terms this long are hardly ever two words by chance. */
const SURE = 4;

/** The terms of the package's dictionaries that are one word each, with their part of speech. */
function* dictionaryTerms(): Generator<[string, Term]> {
  for (const [terms, tag] of [
    [firstFields(offices), 'n'],
    [firstFields(bodies), 'nt'],
    [defaultGazetteer().divisions().byName.keys(), 'ns'],
  ] as const)
    for (const term of terms) if (term.length > 1) yield [term, { tag, sure: term.length >= SURE }];
}

function* ownTerms(own: OwnDictionaries): Generator<[string, Term]> {
  for (const term of own.words ?? []) yield [term, { tag: 'n', sure: true }];
  for (const term of own.titles ?? []) yield [term, { tag: 'n', sure: true }];
  for (const term of own.organizations ?? []) yield [term, { tag: 'nt', sure: true }];
}

const terms = lazy(() => Trie.forwards(dictionaryTerms()));

/** The terms that are kept whole: the package's own, and a caller's. */
export function keptTerms(own?: OwnDictionaries): Trie<Term> {
  return own ? Trie.forwards([...dictionaryTerms(), ...ownTerms(own)]) : terms();
}
