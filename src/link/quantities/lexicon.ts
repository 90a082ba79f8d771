import bases from '../../../dictionaries/quantities/bases.txt';
import changes from '../../../dictionaries/quantities/changes.txt';
import cues from '../../../dictionaries/quantities/cues.txt';
import measures from '../../../dictionaries/quantities/measures.txt';
import phrases from '../../../dictionaries/quantities/phrases.txt';
import rates from '../../../dictionaries/quantities/rates.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { type TermHit, Trie } from '../../lexicon/trie.js';
import { Starts, WordTable } from '../../recognise/quantities/word-table.js';

/** The parts a word plays beside a number, as bits; told in dictionaries/quantities/README.md. */
export const ROLE = {
  verb: 1,
  soft: 2,
  stop: 4,
  opener: 8,
  tail: 16,
  suffix: 32,
  front: 64,
  link: 128,
  relation: 256,
  word: 512,
  noun: 1024,
  doing: 2048,
  fate: 4096,
} as const;

/** How many bits the roles of a word take; the bits above hold its length. */
const ROLE_BITS = 13;

/** A word of the clause dictionary: its roles and its length in one number; 0 is no word. */
export type Word = number;

/** How many code units a word has; 0 for no word. */
export const lengthOf = (word: Word): number => word >> ROLE_BITS;

const roles = lazy(() =>
  readDictionary('quantities/phrases.txt', phrases, [
    { name: 'word' },
    { name: 'roles', pattern: /^[a-z]+(?: [a-z]+){0,4}$/ },
  ] as const).map((row): readonly [string, number] => {
    let own = 0;
    for (const role of row.roles.split(' ')) own |= ROLE[role as keyof typeof ROLE];
    return [row.word, own];
  }),
);

const clauseWords = lazy(
  () => new WordTable(roles().map(([word, own]) => [word, (word.length << ROLE_BITS) | own] as const)),
);

/** First characters of the words that set a number in relation to something: 占, 完成. */
export const relationStarts = lazy(() => {
  let starts = '';
  for (const [word, own] of roles()) if (own & ROLE.relation) starts += word[0]!;
  return new CharSet(starts);
});

/** The longest word of the clause dictionary that begins at a place and ends no later than `limit`. */
export const wordAt = (text: string, at: number, limit = text.length): Word => clauseWords().at(text, at, limit);

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

/** What the end of the words before a number may be, as bits. */
export const ENDING = {
  /** A verb of change: 增长. */
  up: 1,
  /** A verb of change: 减收. */
  down: 2,
  /** A word that stands between a noun and its number: 达, 共计, 稳定在. */
  link: 4,
  /** A word that only ends like one: 签约. */
  word: 8,
  /** What a change is measured against: 同比, 较上月. */
  basis: 16,
} as const;

/** The words that may end what stands before a number, by their last character; values are bits of `ENDING`. */
export const endings = lazy(() => {
  const kinds = new Map<string, number>();
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const [word, own] of roles())
    if (own & (ROLE.link | ROLE.word | ROLE.tail)) add(word, own & ROLE.link ? ENDING.link : ENDING.word);
  for (const row of readDictionary('quantities/changes.txt', changes, [
    { name: 'term' },
    { name: 'direction', oneOf: ['up', 'down'] },
  ] as const))
    add(row.term, row.direction === 'up' ? ENDING.up : ENDING.down);
  for (const [word] of basisRows()) add(word, ENDING.basis);
  return Trie.backwards<number>(kinds);
});

/** Names of what is measured (增加值, 零售额), by their last character. */
export const measureWords = lazy(() =>
  Trie.backwards<true>(readTerms('quantities/measures.txt', measures).map((term) => [term, true] as const)),
);

/** Verbs that a noun of time before them makes a rate of: 年产, 日处理. */
export const rateWords = lazy(() =>
  Trie.forwards<string>(
    readDictionary('quantities/rates.txt', rates, [{ name: 'word' }, { name: 'unit' }] as const).map(
      (row) => [row.word, row.unit] as const,
    ),
  ),
);

/** A sign that what follows is planned (`target`, `asked` at the head of a clause) or done (`past`); `none` is a word that only holds one. */
export type Cue = 'target' | 'open' | 'turn' | 'asked' | 'past' | 'none';
type CueKind = Cue | 'holds';

const cueRows = lazy(() =>
  readDictionary('quantities/cues.txt', cues, [
    { name: 'word' },
    { name: 'cue', oneOf: ['target', 'open', 'turn', 'asked', 'past', 'none', 'holds'] },
  ] as const),
);

const cueTerms = lazy(() => {
  const terms = cueRows().filter((row) => (row.cue as CueKind) !== 'holds');
  return {
    starts: new Starts(terms.map((row) => row.word)),
    trie: Trie.forwards<Cue>(terms.map((row) => [row.word, row.cue as Cue] as const)),
  };
});

/** First characters of the cues. */
export const cueFirsts = lazy(() => {
  let firsts = '';
  for (const { word, cue } of cueRows()) if ((cue as CueKind) !== 'holds') firsts += word[0]!;
  return new CharSet(firsts);
});

/** The cue of modality that begins at a place and ends no later than `limit`. */
export function cueAt(text: string, at: number, limit: number): TermHit<Cue> | null {
  const cues = cueTerms();
  return cues.starts.mayBegin(text, at) ? cues.trie.longestAt(text, at, limit) : null;
}

/** Verbs that have a goal for object (围绕, 按照): the goal they name opens no passage of plans. */
export const goalHolders = lazy(() =>
  Trie.forwards<true>(
    cueRows().flatMap((row) => ((row.cue as CueKind) === 'holds' ? [[row.word, true] as const] : [])),
  ),
);

const openings = lazy(() => cueRows().flatMap((row) => (row.cue === 'open' ? [row.word] : [])));

/** The last characters of words that open a passage of plans, each once. */
export const openingEnds = lazy(() => [...new Set(openings().map((word) => word.slice(-1)))]);

/** Words that open a passage of plans, by their last character. */
export const openingEndings = lazy(() => Trie.backwards<true>(openings().map((word) => [word, true] as const)));

/** Words that open a passage of plans (预期目标), which lasts to the end of its article. */
export const openingWords = lazy(() => Trie.forwards<true>(openings().map((word) => [word, true] as const)));
