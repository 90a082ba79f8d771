import { type DateLexicon, GRAIN } from '../lexicon.js';
import { connectorEnd, type Reading } from '../pieces/piece.js';
import { type ReadPoint, readPoint } from '../point.js';
import type { Expression, Point } from '../value.js';
import { firstOf } from './counted.js';
import { inherit } from './inherit.js';
import { type Found, type Rule, stick } from './rule.js';
import { dynastyStart } from './words.js';

const SIGNED_DAY =
  /本?(?:通告|公告|通知|公示|办法|规定|条例|意见|方案|决定|细则|通报|启事|文件|文)?(?:发布|公布|印发|发文|下发|公示|施行|实施)?之日/y;
const OPENING = /(自|从|由)/y;
const NOW = /即日/y;

/** The point at `at`, or the day of this document (本通告之日, 即日). */
function endpointAt(reading: Reading, lexicon: DateLexicon, at: number, inRange = false): ReadPoint | null {
  // Numbers and most words start a point; only these characters start the name of a document's own day.
  const found = '即本发公印施实通下'.includes(reading.text[at] ?? '#')
    ? (stick(NOW, reading.text, at) ?? stick(SIGNED_DAY, reading.text, at))
    : null;
  if (found && found[0].length > 2) return documentDay(at, at + found[0].length);
  if (found && found[0] === '即日') return documentDay(at, at + 2);
  return readPoint(reading, lexicon, at, inRange);
}

const documentDay = (start: number, end: number): ReadPoint => ({
  start,
  end,
  point: { ofDocument: true },
  first: GRAIN.year,
  last: GRAIN.day,
  upto: null,
  bare: false,
});

/** Dates of the calendar with what encloses them: 2016年11月4日下午, 5月3日至7日, 自…起至…止, 2018年以前, 春节期间. */
export const calendar: Rule = (reading, lexicon, at) => {
  const { text } = reading;
  if (text[at] === '“') return quotedFestival(reading, lexicon, at);
  // 半年内, 第三个年头: 年 belongs to the count before it.
  if ('年月季'.includes(text[at]!) && /[0-9一二三四五六七八九十两半个几多每数]/.test(text[at - 1] ?? '')) return null;
  const opening = stick(OPENING, text, at);
  const start = opening ? at + 1 : at;
  const read = endpointAt(reading, lexicon, start);
  if (!read) return opening ? null : firstAlone(text, at);
  if (read.point.festival !== undefined && !festivalStands(reading, lexicon, read)) return null;
  if (read.upto) return shared(text, read);
  const counted = read.last <= GRAIN.month && read.point.edge === undefined ? firstOf(text, read.end, read) : null;
  if (counted) return [closeCounted(text, counted)];
  const range = rangeFrom(reading, lexicon, read, opening ? at : null);
  if (range) return [range];
  if (read.point.ofDocument) {
    // 自即日起, with no end; a bare 发布之日 is no day that is told.
    if (!text.startsWith('即日', start) || text[read.end] !== '起') return null;
    return [
      { start: at, end: read.end + 1, rule: 'date/period/open', expression: { form: 'from', point: read.point } },
    ];
  }
  return [closed(reading, lexicon, read, opening ? at : null)];
};

const firstAlone = (text: string, at: number): Found[] | null => {
  const found = firstOf(text, at, null);
  return found ? [closeCounted(text, found)] : null;
};

const closeCounted = (text: string, found: Found): Found =>
  text.startsWith('期间', found.end) ? { ...found, end: found.end + 2 } : found;

const QUOTED_AFTER =
  /”(?:国际)?(?:(?:劳动)?妇女节|儿童节|劳动节|建军节|建党节|青年节)?(假期期间|小长假期间|期间|假期|假日|小长假|长假|黄金周|前夕|前后|当天|当日)?/y;

/** “五一”期间, “十一”黄金周: the quotation marks belong to the date. */
function quotedFestival({ text }: Reading, lexicon: DateLexicon, at: number): Found[] | null {
  const word = lexicon.words.longestAt(text, at + 1);
  if (word?.value.kind !== 'festival' || word.value.use === 'skip') return null;
  const after = stick(QUOTED_AFTER, text, word.end);
  if (!after || after[0].length === 1) return null;
  const point: Point = { festival: word.value.rule, ...(word.value.holiday ? { holiday: word.value.holiday } : {}) };
  const end = word.end + after[0].length;
  const close = after[1] ?? '当天';
  if (close === '前夕')
    return [{ start: at, end, rule: 'date/vague/eve', expression: { form: 'vague', timex: 'FUTURE_REF' } }];
  if (close === '前后' || close === '当天' || close === '当日')
    return [{ start: at, end, rule: 'date/festival', expression: { form: 'point', point } }];
  return [{ start: at, end, rule: 'date/period/holiday', expression: { form: 'during', point } }];
}

const FESTIVAL_AFTER =
  /(?:期间|假期|假日|小长假|长假|黄金周|节|前夕|前后|之前|之后|前(?!往)|后|当天|当日|当晚|时节|节气)/y;

