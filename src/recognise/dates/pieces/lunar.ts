import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { numberAt } from '../numbers.js';
import type { Piece, Reading } from './piece.js';

const PREFIX = /(?:农历|阴历|旧历|夏历)(?:的)?/y;
const MONTH = /(闰)?(正|冬|腊|[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月/y;
const DAY =
  /初([一二三四五六七八九十]|[0-9]{1,2})|(廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十|[0-9]{1,2}|[一二三四五六七八九])(?![0-9一二三四五六七八九十月年个余多天次名人])/y;
const NEW_YEAR_DAY = /(?:大年|正月)初([一二三四五六七八九十]|[0-9]{1,2})/y;
const NEW_YEAR_STARTS = new CharSet('大正');
const SINGLE = new CharSet('一二三四五六七八九');
const PREFIX_STARTS = new CharSet('农阴旧夏');
const NAMED: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** A lunar month or day: 农历八月十五, 腊月廿三, 正月, 闰四月, 大年初二, 九月初九. */
export function lunarAt({ text, codes }: Reading, at: number): Piece | null {
  const ordinal = NEW_YEAR_STARTS.has(codes[at]!) ? exec(NEW_YEAR_DAY, text, at) : null;
  if (ordinal) {
    const day = numberAt(codes, at + ordinal[0].length - ordinal[1]!.length)?.value ?? 0;
    if (day >= 1 && day <= 15) return lunarDay(1, day, false, at + ordinal[0].length);
  }
  const prefix = PREFIX_STARTS.has(codes[at]!) ? (exec(PREFIX, text, at)?.[0].length ?? 0) : 0;
  const start = at + prefix;
  const found = exec(MONTH, text, start);
  if (!found) return null;
  const name = found[2]!;
  const month = NAMED[name] ?? numberAt(codes, start + (found[1] ? 1 : 0))?.value ?? 0;
  if (month < 1 || month > 12) return null;
  const end = start + found[0].length;
  const day = exec(DAY, text, end);
  const named = name in NAMED || found[1] !== undefined;
  const sure = prefix > 0 || named;
  // Without a word that says so, only 初九 and 廿二 are of the lunar calendar.
  // 农历三月三: a numeral alone is a day of a month that is told to be lunar.
  if (
    day &&
    (prefix > 0 || day[2] === undefined || !SINGLE.has(codes[end]!) || day[2].length > 1) &&
    (sure || day[1] !== undefined || day[2]!.startsWith('廿'))
  ) {
    const offset = day[1] !== undefined ? 1 : 0;
    const value = numberAt(codes, end + offset)?.value ?? 0;
    const close = end + day[0].length;
    if (value >= 1 && value <= 30 && !(prefix === 0 && text[close] === '日'))
      return lunarDay(month, value, found[1] !== undefined, text[close] === '日' ? close + 1 : close);
  }
  if (!sure || (name === '冬' && prefix === 0)) return null;
  return { end, grain: GRAIN.month, point: { lunarMonth: month, ...(found[1] ? { lunarLeap: true } : {}) } };
}

function lunarDay(lunarMonth: number, day: number, leap: boolean, end: number): Piece {
  return { end, grain: GRAIN.day, point: { lunarMonth, lunarDay: day, ...(leap ? { lunarLeap: true } : {}) } };
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
