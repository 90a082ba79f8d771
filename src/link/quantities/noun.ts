import { CharSet } from '../../lexicon/char-set.js';
import { lengthOf, ROLE, wordAt } from './lexicon.js';
import { balanced, tidy, trimFront, withoutAside, withoutDoer, withoutJoints, withoutTime } from './trim.js';
import { wordEnding } from './verbs.js';
import { firstWithin } from './window.js';

/** Whether a verb is part of the noun it stands in: 试用期, 接待费支出, 购置及运行费. */
function goesOn(phrase: string, end: number): boolean {
  if ((phrase.length - end === 1 && !PARTICLE.at(phrase, end)) || JOINED.at(phrase, end)) return true;
  return (wordAt(phrase, end) & ROLE.suffix) !== 0;
}

/** 遴选出, 走访了: what follows the verb is no noun. */
const PARTICLE = new CharSet('出了到过起给至着');
const OR = new CharSet('或和及与、');
const HOLDS = ROLE.verb | ROLE.stop | ROLE.soft | ROLE.word;
const ENDS = ROLE.verb | ROLE.stop;
const JOINED = new CharSet('及和与、');
const ARTICLE = /一(?:次(?!性)|[个幅条座项家所支名位场批套片栋间件份张台辆本块种类])/y;

const OPEN_QUOTE = '“'.charCodeAt(0);
const ONE = '一'.charCodeAt(0);

const HAVE = '有'.charCodeAt(0);
const BODY_END = new CharSet('区镇乡村县市省校院厂局道');

/** Where the last verb or function word of a phrase ends; 0 when there is none. */
export function lastCut(phrase: string): number {
  let cut = 0;
  for (let at = 0; at < phrase.length; ) {
    const code = phrase.charCodeAt(at);
    if (code === OPEN_QUOTE) {
      const close = phrase.indexOf('”', at);
      if (close > 0) {
        at = close + 1;
        continue;
      }
    }
    // 某社区有居民300户
    if (code === HAVE && BODY_END.at(phrase, at - 1) && lengthOf(wordAt(phrase, at)) < 2 && at + 2 < phrase.length)
      cut = at + 1;
    if (code === ONE) {
      ARTICLE.lastIndex = at;
      if (ARTICLE.test(phrase)) cut = ARTICLE.lastIndex;
    }
    const word = wordAt(phrase, at);
    // 共栽植, 已建成: words that only stand around a noun may run into a verb.
    if (!(word & HOLDS)) {
      at++;
      continue;
    }
    at += lengthOf(word);
    // 了 ends its verb whatever follows.
    if (word & ENDS && (word & ROLE.front || !goesOn(phrase, at))) cut = at;
  }
  return cut;
}

/** 低保、医疗等救助资金: what a list adds up to. */
const LISTED =
  /[^平高中初均同何]等(?![级候待额次])(?:各类|各种|各项|地(?![方面下铁质图块区段震税]))?([^，。；：等]{2,14})$/;

const AMONG = '等'.charCodeAt(0);
const OWN = '的'.charCodeAt(0);
const SHARES = '占'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** The last place of a character in a short phrase before `to`, or -1. */
function lastOf(phrase: string, code: number, to = phrase.length): number {
  let at = to - 1;
  while (at >= 0 && phrase.charCodeAt(at) !== code) at--;
  return at;
}

/** The noun phrase at the end of the words before a number, or '' when a verb stands right before it. */
export function nounBefore(phrase: string): string {
  if (phrase === '') return '';
  const listed = lastOf(phrase, AMONG) < 0 ? undefined : LISTED.exec(phrase)?.[1];
  const rest = withoutAside(withoutTime(listed ?? phrase.slice(lastCut(phrase))));
  const own = lastOf(rest, OWN);
  const isOwned = own >= 0 && rest.length - own > 2 && lastOf(rest, SHARES, own) < 0;
  const cut = Math.max(isOwned ? own : -1, lastOf(rest, QUOTE));
  const trimmed = withoutDoer(withoutJoints(withoutTime(trimFront(rest.slice(cut + 1), listed === undefined))));
  if (TIME_END.ends(trimmed) && NO_NOUN.test(trimmed)) return '';
  if (trimmed.length > 1 || wordAt(trimmed, 0) & ROLE.noun) return balanced(trimmed);
  // 刀具3把、弩2把: in a list one character may be a noun.
  return trimmed.length === 1 && phrase.length === 2 && phrase[0] === '、' && wordAt(trimmed, 0) === 0 ? trimmed : '';
}

