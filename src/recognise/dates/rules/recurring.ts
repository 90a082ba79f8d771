import { dayPartAt, GRAIN } from '../lexicon.js';
import { numberAt } from '../numbers.js';
import { clockAt } from '../pieces/clock.js';
import { edgeAt, monthAt } from '../pieces/month-day.js';
import { connectorEnd } from '../pieces/piece.js';
import { weekdayOf } from '../pieces/week.js';
import { type ReadPoint, readPoint } from '../point.js';
import type { PartOfDay } from '../value.js';
import { type Found, one, type Rule, stick } from './rule.js';

const EVERY =
  /每(?:(逢|隔)|(两|[二三四五六七八九十]|[0-9]{1,2})?个?(半年|季度|季|年度|年|月|工作日|星期|礼拜|周末|周|天|日|晚|夜|早|晨))?/y;
const BYDAY = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** 每人每月, 元/每年: a rate. */
const RATE_BEFORE = /[人户家名亩吨元岁口位头只/]$/;
const TIMES = /[次场期回遍批趟轮届度]/;

interface Rhythm {
  readonly end: number;
  readonly rrule: string;
  readonly timex: string;
  readonly part?: PartOfDay | undefined;
}

/** What comes back: 每年3月5日, 每月27日, 每周四上午, 每季度, 每半年, 每个工作日, 逢五逢十. */
export const recurring: Rule = (reading, lexicon, at) => {
  const { text } = reading;
  if (text[at] === '逢') return marketDays(text, at, at);
  if (text[at] === '工') return workdays(text, at);
  const every = stick(EVERY, text, at);
  if (!every || RATE_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return null;
  const after = at + every[0].length;
  if (every[1] === '逢') return marketDays(text, at, after) ?? eachPoint(reading, lexicon, at, after);
  if (every[1] === '隔' || every[3] === undefined) return null;
  const interval = every[2] ? (numberAt(text, at + 1)?.value ?? 1) : 1;
  const rhythm = rhythmOf(reading, lexicon, every[3], interval, after);
  if (!rhythm || rate(text, rhythm.end)) return null;
  let { end, part } = rhythm;
  const word = part ? null : dayPartAt(lexicon, text, end);
  if (word) {
    part = word.value.part;
    end = word.end;
  }
  end = (numberAt(text, end) ? clockAt(text, end, part) : null)?.end ?? end;
  return one('date/recurring', at, end, {
    form: 'recurring',
    rrule: rhythm.rrule,
    timex: rhythm.timex,
    partOfDay: part ?? null,
  });
};

function rate(text: string, end: number): boolean {
  if (text[end] === '每') return true;
  const n = numberAt(text, end);
  if (!n) return false;
  const unit = text[n.end] ?? '';
  return n.chinese ? /[元万亿千百]/.test(unit) : !TIMES.test(unit) && unit !== ':' && unit !== '时' && unit !== '点';
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

function rhythmOf(
  reading: Parameters<Rule>[0],
  lexicon: Parameters<Rule>[1],
  unit: string,
  n: number,
  end: number,
): Rhythm | null {
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
      const part = ({ 晚: 'evening', 夜: 'night', 早: 'earlyMorning', 晨: 'earlyMorning' } as const)[unit as '晚'];
      return { end, rrule: every('DAILY', n), timex: `P${n}D`, part };
    }
  }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
const two = (n: number): string => String(n).padStart(2, '0');

/** 每年3月5日, 每年5月至10月, 每年春节. */
function yearly(reading: Parameters<Rule>[0], lexicon: Parameters<Rule>[1], at: number): Rhythm | null {
  const { text } = reading;
  const from = text[at] === '的' ? at + 1 : at;
  const read = readPoint(reading, lexicon, from);
  if (!read || read.first < GRAIN.quarter || read.first > GRAIN.day || read.bare) return null;
  const { point } = read;
  const months = monthsOf(read);
  const joined = connectorEnd(text, read.end);
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
  let listEnd = read.end;
  if (months.length === 1 && point.day === undefined && point.month !== undefined)
    for (let next = listed(text, listEnd); next; next = listed(text, listEnd)) {
      months.push(next.month);
      listEnd = next.end;
    }
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
  const day = point.day;
  if (day !== undefined && !read.upto)
    return {
      end: read.end,
      rrule: `FREQ=YEARLY;BYMONTH=${months[0]};BYMONTHDAY=${day}`,
      timex: `XXXX-${two(months[0]!)}-${two(day)}`,
      part,
    };
  return {
    end: listEnd,
    rrule: `FREQ=YEARLY;BYMONTH=${months.join(',')}`,
    timex: months.length === 1 ? `XXXX-${two(months[0]!)}` : 'P1Y',
    part,
  };
}

/** 每年6月和12月: one more month of the list. */
function listed(text: string, at: number): { month: number; end: number } | null {
  if (!/[、和及]/.test(text[at] ?? '')) return null;
  const n = numberAt(text, at + 1);
  const month = n && text[n.end] === '月' ? monthAt(text, n) : null;
  return month && month.point.month !== undefined ? { month: month.point.month, end: month.end } : null;
}

/** 每年11月至次年3月 */
const nextYearEnd = (text: string, at: number): number =>
  at + (stick(/(?:次年|翌年|第二年)/y, text, at)?.[0].length ?? 0);

function monthsOf({ point, upto }: ReadPoint): number[] {
  if (point.month !== undefined)
    return upto?.field === 'month'
      ? upto.list
        ? [point.month, upto.value]
        : span(point.month, upto.value)
      : [point.month];
  if (point.quarter !== undefined) return span(point.quarter * 3 - 2, point.quarter * 3);
  if (point.half !== undefined) return span(point.half * 6 - 5, point.half * 6);
  if (point.season !== undefined)
    return { SP: [3, 4, 5], SU: [6, 7, 8], FA: [9, 10, 11], WI: [12, 1, 2] }[point.season];
  if (point.edge !== undefined && point.yearShift !== undefined)
    return point.edge === 1 ? [1] : point.edge === 2 ? [6] : [12];
  return [];
}

const MONTH_DAYS =
  /的?((?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})[日号]?(?:[、和至到—~-](?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})[日号]?){0,5})/y;

