import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import type { DateLexicon } from '../lexicon.js';
import { connectorEnd, type Reading } from '../pieces/piece.js';
import { type ReadPoint, readPoint } from '../point.js';
import type { Point } from '../value.js';
import { inherit } from './inherit.js';
import { BYDAY } from './rhythm.js';
import { type Found, stick } from './rule.js';

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

const documentDay = (start: number, end: number): ReadPoint => ({
  start,
  end,
  point: { ofDocument: true },
  first: GRAIN.year,
  last: GRAIN.day,
  upto: null,
  bare: false,
  eraYear: false,
});

/** `1-6月份`, `5月3-7日`, `2016—2020年`: a range; `3、4、5月份`, `一、二季度`: one date each. */
export function shared(text: string, read: ReadPoint): Found[] {
  const { upto, point } = read;
  const { field, numbers, list } = upto!;
  if (list) {
    const points = [point, ...numbers.map(({ value }) => ({ ...point, [field]: value }))];
    return points.map((one, i) => ({
      start: i === 0 ? read.start : numbers[i - 1]!.at,
      end: i === numbers.length ? read.end : numbers[i]!.at - 1,
      rule: 'date/calendar/list',
      expression: { form: 'point', point: one },
      bare: read.bare,
    }));
  }
  const other: Point = { ...point, [field]: numbers[0]!.value };
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
  // 自…起到9月14日之前: up to the day before.
  const before = next.last <= GRAIN.day && /^[之以]前/.test(text.slice(next.end, next.end + 2));
  return {
    start,
    end: before ? next.end + 2 : closeRange(text, next.end),
    rule: 'date/range',
    expression: { form: 'range', from: read.point, to: inherit(next, read), ...(before ? { before } : {}) },
    bare: read.bare,
  };
}

/** 3月和9月之间, 5月1日与5月7日间: one interval. */
export function betweenFrom(reading: Reading, lexicon: DateLexicon, read: ReadPoint): Found | null {
  const { text } = reading;
  if (!'和与'.includes(text[read.end] ?? '#') || read.last > GRAIN.day) return null;
  const next = endpointAt(reading, lexicon, read.end + 1, read.point.day !== undefined);
  if (!next || next.upto || next.last !== read.last || next.last > GRAIN.day) return null;
  const end = text.startsWith('之间', next.end)
    ? next.end + 2
    : text[next.end] === '间' && !/[隔断接歇]/.test(text[next.end + 1] ?? '')
      ? next.end + 1
      : 0;
  if (end === 0) return null;
  return {
    start: read.start,
    end,
    rule: 'date/range/between',
    expression: { form: 'range', from: read.point, to: inherit(next, read) },
  };
}

function weekdays(from: ReadPoint, to: ReadPoint): Found {
  const days: string[] = [];
  // 周五至周一 goes round the end of the week.
  const length = (to.point.weekday! - from.point.weekday! + 7) % 7;
  for (let i = 0; i <= length; i++) days.push(BYDAY[((from.point.weekday! - 1 + i) % 7) + 1]!);
  return {
    start: from.start,
    end: to.end,
    rule: 'date/recurring/weekdays',
    expression: { form: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')}`, timex: 'P1W', partOfDay: null },
  };
}