const TIME_END = new CharSet('续日年内来间均月份底末初代');

/** Times and rates that no thing is named by: 五年内, 户均年. */
const NO_NOUN =
  /^(?:连续|[0-9]{2}世纪[0-9]{2}年代|[0-9一二三四五六七八九十]{1,3}月(?:份|底|末|初)?|.*[0-9]日|[0-9一二三四五六七八九十几两]{1,3}年[内来间]?|(?:[人户年月日]均)+年?)$/;

/** 工作队员和19万户村民: the next number of a list. */
const FIGURE = new CharSet('0123456789');
const NOUN_END = new CharSet('，。；：！？（）\n…的');
const REACH = 24;
const EMPTY_HEAD = /^(?:同时|时候|情况|基础|前提|过程|方式|背景|要求|目的|作用)/;

/** The noun phrase that begins at `from`, no further than `limit`: `慈善工作站` of `18个慈善工作站，在…`. */
export function nounAfter(text: string, from: number, limit: number): string {
  let start = from;
  if (text[start] === '（') {
    const close = firstWithin(text, '）', start, start + 9);
    if (close < 0) return '';
    start = close + 1;
  }
  // 8亩地的大棚, 3至5元不等的补贴
  if (text[start] === '地' && text[start + 1] === '的') start++;
  else if (text.startsWith('不等', start)) start += 2;
  if (text[start] === '的' || (text[start] === '之' && !AFTER_OWN.at(text, start + 1))) start++;
  if (text[start] === '、') return '';
  const reach = Math.min(limit, start + REACH, text.length);
  const end = nounEnd(text, start, reach);
  // 困难户30户和优抚对象20户: what is joined on is of the next number.
  if (end === limit && AND.at(text, start) && lengthOf(wordAt(text, start)) < 2) return '';
  const openEnd = Math.min(limit, start + 36, text.length);
  if (end === start) return openedNoun(text, start, openEnd);
  const noun = tidy(text.slice(start, end));
  if (text[end] === '的') {
    // 干部中工作能力强、作风硬的党员: what describes ends in an adjective or is a list.
    if (DESCRIBES.test(noun) || wordEnding(noun, ROLE.tail | ROLE.fate) === noun)
      return openedNoun(text, start, openEnd) || noun;
    // 17个部门和配套的银行机构: the 的 belongs to what is joined on.
    const joined = firstJoint(noun);
    if (joined > 0) return trimFront(noun.slice(0, joined), false);
  }
  // 在16个园区中，: the place that a part is taken of.
  if (text[end] === '，' && noun.length > 2 && WITHIN.ends(noun) && !SCHOOL.at(noun, noun.length - 2))
    return noun.slice(0, -1);
  // 35个先进集体和王某等46名: what is joined on is of the next number.
  const met = end === limit && limit < text.length;
  let joined = met ? firstJoint(noun) : -1;
  if (met && joined < 0) joined = firstJoint(noun, LIST);
  return trimFront(withoutRest(text, end, end === limit, joined > 1 ? noun.slice(0, joined) : noun), false);
}

/** What stands before 的 and only describes. */
const DESCRIBES = /、|[强硬好高大多少新优差弱重困难上中里内下旁]$/;
const WITHIN = new CharSet('中内里');
/** 高中, 初中, 集中 */
const SCHOOL = new CharSet('高初集其完公邻海');
const JOINT = new CharSet('和及与');
const AND = new CharSet('和及');
const LIST = new CharSet('、');

function firstJoint(noun: string, joints = JOINT): number {
  for (let at = 0; at < noun.length; at++) if (joints.at(noun, at)) return at;
  return -1;
}

const AND_HAS = new CharSet('有共达约为仅');
/** 作(了报告), 通(了公路), 脱(了贫): one-character verbs that 了 shows; not of 工作, 开通. */
const DOES = new CharSet('作做通脱');
const BEFORE_DOES = new CharSet('工合操协沟交开贯连普写制动摆挣逃洒超');
const DID = '了'.charCodeAt(0);