/** 每月27日, 每月5日、15日, 每月1日至10日, 每月最后一个星期五, 每月上旬, 每月月底. */
function monthly(reading: Parameters<Rule>[0], lexicon: Parameters<Rule>[1], at: number): Rhythm | null {
  const { text } = reading;
  if (text[at] === '逢' || text.startsWith('每逢', at)) {
    const market = marketDays(text, at, text[at] === '逢' ? at : at + 1)?.[0];
    if (market?.expression.form === 'recurring')
      return { end: market.end, rrule: market.expression.rrule, timex: market.expression.timex };
  }
  const found = stick(MONTH_DAYS, text, at);
  if (found && /[日号]$/.test(found[1]!)) {
    const days: number[] = [];
    let previous = '';
    for (const part of found[1]!.matchAll(/([^日号、和至到—~-]+)[日号]?([、和至到—~-]?)/g)) {
      const day = numberAt(part[1]!, 0)?.value ?? 0;
      if (day < 1 || day > 31) return null;
      if (previous !== '' && !/[、和]/.test(previous)) days.push(...span(days[days.length - 1]! + 1, day));
      else days.push(day);
      previous = part[2]!;
    }
    return {
      end: at + found[0].length,
      rrule: `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
      timex: `XXXX-XX-${two(days[0]!)}`,
    };
  }
  const read = readPoint(reading, lexicon, text[at] === '的' ? at + 1 : at);
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
    ? span(point.tenDays * 10 - 9, point.tenDays === 3 ? 31 : point.tenDays * 10)
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

const WEEK_DAYS =
  /(?:的)?((?:周|星期|礼拜)?[一二三四五六日天](?:(?:[、和及至到—~-])(?:周|星期|礼拜)?[一二三四五六日天]){0,6})/y;

/** 每周四, 每周一、三、五, 每周一至周五. */
function weekly(text: string, at: number): Rhythm | null {
  const found = stick(WEEK_DAYS, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  // 每周一次 counts, 每周一上午 names the day.
  if (/[次场期回课遍趟个名条篇练讲评审更家户人天堂件项调通]/.test(text[end] ?? '') && found[1]!.length === 1)
    return null;
  const days: number[] = [];
  let ranged = false;
  for (const char of found[1]!) {
    const day = weekdayOf(char);
    if (day > 0 && char !== '期') {
      if (ranged) for (const between of span((days[days.length - 1] ?? 0) + 1, day)) days.push(between);
      else days.push(day);
      ranged = false;
    } else if (/[至到—~-]/.test(char)) ranged = true;
  }
  return {
    end,
    rrule: `FREQ=WEEKLY;BYDAY=${days.map((day) => BYDAY[day]).join(',')}`,
    timex: days.length === 1 ? `XXXX-WXX-${days[0]}` : 'P1W',
  };
}

/** 逢五逢十, 每逢三、八: days of the month that end so. */
function marketDays(text: string, start: number, at: number): Found[] | null {
  const found = stick(
    /逢?([一二三四五六七八九十0-9])(?:(?:[、和]|逢|、逢)([一二三四五六七八九十0-9]))?(?![一-鿿0-9]|年|月)?/y,
    text,
    at,
  );
  if (!found || (text[start] === '逢' && found[2] === undefined) || found[2] === undefined) return null;
  const ends = [found[1]!, found[2]].map((char) => (numberAt(char, 0)?.value ?? 0) % 10);
  const days = span(1, 31).filter((day) => ends.includes(day % 10) && day <= 30);
  return one('date/recurring', start, at + found[0].length, {
    form: 'recurring',
    rrule: `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
    timex: 'P1M',
    partOfDay: null,
  });
}

function eachPoint(
  reading: Parameters<Rule>[0],
  lexicon: Parameters<Rule>[1],
  at: number,
  from: number,
): Found[] | null {
  const { text } = reading;
  if (text.startsWith('周末', from))
    return one('date/recurring', at, from + 2, {
      form: 'recurring',
      rrule: 'FREQ=WEEKLY;BYDAY=SA,SU',
      timex: 'XXXX-WXX-WE',
      partOfDay: null,
    });
  const week = text[from] === '周' || text.startsWith('星期', from) ? weekly(text, from) : null;
  const rhythm = week ?? yearly(reading, lexicon, from);
  return rhythm
    ? one('date/recurring', at, rhythm.end, {
        form: 'recurring',
        rrule: rhythm.rrule,
        timex: rhythm.timex,
        partOfDay: rhythm.part ?? null,
      })
    : null;
}

/** 工作日 as days of the week; 10个工作日 is a duration. */
function workdays(text: string, at: number): Found[] | null {
  if (
    !text.startsWith('工作日', at) ||
    /[个第0-9一二三四五六七八九十数几]/.test(text[at - 1] ?? '') ||
    /[志程报内]/.test(text[at + 3] ?? '')
  )
    return null;
  return one('date/recurring', at, at + 3, {
    form: 'recurring',
    rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    timex: 'XXXX-WXX',
    partOfDay: null,
  });
}
