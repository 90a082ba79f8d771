import { CharSet } from '../../../lexicon/char-set.js';
import { expressionOf } from '../expression.js';
import { type DateLexicon, dayPartAt } from '../lexicon.js';
import { numberAt, numberOf } from '../numbers.js';
import { clockAt } from '../pieces/clock.js';
import type { Reading } from '../pieces/piece.js';
import { weekdayOf } from '../pieces/week.js';
import type { PartOfDay } from '../value.js';
import { monthly, rhythmOf, yearly } from './rhythm.js';
import { BYDAY, type Rhythm, span } from './rhythm-value.js';
import { type Found, foundAt, type Rule, stick } from './rule.js';
import { weekly } from './weekly.js';

const EVERY =
  /每(?:(逢|隔)|(两|[二三四五六七八九十]|[0-9]{1,2})?个?(半年|季度|季|年度|年|月|工作日|星期|礼拜|周末|周|天|日|晚|夜|早|晨))?/y;
/** 每人每月, 元/每年: a rate. */
const RATE_BEFORE = new CharSet('人户家名亩吨元岁口位头只/');
const TIMES = /[次场期回遍批趟轮届度]/;

/** What comes back: 每年3月5日, 每月27日, 每周四上午, 每季度, 每半年, 每个工作日, 逢五逢十. */
export const recurring: Rule = (reading, lexicon, at) => {
  const { text, codes } = reading;
  if (text[at] === '逢') return marketDays(text, at, at);
  if (text[at] === '隔') return everySecondWeek(text, at);
  if (text[at] === '作') return workdays(text, at - 1);
  const every = stick(EVERY, text, at);
  if (!every || (at > 0 && RATE_BEFORE.has(codes[at - 1]!))) return null;
  const after = at + every[0].length;
  if (every[1] === '逢') return marketDays(text, at, after) ?? eachPoint(reading, lexicon, at, after);
  if (every[3] === '月' && (text[after] === '逢' || text.startsWith('每逢', after)))
    return marketDays(text, at, text[after] === '逢' ? after : after + 1);
  if (every[1] === '隔' || every[3] === undefined) return null;
  const interval = every[2] ? numberAt(codes, at + 1)!.value : 1;
  const rhythm = rhythmOf(reading, lexicon, every[3], interval, after);
  if (!rhythm || rate(reading, rhythm.end)) return null;
  let { end, part } = rhythm;
  const word = part ? null : dayPartAt(lexicon, text, end);
  if (word) {
    part = word.value.part;
    end = word.end;
  }
  const clock = numberAt(codes, end) ? clockAt(reading, end, part) : null;
  if (clock) end = clock.end;
  const found = [item(at, end, rhythm, part, clock?.point.time)];
  // 每年5月、9月; 每月5日、15日: one record each.
  const more = interval > 1 ? null : every[3] === '年' ? yearly : every[3] === '月' ? monthly : null;
  for (let next = more && listed(reading, end) ? more(reading, lexicon, end + 1) : null; next; ) {
    found.push(item(end + 1, next.end, next, next.part));
    end = next.end;
    next = more && listed(reading, end) ? more(reading, lexicon, end + 1) : null;
  }
  return found;
};

const item = (
  start: number,
  end: number,
  { rrule, timex }: Rhythm,
  partOfDay: PartOfDay | null = null,
  time: string | null = null,
): Found => foundAt(start, end, 'date/recurring', expressionOf({ form: 'recurring', rrule, timex, partOfDay, time }));

const fixed = (start: number, end: number, rrule: string, timex: string): Found[] => [
  item(start, end, { end, rrule, timex }),
];

const listed = ({ text, codes }: Reading, at: number): boolean =>
  /[、和及]/.test(text[at] ?? '') && numberAt(codes, at + 1) !== null;

function rate({ text, codes }: Reading, end: number): boolean {
  if (text[end] === '每') return true;
  const n = numberAt(codes, end);
  if (!n) return false;
  const unit = text[n.end] ?? '';
  return n.chinese ? /[元万亿千百]/.test(unit) : !TIMES.test(unit) && unit !== ':' && unit !== '时' && unit !== '点';
}

/** 逢五逢十, 每逢三、八: days of the month that end so. */
function marketDays(text: string, start: number, at: number): Found[] | null {
  const found = stick(/逢?([一二三四五六七八九十0-9])(?:(?:[、和]|逢|、逢)([一二三四五六七八九十0-9]))?/y, text, at);
  if (!found || found[2] === undefined) return null;
  const ends = [found[1]!, found[2]].map((char) => numberOf(char)!.value % 10);
  const days = span(1, 30).filter((day) => ends.includes(day % 10));
  return fixed(start, at + found[0].length, `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`, 'P1M');
}

/** 隔周五, 隔周周三上午: a day of every second week. */
function everySecondWeek(text: string, at: number): Found[] | null {
  const found = stick(/隔周(?:周|星期|礼拜)?([一二三四五六日天])(?![次场期回课人名个])/y, text, at);
  return found && fixed(at, at + found[0].length, `FREQ=WEEKLY;INTERVAL=2;BYDAY=${BYDAY[weekdayOf(found[1]!)]}`, 'P2W');
}

function eachPoint(reading: Reading, lexicon: DateLexicon, at: number, from: number): Found[] | null {
  const { text } = reading;
  if (text.startsWith('周末', from)) return fixed(at, from + 2, 'FREQ=WEEKLY;BYDAY=SA,SU', 'XXXX-WXX-WE');
  const week = text[from] === '周' || text.startsWith('星期', from) ? weekly(text, from) : null;
  const rhythm = week ?? yearly(reading, lexicon, from) ?? monthly(reading, lexicon, from);
  return rhythm && [item(at, rhythm.end, rhythm, rhythm.part)];
}

/** 工作日 as days of the week; 10个工作日 is a duration. */
function workdays(text: string, at: number): Found[] | null {
  if (
    !text.startsWith('工作日', at) ||
    (/[0-9一-鿿]/.test(text[at - 1] ?? '') && !'在于为的和及是含除定日末'.includes(text[at - 1]!)) ||
    /[志程报内]/.test(text[at + 3] ?? '')
  )
    return null;
  return fixed(at, at + 3, 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'XXXX-WXX');
}