/** Whether a guarded festival word (五一, 小雪) stands as a day: before a word of time, after a year, or alone. */
function festivalStands({ text }: Reading, lexicon: DateLexicon, read: ReadPoint): boolean {
  if (read.first !== GRAIN.day) return true;
  const word = lexicon.words.longestAt(text, read.start);
  if (word?.value.kind !== 'festival' || word.value.use !== 'guarded') return true;
  if (stick(FESTIVAL_AFTER, text, word.end)) return true;
  const open = (char: string | undefined) => char === undefined || /[\s，。；、（）]/.test(char);
  return read.start === 0 && open(text[read.end]);
}

/** `1-6月份`, `5月3-7日`, `2016—2020年`: a range; `3、4月份`, `一、二季度`: one date each. */
function shared(text: string, read: ReadPoint): Found[] {
  const { upto, point } = read;
  const other: Point = { ...point, [upto!.field]: upto!.value };
  if (upto!.list) {
    const numberLength = /^[0-9一二三四五六七八九十廿〇]+/.exec(text.slice(read.start, upto!.at - 1))?.[0].length ?? 0;
    const firstEnd = upto!.at - 1;
    void numberLength;
    return [
      { start: read.start, end: firstEnd, rule: 'date/calendar/list', expression: { form: 'point', point } },
      { start: upto!.at, end: read.end, rule: 'date/calendar/list', expression: { form: 'point', point: other } },
    ];
  }
  let end = read.end;
  // 2019-2020学年 is one school year.
  const school = point.schoolYear === true;
  if (school)
    return [
      {
        start: read.start,
        end,
        rule: 'date/period/school-year',
        expression: { form: 'point', point: { ...point, schoolYear: true } },
      },
    ];
  end = closeRange(text, end);
  return [
    {
      start: read.start,
      end,
      rule: 'date/range',
      expression: { form: 'range', from: point, to: other },
      bare: read.bare,
    },
  ];
}

const RANGE_CLOSE = /(?:止|期间)/y;
const closeRange = (text: string, end: number): number => end + (stick(RANGE_CLOSE, text, end)?.[0].length ?? 0);

/** A range whose first end has been read: 5月3日至7日, 2017年8月至2018年3月, 2012年至今, 自…起至…止. */
function rangeFrom(reading: Reading, lexicon: DateLexicon, read: ReadPoint, opening: number | null): Found | null {
  const { text } = reading;
  let at = read.end;
  if (text[at] === '起' && (connectorEnd(text, at + 1) > at + 1 || text[at + 1] === '，')) at++;
  const comma = text[at] === '，' && at > read.end ? at + 1 : at;
  const to = connectorEnd(text, comma);
  if (to === comma) return null;
  const start = opening !== null && (text[opening] !== '从' || at > read.end) ? opening : read.start;
  if (text[to] === '今' && !/[年天日晚后]/.test(text[to + 1] ?? ''))
    return {
      start,
      end: to + 1,
      rule: 'date/range/to-present',
      expression: { form: 'range', from: read.point, to: 'present' },
    };
  const next = endpointAt(reading, lexicon, to, read.point.day !== undefined);
  if (!next || next.upto || next.first >= GRAIN.part || next.last < read.first) return null;
  if (next.first < GRAIN.year && read.first > next.first) return null;
  const bareWeek = (p: ReadPoint) => p.first === GRAIN.weekday;
  if (bareWeek(read) && bareWeek(next)) return weekdays(read, next);
  if (next.bare && read.last < GRAIN.day) return null;
  return {
    start,
    end: closeRange(text, next.end),
    rule: 'date/range',
    expression: { form: 'range', from: read.point, to: inherit(next, read) },
    bare: read.bare,
  };
}

const BYDAY = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weekdays(from: ReadPoint, to: ReadPoint): Found {
  const days: string[] = [];
  for (let day = from.point.weekday!; day <= to.point.weekday!; day++) days.push(BYDAY[day]!);
  return {
    start: from.start,
    end: to.end,
    rule: 'date/recurring/weekdays',
    expression: { form: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`, timex: 'P1W', partOfDay: null },
  };
}

const SUFFIX =
  /((?:或|及)(?:之前|以前|之后|以后)|以来|来|期间|假期期间|假期|假日期间|假日|小长假|长假|黄金周|前夕|以前|之前|前后|左右|同期|前|以后|之后|后|起|内|学年|当天|当日)/y;
type Suffix = (found: Found, read: ReadPoint, word: string) => Found | null;

/** Adds to a point the word of time that closes it. */
function closed(reading: Reading, lexicon: DateLexicon, read: ReadPoint, opening: number | null): Found {
  const { text } = reading;
  const era = lexicon.words.longestAt(text, read.start)?.value;
  const plain: Found = {
    start: era?.kind === 'era' && read.first === GRAIN.year ? dynastyStart(text, read.start, era.dynasty) : read.start,
    end: read.end,
    rule: ruleOf(read),
    expression: { form: 'point', point: read.point },
    bare: read.bare || read.first >= GRAIN.part,
  };
  const suffix = stick(SUFFIX, text, read.end);
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
  内: (found, read) => (read.last === GRAIN.year && read.first === GRAIN.year ? found : null),
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

function ruleOf(read: ReadPoint): string {
  const { point } = read;
  if (point.festival !== undefined) return 'date/festival';
  if (point.lunarMonth !== undefined) return 'date/lunar';
  if (point.dayShift ?? point.monthShift ?? point.yearShift ?? point.weekShift ?? point.quarterShift)
    return 'date/relative';
  if (read.first === GRAIN.weekday) return 'date/weekday';
  return 'date/calendar';
}
