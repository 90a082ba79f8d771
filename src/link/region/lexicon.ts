import bodies from '../../../dictionaries/divisions/bodies-after-divisions.txt';
import ownWords from '../../../dictionaries/divisions/own-division-words.txt';
import { readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** What region evidence reads. */
export interface DivisionLexicon {
  /** Bodies and offices printed right behind a division's full name. */
  readonly bodies: Trie<true>;
  /** 1 for the characters full names of divisions end in. */
  readonly levelChars: Uint8Array;
  /** Words by which a text speaks of its own division: 我市, 全县, 区委. */
  readonly own: readonly string[];
}

export const divisionLexicon: () => DivisionLexicon = lazy(() => {
  const levelChars = new Uint8Array(65536);
  for (const char of '省市区县旗盟州') levelChars[char.charCodeAt(0)] = 1;
  const terms = readTerms('dictionaries/divisions/bodies-after-divisions.txt', bodies);
  return {
    bodies: Trie.forwards(terms.map((term): [string, true] => [term, true])),
    levelChars,
    own: readTerms('dictionaries/divisions/own-division-words.txt', ownWords),
  };
});
