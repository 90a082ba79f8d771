import type { Cleaned } from '../clean/cleaned.js';
import { isDocumentNumber, isStamp, stampEnd } from '../clean/steps/openers.js';
import { articleLexicon } from './lexicon.js';
import { type Holdings, isSign, SIGNS } from './signs.js';

/** Whether a line holds data of the page and no words of its text: a day, a source, a document's number, the way to the page. */
export const isPageData = (
  cleaned: Cleaned,
  start: number,
  end: number,
  { digit, bars, dot, address }: Holdings,
): boolean =>
  isStamp(cleaned.text, start, end) ||
  isDocumentNumber(cleaned.text, start, end) ||
  isWeekday(cleaned.text, start, end) ||
  // A row of a table: `索引号 | 620702069 | 发文字号 |`.
  bars > 1 ||
  (dot && isFileName(cleaned.text, start, end)) ||
  (address && holdsAddress(cleaned.text, start, end)) ||
  (digit && isLeaf(cleaned.text, start, end)) ||
  isSourceLine(cleaned.text, start, end) ||
  (digit && isDatedLine(cleaned, start, end));

/** The number of a leaf of a scanned book (`Page40-某某县志`), or a month alone. */
const isLeaf = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_LEAF &&
  (text.charCodeAt(end - 1) === MONTH || text.charCodeAt(start) === LETTER_P) &&
  LEAF.test(text.slice(start, end));

const MONTH = '月'.charCodeAt(0);
const LETTER_P = 'P'.charCodeAt(0);

const LONGEST_LEAF = 30;
const LEAF = /^(?:Page ?[0-9]{1,4}(?![0-9])|[0-9]{4}年[0-9]{1,2}月$)/i;

/** Whether a short line holds an address of the web. */
function holdsAddress(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ADDRESSED) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== AT && code !== LETTER_H && code !== LETTER_W) continue;
    ADDRESS.lastIndex = at;
    if (ADDRESS.test(text)) return true;
  }
  return false;
}

const LONGEST_ADDRESSED = 80;
const ADDRESS = /https?[:：]|www\.|@/y;
const AT = 0x40;
const LETTER_H = 0x68;
const LETTER_W = 0x77;

/** The name of a picture that stood here: `10.jpg`. */
const isFileName = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_FILE && PICTURE.test(text.slice(start, end));

const LONGEST_FILE = 48;
const PICTURE = /^[^，。；：]{1,40}\.(?:jpe?g|png|gif|bmp|webp)/i;

/** A day of the week alone, as e-papers print it under the day. */
const isWeekday = (text: string, start: number, end: number): boolean =>
  end - start === 3 && text.startsWith('星期', start) && '一二三四五六日天'.includes(text[end - 1]!);

/** The way to a page (`首页>新闻中心>基层信息`, `当前位置：…`), or a row of links with the site's first page among them. */
export const isWay = (text: string, start: number, end: number, { angles, bars }: Holdings): boolean =>
  end - start <= LONGEST_TRAIL && (angles > 1 || ((bars > 1 || angles > 0) && HOME.test(text.slice(start, end))));

const LONGEST_TRAIL = 80;
const HOME = /首页/;
/** Where a text was taken from: `转自某某网`, `取自某某网站`. */
function isSourceLine(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SOURCE) return false;
  const word = articleLexicon().sourceWords.longestAt(text, start, end);
  return word !== null && articleLexicon().outletEndings.longestBefore(text, end, word.end) !== null;
}

const LONGEST_SOURCE = 20;

/** A day beside a body or the page's name: `祥县统计局 2016年4月20日`, `2023-02-06 某县政府新闻`. */
function isDatedLine({ text, gaps }: Cleaned, start: number, end: number): boolean {
  if (end - start > LONGEST_DATED_LINE) return false;
  const line = text.slice(start, end);
  const day = DAY.exec(line);
  if (!day || /[，。；]/.test(line)) return false;
  const from = start + day.index;
  const to = from + day[0].length;
  if (from === start) {
    const after = Math.max(to, stampEnd(text, from));
    return after < end && gaps[after] !== 0;
  }
  const apart = gaps[from] !== 0 || isSign(text.charCodeAt(from - 1), SIGNS.credit);
  const tail = end - stampEnd(text, from);
  // `某某日报 2015-12-28 00:10 大字`
  return apart && (to === end || tail === 0 || (tail <= LONGEST_TAIL && gaps[end - tail] !== 0));
}

/** What stands behind a stamp: a tool of the reader's. */
const LONGEST_TAIL = 4;
const LONGEST_DATED_LINE = 44;
const DAY = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?/;
