import { CharSet } from '../../lexicon/char-set.js';
import { nounAfter, nounBefore } from './noun.js';
import { nounLeading, type Place } from './place.js';

/** `3000元的标准`, `15人的小分队`: the noun that the number modifies. */
export function ownedNoun(place: Place): string {
  const { text, mention, limit } = place;
  const direct =
    mention.unit === '%' ||
    (mention.dimension === 'money' &&
      (mention.bound === 'atLeast' || nounLeading(place) === '') &&
      !builds(text, mention.end));
  if (text[mention.end] !== '的' && !direct) return '';
  const noun = nounAfter(text, mention.end, limit);
  // 还了500元后: one character behind a number is no noun.
  if (noun !== '标准') return noun.length > 1 || text[mention.end] === '的' ? noun : '';
  // 按每人300元的标准，发放慰问金: the standard is of what the next clause gives.
  const given = /的标准，([^，。；\n]{2,40})[，。；\n]/y;
  given.lastIndex = mention.end;
  return nounBefore(given.exec(text)?.[1] ?? '') || noun;
}

const FUNDS_END = new CharSet('款金费助贴偿包资励恤');
const FUNDS =
  /(?:款|[资奖基礼租定押佣薪现偿慰助学险证老休恤励贴]金|经费|费用|学费|补助|补贴|津贴|补偿|红包|抚恤|奖励|工资)$/;
const isFunds = (noun: string): boolean => FUNDS_END.ends(noun) && FUNDS.test(noun);
/** 靠务工有3万元的收入 */
const GAIN = /(?:收入|收益|利润|产值|销售额|营业额)$/;
const GAIN_END = new CharSet('入益润值额');
const FUNDS_REACH = 8;

/** 争取到上级300万元的补助款: what stands before the sum only gives it. */
export function fundsAfter({ text, mention, limit }: Place, before: string): string {
  if (before === '' || isFunds(before) || NO_NOUN_AFTER.at(text, mention.end)) return '';
  const noun = nounAfter(text, mention.end, limit);
  if (noun.length > FUNDS_REACH) return '';
  return isFunds(noun) || (text[mention.end] === '的' && GAIN_END.ends(noun) && GAIN.test(noun)) ? noun : '';
}

const NO_NOUN_AFTER = new CharSet('，。；：、！？（）\n');

/** 投入300万元建设广场: the verb after a sum begins what is done with it. */
const BUILDS = /建设|发展|改造|实施|用于|支持|扶持|购买|购置|修建|新建/y;

function builds(text: string, at: number): boolean {
  BUILDS.lastIndex = at;
  return BUILDS.test(text);
}

/** 总价值20万元的物资: the value of the goods behind it, or ''. */
export function ownedValue({ text, mention, limit }: Place, value: string): string {
  const goods = text[mention.end] === '的' ? nounAfter(text, mention.end, limit) : '';
  return goods === '' ? '' : goods + value;
}

/** The goods that a value is told of: those of the number before, or what a verb after that gives. */
export function goodsBefore({ text, previous, from }: Place): string {
  if (previous === null || previous.item === null) return '';
  const end = previous.mention.end + previous.item.length;
  const given = text.startsWith(previous.item, previous.mention.end) ? nounBefore(text.slice(end, from - 1)) : '';
  return given || previous.item;
}
