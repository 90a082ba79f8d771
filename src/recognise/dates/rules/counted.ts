import { CharSet } from '../../../lexicon/char-set.js';
import { expressionOf } from '../expression.js';
import { numberAt } from '../numbers.js';
import type { Reading } from '../pieces/piece.js';
import type { ReadPoint } from '../point.js';
import { type Count, countAt } from './count.js';
import { type Found, foundAt, one, type Rule, stick } from './rule.js';

const PERIOD = /(近|最近|过去的?|刚过去的|这|未来的?|今后的?|接下来的?|上|下|后|此后)/y;
/** 历时近三年: what lasts is counted, not dated. */
const LASTING_BEFORE = /(?:[时了达已有续经满超共每第需为约]|长达|花费|以)$/;
const DIRECTIONS = {
  近: 'past',
  最: 'past',
  过: 'past',
  刚: 'past',
  这: 'past',
  未: 'upcoming',
  今: 'upcoming',
  接: 'upcoming',
  上: 'previous',
  下: 'future',
  后: 'future',
  此: 'future',
} as const;

/** Periods counted from now: 近三年, 过去五年, 未来两个月, 这五年来. */
export const countedFromNow: Rule = (reading, _lexicon, at) => {
  const { text } = reading;
  const prefix = stick(PERIOD, text, at);
  if (!prefix || (prefix[1] === '近' && LASTING_BEFORE.test(text.slice(Math.max(0, at - 2), at)))) return null;
  if (/^[上下后]$/.test(prefix[1]!) && /[一-鿿]/.test(text[at - 1] ?? '') && !/[的在到于]/.test(text[at - 1] ?? ''))
    return null;
  const counted = countAt(reading, at + prefix[0].length);
  if (!counted || counted.most !== null || counted.unit === 'century') return null;
  const word = text[at]!;
  if (word === '这' && !/[来间]/.test(text[counted.end] ?? '')) return null;
  // 上半年 is a part of the year, 上一年 a word.
  if (('上下'.includes(word) && counted.count === 1) || ('上下后这'.includes(word) && text[at + 1] === '半'))
    return null;
  let end = counted.end;
  if (text.startsWith('以来', end)) end += 2;
  else if (text[end] === '来' || text[end] === '内' || text.startsWith('期间', end)) end += text[end] === '期' ? 2 : 1;
  if (
    text[at] === '近' &&
    /[历史的]/.test(text[end] ?? '') &&
    text.startsWith('历史', text[end] === '的' ? end + 1 : end)
  )
    return null;
  return one(
    'date/period/counted',
    at,
    end,
    expressionOf({
      form: 'count',
      direction: DIRECTIONS[word as keyof typeof DIRECTIONS],
      count: counted.count,
      unit: counted.unit,
      of: null,
    }),
  );
};

/** 第三年, 近五年, 约三天: what stands before a number that no word after it makes a date. */
const NO_COUNT_AFTER = new CharSet('0123456789.第约近每满提超几数好十百千起届过');

/** Periods and days counted with the word after: 三年来, 五年以来, 七年前, 20天后, 三个月之后. */
export const countedWithWordAfter: Rule = (reading, lexicon, at) => {
  const { text } = reading;
  if (at > 0 && NO_COUNT_AFTER.has(reading.codes[at - 1]!)) return null;
  const counted = countAt(reading, at);
  if (!counted) return null;
  const { end } = counted;
  if (
    (text[end] === '来' || text[end] === '以') &&
    (text.startsWith('以来', end) || (text[end] === '来' && !lexicon.compounds.longestAt(text, end)))
  ) {
    if (counted.unit === 'day' && text[end - 1] === '日') return null;
    return one(
      'date/period/since-counted',
      at,
      end + (text[end] === '来' ? 1 : 2),
      expressionOf({
        form: 'count',
        direction: 'since',
        count: counted.count,
        unit: counted.unit,
        of: null,
        rough: counted.rough,
        mayBeYear: counted.unit === 'year' && text[end] === '以' && /^[0-9]{2}年/.test(text.slice(at, at + 3)),
      }),
    );
  }
  const near = text[end] === '之' || text[end] === '以' ? end + 1 : end;
  const sign = text[near] === '前' ? -1 : text[near] === '后' ? 1 : 0;
  if (sign === 0 || (near === end && lexicon.compounds.longestAt(text, end)) || text[end - 1] === '日') return null;
  if (counted.most !== null && counted.unit !== 'year') return null;
  return one(
    'date/relative/distance',
    at,
    near + 1,
    expressionOf({
      form: 'distance',
      sign,
      count: counted.count,
      unit: counted.unit,
      most: counted.most,
      afterEvent: sign > 0 && /[一-鿿]/.test(text[at - 1] ?? '') && !'在于将从等再过约'.includes(text[at - 1]!),
    }),
  );
};

const FIRST = /(前|头|最后|后)/y;
const FIRST_STARTS = new CharSet('前头最后');

/** What stands behind months that are counted without a measure word (前7月); 前7月5日 names a day. */
const NO_MONTHS_AFTER = '初底中末上下份旬';

/** 前7月, 前两月: months counted without a measure word, behind a year or where a clause begins. */
function monthsAt({ text, codes }: Reading, start: number, at: number, ofYear: boolean): Count | null {
  if (!ofYear && start > 0 && /[0-9一-鿿]/.test(text[start - 1]!)) return null;
  const n = numberAt(codes, at);
  if (!n || n.value < 2 || n.value > 11 || text[n.end] !== '月' || text[at] === '0') return null;
  const after = n.end + 1;
  if (numberAt(codes, after) || NO_MONTHS_AFTER.includes(text[after] ?? '#')) return null;
  return { end: after, count: n.value, most: null, unit: 'month', rough: false };
}

/** The first or last units of a year, quarter or month: 前三季度, 前5个月, 2016年前两个季度, 去年的前10天. `of` is what was read before. */
export function firstOf(reading: Reading, at: number, of: ReadPoint | null): Found | null {
  const { text } = reading;
  const from = of && text[at] === '的' ? at + 1 : at;
  const prefix = FIRST_STARTS.has(reading.codes[from]!) ? stick(FIRST, text, from) : null;
  if (!prefix) return null;
  const counted =
    countAt(reading, from + prefix[0].length) ?? monthsAt(reading, from, from + prefix[0].length, of !== null);
  if (!counted || counted.most !== null || counted.unit === 'year') return null;
  const last = prefix[0] === '后' || prefix[0] === '最后';
  if (
    !of &&
    (last ||
      !/month|quarter/.test(counted.unit) ||
      (counted.unit === 'month' && counted.count > 11) ||
      (counted.unit === 'quarter' && counted.count > 3))
  )
    return null;
  if (!of && counted.unit === 'month' && counted.count === 1) return null;
  return foundAt(
    of ? of.start : at,
    counted.end,
    last ? 'date/period/last' : 'date/period/first',
    expressionOf({
      form: 'count',
      direction: last ? 'last' : 'first',
      count: counted.count,
      unit: counted.unit,
      of: of ? of.point : null,
    }),
  );
}
