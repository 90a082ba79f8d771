import { surnameAt } from '../../articles/names.js';
import { CharSet } from '../../lexicon/char-set.js';
import { lengthOf, ROLE, wordAt } from './lexicon.js';
import type { Place } from './place.js';
import { isVerbAlone, lastVerb } from './verbs.js';

/** 65-79岁9202人: the people of an age. */
export function ageClass({ text, mention, previous, from }: Place): string {
  if (mention.dimension !== 'people' || mention.unit !== '人' || previous === null) return '';
  const { mention: age } = previous;
  return age.dimension === 'age' && from === mention.start && age.end === from ? text.slice(age.start, age.end) : '';
}

/** 受灾人口30万人，紧急转移安置2万人; 辞职7人，任命6人: the verb before the number tells who is counted. */
export function deedOfPeople({ mention, lead }: Place): string {
  if (mention.dimension !== 'people' || lead.phrase.length < 2) return '';
  const verb = lastVerb(lead.phrase);
  return verb === lead.phrase || isVerbAlone(lead.phrase) ? verb : '';
}

/** Whether a noun is a list of two or more personal names: 张三、李四. */
export function isNames(noun: string): boolean {
  const parts = noun.split('、');
  return (
    parts.length > 1 && parts.every((part) => part.length > 1 && part.length < 5 && surnameAt(part, 0, part.length) > 0)
  );
}

const ENDS = new CharSet('|，。；：、！）\n0123456789一二两三四五六七八九十近约超逾');

/** 近千万人受灾, 2人死亡1人失踪: what befell the people counted, or ''. */
export function fateAfter(text: string, from: number): string {
  let at = from;
  const first = wordAt(text, at);
  if (first === 0) return '';
  if (!(first & ROLE.fate)) {
    // 213人全部脱贫
    if (!(first & ROLE.tail) || lengthOf(first) !== 2) return '';
    at += 2;
  }
  const word = wordAt(text, at);
  const end = at + lengthOf(word);
  return word & ROLE.fate && (end >= text.length || ENDS.at(text, end)) ? text.slice(at, end) : '';
}
