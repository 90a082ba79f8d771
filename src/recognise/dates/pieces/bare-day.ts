import { dateLexicon, dayPartAt } from '../lexicon.js';

/** What counts days instead of naming one: 不少于三十日, 提前3日, 满5日, 共3日. */
const COUNT_BEFORE = /[月第每近约满共达过于至今逾前足停休期续限余整逗拘留]$/;
const COUNT_AFTER = /[内期游以工龄票均报后历常夜日电线楼院桥地文机馆厅门店车井台位]/;

/** What shows a lone day written in Chinese numerals to be one: a part of the day, an hour, the end of a range. */
const AFTER_CHINESE = /[早晚上下中凌傍清深夜至到，,、]|起(?:至|到|，|[一-鿿]行|施行|实施|执行|开)/y;
const HOUR_AFTER = /[0-9一二三四五六七八九十]{1,3}[时点]/y;

/** Whether a lone 6日 names a day of the month. */
export function bareDay(text: string, at: number, unitAt: number, chinese: boolean): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text[unitAt + 1] ?? '';
  if (text[unitAt] === '号')
    return (
      // 10号，11号，12号
      (text[at - 2] === '号' && '，、和及'.includes(before) && !chinese) ||
      (!chinese &&
        /^[早晚上下中前起]/.test(after) &&
        !/^(?:上海|中)/.test(text.slice(unitAt + 1, unitAt + 3)) &&
        !COUNT_BEFORE.test(before))
    );
  const hour = matchesAt(HOUR_AFTER, text, unitAt + 1);
  if (chinese && (hour || dayPartAt(dateLexicon(), text, unitAt + 1) !== null)) return !/[月第每]/.test(before);
  if (
    COUNT_BEFORE.test(before) &&
    !(before === '于' && !/[少多低高大小]/.test(text[at - 2] ?? '')) &&
    !(before === '至' && /[日号]/.test(text[at - 2] ?? ''))
  )
    return false;
  if (COUNT_AFTER.test(after) || (after === '前' && !/[于在至到]/.test(before))) return false;
  return !chinese || matchesAt(AFTER_CHINESE, text, unitAt + 1);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
