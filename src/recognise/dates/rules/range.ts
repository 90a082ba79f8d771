import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { expressionOf, pointExpression, rangeExpression } from '../expression.js';
import type { DateLexicon } from '../lexicon.js';
import { connectorEnd, type Reading } from '../pieces/piece.js';
import { type ReadPoint, readPoint } from '../point.js';
import { blankPoint, copyPoint, type Point } from '../value.js';
import { inherit } from './inherit.js';
import { BYDAY } from './rhythm-value.js';
import { type Found, foundAt, one, stick } from './rule.js';

const SIGNED_DAY =
  /本?(?:通告|公告|通知|公示|办法|规定|条例|意见|方案|决定|细则|通报|启事|文件|文)?(?:发布|公布|印发|发文|下发|公示|施行|实施)?之日/y;

const NOW = /即日/y;
const OWN_DAY_STARTS = new CharSet('即本发公印施实通下');

/** The point at `at`, or the day of this document (本通告之日, 即日). */
export function endpointAt(reading: Reading, lexicon: DateLexicon, at: number, inRange = false): ReadPoint | null {
  // Numbers and most words start a point; only these characters start the name of a document's own day.
  const found = OWN_DAY_STARTS.has(reading.codes[at]!)
    ? (stick(NOW, reading.text, at) ?? stick(SIGNED_DAY, reading.text, at))
    : null;
  if (found && found[0].length > 2) return documentDay(at, at + found[0].length);
  if (found && found[0] === '即日') return documentDay(at, at + 2);
  return readPoint(reading, lexicon, at, inRange);
}

function documentDay(start: number, end: number): ReadPoint {
  const point = blankPoint();
  point.ofDocument = true;
  return { start, end, point, first: GRAIN.year, last: GRAIN.day, upto: null, bare: false, eraYear: false };
}

/** `1-6月份`, `5月3-7日`, `2016—2020年`: a range; `3、4、5月份`, `一、二季度`: one date each. */
export function shared(text: string, read: ReadPoint): Found[] {
  const { upto, point } = read;
  const { field, numbers, list } = upto!;
  if (list) {
    const found: Found[] = [];
    for (let i = 0; i <= numbers.length; i++) {
      const start = i === 0 ? read.start : numbers[i - 1]!.at;
      const end = i === numbers.length ? read.end : numbers[i]!.at - 1;
      const one = i === 0 ? point : withField(point, field, numbers[i - 1]!.value);
      found.push(foundAt(start, end, 'date/calendar/list', pointExpression(one), read.bare));
    }
    return found;
  }
  // 2019-2020学年 is one school year.
  if (point.schoolYear === true) return one('date/period/school-year', read.start, read.end, pointExpression(point));
  const range = rangeExpression(point, withField(point, field, numbers[0]!.value));
  return [foundAt(read.start, closeRange(text, read.end), 'date/range', range, read.bare)];
}

/** A point with another value of the field that a run is of. */
function withField(point: Point, field: 'year' | 'month' | 'day' | 'quarter', value: number): Point {
  const other = copyPoint(point);
  if (field === 'month') other.month = value;
  else if (field === 'day') other.day = value;
  else if (field === 'year') other.year = value;
  else other.quarter = value;
  return other;
}

const RANGE_CLOSE = /(?:止|期间)/y;

const closeRange = (text: string, end: number): number => end + (stick(RANGE_CLOSE, text, end)?.[0].length ?? 0);

/** A range whose first end has been read: 5月3日至7日, 2017年8月至2018年3月, 2012年至今, 自…起至…止. */
export function rangeFrom(
  reading: Reading,
  lexicon: DateLexicon,
  read: ReadPoint,
  opening: number | null,
): Found | null {
  const { text, codes } = reading;
  let at = read.end;
  if (text[at] === '起' && (connectorEnd(codes, at + 1) > at + 1 || text[at + 1] === '，')) at++;
  const comma = text[at] === '，' && at > read.end ? at + 1 : at;
  const to = connectorEnd(codes, comma);
  if (to === comma) return null;
  const start = opening !== null && (text[opening] !== '从' || at > read.end) ? opening : read.start;
  if (text[to] === '今' && !/[年天日晚后]/.test(text[to + 1] ?? ''))
    return foundAt(start, to + 1, 'date/range/to-present', rangeExpression(read.point, 'present'));
  const next = endpointAt(reading, lexicon, to, read.point.day !== undefined);
  if (!next || next.upto || next.first >= GRAIN.part || next.last < read.first) return null;
  if (next.first < GRAIN.year && read.first > next.first) return null;
  const bareWeek = (p: ReadPoint) => p.first === GRAIN.weekday;
  if (bareWeek(read) && bareWeek(next)) return weekdays(read, next);
  if (next.bare && read.last < GRAIN.day) return null;
  // 自…起到9月14日之前: up to the day before.
  const before = next.last <= GRAIN.day && /^[之以]前/.test(text.slice(next.end, next.end + 2));
  // 2018.5.3-5.7: figures are of one grain, the day.
  const last = inherit(
    next.point,
    next.point.month === undefined ? next.first : Math.min(next.first, GRAIN.month),
    read.point,
  );
  if (next.point.month === undefined && next.first === GRAIN.day) toNextMonth(last, read.point);
  const range = rangeExpression(read.point, last, before);
  return foundAt(start, before ? next.end + 2 : closeRange(text, next.end), 'date/range', range, read.bare);
}

/** 4月28日至3日: a last day before the first, with no month, is of the next one. */
function toNextMonth(last: Point, { month, day }: Point): void {
  if (month === undefined || day === undefined || last.day === undefined || last.day >= day) return;
  last.month = (month % 12) + 1;
  if (month === 12 && last.year !== undefined) last.year++;
}

const AND = new CharSet('和与');

/** 3月和9月之间, 5月1日与5月7日间: one interval. */
export function betweenFrom(reading: Reading, lexicon: DateLexicon, read: ReadPoint): Found | null {
  const { text } = reading;
  if (!AND.has(reading.codes[read.end]!) || read.last > GRAIN.day) return null;
  const next = endpointAt(reading, lexicon, read.end + 1, read.point.day !== undefined);
  if (!next || next.upto || next.last !== read.last || next.last > GRAIN.day) return null;
  const end = text.startsWith('之间', next.end)
    ? next.end + 2
    : text[next.end] === '间' && !/[隔断接歇]/.test(text[next.end + 1] ?? '')
      ? next.end + 1
      : 0;
  if (end === 0) return null;
  const range = rangeExpression(read.point, inherit(next.point, next.first, read.point));
  return foundAt(read.start, end, 'date/range/between', range);
}

function weekdays(from: ReadPoint, to: ReadPoint): Found {
  const days: string[] = [];
  // 周五至周一 goes round the end of the week.
  const length = (to.point.weekday! - from.point.weekday! + 7) % 7;
  for (let i = 0; i <= length; i++) days.push(BYDAY[((from.point.weekday! - 1 + i) % 7) + 1]!);
  const rrule = `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
  return foundAt(
    from.start,
    to.end,
    'date/recurring/weekdays',
    expressionOf({ form: 'recurring', rrule, timex: 'P1W', partOfDay: null }),
  );
}
