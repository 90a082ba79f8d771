import afterBounds from '../../../dictionaries/quantities/bounds-after.txt';
import beforeBounds from '../../../dictionaries/quantities/bounds-before.txt';
import columns from '../../../dictionaries/quantities/columns.txt';
import denominators from '../../../dictionaries/quantities/denominators.txt';
import lookalikes from '../../../dictionaries/quantities/lookalikes.txt';
import names from '../../../dictionaries/quantities/names.txt';
import scales from '../../../dictionaries/quantities/scales.txt';
import units from '../../../dictionaries/quantities/units.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import type { Bound, Dimension } from '../../model/quantity.js';
import { Starts } from './word-table.js';

const BOUNDS = ['exact', 'over', 'under', 'about', 'atLeast', 'atMost', 'range'] as const satisfies readonly Bound[];
const DIMENSIONS = [
  'money',
  'ratio',
  'people',
  'count',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'frequency',
  'age',
  'other',
] as const satisfies readonly Dimension[];
const CLASSES = [
  'money',
  'part',
  'ratio',
  'measure',
  'classifier',
  'figure',
  'scale',
  'closing',
  'level',
  'day',
  'place',
  'weight',
  'phrase',
  'symbol',
  'lookalike',
] as const;

/** How far a unit may be trusted after a number; the classes are told in dictionaries/quantities/README.md. */
export type UnitClass = (typeof CLASSES)[number];

/** A unit of measure, currency or classifier. */
export interface Unit {
  /** Normal form: ㎡ → 平方米. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly class: UnitClass;
  /** Whether names and orders are made with it, so that more rules must be asked: 个, 次, 层, 分钟, and 栋 in 12栋3单元. */
  readonly ruled: boolean;
  /** Whether it counts after figures wherever it stands: no 年, which may be a calendar year, and no unit of a class with conditions. */
  readonly plain: boolean;
  /** Whether the thing counted stands after it: 3个项目. */
  readonly counts: boolean;
}

const RULED: ReadonlySet<string> = new Set('个 次 届 层 版 组 队 % 番 分钟 小时 公里 米 栋 幢 座 排 列'.split(' '));

const PLAIN_CLASSES: ReadonlySet<string> = new Set<UnitClass>(['money', 'ratio', 'measure', 'classifier']);
const COUNTED: ReadonlySet<string> = new Set<Dimension>(['count', 'people', 'frequency']);
const LATIN_END = /[A-Za-z]$/;

/** Makes the unit of a term. Its words are the constants of this file, which compare at once. */
export function unitOf(term: string, unit: string, dimension: string, kind: string): Unit {
  return {
    unit,
    dimension: DIMENSIONS.find((one) => one === dimension)!,
    class: CLASSES.find((one) => one === kind)!,
    ruled: RULED.has(unit),
    plain: PLAIN_CLASSES.has(kind) && unit !== '年' && unit !== '番' && !LATIN_END.test(term),
    counts: COUNTED.has(dimension) || unit === '点',
  };
}

/** What fractions, 成 and 折 are told in. */
export const PERCENT = unitOf('%', '%', 'ratio', 'ratio');

/** A word that begins with a unit: 部门, 期间. */
const LOOKALIKE = unitOf('', '', 'other', 'lookalike');

const unitRows = lazy(() =>
  readDictionary('quantities/units.txt', units, [
    { name: 'term' },
    { name: 'unit' },
    { name: 'dimension', oneOf: DIMENSIONS },
    { name: 'class', oneOf: CLASSES },
    { name: 'base', pattern: /^[0-9.]+:[A-Za-z0-9]+$/, optional: true },
  ] as const).map((row): [string, Unit] => [row.term, unitOf(row.term, row.unit, row.dimension, row.class)]),
);

/**
 * Units by every form they are written in, but for signs that stand before the number; with them the words that only begin
 * with one, as units of class `lookalike`: the longer term stands.
 */
export const unitTerms = lazy(() =>
  Trie.forwards<Unit>([
    ...readTerms('quantities/lookalikes.txt', lookalikes).map((term): [string, Unit] => [term, LOOKALIKE]),
    ...unitRows().filter(([, unit]) => unit.class !== 'symbol'),
  ]),
);

/** First characters of all units. */
export const unitStarts = lazy(() => {
  let starts = '';
  for (const [term] of unitRows()) starts += term[0]!;
  return new CharSet(starts);
});

