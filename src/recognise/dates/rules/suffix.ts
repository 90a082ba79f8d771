import { GRAIN } from '../calendar-word.js';
import type { DateLexicon } from '../lexicon.js';
import type { Reading } from '../pieces/piece.js';
import type { ReadPoint } from '../point.js';
import type { Expression, Point } from '../value.js';
import { type Found, stick } from './rule.js';
import { dynastyStart } from './words.js';

const SUFFIX =
  /((?:或|及)(?:之前|以前|之后|以后)|以来|来|期间|假期期间|假期|假日期间|假日|小长假|长假|连假|黄金周|前夕|以前|之前|前后|左右|同期|前|以后|之后|后|起|内|学年|当天|当日)/y;

/** First characters of the words that close a date. */
export const SUFFIX_STARTS = '或及以来期假小长连黄前之左同后起内学当';

type Suffix = (found: Found, read: ReadPoint, word: string) => Found | null;

/** A point that no word closes. */
export const alone = (read: ReadPoint, start: number): Found => ({
  start,
  end: read.end,
  rule: pointRule(read.point, read.first),
  expression: { form: 'point', point: read.point },
  bare: read.bare || read.first >= GRAIN.part,
});

/** Adds to a point the word of time that closes it. */
export function closed(reading: Reading, lexicon: DateLexicon, read: ReadPoint, opening: number | null): Found {
  const { text } = reading;
  const era = read.eraYear ? reading.wordAt(read.start)?.value : undefined;
  const plain = alone(read, era?.kind === 'era' ? dynastyStart(text, read.start, era.dynasty) : read.start);
  const suffix = SUFFIX_STARTS.includes(text[read.end] ?? '#') ? stick(SUFFIX, text, read.end) : null;
  if (!suffix) return plain;
  const word = suffix[1]!;
  if (word.length === 1 && lexicon.compounds.longestAt(text, read.end)) return plain;
  const taken =
    (SUFFIXES[word] ?? SUFFIXES[`或之${word.slice(2)}`])?.({ ...plain, end: read.end + word.length }, read, word) ??
    null;
  if (!taken) return plain;
  // 自2012年以来, 自5月1日起: the preposition belongs to the word that closes it.
  return opening !== null && /^(?:起|以来)$/.test(word) ? { ...taken, start: opening } : taken;
}

const as =
  (
    rule: string,
    expression: (point: Point) => Expression,
    allowed: (read: ReadPoint) => boolean = () => true,
  ): Suffix =>
  (found, read) =>
    allowed(read) ? { ...found, rule, expression: expression(read.point), bare: read.bare } : null;

const dated = (read: ReadPoint): boolean => read.first < GRAIN.part && !read.bare;

const during = as(
  'date/period/during',
  (point) => ({ form: 'during', point }),
  (read) => dated(read) && (read.point.festival !== undefined || read.last <= GRAIN.day),
);

const holiday = as(
  'date/period/holiday',
  (point) => ({ form: 'during', point }),
  (read) => read.point.festival !== undefined,
);

const same: Suffix = (found, read) => (dated(read) ? found : null);

const SUFFIXES: Readonly<Record<string, Suffix>> = {
  以来: as('date/period/since', (point) => ({ form: 'since', point }), dated),
  来: as(
    'date/period/since',
    (point) => ({ form: 'since', point }),
    (read) => dated(read) && read.last <= GRAIN.month,
  ),
  期间: during,
  假期期间: holiday,
  假期: holiday,
  假日: holiday,
  假日期间: holiday,
  小长假: holiday,
  长假: holiday,
  连假: holiday,
  黄金周: holiday,
  前夕: as(
    'date/vague/eve',
    () => ({ form: 'vague', timex: 'FUTURE_REF' }),
    (read) => read.point.festival !== undefined,
  ),
  以前: as('date/period/before', (point) => ({ form: 'before', point, inclusive: false }), dated),
  之前: as('date/period/before', (point) => ({ form: 'before', point, inclusive: false }), dated),
  前: as(
    'date/period/before',
    (point) => ({ form: 'before', point, inclusive: true }),
    (read) => dated(read) && read.point.dayShift === undefined,
  ),
  以后: as('date/period/after', (point) => ({ form: 'after', point, inclusive: true }), dated),
  之后: as('date/period/after', (point) => ({ form: 'after', point, inclusive: true }), dated),
  后: as(
    'date/period/after',
    (point) => ({ form: 'after', point, inclusive: true }),
    (read) => dated(read) && read.point.dayShift === undefined,
  ),
  或之前: as('date/period/before', (point) => ({ form: 'before', point, inclusive: true }), dated),
  或之后: as('date/period/after', (point) => ({ form: 'after', point, inclusive: true }), dated),
  前后: same,
  同期: same,
  左右: same,
  起: as(
    'date/period/open',
    (point) => ({ form: 'from', point }),
    (read) => read.first < GRAIN.part,
  ),
  内: (found, read) => (read.last <= GRAIN.month && read.first === read.last ? found : null),
  学年: (found, read) =>
    read.point.year === undefined
      ? null
      : {
          ...found,
          rule: 'date/period/school-year',
          expression: { form: 'point', point: { ...read.point, schoolYear: true } },
        },
  当天: same,
  当日: same,
};

/** The rule that a point is told by, `first` its coarsest grain. */
export function pointRule(point: Point, first: number): string {
  if (point.festival !== undefined) return 'date/festival';
  if (point.lunarMonth !== undefined) return 'date/lunar';
  if (point.dayShift ?? point.monthShift ?? point.yearShift ?? point.weekShift ?? point.quarterShift)
    return 'date/relative';
  return first === GRAIN.weekday ? 'date/weekday' : 'date/calendar';
}
