import bodies from '../../../dictionaries/divisions/bodies-after-divisions.txt';
import ownWords from '../../../dictionaries/divisions/own-division-words.txt';
import roadWords from '../../../dictionaries/divisions/road-words.txt';
import { CharFilter } from '../../lexicon/char-filter.js';
import { readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** What region evidence reads. */
export interface DivisionLexicon {
  /** Bodies and offices printed right behind a division's full name. */
  readonly bodies: Trie<true>;
  /** Words for roads; the short name of a division before one names no division. */
  readonly roads: Trie<true>;
  /** The characters full names of divisions end in. */
  readonly levelChars: CharFilter;
  /** By level word (市), the words by which a text speaks of its own division of that level, the short ones first: 我市, 全市, 市委. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** The same words, each with the bit of its level (`levelBit`). Their level word is the first or the second character. */
  readonly ownWords: Trie<number>;
}

const LEVELS = '省市区县旗盟州';

/** The bit of a level word; 0 for other characters. */
export const levelBit = (level: string): number => {
  const index = LEVELS.indexOf(level);
  return index < 0 ? 0 : 1 << index;
};

/** The compiled dictionaries, read on first use. */
export const divisionLexicon: () => DivisionLexicon = lazy(() => {
  const own = readTerms('dictionaries/divisions/own-division-words.txt', ownWords);
  const terms = readTerms('dictionaries/divisions/bodies-after-divisions.txt', bodies);
  return {
    bodies: Trie.forwards(terms.map((term): [string, true] => [term, true])),
    roads: Trie.forwards(
      readTerms('dictionaries/divisions/road-words.txt', roadWords).map((term): [string, true] => [term, true]),
    ),
    levelChars: CharFilter.of([...LEVELS].map((char) => char.charCodeAt(0))),
    own: new Map(
      [...LEVELS].map((level) => [
        level,
        own.filter((word) => word.includes(level)).sort((a, b) => a.length - b.length),
      ]),
    ),
    ownWords: Trie.forwards(own.map((word) => [word, levelBit(word[0]!) | levelBit(word[1]!)] as const)),
  };
});
