import { expressionOf, rangeExpression } from '../expression.js';
import type { SpanWord } from '../lexicon.js';
import { isChineseNumeral, isFigure } from '../numbers.js';
import { blankPoint, type Point } from '../value.js';
import { one, type Rule, stick } from './rule.js';

/** 近日, 目前, 今后: time without a day. Also seasons of no stated year. */
export const vague: Rule = (reading, _lexicon, at) => {
  const { text } = reading;
  // 7日前 is no 日前.
  if (text[at] === '日' && (isFigure(text.charCodeAt(at - 1)) || isChineseNumeral(text.charCodeAt(at - 1))))
    return null;
  const word = reading.wordAt(at);
  return word?.value.kind === 'vague'
    ? one('date/vague', at, word.end, expressionOf({ form: 'vague', timex: word.value.timex }))
    : null;
};

/** 今明两年, 明后两天: from one unit to another, seen from the day of publication. */
export const unitSpan: Rule = (reading, _lexicon, at) => {
  const word = reading.wordAt(at);
  if (word?.value.kind !== 'span') return null;
  const { unit, first, last } = word.value;
  return one('date/range/units', at, word.end, rangeExpression(shifted(unit, first), shifted(unit, last)));
};

function shifted(unit: SpanWord['unit'], offset: number): Point {
  const shift = { anchor: 'now', offset } as const;
  const point = blankPoint();
  if (unit === 'year') point.yearShift = shift;
  else if (unit === 'month') point.monthShift = shift;
  else if (unit === 'week') point.weekShift = shift;
  else point.dayShift = shift;
  return point;
}

const SINCE = /(?:召开|胜利召开)?(以来|以后|之后)/y;

/** 党的十八大以来, 疫情发生以来: a period counted from an event. */
export const sinceEvent: Rule = (reading, _lexicon, at) => {
  const { text } = reading;
  const word = reading.wordAt(at);
  if (word?.value.kind !== 'event') return null;
  const since = stick(SINCE, text, word.end);
  if (!since || (since[1] !== '以来' && word.value.day === null)) return null;
  const start = text[at - 1] === '自' ? at - 1 : at;
  return one(
    'date/period/since-event',
    start,
    word.end + since[0].length,
    expressionOf({ form: 'period', from: word.value.day, to: null }),
  );
};

/** 清光绪年间, 康熙年间: the whole of a reign. */
export const reign: Rule = (reading, _lexicon, at) => {
  const { text } = reading;
  const word = reading.wordAt(at);
  if (word?.value.kind !== 'era' || !text.startsWith('年间', word.end)) return null;
  const { dynasty, first, last } = word.value;
  const start = dynastyStart(text, at, dynasty);
  return one(
    'date/period/reign',
    start,
    word.end + 2,
    expressionOf({
      form: 'period',
      from: `${pad(first)}-01-01`,
      to: last === 0 ? null : `${pad(last)}-12-31`,
    }),
  );
};

const pad = (year: number): string => String(year).padStart(4, '0');

/** Where the dynasty named right before an era starts (清康熙, 清朝光绪); the era's own start when none is. */
export function dynastyStart(text: string, at: number, dynasty: string): number {
  for (const name of [`${dynasty}朝`, `${dynasty}代`, dynasty])
    if (at >= name.length && text.startsWith(name, at - name.length)) return at - name.length;
  return at;
}
