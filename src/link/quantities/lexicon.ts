import bases from '../../../dictionaries/quantities/bases.txt';
import changes from '../../../dictionaries/quantities/changes.txt';
import cues from '../../../dictionaries/quantities/cues.txt';
import phrases from '../../../dictionaries/quantities/phrases.txt';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** The part a word plays beside a number; told in dictionaries/quantities/README.md. */
export type Role = 'verb' | 'soft' | 'stop' | 'opener' | 'tail' | 'suffix' | 'front' | 'link' | 'relation' | 'word';

const roles = lazy(() =>
  readDictionary('quantities/phrases.txt', phrases, [
    { name: 'word' },
    { name: 'roles', pattern: /^[a-z]+(?: [a-z]+){0,4}$/ },
  ] as const).map((row) => [row.word, new Set(row.roles.split(' ')) as ReadonlySet<Role>] as const),
);

/** Words of a clause by their first character, with all roles they can play. */
export const clauseWords = lazy(() => Trie.forwards<ReadonlySet<Role>>(roles()));

/** Words that stand between a noun and its number (达, 共计, 稳定在), by their last character. */
export const linkWords = lazy(() =>
  Trie.backwards<true>(roles().flatMap(([word, own]) => (own.has('link') ? [[word, true] as const] : []))),
);

/** Verbs of change by their last character: 增长 up, 减收 down. */
export const changeWords = lazy(() =>
  Trie.backwards<'up' | 'down'>(
    readDictionary('quantities/changes.txt', changes, [
      { name: 'term' },
      { name: 'direction', oneOf: ['up', 'down'] },
    ] as const).map((row) => [row.term, row.direction as 'up' | 'down'] as const),
  ),
);

export type Basis = 'yearOnYear' | 'monthOnMonth';

const basisRows = lazy(() =>
  readDictionary('quantities/bases.txt', bases, [
    { name: 'term' },
    { name: 'basis', oneOf: ['yearOnYear', 'monthOnMonth'] },
  ] as const).map((row) => [row.term, row.basis as Basis] as const),
);

/** What a change is measured against: 同比, 较上月. */
export const basisWords = lazy(() => Trie.forwards<Basis>(basisRows()));

/** The same words by their last character. */
export const basisEndings = lazy(() => Trie.backwards<Basis>(basisRows()));

/** A sign that what follows is planned (`target`, `asked` at the head of a clause) or done (`past`). */
export type Cue = 'target' | 'open' | 'turn' | 'asked' | 'past';

const cueRows = lazy(() =>
  readDictionary('quantities/cues.txt', cues, [
    { name: 'word' },
    { name: 'cue', oneOf: ['target', 'open', 'turn', 'asked', 'past'] },
  ] as const),
);

/** Cues of modality by their first character. */
export const cueWords = lazy(() => Trie.forwards<Cue>(cueRows().map((row) => [row.word, row.cue as Cue] as const)));

/** Words that open a passage of plans (预期目标), which lasts to the end of its article. */
export const openingWords = lazy(() =>
  Trie.forwards<true>(cueRows().flatMap((row) => (row.cue === 'open' ? [[row.word, true] as const] : []))),
);
