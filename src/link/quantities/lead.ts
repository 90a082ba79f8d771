import { CharSet } from '../../lexicon/char-set.js';
import type { TermHit } from '../../lexicon/trie.js';
import { type Basis, basisEndings, basisWords, changeWords, clauseWords, linkWords } from './lexicon.js';

/** What the words before a number say about it. */
export interface Lead {
  /** The words that are left when links, verbs of change and their basis are taken off the end. */
  readonly phrase: string;
  /** Direction of the verb of change right before the number; null for a level (`提高至`). */
  readonly direction: 'up' | 'down' | null;
  readonly basis: Basis | null;
  /** The verb of change itself. */
  readonly verb: string;
  /** A relation that opens the phrase: 占, 完成, 拉动. */
  readonly relation: string;
}

const BARE_CHANGE = /^[增减降升涨跌多少]$/;

/** Reads the words between a clause start (or the number before) and a number. */
export function readLead(words: string): Lead {
  let end = words.length;
  let direction: 'up' | 'down' | null = null;
  let verb = '';
  let level = false;
  const basis = basisIn(words);
  for (let rounds = 0; rounds < 10 && end > 0; rounds++) {
    const change: TermHit<'up' | 'down'> | null =
      direction === null && !level ? changeWords().longestBefore(words, end) : null;
    const ending = linkWords().longestBefore(words, end);
    const link = ending?.value ? ending : null;
    if (
      change &&
      change.end - change.start >= (link ? link.end - link.start : 0) &&
      !(BARE_CHANGE.test(words.slice(change.start, change.end)) && basis === null)
    ) {
      direction = change.value;
      verb = words.slice(change.start, change.end);
      end = change.start;
      continue;
    }
    if (!link) break;
    if (direction === null && /[到至为在达]$/.test(words.slice(link.start, link.end)) && link.end - link.start > 0)
      level = level || isLevel(words, link.start, link.end);
    end = link.start;
  }
  const phrase = withoutComparison(stripBasis(words.slice(0, end)));
  const relation = relationOf(phrase);
  if (direction === null && !level && /^拉[低动高]/.test(relation)) direction = relation === '拉低' ? 'down' : 'up';
  return { phrase, direction, basis: direction === null ? null : basis, verb, relation };
}

/** 提高到, 增加至: what follows is the level reached, not the change. */
function isLevel(words: string, start: number, end: number): boolean {
  const word = words.slice(start, end);
  return /[到至]$/.test(word) || (word === '为' && changeWords().longestBefore(words, start) !== null);
}

/** The basis of comparison named anywhere in the words. */
export function basisIn(words: string): Basis | null {
  for (let at = 0; at < words.length; at++) {
    const hit = basisWords().longestAt(words, at);
    if (hit && hit.value !== 'none') return hit.value;
  }
  return null;
}

const TRAILING = /(?:[，、]|同口径|按可比(?:价格|口径)计算|(?:扣除|剔除)[^，。]{2,8}(?:因素|影响)后?|实际|名义){1,6}$/;

const TRAILING_END = new CharSet('，、径算素响后际义');
const dropTrailing = (words: string): string => (TRAILING_END.ends(words) ? words.replace(TRAILING, '') : words);
const AGAINST_END = new CharSet('年度末底初期比，');

/** Takes 同比, 比上年 and the like off the end. */
function stripBasis(words: string): string {
  let rest = dropTrailing(words);
  for (
    let hit = basisEndings().longestBefore(rest, rest.length);
    hit;
    hit = basisEndings().longestBefore(rest, rest.length)
  )
    rest = dropTrailing(rest.slice(0, hit.start));
  if (!AGAINST_END.ends(rest)) return rest;
  return dropTrailing(
    rest.replace(/(?:比|较|与|同|和)[0-9]{4}年(?:度|末|底|初|同期)?(?:相比，?)?$/, '').replace(/[0-9]{4}年$/, ''),
  );
}

/** 比全省平均水平: what the number is compared with, and no noun of its own. */
function withoutComparison(phrase: string): string {
  if (phrase[0] !== '比' && phrase[0] !== '较') return phrase;
  return (clauseWords().longestAt(phrase, 0)?.end ?? 1) > 1 ? phrase : '';
}

function relationOf(phrase: string): string {
  const word = clauseWords().longestAt(phrase, 0);
  return word?.value.has('relation') ? phrase.slice(0, word.end) : '';
}
