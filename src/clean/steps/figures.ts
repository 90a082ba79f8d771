import { CharSet } from '../../lexicon/char-set.js';
import { GAP } from '../cleaned.js';
import { isDigit, isIdeograph } from './characters.js';
import { type Draft, NEWLINE, SPACE } from './read.js';

/**
 * Takes the blanks out that noise put inside a number: `1 2335名`, `2 0 1 8 年`, `36 249万元`. Edits the draft's arrays and
 * lines in place.
 *
 * Figures that stand beside one another in a table or a list keep theirs: a number is taken for one when words stand on both
 * of its sides, and the whole is no impossible year, month or day.
 */
export function closeFigures(draft: Draft): void {
  const { length } = draft;
  const taken = blanksInFigures(draft.text.codes, draft.gaps, length);
  if (taken.length === 0) return;
  takeOut(draft.kept, taken, length);
  takeOut(draft.text.codes, taken, length);
  takeOut(draft.gaps, taken, length);
  let before = 0;
  for (const line of draft.lines) {
    while (before < taken.length && taken[before]! < line.start) before++;
    line.start -= before;
    while (before < taken.length && taken[before]! < line.end) before++;
    line.end -= before;
  }
  draft.length = length - taken.length;
  draft.gaps[draft.length] = GAP.none;
}

/** Closes a row of cells over the places taken out of it. */
function takeOut(row: Uint32Array | Uint16Array | Uint8Array, taken: readonly number[], length: number): void {
  for (let i = 0; i < taken.length; i++) row.copyWithin(taken[i]! - i, taken[i]! + 1, taken[i + 1] ?? length);
}

/** Places of the blanks between the figures of one number. */
function blanksInFigures(text: Uint16Array, gaps: Uint8Array, length: number): number[] {
  const taken: number[] = [];
  for (let at = 1; at + 1 < length; at++) {
    if (text[at] !== SPACE || !isDigit(text[at + 1]!) || !(isDigit(text[at - 1]!) || isDecimal(text, at))) continue;
    let start = at;
    while (start > 0 && (isNumberPart(text[start - 1]!) || text[start - 1] === SPACE)) start--;
    let end = at + 1;
    while (end < length && (isNumberPart(text[end]!) || text[end] === SPACE)) end++;
    if (isOneNumber(text, gaps, start, end, length))
      for (let blank = start; blank < end; blank++) if (text[blank] === SPACE) taken.push(blank);
    at = end;
  }
  return taken;
}

/** Whether figures with blanks between them, from `start` to `end`, are one number. */
function isOneNumber(text: Uint16Array, gaps: Uint8Array, start: number, end: number, length: number): boolean {
  const next = end < length ? text[end]! : NEWLINE;
  if (!isIdeograph(next) && !UNIT_SIGNS.has(next)) return false;
  const before = start === 0 ? NEWLINE : text[start - 1]!;
  let parts = 1;
  let figures = 0;
  let partLength = 0;
  let longest = 0;
  let thousands = true;
  let points = 0;
  for (let at = start; at <= end; at++) {
    if (at === end || text[at] === SPACE) {
      if (at < end && gaps[at + 1] !== GAP.blank && gaps[at + 1] !== GAP.wrap) return false;
      if (parts > 1 && partLength !== 3) thousands = false;
      longest = Math.max(longest, partLength);
      if (at < end) parts++;
      partLength = 0;
    } else if (isDigit(text[at]!)) {
      figures++;
      partLength++;
    } else {
      if (text[at] === POINT) points++;
      partLength = 0;
    }
  }
  if (points > 1 || !(parts === 2 || longest === 1 || thousands)) return false;
  // At the start of a line only single figures: `2 0 1 8 年`.
  if (!isIdeograph(before) && !BEFORE.has(before) && !(longest === 1 && parts > 3)) return false;
  if (LABELS.has(before) && parts === 2 && !isDelegate(text, start)) return false;
  if (next === YEAR) return figures === 4 && points === 0 && !endsInYear(text, end);
  if (next === MONTH || next === DAY) return figures === 2 && points === 0;
  return true;
}

/** Whether the point before a blank parts a whole number from its decimals (`完成38. 6亿元`); at the start of a sentence or
 * line it follows the number of an item (`2. 15个村`). */
function isDecimal(text: Uint16Array, blank: number): boolean {
  if (text[blank - 1] !== POINT) return false;
  let at = blank - 2;
  while (at >= 0 && isNumberPart(text[at]!)) at--;
  return at >= 0 && at < blank - 2 && isIdeograph(text[at]!);
}

/** Whether the last part alone is a year: `表1 2016年`. */
const endsInYear = (text: Uint16Array, end: number): boolean =>
  isDigit(text[end - 1]!) && isDigit(text[end - 2]!) && isDigit(text[end - 3]!) && isDigit(text[end - 4]!);

/** 代表 before a number: who is counted, and no table. */
const isDelegate = (text: Uint16Array, start: number): boolean =>
  start > 1 && text[start - 1] === TABLE && text[start - 2] === FOR;

const TABLE = '表'.charCodeAt(0);
const FOR = '代'.charCodeAt(0);
const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);
/** Symbols of units that may stand behind a number. */
const UNIT_SIGNS = new CharSet('%‰℃㎡㎞°');
/** Signs of running text before a number. */
const BEFORE = new CharSet('，、。；：（“约¥$+');
/** What numbers things, so that another number may stand behind it: `表1 23人`. */
const LABELS = new CharSet('图表第号版期页栋楼件');
const isNumberPart = (code: number): boolean => isDigit(code) || code === POINT || code === COMMA;
