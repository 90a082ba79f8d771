import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { LEFT } from './left-terms.js';
import { actLexicon, type BodyKind, bodyLexicon } from './lexicon.js';

/** What stands before an office, as far back as it can belong to it. */
export interface BodyRead {
  readonly start: number;
  readonly end: number;
  /** Kind of its last part, or null where no dictionary knows it. */
  readonly tail: BodyKind | null;
  /** Where that last part begins; `end` where no dictionary knows it. */
  readonly tailStart: number;
  /** Whether the last part shows a body whose head holds no public office. */
  readonly isPrivate: boolean;
  /** The last blank crossed on the way back, or -1. */
  readonly gapAt: number;
}

/** Longest body read, in characters. */
const LONGEST = 48;
/** Words for the place a text speaks from. */
const LEVELS = '省市区县旗州镇乡村';
const TOWNS = '镇乡';
/** What ends a body on its left: all that is no Han character, opening brackets and quotation marks handled apart. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
const BRACKET_OPEN = 0xff08;
const BRACKET_CLOSE = 0xff09;
const QUOTE_OPEN = 0x201c;
const QUOTE_CLOSE = 0x201d;
const DE = 0x7684;
const LE = 0x4e86;
const ZHE = 0x7740;
const WEI = 0x4f4d;
const MING = 0x540d;
const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Reads the body that ends where an office begins: back over terms of the dictionaries, place names and unknown characters,
 * to the first punctuation, the first word that ends before a body begins, or `floor`.
 */
export function readBody(page: Page, end: number, floor: number): BodyRead {
  const { text } = page;
  const { gaps } = page.cleaned;
  const { lefts } = bodyLexicon();
  const limit = Math.max(floor, end - LONGEST);
  /** Where the longest term of each kind starts that ends at `at`: cells of `LEFT`. */
  const starts = [end, end, end, end, end, end];
  let at = end;
  let gapAt = -1;
  let tailStart = end;
  let privateStart = end;
  /** Whether a place name or a level word begins at `at`: 有|区领导, 据|县农业局. */
  let atPlace = false;
  while (at > limit) {
    const code = text.charCodeAt(at - 1);
    if (at < end && gapAt < 0 && (gaps[at] === GAP.blank || gaps[at] === GAP.wide)) gapAt = at;
    if (!isHan(code)) {
      const jumped = overBrackets(text, at, limit, code);
      if (jumped < 0) break;
      at = jumped;
      continue;
    }
    if (code === DE || code === LE || code === ZHE) break;
    // 等4位|里长: a number of people.
    if ((code === WEI || code === MING) && at > 1 && isFigure(text.charCodeAt(at - 2))) break;
    // 张某同志|代市长: what stands before belongs to someone else.
    if (at === end && text.startsWith('同志', end - 2)) break;
    if (at < end) for (let kind = 0; kind < starts.length; kind++) starts[kind] = at;
    lefts.longestOfEach(text, at, limit, starts);
    if (at === end) {
      tailStart = starts[LEFT.ending]!;
      privateStart = starts[LEFT.privateEnding]!;
    }
    const place = placeStart(text, at, starts[LEFT.place]!);
    const known = Math.min(starts[LEFT.ending]!, place);
    const found = starts[LEFT.guard]!;
    const guard =
      found === at - 1 &&
      (isShortName(text, at, end) ||
        (starts[LEFT.nameGuard] === found && beginsName(text, at)) ||
        joinsTrades(text, found, limit))
        ? at
        : found;
    if (guard < at && guard <= known && !(guard === known && at - known > 1)) break;
    if (known === at && starts[LEFT.lead]! < at && (at === end || atPlace || LEVELS.includes(text[at]!))) break;
    atPlace = place < at && place === known;
    at = known < at ? known : at - 1;
  }
  if (privateStart < at) {
    starts.fill(end);
    lefts.longestOfEach(text, end, at, starts);
    privateStart = starts[LEFT.privateEnding]!;
  }
  return {
    start: at,
    end,
    tail: tailStart < end ? bodyLexicon().endings.longestBefore(text, end, tailStart)!.value : null,
    tailStart,
    isPrivate: privateStart < end && privateStart <= tailStart,
    gapAt: gapAt > at ? gapAt : -1,
  };
}

