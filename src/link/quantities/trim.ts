import { CharSet } from '../../lexicon/char-set.js';
import { denominatorTerms } from '../../recognise/quantities/lexicon.js';
import { lengthOf, ROLE, wordAt } from './lexicon.js';

const DATE_AHEAD =
  /^(?:截至|截止)?(?:[0-9]{2,4}年)?(?:度|[0-9]{1,2}(?:[-—至][0-9]{1,2})?月份?)?(?:[0-9]{1,2}日)?(?:末|底|初)?/;

const NUMBERED_FIRST = new CharSet('一二三四五六七八九十');
/** 二、 before a heading; not the first of 一、二、三产. */
const LIST_LABEL = /^[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十][、产和])/;
const AGAINST_YEAR = /^比[0-9]{4}年(?:度|末|底|初|同期)?(?=.)/;
const DATED_FIRST = new CharSet('截度末底初0123456789');

/** Cuts from the front of a phrase what is no part of its noun: 全区, 今年, dates, and verbs when something follows them. */
export function trimFront(phrase: string, verbs = true): string {
  let rest = NUMBERED_FIRST.at(phrase, 0) ? phrase.replace(LIST_LABEL, '') : phrase;
  // 每亩种苗900元: the rate is told by `per`.
  const rate = rest[0] === '每' ? denominatorTerms().longestAt(rest, 1) : null;
  if (rate) rest = rest.slice(rate.end);
  else if (rest[0] === '每') {
    if (rest[1] !== '个') return '';
    rest = rest.slice(2);
  }
  for (let rounds = 0; rounds < 12 && rest !== ''; rounds++) {
    const dated = DATED_FIRST.at(rest, 0) ? (DATE_AHEAD.exec(rest)?.[0].length ?? 0) : 0;
    if (dated > 1 && dated < rest.length) {
      rest = rest.slice(dated);
      continue;
    }
    // 2017年比2013年非税占比下降: what it is compared with.
    if (rest[0] === '比') rest = rest.replace(AGAINST_YEAR, '');
    const word = wordAt(rest, 0);
    if (word === 0) break;
    const left = rest.length - lengthOf(word);
    if (word & ROLE.front) {
      if (left < 1) return '';
    } else if (!verbs || !(word & ROLE.soft) || left < 2 || isSuffix(rest, left)) break; // 建设项目, 培训人数: a verb stays in a noun that is short.
    rest = rest.slice(rest.length - left);
  }
  return rest;
}

const isSuffix = (phrase: string, left: number): boolean => {
  const word = wordAt(phrase, phrase.length - left);
  return (word & ROLE.suffix) !== 0 && lengthOf(word) === left;
};

/** 后新增, 前新增: what is left of a phrase of time. */
export function withoutTime(phrase: string): string {
  const first = phrase[0];
  return (first === '后' && !AFTER_WORD.at(phrase, 1)) || (first === '前' && !BEFORE_WORD.at(phrase, 1))
    ? phrase.slice(1)
    : phrase;
}

const AFTER_WORD = new CharSet('勤备续代方台期');
const BEFORE_WORD = new CharSet('期台端沿置景线');

/** Drops a bracket that ends the phrase: 外来人员（不含境外人员）. */
export function withoutAside(phrase: string): string {
  if (!phrase.endsWith('）')) return phrase;
  for (let at = phrase.length - 2; at >= 0 && at > phrase.length - 23 && phrase[at] !== '）'; at--)
    if (phrase[at] === '（') return phrase.slice(0, at);
  return phrase;
}

const JOINT_AHEAD = new CharSet('、和及与”的');
const JOINT_BEHIND = new CharSet('、“的和及与');

/** Takes conjunctions, 的 and stray marks off both ends. */
export function withoutJoints(noun: string): string {
  let start = 0;
  let end = noun.length;
  while (start < end && JOINT_AHEAD.at(noun, start)) start++;
  while (end > start && end > noun.length - 6 && JOINT_BEHIND.at(noun, end - 1)) end--;
  return noun.slice(start, end);
}

/** Drops a closing quotation mark that nothing in the phrase opens, with what stands before it. */
export function balanced(noun: string): string {
  const close = noun.indexOf('”');
  if (close < 0) return noun[0] === '“' ? noun.slice(1) : noun;
  return noun.lastIndexOf('“', close) < 0 ? noun.slice(close + 1) || noun.slice(0, close) : noun;
}

const TIDY_BEHIND = new CharSet('、和及与或“');
const TIDY_AHEAD = new CharSet('、和及与');

/** Takes conjunctions off both ends, and 等 off the end of a list. */
export function tidy(noun: string): string {
  let start = 0;
  let end = noun.length;
  while (end > 0 && end > noun.length - 6 && (TIDY_BEHIND.at(noun, end - 1) || (end > 2 && noun[end - 1] === '等')))
    end--;
  while (start < end && TIDY_AHEAD.at(noun, start)) start++;
  return noun.slice(start, end);
}

const DOER_END = new CharSet('村镇乡司社校');
const NO_DOER = new CharSet('农乡新城');
const LEAST = 3;

/** 上王村建设日光温室大棚: who does it, and the verb, are no part of what is counted. */
export function withoutDoer(noun: string): string {
  for (let at = 2; at < noun.length - LEAST; at++) {
    if (!DOER_END.at(noun, at - 1) || NO_DOER.at(noun, at - 2)) continue;
    const word = wordAt(noun, at);
    const end = at + lengthOf(word);
    if ((word & ROLE.doing || (word & (ROLE.soft | ROLE.tail)) === ROLE.soft) && noun.length - end >= LEAST)
      return noun.slice(end);
  }
  return noun;
}
