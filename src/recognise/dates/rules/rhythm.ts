import { GRAIN } from '../calendar-word.js';
import type { DateLexicon } from '../lexicon.js';
import { numberOf } from '../numbers.js';
import { edgeAt } from '../pieces/month-day.js';
import { connectorEnd, type Reading } from '../pieces/piece.js';
import { type ReadPoint, readPoint } from '../point.js';
import { BYDAY, type Rhythm, span } from './rhythm-value.js';
import { stick } from './rule.js';
import { weekly } from './weekly.js';

/** The rhythm of a unit after 每, with the day of it that follows: 每年3月5日, 每月27日, 每周四. */
export function rhythmOf(reading: Reading, lexicon: DateLexicon, unit: string, n: number, end: number): Rhythm | null {
  const { text } = reading;
  const edge = n === 1 ? edgeRhythm(text, unit, end) : null;
  if (edge) return edge;
  switch (unit) {
    case '年':
    case '年度':
      return (n === 1 ? yearly(reading, lexicon, end) : null) ?? { end, rrule: every('YEARLY', n), timex: `P${n}Y` };
    case '半年':
      return { end, rrule: every('MONTHLY', 6 * n), timex: `P${6 * n}M` };
    case '季度':
    case '季':
      return unit === '季' && /[一-鿿]/.test(text[end] ?? '')
        ? null
        : { end, rrule: every('MONTHLY', 3 * n), timex: `P${3 * n}M` };
    case '月':
      return (n === 1 ? monthly(reading, lexicon, end) : null) ?? { end, rrule: every('MONTHLY', n), timex: `P${n}M` };
    case '周':
    case '星期':
    case '礼拜':
      return (n === 1 ? weekly(text, end) : null) ?? { end, rrule: every('WEEKLY', n), timex: `P${n}W` };
    case '周末':
      return { end, rrule: 'FREQ=WEEKLY;BYDAY=SA,SU', timex: 'XXXX-WXX-WE' };
    case '工作日':
      return { end, rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', timex: 'XXXX-WXX' };
    default: {
      if (n > 1 && unit === '日') return null;
      const part =
        unit === '晚'
          ? 'evening'
          : unit === '夜'
            ? 'night'
            : unit === '早' || unit === '晨'
              ? 'earlyMorning'
              : undefined;
      return { end, rrule: every('DAILY', n), timex: `P${n}D`, part };
    }
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

/** 每年3月5日, 每年5月至10月, 每年春节. */
export function yearly(reading: Reading, lexicon: DateLexicon, at: number): Rhythm | null {
  const { text, codes } = reading;
  const from = text[at] === '的' ? at + 1 : at;
  const read = readPoint(reading, lexicon, from);
  if (!read || read.first < GRAIN.quarter || read.first > GRAIN.day || read.bare) return null;
  const { point } = read;
  const months = monthsOf(read);
  const joined = connectorEnd(codes, read.end);
  const other = !read.upto && joined > read.end ? readPoint(reading, lexicon, nextYearEnd(text, joined)) : null;
  if (
    other &&
    months.length === 1 &&
    other.first === GRAIN.month &&
    other.point.month !== undefined &&
    other.last === read.last
  ) {
    const last = other.point.month;
    const covered = last >= months[0]! ? span(months[0]!, last) : [...span(months[0]!, 12), ...span(1, last)];
    return {
      end: other.end,
      rrule: `FREQ=YEARLY;BYMONTH=${covered.join(',')}`,
      timex: `XXXX-${two(months[0]!)}/XXXX-${two(last)}`,
    };
  }
  const part = point.partOfDay;
  if (point.festival !== undefined) {
    const solar = /^solar (\d+)-(\d+)$/.exec(point.festival);
    return solar
      ? {
          end: read.end,
          rrule: `FREQ=YEARLY;BYMONTH=${solar[1]};BYMONTHDAY=${solar[2]}`,
          timex: `XXXX-${two(Number(solar[1]))}-${two(Number(solar[2]))}`,
          part,
        }
      : { end: read.end, rrule: 'FREQ=YEARLY', timex: 'P1Y', part };
  }
  if (point.lunarMonth !== undefined) return { end: read.end, rrule: 'FREQ=YEARLY', timex: 'P1Y', part };
  if (months.length === 0) return null;
  if (point.nth !== undefined && point.weekday !== undefined)
    return {
      end: read.end,
      rrule: `FREQ=YEARLY;BYMONTH=${months[0]};BYDAY=${point.nth}${BYDAY[point.weekday]}`,
      timex: 'P1Y',
      part,
    };
  const day = point.day;
  const lastDay = day === undefined || joined === read.end ? null : readPoint(reading, lexicon, joined, true);
  if (lastDay?.first === GRAIN.day && lastDay.last === GRAIN.day && lastDay.point.day! > day!)
    return {
      end: lastDay.end,
      rrule: `FREQ=YEARLY;BYMONTH=${months[0]};BYMONTHDAY=${span(day!, lastDay.point.day!).join(',')}`,
      timex: 'P1Y',
    };
  if (day !== undefined && !read.upto)
    return {
      end: read.end,
      rrule: `FREQ=YEARLY;BYMONTH=${months[0]};BYMONTHDAY=${day}`,
      timex: `XXXX-${two(months[0]!)}-${two(day)}`,
      part,
    };
  return {
    end: read.end,
    rrule: `FREQ=YEARLY;BYMONTH=${months.join(',')}`,
    timex: months.length === 1 ? `XXXX-${two(months[0]!)}` : 'P1Y',
    part,
  };
}

/** 每年11月至次年3月 */
const nextYearEnd = (text: string, at: number): number =>
  at + (stick(/(?:次年|翌年|第二年)/y, text, at)?.[0].length ?? 0);

function monthsOf({ point, upto }: ReadPoint): number[] {
  if (point.month !== undefined)
    return upto?.field === 'month'
      ? upto.list
        ? [point.month, ...upto.numbers.map(({ value }) => value)]
        : span(point.month, upto.numbers[0]!.value)
      : [point.month];
  if (point.quarter !== undefined) return span(point.quarter * 3 - 2, point.quarter * 3);
  if (point.half !== undefined) return span(point.half * 6 - 5, point.half * 6);
  if (point.edge !== undefined && point.yearShift !== undefined)
    return point.edge === 1 ? [1] : point.edge === 2 ? [6] : [12];
  return [];
}

const NUMBER = '(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})';
/** 27日, 5、15日, 1日至10日 */
const MONTH_DAYS = new RegExp(
  `的?(${NUMBER})(?:[日号]?(?:至|到|—|~|-)(${NUMBER})[日号]|((?:[、和]${NUMBER}){0,4})[日号])`,
  'y',
);

/** 上旬, 中旬, 下旬, 中下旬, 上中旬. */
const TEN_DAYS = [[], span(1, 10), span(11, 20), span(21, 31), span(11, 31), span(1, 20)];

/** 每月27日, 每月5日、15日, 每月1日至10日, 每月最后一个星期五, 每月上旬, 每月月底. */
export function monthly(reading: Reading, lexicon: DateLexicon, at: number): Rhythm | null {
  const { text } = reading;
  const found = stick(MONTH_DAYS, text, at);
  if (found) {
    const number = (written: string) => numberOf(written)?.value ?? 0;
    const first = number(found[1]!);
    const days = found[2]
      ? span(first, number(found[2]))
      : [
          first,
          ...(found[3] ?? '')
            .split(/[、和]/)
            .filter(Boolean)
            .map(number),
        ];
    if (days.length === 0 || days.some((day) => day < 1 || day > 31)) return null;
    return {
      end: at + found[0].length,
      rrule: `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
      timex: `XXXX-XX-${two(first)}`,
    };
  }
  const from = text[at] === '的' ? at + 1 : at;
  if (text.startsWith('最后一天', from)) return { end: from + 4, rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', timex: 'P1M' };
  const read = readPoint(reading, lexicon, from);
  if (!read) return null;
  const { point } = read;
  if (point.nth !== undefined && point.weekday !== undefined && read.first === GRAIN.weekday)
    return {
      end: read.end,
      rrule: `FREQ=MONTHLY;BYDAY=${point.nth}${BYDAY[point.weekday]}`,
      timex: `XXXX-XX-WXX-${point.weekday}`,
      part: point.partOfDay,
    };
  const days = point.tenDays
    ? TEN_DAYS[point.tenDays]!
    : point.edge && point.monthShift
      ? point.edge === 1
        ? span(1, 5)
        : point.edge === 3
          ? [-1]
          : span(11, 20)
      : [];
  if (days.length === 0 || read.first !== GRAIN.tenDays) return null;
  return { end: read.end, rrule: `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`, timex: 'P1M' };
}

/** 每年底, 每月初, 每季度末: the edge of each unit; `null` when no edge word follows. */
function edgeRhythm(text: string, unit: string, at: number): Rhythm | null {
  const edge = edgeAt(text, at);
  if (!edge || edge.edge === 2) return null;
  const last = edge.edge === 3;
  if (unit === '年' || unit === '年度')
    return { end: edge.end, rrule: `FREQ=YEARLY;BYMONTH=${last ? '12' : '1'}`, timex: `XXXX-${last ? '12' : '01'}` };
  if (unit === '月')
    return { end: edge.end, rrule: `FREQ=MONTHLY;BYMONTHDAY=${last ? '-1' : '1,2,3,4,5'}`, timex: 'P1M' };
  return unit === '季度'
    ? { end: edge.end, rrule: `FREQ=YEARLY;BYMONTH=${last ? '3,6,9,12' : '1,4,7,10'}`, timex: 'P3M' }
    : null;
}

const every = (freq: string, interval: number): string => `FREQ=${freq}${interval > 1 ? `;INTERVAL=${interval}` : ''}`;
