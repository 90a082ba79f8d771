import { CharSet } from '../../lexicon/char-set.js';
import { type Basis, basisWords, endings, lengthOf, ROLE, relationStarts, wordAt } from './lexicon.js';

/** What the words before a number say about it. */
export interface Lead {
  /** The words that are left when links, verbs of change and their basis are taken off the end. */
  readonly phrase: string;
  /** Direction of the verb of change right before the number; null for a level (`提高至`). */
  readonly direction: 'up' | 'down' | null;
  readonly basis: Basis | null;
  /** Whether a level is told that something has reached: `提高到`. */
  readonly level: boolean;
  /** The verb of change itself. */
  readonly verb: string;
  /** A relation that opens the phrase: 占, 完成, 拉动. */
  readonly relation: string;
}

const BARE_CHANGE = new CharSet('增减降升涨跌多少');
const REACHES = new CharSet('到至');

/** Nothing is told before the number. */
export const NO_LEAD: Lead = { phrase: '', direction: null, basis: null, level: false, verb: '', relation: '' };

const YEAR_END = new CharSet('年的末底初度期');
const WHEN = /(由|从|自|到|至)(?:约)?(?:[0-9]{4}年|“.{2,4}五”)(?:度|时期|期间)?(?:年?[末底初])?的?$/;
const WHEN_REACH = 16;

/** 由2014年的(12.7%)降至2020年的(1%): the year of a level is no part of what is measured; 到 and 至 stay. */
function withoutYear(words: string): string {
  if (!YEAR_END.ends(words)) return words;
  const from = Math.max(0, words.length - WHEN_REACH);
  const when = WHEN.exec(words.slice(from));
  if (when === null) return words;
  const cut = from + when.index;
  return words.slice(0, when[1] === '到' || when[1] === '至' ? cut + 1 : cut);
}

/** Reads the words between a clause start (or the number before) and a number. */
export function readLead(all: string): Lead {
  const words = withoutYear(all);
  let end = words.length;
  let direction: 'up' | 'down' | null = null;
  let verb = '';
  let basis: Basis | null = null;
  let level = false;
  let basisAt = -1;
  // Where the longest of each kind of `ENDING` begins, in the order of their bits.
  const starts = [end, end, end, end, end];
  for (let rounds = 0; rounds < 10 && end > 0; rounds++) {
    for (let kind = 0; kind < starts.length; kind++) starts[kind] = end;
    endings().longestOfEach(words, end, 0, starts);
    const link = starts[2]! <= starts[3]! ? starts[2]! : end;
    const change = Math.min(starts[0]!, starts[1]!);
    if (direction === null && !level && change < end && change <= link) {
      basis = basisIn(words, 0, words.length);
      if (basis !== null || end - change > 1 || !BARE_CHANGE.at(words, change)) {
        direction = starts[0] === change ? 'up' : 'down';
        verb = words.slice(change, end);
        end = change;
        continue;
      }
    }
    if (link === end) {
      basisAt = starts[4]!;
      break;
    }
    // 提高到, 增加至: what follows is the level reached, not the change.
    if (direction === null && !level)
      level = REACHES.at(words, end - 1) || (end - link === 1 && words[link] === '为' && endsInChange(words, link));
    end = link;
  }
  const phrase = withoutStart(withoutComparison(stripBasis(words.slice(0, end), basisAt)));
  const relation = relationOf(phrase);
  if (direction === null && !level && PULLS.at(relation, 0) && PULLED.at(relation, 1))
    direction = relation === '拉低' ? 'down' : 'up';
  if (direction !== null && verb === '') basis = basisIn(words, 0, words.length);
  return { phrase, direction, basis: direction === null ? null : basis, level, verb, relation };
}

const NOTHING = new CharSet('零无');

/** 收入从零增加到15万元: what it rose from. */
const withoutStart = (phrase: string): string =>
  NOTHING.ends(phrase) && FROM.at(phrase, phrase.length - 2) ? phrase.slice(0, -2) : phrase;

const FROM = new CharSet('从由自');
const PULLS = new CharSet('拉');
const PULLED = new CharSet('低动高');

