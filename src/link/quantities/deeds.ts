import type { QuantityMention } from '../../recognise/quantities/value.js';
import { measureWords } from './lexicon.js';
import { nounAfter, nounBefore } from './noun.js';
import { clauseOf, found, type Item, type Place } from './place.js';
import { hasVerb, isVerbAlone, lastVerb } from './verbs.js';
import { windowAt } from './window.js';

/** 公务用车购置19辆: the noun and the verb that follows it name the thing together; 减征50% takes the topic before the comma. */
export function deed({ text, mention, lead, from }: Place): Item | null {
  if (mention.dimension === 'people') return null;
  const verb = lastVerb(lead.phrase);
  const own = verb === '' ? '' : nounBefore(lead.phrase.slice(0, lead.phrase.length - verb.length));
  if (own !== '' && mention.dimension !== 'money') return found(own + verb);
  if (text[from - 1] !== '，' || (mention.dimension !== 'ratio' && (mention.counts || lead.phrase !== ''))) return null;
  const { clause } = windowAt(text, from - 1);
  const noun = mention.dimension === 'ratio' ? nounBefore(text.slice(clause, from - 1)) : '';
  if (noun !== '' && !/[0-9]/.test(noun)) return found(noun);
  // 增速居全省第2位，较上年提升3个百分点
  const topic = nounAfter(text, clause, from - 1);
  return measureWords().longestBefore(topic, topic.length) === null ? null : found(topic);
}

/** 三个月不下雨, 历经25个月完工: what goes on so long. */
export function meanwhile({ text, mention, limit }: Place): string | null {
  // 有40年历史的车站
  if (text.startsWith('历史', mention.end)) return nounAfter(text, mention.end + 2, limit) || '历史';
  const after = /^[\u4e00-\u9fff]{2,10}(?=[，。；、！\n]|$)/.exec(text.slice(mention.end, mention.end + 12))?.[0] ?? '';
  // 一天也能挣五十块钱: the words are of the next number.
  return after === '' || mention.end + after.length > limit || /^的|等$/.test(after) ? null : after;
}

/** What happens so many times: the words after the number, or those of the clause before it. */
export function occasion(place: Place): string | null {
  const { text, mention, limit } = place;
  const after =
    /^[^，。；：！？（）、\n]{2,24}/.exec(text.slice(mention.end, Math.min(limit, mention.end + 24)))?.[0] ?? '';
  if (after !== '' && !/^(?:之多|左右|以上)/.test(after)) return after.replace(/^的/, '');
  const words = clauseOf(place)
    .replace(/^(?:并|共|还|先后|累计|全区|全市|全县|各类|各种|其中)+/, '')
    .replace(/[的达共了、“]{1,6}$/, '');
  return words === '' ? null : words;
}

/** 救助300人: no noun is there, so the verb lends its name to the number. */
export function bareVerb(phrase: string, mention: QuantityMention): string | null {
  const word = lastVerb(phrase) || (isVerbAlone(phrase) && hasVerb(phrase) ? phrase : '');
  if (word === '') return null;
  if (mention.dimension === 'people') return word + (mention.unit === '人次' ? '人次' : '人数');
  if (mention.dimension === 'money') return `${word}金额`;
  if (mention.dimension === 'duration') return word;
  return null;
}
