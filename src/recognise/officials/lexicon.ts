import acts from '../../../dictionaries/officials/acts.txt';
import addresses from '../../../dictionaries/officials/addresses.txt';
import after from '../../../dictionaries/officials/after.txt';
import appoint from '../../../dictionaries/officials/appoint.txt';
import awards from '../../../dictionaries/officials/awards.txt';
import bodies from '../../../dictionaries/officials/bodies.txt';
import genericUnits from '../../../dictionaries/officials/generic-units.txt';
import given from '../../../dictionaries/officials/given.txt';
import guards from '../../../dictionaries/officials/guards.txt';
import labels from '../../../dictionaries/officials/labels.txt';
import leads from '../../../dictionaries/officials/leads.txt';
import neverGiven from '../../../dictionaries/officials/never-given.txt';
import noLevel from '../../../dictionaries/officials/no-level.txt';
import offices from '../../../dictionaries/officials/offices.txt';
import overlaps from '../../../dictionaries/officials/overlaps.txt';
import privateBodies from '../../../dictionaries/officials/private.txt';
import qualifiers from '../../../dictionaries/officials/qualifiers.txt';
import surnames from '../../../dictionaries/officials/surnames.txt';
import syllables from '../../../dictionaries/officials/syllables.txt';
import trades from '../../../dictionaries/officials/trades.txt';
import words from '../../../dictionaries/officials/words.txt';
import type { Division } from '../../gazetteer/division.js';
import { defaultGazetteer } from '../../gazetteer/gazetteer.js';
import { CharFilter } from '../../lexicon/char-filter.js';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { PairFilter } from '../../lexicon/pair-filter.js';
import { Trie } from '../../lexicon/trie.js';
import type { PostStatus } from '../../model/official.js';
import { leftTerms } from './left-terms.js';
import type { OfficeKind } from './value.js';

const FOLDER = 'dictionaries/officials';
const STATUSES = ['current', 'appointed', 'removed', 'former', 'acting'] as const;
const OFFICE_KINDS = ['place', 'unit', 'party', 'head', 'member', 'company', 'staff', 'leader', 'sole'] as const;
const BODY_KINDS = [
  'central',
  'committee',
  'organ',
  'place',
  'inner',
  'group',
  'institution',
  'company',
  'unit',
  'zone',
] as const;

/** An office of the dictionary. */
export interface Office {
  readonly kind: OfficeKind;
  /** Last part of the body the office implies: 部 for 部长. */
  readonly unit: string;
  /** Whether it needs a body, or a bounded name beside it. */
  readonly weak: boolean;
}

/** What stands before an office: 副, 常务, 原. */
export interface Qualifier {
  readonly status: PostStatus | null;
  /** Whether it is no part of the title. */
  readonly dropped: boolean;
}

/** Kind of a body or of its last part. See dictionaries/officials/README.md. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** A word by which a post is taken, held or left. */
export interface Act {
  readonly status: PostStatus;
  /** `take`: the person stands before the verb; `name`: between a verb of appointing and it; `his`: was spoken of before. */
  readonly form: 'take' | 'name' | 'his';
}

const codes = (terms: readonly string[], mark = 1): Uint8Array => {
  const table = new Uint8Array(65536);
  for (const term of terms) table[term.charCodeAt(0)] = mark;
  return table;
};
const marks = (terms: readonly string[]) => terms.map((term) => [term, true] as const);

/** The offices: a trie from the last character back, and which characters can end one. */
export const officeLexicon = lazy(() => {
  const rows = readDictionary(`${FOLDER}/offices.txt`, offices, [
    { name: 'office' },
    { name: 'kind', oneOf: OFFICE_KINDS },
    { name: 'unit', optional: true },
    { name: 'weak', oneOf: ['weak'], optional: true },
  ] as const);
  const lastCharacters = new Int32Array(2048);
  const lastPairs = new PairFilter(13);
  for (const { office } of rows) {
    const last = office.charCodeAt(office.length - 1);
    lastCharacters[last >> 5]! |= 1 << (last & 31);
    lastPairs.add(office.charCodeAt(office.length - 2), last, 0);
  }
  const qualified = readDictionary(`${FOLDER}/qualifiers.txt`, qualifiers, [
    { name: 'qualifier' },
    { name: 'status', oneOf: STATUSES, optional: true },
    { name: 'drop', oneOf: ['drop'], optional: true },
  ] as const);
  const overlapTerms = readTerms(`${FOLDER}/overlaps.txt`, overlaps);
  return {
    /** One bit a character: whether it can end an office. Small, for every character of a text is asked. */
    lastCharacters,
    /** Last two characters of offices. */
    lastPairs,
    /** Which characters can begin a title, qualifiers included. */
    firstCharacters: codes([...rows.map((row) => row.office), ...qualified.map((row) => row.qualifier)]),
    offices: Trie.backwards<Office>(
      rows.map((row) => [row.office, { kind: row.kind as OfficeKind, unit: row.unit, weak: row.weak !== '' }]),
    ),
    qualifiers: Trie.backwards<Qualifier>(
      qualified.map((row) => [
        row.qualifier,
        { status: row.status === '' ? null : (row.status as PostStatus), dropped: row.drop !== '' },
      ]),
    ),
    overlaps: Trie.forwards(marks(overlapTerms)),
    /** What stands behind the first character of `overlaps`: behind most offices none does. */
    overlapTails: CharFilter.of(overlapTerms.flatMap((term) => [...term.slice(1)].map((char) => char.charCodeAt(0)))),
    awards: Trie.backwards(marks(readTerms(`${FOLDER}/awards.txt`, awards))),
  };
});

