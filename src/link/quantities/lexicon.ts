import bases from '../../../dictionaries/quantities/bases.txt';
import changes from '../../../dictionaries/quantities/changes.txt';
import cues from '../../../dictionaries/quantities/cues.txt';
import phrases from '../../../dictionaries/quantities/phrases.txt';
import rates from '../../../dictionaries/quantities/rates.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** The part a word plays beside a number; told in dictionaries/quantities/README.md. */
export type Role =
  | 'verb'
  | 'soft'
  | 'stop'
  | 'opener'
  | 'tail'
  | 'suffix'
  | 'front'
  | 'link'
  | 'relation'
  | 'word'
  | 'noun'
  | 'doing';

const roles = lazy(() =>
  readDictionary('quantities/phrases.txt', phrases, [
    { name: 'word' },
    { name: 'roles', pattern: /^[a-z]+(?: [a-z]+){0,4}$/ },
  ] as const).map((row) => [row.word, new Set(row.roles.split(' ')) as ReadonlySet<Role>] as const),
);

/** Words of a clause by their first character, with all roles they can play. */
export const clauseWords = lazy(() => Trie.forwards<ReadonlySet<Role>>(roles()));

/** Words that stand between a noun and its number (达, 共计, 稳定在), by their last character; false for words that only end like one (签约). */
export const linkWords = lazy(() =>
  Trie.backwards<boolean>(
    roles().flatMap(([word, own]) =>
      own.has('link') || own.has('word') || own.has('tail') ? [[word, own.has('link')] as const] : [],
    ),
  ),
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

/** `none`: what a number is compared with names no year or month before (比年初, 按可比价格). */
export type BasisWord = Basis | 'none';

const basisRows = lazy(() =>
  readDictionary('quantities/bases.txt', bases, [
    { name: 'term' },
    { name: 'basis', oneOf: ['yearOnYear', 'monthOnMonth', 'none'] },
  ] as const).map((row) => [row.term, row.basis as BasisWord] as const),
);

/** What a change is measured against: 同比, 较上月. */
export const basisWords = lazy(() => Trie.forwards<BasisWord>(basisRows()));

/** The same words by their last character. */
export const basisEndings = lazy(() => Trie.backwards<BasisWord>(basisRows()));

/** Verbs that a noun of time before them makes a rate of: 年产, 日处理. */
export const rateWords = lazy(() =>
  Trie.forwards<string>(
    readDictionary('quantities/rates.txt', rates, [{ name: 'word' }, { name: 'unit' }] as const).map(
      (row) => [row.word, row.unit] as const,
    ),
  ),
);

/** A sign that what follows is planned (`target`, `asked` at the head of a clause) or done (`past`). */
export type Cue = 'target' | 'open' | 'turn' | 'asked' | 'past';
type CueKind = Cue | 'holds';

const cueRows = lazy(() =>
  readDictionary('quantities/cues.txt', cues, [
    { name: 'word' },
    { name: 'cue', oneOf: ['target', 'open', 'turn', 'asked', 'past', 'holds'] },
  ] as const),
);

/** Cues of modality by their first character. */
export const cueWords = lazy(() =>
  Trie.forwards<Cue>(
    cueRows().flatMap((row) => ((row.cue as CueKind) === 'holds' ? [] : [[row.word, row.cue as Cue] as const])),
  ),
);

/** Verbs that have a goal for object (围绕, 按照): the goal they name opens no passage of plans. */
export const goalHolders = lazy(() =>
  Trie.forwards<true>(
    cueRows().flatMap((row) => ((row.cue as CueKind) === 'holds' ? [[row.word, true] as const] : [])),
  ),
);

/** The characters that words which open a passage of plans begin with. */
export const openingFirst = lazy(
  () =>
    new CharSet(
      cueRows()
        .flatMap((row) => (row.cue === 'open' ? [row.word.charAt(0)] : []))
        .join(''),
    ),
);

/** Words that open a passage of plans (预期目标), which lasts to the end of its article. */
export const openingWords = lazy(() =>
  Trie.forwards<true>(cueRows().flatMap((row) => (row.cue === 'open' ? [[row.word, true] as const] : []))),
);