/** The noun without what belongs to the number or the deed after it: 老人有(2000多人), 乡镇通(了水泥路). */
function withoutRest(text: string, end: number, met: boolean, noun: string): string {
  const last = noun.length - 1;
  // 26座小水库中有20座
  if (met && last > 1 && AND_HAS.ends(noun))
    return WITHIN.at(noun, last - 1) ? noun.slice(0, last - 1) : withoutVerb(noun.slice(0, last), true);
  if (text.charCodeAt(end) === DID && last > 0 && DOES.ends(noun) && !BEFORE_DOES.at(noun, last - 1))
    return noun.slice(0, last);
  return withoutVerb(noun, met);
}

/** 4名工作人员组织26名志愿者, 300户群众受益，: a verb that ends the clause or runs to the next number is no part of the noun. */
function withoutVerb(noun: string, met: boolean): string {
  const verb = wordEnding(noun, met ? ROLE.verb | ROLE.soft | ROLE.tail : ROLE.tail);
  return noun.length > verb.length ? noun.slice(0, noun.length - verb.length) : noun;
}

/** 16个村进行建设: places whose one character is a noun alone. */
const PLACE = new CharSet('村镇乡县市省组');
/** 80席增加到150席: the verb of a level begins no noun. */
const REACHED = new CharSet('到至为');

/** Where a noun phrase that begins at `start` ends: at punctuation, 的, a number, or a word that no noun holds. */
function nounEnd(text: string, start: number, reach: number): number {
  let at = start;
  while (at < reach) {
    const char = text[at];
    if (char === '“') {
      const close = firstWithin(text, '”', at, reach + 12);
      if (close > 0) {
        at = close + 1;
        continue;
      }
    }
    // 村（居）民小组
    const aside = char === '（' ? firstWithin(text, '）', at, at + 5) : -1;
    if (aside > 0 && aside + 1 < reach && /[\u4e00-\u9fff]/.test(text[aside + 1]!)) {
      at = aside + 1;
      continue;
    }
    // 十本书或一张借阅证
    if (text.charCodeAt(at) === ONE && at > start && OR.at(text, at - 1)) break;
    if (NOUN_END.at(text, at) || (FIGURE.at(text, at) && JOINED.at(text, at - 1))) break;
    const word = wordAt(text, at);
    if (word === 0) {
      at++;
      continue;
    }
    const after = at + lengthOf(word);
    if (
      word & ROLE.stop ||
      (word & (ROLE.soft | ROLE.tail) && at > start + 1 && text.charCodeAt(after) === DID) ||
      (word & ROLE.verb &&
        (at !== start + 1 || PLACE.at(text, start)) &&
        !(wordAt(text, after) & ROLE.suffix) &&
        !(at === start && isGroup(text, after))) ||
      (at === start && (word & ROLE.opener || (word & ROLE.link && after - at > 2 && REACHED.at(text, after - 1))))
    )
      break;
    at = after;
  }
  return Math.min(at, reach);
}

/** 抓捕组, 巡查队: what a verb names the members of. */
const GROUP = new CharSet('组队班');

const isGroup = (text: string, at: number): boolean => GROUP.at(text, at) && wordAt(text, at) === 0;

/** 之多, 之后, 之间: words that 之 begins. */
const AFTER_OWN = new CharSet('多后间内前一外中上下余所类');
const CLAUSE_END = new CharSet('，。；：！？\n');

/** `32个以…为重点的民生项目`: the noun after the 的 that closes a modifying clause. */
function openedNoun(text: string, start: number, reach: number): string {
  let own = -1;
  for (let at = start; at < reach && !CLAUSE_END.at(text, at); at++) if (text.charCodeAt(at) === OWN) own = at;
  if (own < 0) return '';
  const first = wordAt(text, start);
  if (first !== 0 && text.charCodeAt(start + lengthOf(first)) === DID) return '';
  const end = nounEnd(text, own + 1, reach);
  const noun = tidy(text.slice(own + 1, end));
  return EMPTY_HEAD.test(noun) ? '' : noun;
}
