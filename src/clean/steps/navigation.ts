import navigation from '../../../dictionaries/articles/navigation.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import { type Cleaned, GAP } from '../cleaned.js';

/** Longer lines are text. */
const LONGEST = 140;
/** Of a line's words, so many in ten must be those of a site. */
const SHARE = 6;
const STOP = '。'.charCodeAt(0);
const SIGNS = new CharSet('|｜>›»«<★☆:：/／·-—_[]（）()，,、?？!！ \n0123456789.');

const words = lazy(() => {
  const rows = readDictionary('articles/navigation.txt', navigation, [
    { name: 'term' },
    { name: 'sure', oneOf: ['sure', 'opens'], optional: true },
  ] as const);
  const sure = rows.filter((row) => row.sure !== '');
  return {
    terms: Trie.forwards(rows.map((row) => [row.term, row.sure !== ''] as const)),
    openings: Trie.forwards(rows.filter((row) => row.sure === 'opens').map((row) => [row.term, true] as const)),
    starts: charactersAt(rows, 0),
    seconds: charactersAt(rows, 1),
    sureStarts: charactersAt(sure, 0),
    sureSeconds: charactersAt(sure, 1),
  };
});

/** The first or second characters of terms: most places fail at one of them. */
const charactersAt = (rows: readonly { readonly term: string }[], place: number): CharSet =>
  new CharSet(rows.map((row) => row.term[place]).join(''));

/** Whether a line surely belongs to the site and not to a text on it, by one of its words: `上一版 下一版`, `版权所有 …`. */
export function isSureNavigation(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  if (text.charCodeAt(start) === NUMBER && isMasthead(text, start, end)) return true;
  const { terms, sureStarts, sureSeconds } = words();
  for (let at = start; at + 1 < end; at++)
    if (sureStarts.at(text, at) && sureSeconds.at(text, at + 1) && terms.longestAt(text, at, end)?.value === true)
      return !holdsStop(text, start, end);
  return false;
}

/** Whether a paragraph is the site's by its first words, though it may have full stops: `免责声明：…`. */
export const opensNotice = (text: string, start: number, end: number): boolean =>
  words().openings.longestAt(text, start, end) !== null;

/** Whether a line belongs to the site by all its words: `首页 政治 社会 旅游`, `打印 分享 字号`. */
export function isNavigation({ text, gaps }: Cleaned, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  if (isMasthead(text, start, end) || isMenu(text, gaps, start, end)) return true;
  const { terms, starts, seconds } = words();
  let letters = 0;
  let covered = 0;
  let count = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === STOP) return false;
    const word = starts.has(code) && at + 1 < end && seconds.at(text, at + 1) ? terms.longestAt(text, at, end) : null;
    if (word) {
      if (word.value) return true;
      count++;
      covered += word.end - at;
      letters += word.end - at;
      at = word.end;
    } else {
      if (!SIGNS.has(code)) letters++;
      at++;
    }
  }
  // A calendar, or page numbers.
  if (letters === 0) return end - start > 4 && isFigures(text, start, end);
  return covered * 10 >= letters * SHARE && (count > 2 || letters === covered);
}

/** Names set apart by blanks that all end alike: `甲县新闻 乙县新闻 丙县新闻 丁县新闻`. */
function isMenu(text: string, gaps: Uint8Array, start: number, end: number): boolean {
  let entries = 0;
  for (let at = start + 3; at <= end; at++) {
    if (at < end && gaps[at] === GAP.none) continue;
    if (text[at - 1] !== text[end - 1] || text[at - 2] !== text[end - 2]) return false;
    entries++;
  }
  return entries > 3;
}

/** A short line that starts or ends with the number of a page: `第四版：广角`, `某某市政府发行 第3版`. */
function isMasthead(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_MASTHEAD) return false;
  if (text.charCodeAt(start) === NUMBER) {
    PAGE_FIRST.lastIndex = start;
    if (PAGE_FIRST.test(text) && PAGE_FIRST.lastIndex <= end) return true;
  }
  if (ISSUE_FIRST.has(text.charCodeAt(start)) && ISSUE.test(text.slice(start, end))) return true;
  return text.charCodeAt(end - 1) === PAGE && PAGE_LAST.test(text.slice(start, end));
}

const LONGEST_MASTHEAD = 48;
const NUMBER = '第'.charCodeAt(0);
const PAGE = '版'.charCodeAt(0);
const PAGE_FIRST = /第[0-9A-D一二三四五六七八九十]{1,3}版(?=[：:|｜·/ ]|\n|$)/y;
const ISSUE_FIRST = new CharSet('0123456789第总');
/** `1886期/第2版：2` */
const ISSUE = /^总?第?[0-9]{1,5}期[^，。；]{0,12}第[0-9A-D一二三四五六七八九十]{1,3}版/;
const PAGE_LAST = /^[^，。；]{0,40}第[0-9A-D一二三四五六七八九十]{1,3}版$/;

function holdsStop(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === STOP) return true;
  return false;
}

function isFigures(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 32) return false;
  }
  return true;
}
