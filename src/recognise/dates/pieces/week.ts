import { GRAIN } from '../calendar-word.js';
import { numberAt } from '../numbers.js';
import type { Piece, Reading } from './piece.js';

const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天末1-6])/y;
/** 每周一次, 周三场: what follows counts. */
const COUNTED = /[次场期回课遍趟届个名条篇练讲评审更检]/;
const AFTER_NAME = /[^上下早晚中凌和及与至到的在是有休\P{Script=Han}]/u;
const DAYS = '一二三四五六';

/** The weekday a character after 周 names, 1 Monday … 7 Sunday; 0 when it names none. */
export function weekdayOf(char: string): number {
  if (char === '日' || char === '天') return 7;
  return DAYS.indexOf(char) + 1 || (/[1-6]/.test(char) ? Number(char) : 0);
}

/** 周四, 星期天, 礼拜五; 周末 is the weekend. */
export function weekdayAt(text: string, at: number): Piece | null {
  WEEKDAY.lastIndex = at;
  const found = WEEKDAY.exec(text);
  if (!found) return null;
  const end = WEEKDAY.lastIndex;
  if (found[1] === '末') return null;
  if (text[at] === '周' && COUNTED.test(text[end] ?? '')) return null;
  // 周天某: a surname and a name.
  if (text[at] === '周' && found[1] === '天' && AFTER_NAME.test(text[end] ?? '')) return null;
  return { end, grain: GRAIN.weekday, point: { weekday: weekdayOf(found[1]!) } };
}

const BRACKETED = /[（，]?(?:周|星期|礼拜)([一二三四五六日天])）?/y;

/** The weekday in brackets or after a comma, said again after a day: 8月18日（星期四）. */
export function repeatedWeekdayEnd(text: string, at: number): number {
  BRACKETED.lastIndex = at;
  const found = BRACKETED.exec(text);
  if (!found) return at;
  const opened = text[at] === '（';
  if (opened !== (text[BRACKETED.lastIndex - 1] === '）')) return at;
  if (text[at] === '，' && /[一-鿿]/.test(text[BRACKETED.lastIndex] ?? '')) return at;
  return BRACKETED.lastIndex;
}

/** 第三周, 第52周, 第一个星期一, 最后一个星期五. */
export function nthAt({ text, codes }: Reading, at: number): Piece | null {
  let nth: number;
  let end: number;
  if (text.startsWith('最后一个', at)) {
    nth = -1;
    end = at + 4;
  } else {
    if (text[at] !== '第') return null;
    const n = numberAt(codes, at + 1);
    if (n === null || n.value < 1 || n.value > 53) return null;
    nth = n.value;
    end = n.end;
    if (text.startsWith('个月', end))
      return nth <= 12 ? { end: end + 2, grain: GRAIN.month, point: { month: nth } } : null;
    if (text[end] === '个') end++;
  }
  const weekday = weekdayAt(text, end);
  if (weekday && nth <= 5) return { ...weekday, point: { ...weekday.point, nth } };
  const unit = ['周', '星期', '礼拜'].find((word) => text.startsWith(word, end));
  if (!unit || nth < 0) return null;
  return { end: end + unit.length, grain: GRAIN.tenDays, point: { week: nth } };
}
