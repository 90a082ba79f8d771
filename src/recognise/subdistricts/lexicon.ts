import bodiesAfterNames from '../../../dictionaries/subdistricts/bodies-after-names.txt';
import boundaryCharacters from '../../../dictionaries/subdistricts/boundary-characters.txt';
import commonWords from '../../../dictionaries/subdistricts/common-words.txt';
import genericModifiers from '../../../dictionaries/subdistricts/generic-modifiers.txt';
import genericUnits from '../../../dictionaries/subdistricts/generic-units.txt';
import compounds from '../../../dictionaries/subdistricts/level-word-compounds.txt';
import continuations from '../../../dictionaries/subdistricts/level-word-continuations.txt';
import levelWords from '../../../dictionaries/subdistricts/level-words.txt';
import locatives from '../../../dictionaries/subdistricts/locatives.txt';
import nameBigrams from '../../../dictionaries/subdistricts/name-bigrams.txt';
import placeEndings from '../../../dictionaries/subdistricts/place-endings.txt';
import transliterationCharacters from '../../../dictionaries/subdistricts/transliteration-characters.txt';
import wordsBeforeNames from '../../../dictionaries/subdistricts/words-before-names.txt';
import { CharFilter } from '../../lexicon/char-filter.js';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { PairFilter } from '../../lexicon/pair-filter.js';
import { Trie } from '../../lexicon/trie.js';

const FOLDER = 'dictionaries/subdistricts';
/** What a level word closes; `streetOffice` and `residents` are short forms of a street and a community. */
const UNITS = ['street', 'town', 'township', 'committee', 'community', 'village', 'streetOffice', 'residents'] as const;
export type Unit = (typeof UNITS)[number];
const GENERIC = ['ending', 'alone', 'weak'] as const;
export type Generic = (typeof GENERIC)[number];

const CONTINUATIONS = ['yes', 'body', 'part', 'no', 'never'] as const;

/** What a level word, or a word that begins with one, says of the name before it. */
export interface LevelSign {
  readonly unit: Unit;
  /** Length of the level word. */
  readonly length: number;
  /** Length of the level word with the body it begins (村委会), else of the level word. */
  readonly bodyLength: number;
  /** Whether only a known name may end here (镇街). */
  readonly doubtful: boolean;
  /** Whether it begins a word for a part of any village (村口), so that only a name that shows itself as one ends here. */
  readonly part: boolean;
}

/** What a character says of the place behind it. */
export const EDGE = {
  /** It may end what stands before a name. */
  soft: 1,
  /** No name reaches over it: punctuation, figures, Latin. */
  hard: 2,
  /** By itself it is a word before names. */
  word: 4,
} as const;

/** The dictionaries of this recogniser, compiled. */
export interface Lexicon {
  /** Level words and the words that begin with one (村民委员会, 镇街, 乡愁); null for those no name ends in. */
  readonly levelWords: Trie<LevelSign | null>;
  /** Words with a level word inside, by which no name ends (通村公路). */
  readonly compounds: Trie<true>;
  /** First characters of level words. */
  readonly levelFirst: CharFilter;
  /** Those that are level words by themselves (村, 镇); of the others the first two characters. */
  readonly levelAlone: CharFilter;
  readonly levelPairs: PairFilter;
  readonly wordsBefore: Trie<true>;
  /** Common verbs, adjectives and function words of two and three characters that no name is. */
  readonly commonWords: ReadonlySet<string>;
  /** The last two characters of those words with their length, and of the words before names longer than one, with 0. */
  readonly wordEndings: PairFilter;
  /** Words that say where (到, 位于): what follows is a place. */
  readonly locatives: Trie<true>;
  readonly bodiesAfter: Trie<true>;
  /** Words before a level word that name no unit. */
  readonly genericModifiers: Trie<Generic>;
  /** Words that end in a level word and name no unit. */
  readonly genericUnits: Trie<Generic>;
  /** Bits of `EDGE` for each character. */
  readonly boundary: Uint8Array;
  /** Pairs with a boundary character that names do contain (和平). */
  readonly bigrams: Trie<true>;
  /** Second characters of those pairs: boundary characters that names may end in (太和). */
  readonly softEnds: ReadonlySet<number>;
  /** 1 for characters that names of settlements and streets end in (庄 堡 路). */
  readonly placeEndings: Uint8Array;
  /** 1 for characters that names from Mongolian, Uyghur, Kazakh and Tibetan are written with. */
  readonly transliteration: Uint8Array;
}