/** The bodies: tries over what they end with, over places, over words that end before one begins. */
export const bodyLexicon = lazy(() => {
  const rows = readDictionary(`${FOLDER}/bodies.txt`, bodies, [
    { name: 'term' },
    { name: 'kind', oneOf: BODY_KINDS },
  ] as const).map((row) => [row.term, row.kind as BodyKind] as const);
  const divisions = defaultGazetteer().divisions();
  const places: (readonly [string, readonly Division[]])[] = [];
  // 市中 (of 市中区) is also 市 + 中级人民法院.
  for (const [short, of] of divisions.byShort)
    if (short.length > 1 && !/^[省市区县旗州镇乡村]/.test(short)) places.push([short, of]);
  for (const [name, of] of divisions.byName) places.push([name, of]);
  const guardRows = readDictionary(`${FOLDER}/guards.txt`, guards, [
    { name: 'word' },
    { name: 'name', oneOf: ['name'], optional: true },
  ] as const);
  const guardTerms = guardRows.map((row) => row.word);
  const tradeTerms = readTerms(`${FOLDER}/trades.txt`, trades);
  return {
    lefts: leftTerms(
      places.map(([name]) => name),
      rows.map(([term]) => term),
      guardTerms,
      readTerms(`${FOLDER}/leads.txt`, leads),
      readTerms(`${FOLDER}/private.txt`, privateBodies),
      guardRows.filter((row) => row.name !== '').map((row) => row.word),
      tradeTerms,
    ),
    endings: Trie.backwards<BodyKind>(rows),
    beginnings: Trie.forwards<BodyKind>(rows),
    places: Trie.forwards(places),
    guards: Trie.backwards(marks(guardTerms)),
    genericUnits: Trie.backwards(marks(readTerms(`${FOLDER}/generic-units.txt`, genericUnits))),
    noLevel: Trie.forwards(marks(readTerms(`${FOLDER}/no-level.txt`, noLevel))),
    trades: Trie.forwards(marks(tradeTerms)),
  };
});

/** Acts of appointment and removal, and labels of rosters. */
export const actLexicon = lazy(() => ({
  acts: Trie.backwards<Act>(
    readDictionary(`${FOLDER}/acts.txt`, acts, [
      { name: 'verb' },
      { name: 'status', oneOf: STATUSES },
      { name: 'form', oneOf: ['take', 'name', 'his'] },
    ] as const).map((row) => [row.verb, { status: row.status as PostStatus, form: row.form as Act['form'] }]),
  ),
  appoint: Trie.backwards(marks(readTerms(`${FOLDER}/appoint.txt`, appoint))),
  labels: Trie.backwards(marks(readTerms(`${FOLDER}/labels.txt`, labels))),
}));

/** What a character is to given names: common in them, in none of them, or a word of address by itself (总, 工). */
export const IN_NAMES = { given: 1, never: 2, address: 4 } as const;

/** What tells a person's name from other words. */
export const nameLexicon = lazy(() => {
  const families = readDictionary(`${FOLDER}/surnames.txt`, surnames, [
    { name: 'surname' },
    { name: 'weak', oneOf: ['weak'], optional: true },
  ] as const);
  /** 1 a family name of one character, 2 one that is also an everyday word; 4 added: may begin a compound family name. */
  const surname = new Uint8Array(65536);
  const compound = new Set<string>();
  for (const row of families) {
    const code = row.surname.charCodeAt(0);
    if (row.surname.length > 1) {
      compound.add(row.surname);
      surname[code]! |= 4;
    } else surname[code]! |= row.weak === '' ? 1 : 2;
  }
  const commonWords = readDictionary(`${FOLDER}/words.txt`, words, [
    { name: 'word' },
    { name: 'name', oneOf: ['name'], optional: true },
  ] as const);
  const addressTerms = readTerms(`${FOLDER}/addresses.txt`, addresses);
  const wordPairs = new PairFilter(17);
  const inNames = codes(readTerms(`${FOLDER}/given.txt`, given), IN_NAMES.given);
  for (const term of readTerms(`${FOLDER}/never-given.txt`, neverGiven)) inNames[term.charCodeAt(0)]! |= IN_NAMES.never;
  for (const { word } of commonWords) wordPairs.add(word.charCodeAt(0), word.charCodeAt(1), word.length);
  for (const term of addressTerms)
    if (term.length === 1) inNames[term.charCodeAt(0)]! |= IN_NAMES.address;
    else wordPairs.add(term.charCodeAt(0), term.charCodeAt(1), term.length);
  return {
    surname,
    compound,
    /** Characters as part of a given name: bits of `IN_NAMES`. */
    inNames,
    /** First two characters of `words` and `addresses` with their length: most names are told from them by this alone. */
    wordPairs,
    syllables: codes(readTerms(`${FOLDER}/syllables.txt`, syllables).flatMap((term) => [...term])),
    /** Word → whether it mostly follows a person. */
    after: Trie.forwards(
      readDictionary(`${FOLDER}/after.txt`, after, [
        { name: 'word' },
        { name: 'strong', oneOf: ['strong'], optional: true },
      ] as const).map((row) => [row.word, row.strong !== ''] as const),
    ),
    addresses: new Set(addressTerms),
    /** Word → whether it can be a name all the same (高峰). */
    words: new Map(commonWords.map((row) => [row.word, row.name !== ''] as const)),
  };
});