function endsInChange(words: string, end: number): boolean {
  const starts = [end, end];
  endings().longestOfEach(words, end, 0, starts);
  return starts[0]! < end || starts[1]! < end;
}

/** The basis of comparison named anywhere in a part of the text. */
export function basisIn(text: string, from: number, to: number): Basis | null {
  const words = basisWords();
  for (let at = from; at < to; at++) {
    const hit = words.longestAt(text, at, to);
    if (hit !== null && hit.value !== 'none') return hit.value;
  }
  return null;
}

const TRAILING = /(?:[，、]|同口径|按可比(?:价格|口径)计算|(?:扣除|剔除)[^，。]{2,8}(?:因素|影响)后?|实际|名义){1,6}$/;

const TRAILING_END = new CharSet('，、径算素响后际义');
const dropTrailing = (words: string): string => (TRAILING_END.ends(words) ? words.replace(TRAILING, '') : words);
const AGAINST_END = new CharSet('年度末底初期比，月份');
/** 增幅2-5月份(分别为14%、13%) */
const MONTHS = /[0-9]{1,2}[-—至][0-9]{1,2}月份?$/;
const AGAINST_MONTH = /(?:比|较|与|同)(?:[0-9]{1,2}[-—至])?[0-9]{1,2}月份?(?:末|底|初|同期)?(?:相比，?)?$/;

const MORE_END = new CharSet('高低快慢早长短出大');
const MORE = /(?<![占对同环相评])[比较][^，。；比较]{1,14}(?:高|低|快|慢|早|长|短|大)出?$/;
const MORE_REACH = 24;

/** Takes 同比, 比上年 and the like off the end; `basisAt` is where the last of them begins, or -1 where that is not known. */
function stripBasis(words: string, basisAt: number): string {
  let rest = dropTrailing(words);
  // 人均收入比全国平均水平高
  if (MORE_END.ends(rest)) rest = rest.slice(0, -MORE_REACH) + rest.slice(-MORE_REACH).replace(MORE, '');
  for (
    let start = basisAt >= 0 && rest.length === words.length ? basisAt : basisStart(rest);
    start < rest.length;
    start = basisStart(rest)
  )
    rest = dropTrailing(rest.slice(0, start));
  if (!AGAINST_END.ends(rest)) return rest;
  return dropTrailing(
    rest
      .replace(/(?:比|较|与|同|和)[0-9]{4}年(?:度|末|底|初|同期)?(?:相比，?)?$/, '')
      .replace(AGAINST_MONTH, '')
      .replace(MONTHS, '')
      .replace(/[0-9]{4}年$/, ''),
  );
}

function basisStart(words: string): number {
  const end = words.length;
  const starts = [end, end, end, end, end];
  endings().longestOfEach(words, end, 0, starts);
  return starts[4]!;
}

const COMPARES = new CharSet('比较');

const EXCEEDS =
  /(?:均|都)?(?:高于|低于|快于|慢于|优于|好于|高出|低出|领先|落后)(?:于)?(?:同期)?(?:全国|全省|全区|全市|全县|全州|全盟|全旗|[省市县区州]|平均|目标|预期|序时|时序|年度)/y;
/** What a phrase of comparison ends in. */
const EXCEEDS_END = new CharSet('国省区市县州盟旗均平标期度');
const EXCEEDS_FIRST = new CharSet('均都高低快慢优好领落');

/** 比全省平均水平, 高于全市: what the number is compared with, and no noun of its own. */
function withoutComparison(phrase: string): string {
  for (let at = EXCEEDS_END.ends(phrase) ? 0 : phrase.length; at < phrase.length; at++) {
    if (!EXCEEDS_FIRST.at(phrase, at)) continue;
    EXCEEDS.lastIndex = at;
    if (EXCEEDS.test(phrase)) return phrase.slice(0, at);
  }
  return COMPARES.at(phrase, 0) && lengthOf(wordAt(phrase, 0)) < 2 ? '' : phrase;
}

function relationOf(phrase: string): string {
  if (!relationStarts().at(phrase, 0)) return '';
  const word = wordAt(phrase, 0);
  return word & ROLE.relation ? phrase.slice(0, lengthOf(word)) : '';
}
