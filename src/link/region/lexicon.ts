import bodies from '../../../dictionaries/divisions/bodies-after-divisions.txt';
import ownWords from '../../../dictionaries/divisions/own-division-words.txt';
import { CharFilter } from '../../lexicon/char-filter.js';
import { readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** What region evidence reads. */
export interface DivisionLexicon {
  /** Bodies and offices printed right behind a division's full name. */
  readonly bodies: Trie<true>;
  /** The characters full names of divisions end in. */
  readonly levelChars: CharFilter;
  /** Words by which a text speaks of its own division, those that end in its level word (我市, 全县) and those that begin with it (区委). */
  readonly ownBefore: Trie<true>;
  readonly ownBehind: Trie<true>;
  /** All these words. */
  readonly own: readonly string[];
}

const LEVELS = '省市区县旗盟州';

/** The compiled dictionaries, read on first use. */
export const divisionLexicon: () => DivisionLexicon = lazy(() => {
  const isLevel = (char: string) => LEVELS.includes(char);
  const own = readTerms('dictionaries/divisions/own-division-words.txt', ownWords);
  const terms = readTerms('dictionaries/divisions/bodies-after-divisions.txt', bodies);
  return {
    bodies: Trie.forwards(terms.map((term): [string, true] => [term, true])),
    levelChars: CharFilter.of([...LEVELS].map((char) => char.charCodeAt(0))),
    ownBefore: Trie.backwards(own.filter((word) => isLevel(word.at(-1)!)).map((word) => [word, true])),
    ownBehind: Trie.forwards(own.filter((word) => isLevel(word[0]!)).map((word) => [word, true])),
    own,
  };
});