/** The compiled dictionaries, read on first use. */
export const subdistrictLexicon: () => Lexicon = lazy(() => {
  const levels = readDictionary(`${FOLDER}/level-words.txt`, levelWords, [
    { name: 'word' },
    { name: 'unit', oneOf: UNITS },
  ] as const);
  const longer = readDictionary(`${FOLDER}/level-word-continuations.txt`, continuations, [
    { name: 'word' },
    { name: 'closes', oneOf: CONTINUATIONS },
  ] as const);
  const boundary = new Uint8Array(65536).fill(EDGE.hard);
  boundary.fill(0, 0x3400, 0xa000);
  boundary.fill(0, 0xf900, 0xfb00);
  boundary.fill(0, 0xd800, 0xe000);
  for (const char of readTerms(`${FOLDER}/boundary-characters.txt`, boundaryCharacters))
    boundary[char.charCodeAt(0)] = EDGE.soft;
  const before = readTerms(`${FOLDER}/words-before-names.txt`, wordsBeforeNames);
  for (const word of before) if (word.length === 1) boundary[word.charCodeAt(0)]! |= EDGE.word;
  const common = readTerms(`${FOLDER}/common-words.txt`, commonWords);
  const set = (file: string, text: string) =>
    readTerms(`${FOLDER}/${file}`, text).map((term): [string, true] => [term, true]);
  const pairs = readDictionary(`${FOLDER}/name-bigrams.txt`, nameBigrams, [
    { name: 'pair', pattern: /^..$/ },
    { name: 'count', pattern: /^\d+$/ },
  ] as const);
  return {
    levelWords: Trie.forwards(levelSigns(levels, longer)),
    compounds: Trie.forwards(set('level-word-compounds.txt', compounds)),
    levelFirst: CharFilter.of(levels.map(({ word }) => word.charCodeAt(0))),
    levelAlone: CharFilter.of(levels.filter(({ word }) => word.length === 1).map(({ word }) => word.charCodeAt(0))),
    levelPairs: pairsOf(levels.map(({ word }) => word)),
    wordsBefore: Trie.backwards(before.map((term): [string, true] => [term, true])),
    commonWords: new Set(common),
    wordEndings: endingsOf(common, before),
    locatives: Trie.backwards(set('locatives.txt', locatives)),
    bodiesAfter: Trie.forwards(set('bodies-after-names.txt', bodiesAfterNames)),
    genericModifiers: generics('generic-modifiers.txt', genericModifiers),
    genericUnits: generics('generic-units.txt', genericUnits),
    boundary,
    bigrams: Trie.forwards(pairs.map(({ pair }): [string, true] => [pair, true])),
    softEnds: new Set(pairs.map(({ pair }) => pair.charCodeAt(1))),
    placeEndings: charTable('place-endings.txt', placeEndings),
    transliteration: charTable('transliteration-characters.txt', transliterationCharacters),
  };
});

/** The first two characters of words longer than one. */
function pairsOf(words: readonly string[]): PairFilter {
  const pairs = new PairFilter(10);
  for (const word of words) if (word.length > 1) pairs.add(word.charCodeAt(0), word.charCodeAt(1), 0);
  return pairs;
}

function endingsOf(common: readonly string[], before: readonly string[]): PairFilter {
  const endings = new PairFilter(17);
  const add = (word: string, salt: number) =>
    endings.add(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1), salt);
  for (let i = 0; i < common.length; i++) add(common[i]!, common[i]!.length);
  for (let i = 0; i < before.length; i++) if (before[i]!.length > 1) add(before[i]!, 0);
  return endings;
}

/** Whether a stretch of a text is a common word of two or three characters. */
export function isCommonWord({ wordEndings, commonWords }: Lexicon, text: string, start: number, end: number): boolean {
  const length = end - start;
  return (
    (length === 2 || length === 3) &&
    wordEndings.mayHave(text.charCodeAt(end - 2), text.charCodeAt(end - 1), length) &&
    commonWords.has(text.slice(start, end))
  );
}

/** Level words and the words that begin with one, each with what the longest of either kind in it says. */
function levelSigns(
  levels: readonly { word: string; unit: string }[],
  longer: readonly { word: string; closes: string }[],
): [string, LevelSign | null][] {
  const units = new Map(levels.map(({ word, unit }) => [word, unit as Unit]));
  const closing = new Map(longer.map(({ word, closes }) => [word, closes]));
  return [...new Set([...units.keys(), ...closing.keys()])].map((word) => {
    const level = longestIn(units, word);
    const closes = closing.get(longestIn(closing, word));
    const sign = {
      unit: units.get(level)!,
      length: level.length,
      bodyLength: closes === 'body' ? word.length : level.length,
      doubtful: closes === 'no',
      part: closes === 'part',
    };
    return [word, closes === 'never' ? null : sign];
  });
}

/** The longest key that a word begins with, '' for none. */
function longestIn(keys: ReadonlyMap<string, unknown>, word: string): string {
  for (let length = word.length; length > 0; length--)
    if (keys.has(word.slice(0, length))) return word.slice(0, length);
  return '';
}

/** 1 for each character of a dictionary of characters. */
function charTable(file: string, text: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const char of readTerms(`${FOLDER}/${file}`, text)) table[char.charCodeAt(0)] = 1;
  return table;
}

function generics(file: string, text: string): Trie<Generic> {
  const rows = readDictionary(`${FOLDER}/${file}`, text, [{ name: 'word' }, { name: 'kind', oneOf: GENERIC }] as const);
  return Trie.backwards(rows.map(({ word, kind }) => [word, kind as Generic]));
}
