import { GRAIN } from '../calendar-word.js';
import { expressionOf, pointExpression } from '../expression.js';
import type { Reading } from '../pieces/piece.js';
import { festivalPoint } from '../pieces/word-piece.js';
import type { ReadPoint } from '../point.js';
import { type Found, one, stick } from './rule.js';

const QUOTED_AFTER =
  /”(?:国际)?(?:(?:劳动)?妇女节|儿童节|劳动节|建军节|建党节|青年节)?(假期期间|小长假期间|期间|假期|假日|小长假|长假|黄金周|前夕|前后|当天|当日)?/y;

/** “五一”期间, “十一”黄金周: the quotation marks belong to the date. */
export function quotedFestival(reading: Reading, at: number): Found[] | null {
  const { text } = reading;
  const word = reading.wordAt(at + 1);
  if (word?.value.kind !== 'festival' || word.value.use === 'skip') return null;
  const after = stick(QUOTED_AFTER, text, word.end);
  if (!after || after[0].length === 1) return null;
  const point = festivalPoint(word.value, reading);
  const end = word.end + after[0].length;
  const close = after[1] ?? '当天';
  if (close === '前夕') return one('date/vague/eve', at, end, expressionOf({ form: 'vague', timex: 'FUTURE_REF' }));
  if (close === '前后' || close === '当天' || close === '当日')
    return one('date/festival', at, end, pointExpression(point));
  return one('date/period/holiday', at, end, pointExpression(point, 'during'));
}

const FESTIVAL_AFTER =
  /(?:期间|假期|假日|小长假|长假|连假|黄金周|节|前夕|前后|之前|之后|前(?!往)|后|当天|当日|当晚|时节|节气|放假)/y;

/** Whether a guarded festival word (五一, 小雪) stands as a day: before a word of time, after a year, or alone. */
export function festivalStands(reading: Reading, read: ReadPoint): boolean {
  const { text } = reading;
  if (read.first !== GRAIN.day) return true;
  const word = reading.wordAt(read.start);
  if (word?.value.kind !== 'festival' || word.value.use !== 'guarded') return true;
  if (stick(FESTIVAL_AFTER, text, word.end)) return true;
  const open = (char: string | undefined) => char === undefined || /[\s，。；、（）]/.test(char);
  return read.start === 0 && open(text[read.end]);
}
