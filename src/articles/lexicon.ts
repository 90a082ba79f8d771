import closers from '../../dictionaries/articles/credit-closers.txt';
import prefixes from '../../dictionaries/articles/credit-prefixes.txt';
import datelines from '../../dictionaries/articles/datelines.txt';
import headlineEnds from '../../dictionaries/articles/headline-ends.txt';
import headlineStarts from '../../dictionaries/articles/headline-starts.txt';
import headlineVerbs from '../../dictionaries/articles/headline-verbs.txt';
import labelStarts from '../../dictionaries/articles/label-starts.txt';
import labels from '../../dictionaries/articles/labels.txt';
import leads from '../../dictionaries/articles/leads.txt';
import outletEndings from '../../dictionaries/articles/outlet-endings.txt';
import pictureWords from '../../dictionaries/articles/picture-words.txt';
import roles from '../../dictionaries/articles/roles.txt';
import sourceWords from '../../dictionaries/articles/source-words.txt';
import surnames from '../../dictionaries/officials/surnames.txt';
import { CharSet } from '../lexicon/char-set.js';
import { readDictionary, readTerms } from '../lexicon/dictionary.js';
import { lazy } from '../lexicon/lazy.js';
import { Trie } from '../lexicon/trie.js';
import type { BylineRole } from '../model/article.js';

/** Role of a credit word; `none` for work that no byline entry stands for. */
export type CreditRole = BylineRole | 'none';

const ROLES = ['reporter', 'correspondent', 'photographer', 'editor', 'author', 'none'] as const;

const forwards = (file: string, text: string) => Trie.forwards(readTerms(file, text).map((term) => [term, true]));
const backwards = (file: string, text: string) => Trie.backwards(readTerms(file, text).map((term) => [term, true]));

const roleRows = lazy(() =>
  readDictionary('articles/roles.txt', roles, [{ name: 'term' }, { name: 'role', oneOf: ROLES }] as const),
);

const creditWords = lazy(() => [
  ...roleRows().map((row) => row.term),
  ...readTerms('articles/credit-closers.txt', closers),
]);

const charactersOf = (terms: readonly string[], place: number): CharSet =>
  new CharSet(terms.map((term) => term[place] ?? '').join(''));

/** The words that articles, headlines and credits are known by. */
export const articleLexicon = lazy(() => ({
  roles: Trie.forwards(roleRows().map((row) => [row.term, row.role as CreditRole] as const)),
  /** First and second characters of role words and closing words, and those that are words alone. */
  creditStarts: charactersOf(creditWords(), 0),
  creditSeconds: charactersOf(creditWords(), 1),
  creditSingles: charactersOf(
    creditWords().filter((term) => term.length === 1),
    0,
  ),
  prefixes: forwards('articles/credit-prefixes.txt', prefixes),
  /** Values say whether it is an office. */
  outletEndings: Trie.backwards(
    readDictionary('articles/outlet-endings.txt', outletEndings, [
      { name: 'term' },
      { name: 'office', oneOf: ['office'], optional: true },
    ] as const).map((row) => [row.term, row.office === 'office'] as const),
  ),
  closers: forwards('articles/credit-closers.txt', closers),
  datelines: forwards('articles/datelines.txt', datelines),
  leads: forwards('articles/leads.txt', leads),
  /** Values say whether a label needs no mark before it. */
  labels: Trie.backwards(
    readDictionary('articles/labels.txt', labels, [
      { name: 'term' },
      { name: 'alone', oneOf: ['alone'], optional: true },
    ] as const).map((row) => [row.term, row.alone === 'alone'] as const),
  ),
  /** Values say whether the word needs no colon behind it. */
  pictureWords: Trie.forwards(
    readDictionary('articles/picture-words.txt', pictureWords, [
      { name: 'term' },
      { name: 'alone', oneOf: ['alone'], optional: true },
    ] as const).map((row) => [row.term, row.alone === 'alone'] as const),
  ),
  labelStarts: forwards('articles/label-starts.txt', labelStarts),
  sourceWords: forwards('articles/source-words.txt', sourceWords),
  /** The same verbs, where a line starts with what the line above does. */
  predicates: forwards('articles/headline-verbs.txt', headlineVerbs),
  headlineVerbs: backwards('articles/headline-verbs.txt', headlineVerbs),
  headlineStarts: forwards('articles/headline-starts.txt', headlineStarts),
  headlineEnds: backwards('articles/headline-ends.txt', headlineEnds),
  surnames: Trie.forwards(
    readDictionary('officials/surnames.txt', surnames, [{ name: 'surname' }, { name: 'weak', optional: true }]).map(
      (row) => [row.surname, true] as const,
    ),
  ),
}));