/** 、正和|镇: one character of a clause and one that could be a word before a level word make a name. */
function isShortName(text: string, at: number, end: number): boolean {
  if (at >= end || !(TOWNS.includes(text[at]!) || text.startsWith('街道', at))) return false;
  return isHan(text.charCodeAt(at - 2)) && (at === 2 || !isHan(text.charCodeAt(at - 3)));
}

/** 任港|街道, 后盘|村长 at the start of a clause: the guard before a place and one more character are the name of a village, town or street. */
function beginsName(text: string, at: number): boolean {
  if (!UNITS.includes(text[at + 1] ?? ' ') && !text.startsWith('街道', at + 1) && !text.startsWith('社区', at + 1))
    return false;
  return at < 2 || !isHan(text.charCodeAt(at - 2));
}
const UNITS = '镇乡村里';

/** 城乡建设|和|交通委员会: a conjunction between two fields of a department. */
function joinsTrades(text: string, at: number, limit: number): boolean {
  if (text[at] !== '和' && text[at] !== '与') return false;
  const { lefts, trades } = bodyLexicon();
  if (trades.longestAt(text, at + 1) === null) return false;
  const starts = [at, at, at, at, at, at, at];
  lefts.longestOfEach(text, at, limit, starts);
  return at - starts[LEFT.trade]! > 1 && starts[LEFT.ending] === at;
}

/** Where the place name that ends at a place begins, its longest being known. 张三任|县公安局 is not 任县, 副书记和|县长 is not 和县. */
function placeStart(text: string, end: number, start: number): number {
  if (end - start !== 2 || bodyLexicon().guards.longestBefore(text, start + 1, start) === null) return start;
  if (start > 0 && isHan(text.charCodeAt(start - 1))) return end;
  if (actLexicon().acts.longestBefore(text, start + 1, start) === null) return start;
  // 任城|区委 where no person stands before: the whole name is a place's.
  const whole = text[start - 1] === '，' ? null : bodyLexicon().places.longestAt(text, start, start + 4);
  return whole !== null && whole.end > end ? start : end;
}

/** Over a bracket or quotation that belongs to the body's name, or -1. */
function overBrackets(text: string, at: number, limit: number, code: number): number {
  const isDigit = code >= 48 && code <= 57;
  if (isDigit) return digitsBelong(text, at) ? at - 1 : -1;
  if (code >= 65 && code <= 122 && /[A-Za-z]/.test(text[at - 1]!)) return at - 1;
  if (code === 0x00b7) return at - 1;
  const open = code === BRACKET_CLOSE ? BRACKET_OPEN : code === QUOTE_CLOSE ? QUOTE_OPEN : -1;
  if (open < 0) return -1;
  for (let i = at - 2; i >= Math.max(limit, at - 26); i--) {
    const c = text.charCodeAt(i);
    if (c === open) {
      // A bracket that begins the body is a remark on what stands before it; a quotation may be a name.
      if (open === BRACKET_OPEN && (i === limit || !isHan(text.charCodeAt(i - 1)))) return -1;
      return i;
    }
    if (c === 0x3002 || c === 0xff0c || c === 0xff1b || c === 10 || c === 0x300a) return -1;
  }
  return -1;
}

/** Whether digits before `at` are part of a name: 第47中学, 101中学. */
function digitsBelong(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 5 && text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start--;
  let end = at;
  while (end < text.length && end - at < 5 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  const before = start > 0 ? text[start - 1]! : '\n';
  const behind = end < text.length ? text[end]! : '\n';
  // 某某镇10村
  if (behind === '村') return TOWNS.includes(before);
  return before === '第' || '中小团师旅医号'.includes(behind);
}
