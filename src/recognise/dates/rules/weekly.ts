import { weekdayOf } from '../pieces/week.js';
import { BYDAY, type Rhythm, span } from './rhythm-value.js';
import { stick } from './rule.js';

const WEEK_DAYS =
  /(?:的)?((?:周|星期|礼拜)?[一二三四五六日天](?:(?:[、和及至到—~-])(?:周|星期|礼拜)?[一二三四五六日天]){1,6}|(?:[一二三四五六]{2,6}[日天]?|[一二三四五六][日天])(?![次场期回课遍趟个名条篇月年])|(?:周|星期|礼拜)?[一二三四五六日天])/y;

/** 每周四, 每周一、三、五, 每周一至周五. */
export function weekly(text: string, at: number): Rhythm | null {
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
    if (day > 0) {
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
