import { lazy } from '../../../lexicon/lazy.js';
import { Trie } from '../../../lexicon/trie.js';
import { GRAIN } from '../calendar-word.js';
import { expressionOf, pointExpression } from '../expression.js';
import type { DateLexicon } from '../lexicon.js';
import type { Reading } from '../pieces/piece.js';
import type { ReadPoint } from '../point.js';
import { copyPoint, type Point } from '../value.js';
import { type Found, foundAt } from './rule.js';
import { dynastyStart } from './words.js';

/** First characters of the words that close a date. */
export const SUFFIX_STARTS = '或及以来期假小长连黄前之左同后起内学当';

/** What a closing word makes of a point; `allowed` says of which points it does. */
interface Suffix {
  readonly rule: string;
  readonly form: 'point' | 'since' | 'from' | 'before' | 'after' | 'during' | 'schoolYear' | 'vague';
  readonly inclusive: boolean;
  readonly allowed: (read: ReadPoint) => boolean;
}

/** A point that no word closes. */
export const alone = (read: ReadPoint, start: number): Found =>
  foundAt(
    start,
    read.end,
    pointRule(read.point, read.first),
    pointExpression(read.point),
    read.bare || read.first >= GRAIN.part,
  );

/** Adds to a point the word of time that closes it. */
export function closed(reading: Reading, lexicon: DateLexicon, read: ReadPoint, opening: number | null): Found {
  const { text } = reading;
  const start = startOf(reading, read);
  const suffix = suffixes().longestAt(text, read.end);
  if (
    suffix === null ||
    (suffix.end === read.end + 1 && lexicon.compounds.longestAt(text, read.end) !== null) ||
    !suffix.value.allowed(read)
  )
    return alone(read, start);
  const { rule, form, inclusive } = suffix.value;
  const { point, bare } = read;
  if (form === 'schoolYear') {
    const year = copyPoint(point);
    year.schoolYear = true;
    return foundAt(start, suffix.end, rule, pointExpression(year));
  }
  if (form === 'point')
    return foundAt(
      start,
      suffix.end,
      pointRule(point, read.first),
      pointExpression(point),
      bare || read.first >= GRAIN.part,
    );
  const expression =
    form === 'vague' ? expressionOf({ form, timex: 'FUTURE_REF' }) : pointExpression(point, form, inclusive);
  // 自2012年以来, 自5月1日起: the preposition belongs to the word that closes it.
  const opened = form === 'from' || (form === 'since' && suffix.end === read.end + 2);
  return foundAt(opened && opening !== null ? opening : start, suffix.end, rule, expression, bare);
}

/** Where a point starts with the dynasty before its era (清康熙二十年). */
function startOf(reading: Reading, read: ReadPoint): number {
  const era = read.eraYear ? reading.wordAt(read.start)?.value : undefined;
  return era?.kind === 'era' ? dynastyStart(reading.text, read.start, era.dynasty) : read.start;
}

const dated = (read: ReadPoint): boolean => read.first < GRAIN.part && !read.bare;
const datedApart = (read: ReadPoint): boolean => dated(read) && read.point.dayShift === undefined;
const festive = (read: ReadPoint): boolean => read.point.festival !== undefined;

const as = (
  rule: string,
  form: Suffix['form'],
  allowed: (read: ReadPoint) => boolean = dated,
  inclusive = false,
): Suffix => ({ rule, form, inclusive, allowed });

const during = as('date/period/during', 'during', (read) => dated(read) && (festive(read) || read.last <= GRAIN.day));
const holiday = as('date/period/holiday', 'during', festive);
const before = as('date/period/before', 'before');
const after = as('date/period/after', 'after', dated, true);
const orBefore = as('date/period/before', 'before', dated, true);
/** The same point, with a word that belongs to it. */
const same = as('', 'point');

const suffixes = lazy(() =>
  Trie.forwards<Suffix>([
    ['以来', as('date/period/since', 'since')],
    ['来', as('date/period/since', 'since', (read) => dated(read) && read.last <= GRAIN.month)],
    ['期间', during],
    ['假期期间', holiday],
    ['假期', holiday],
    ['假日', holiday],
    ['假日期间', holiday],
    ['小长假', holiday],
    ['长假', holiday],
    ['连假', holiday],
    ['黄金周', holiday],
    ['前夕', as('date/vague/eve', 'vague', festive)],
    ['以前', before],
    ['之前', before],
    ['前', as('date/period/before', 'before', datedApart, true)],
    ['以后', after],
    ['之后', after],
    ['后', as('date/period/after', 'after', datedApart, true)],
    ['或之前', orBefore],
    ['或以前', orBefore],
    ['及之前', orBefore],
    ['及以前', orBefore],
    ['或之后', after],
    ['或以后', after],
    ['及之后', after],
    ['及以后', after],
    ['前后', same],
    ['同期', same],
    ['左右', same],
    ['起', as('date/period/open', 'from', (read) => read.first < GRAIN.part)],
    ['内', as('', 'point', (read) => read.last <= GRAIN.month && read.first === read.last)],
    ['学年', as('date/period/school-year', 'schoolYear', (read) => read.point.year !== undefined)],
    ['当天', same],
    ['当日', same],
  ]),
);

/** The rule that a point is told by, `first` its coarsest grain. */
export function pointRule(point: Point, first: number): string {
  if (point.festival !== undefined) return 'date/festival';
  if (point.lunarMonth !== undefined) return 'date/lunar';
  if (point.dayShift ?? point.monthShift ?? point.yearShift ?? point.weekShift ?? point.quarterShift)
    return 'date/relative';
  return first === GRAIN.weekday ? 'date/weekday' : 'date/calendar';
}