/** Tells by two characters whether a unit may begin at a place. */
export const unitOpenings = lazy(() => new Starts(unitRows().map(([term]) => term)));

/** Currency signs, which stand before the figure: $, ¥, HK$. */
export const symbolTerms = lazy(() => Trie.backwards<Unit>(unitRows().filter(([, unit]) => unit.class === 'symbol')));

/** `none`: a word that only ends like a bound word (签约). `scale`: one only before 百 千 万 亿 (上百, 过万). */
export type BoundBefore = Bound | 'none' | 'scale';

/** Bound words that stand before a number: 近, 约, 不少于. */
export const boundsBefore = lazy(() =>
  Trie.backwards<BoundBefore>(
    readDictionary('quantities/bounds-before.txt', beforeBounds, [
      { name: 'term' },
      { name: 'bound', oneOf: [...BOUNDS, 'none', 'scale'] },
    ] as const).map((row) => [row.term, row.bound as BoundBefore]),
  ),
);

/** Bound words that stand after a unit: 以上, 左右. */
export const boundsAfter = lazy(() =>
  Trie.forwards<Bound>(
    readDictionary('quantities/bounds-after.txt', afterBounds, [
      { name: 'term' },
      { name: 'bound', oneOf: BOUNDS },
    ] as const).map((row) => [row.term, row.bound as Bound]),
  ),
);

const denominatorRows = lazy(() =>
  readDictionary('quantities/denominators.txt', denominators, [{ name: 'term' }, { name: 'unit' }] as const),
);

/** Units that a rate is taken by: 每人每月, 人均, 元/亩. */
export const denominatorTerms = lazy(() =>
  Trie.forwards<string>(denominatorRows().map((row): [string, string] => [row.term, row.unit])),
);

/** Last characters of the units that a rate is taken by. */
export const denominatorEnds = lazy(() => {
  let ends = '';
  for (const { term } of denominatorRows()) ends += term[term.length - 1]!;
  return new CharSet(ends);
});

const COLUMN_ROLES = ['count', 'done', 'label', 'order', 'plan', 'planned', 'ratio'] as const;

/** Words of the heads and labels of tables, by what they say of the numbers beside them (dictionaries/quantities/README.md). */
export const columnWords = lazy(() =>
  Trie.forwards<(typeof COLUMN_ROLES)[number]>(
    readDictionary('quantities/columns.txt', columns, [
      { name: 'word' },
      { name: 'role', oneOf: COLUMN_ROLES },
    ] as const).map((row): [string, (typeof COLUMN_ROLES)[number]] => [
      row.word,
      row.role as (typeof COLUMN_ROLES)[number],
    ]),
  ),
);

/** What must stand beside a unit that counts only in company: 7级 beside 地震. */
export interface Company {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const words = (field: string): string[] => field.split(' ').filter((word) => word !== '');

/** The company that units of class `scale` and `level` need. */
export const companyOf = lazy(
  (): ReadonlyMap<string, Company> =>
    new Map(
      readDictionary('quantities/scales.txt', scales, [
        { name: 'unit' },
        { name: 'before', optional: true },
        { name: 'after', optional: true },
      ] as const).map((row) => [row.unit, { before: words(row.before), after: words(row.after) }]),
    ),
);

/** A name seen from one of its number characters: what stands before that character, and how far it goes on. */
export interface NamePart {
  readonly before: string;
}

const isNumberChar = (char: string): boolean => /[0-9〇零一二三四五六七八九十百千万亿两半]/.test(char);

/** Names, idioms and slogans that hold number characters, each entered from every one of them. */
export const nameTerms = lazy(() => Trie.forwards<readonly NamePart[]>(nameParts()));

/** Tells by two characters whether a name may go on from a number character. */
export const nameOpenings = lazy(() => new Starts([...nameParts().keys()]));

const nameParts = lazy(() => {
  const entries = new Map<string, NamePart[]>();
  for (const { word } of readDictionary('quantities/names.txt', names, [
    { name: 'word' },
    { name: 'kind', oneOf: ['idiom', 'name', 'place', 'policy'] },
  ] as const))
    for (let at = 0; at < word.length; at++)
      if (isNumberChar(word[at]!)) {
        const rest = word.slice(at);
        entries.set(rest, [...(entries.get(rest) ?? []), { before: word.slice(0, at) }]);
      }
  return entries;
});
