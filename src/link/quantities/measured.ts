import { CharSet } from '../../lexicon/char-set.js';
import { measureWords } from './lexicon.js';
import { nounAfter, nounBefore } from './noun.js';
import type { Place } from './place.js';

const ATTRIBUTE =
  /^(?:总|计划总|计划|占地|建筑|总建筑|全)?(?:投资|投资额|面积|长度?|宽度?|高度?|里程|建筑面积|产能|规模|金额|造价|装机容量|容量)$/;

const GIVES_END = new CharSet('资款');
const GIVES = /(?:出资|捐资|捐款|集资|斥资)$/;

/** 第一产业实现增加值: of the trade before the verb. */
const VALUE_END = new CharSet('值');
const VALUE_ADDED = /^(?:增加值|总产值|产值)$/;

/** The noun before the number, completed: 价格 of a series, the project of its 总投资, 亿元以上 of its projects. */
export function measured({ text, mention, previous, limit, lead, subject }: Place, before: string): string {
  if (text[mention.end] === '的' && ATTRIBUTE.test(before)) {
    const owner = nounAfter(text, mention.end, limit);
    if (owner !== '') return owner + before;
  }
  if (mention.dimension === 'money' && before.length > 4) {
    // 某公司董事长王某出资: the giver is no part of what is counted.
    const verb = GIVES_END.ends(before) ? GIVES.exec(before) : null;
    if (verb !== null) return verb[0];
  }
  if (VALUE_END.ends(before) && VALUE_ADDED.test(before)) {
    const owner = nounBefore(lead.phrase.slice(0, lead.phrase.lastIndexOf(before)).replace(/(?:实现|完成)$/, ''));
    if (owner.endsWith('业')) return owner + before;
  }
  if (subject !== null) {
    const whole = mention.dimension === 'money' && LEVEL_END.ends(before) && LEVEL_KIND.test(before);
    // 一般公共预算支出227亿元，其中市本级完成44亿元
    if (whole && DONE.at(text, mention.start - 1) && SUMS.test(subject))
      return before + subject.replace(OTHER_LEVEL, '');
    if (YIELD_END.ends(before) && YIELD.test(before)) {
      const crop = SOWN.exec(subject);
      if (crop !== null) return crop[1]! + before;
    }
    if (before === '增加值' && subject.endsWith('业总产值')) return subject.slice(0, -3) + before;
  }
  if (previous?.item) {
    if (RATIO_END.ends(before) && RATIO.test(before)) return previous.item + before;
    if (before.endsWith('类') && previous.item.includes('类') && !previous.item.endsWith('类'))
      return before + previous.item.slice(previous.item.indexOf('类') + 1);
    // 亿元以上项目30个; 八大类支出累计292亿元.
    const wide = previous.mention.bound === 'atLeast' && previous.mention.dimension === 'money';
    if (
      (wide || (!mention.counts && previous.mention.unit.endsWith('类'))) &&
      before.length < 8 &&
      text.startsWith(before, previous.mention.end) &&
      previous.mention.end + before.length <= mention.start
    )
      return text.slice(previous.mention.start, previous.mention.end) + before;
  }
  return before;
}

const LONGEST_LABEL = 24;
const NO_LABEL = new CharSet('，。；：！？、“”|0123456789');

/** 一般公共预算收入⏎5亿元: the measure on the line above a number that opens a line; '' where none stands there. */
export function labelAbove({ text, mention, from }: Place): string {
  const end = mention.start - 1;
  if (from !== mention.start || text[end] !== '\n') return '';
  const limit = Math.max(0, end - LONGEST_LABEL);
  let start = end;
  while (start > limit && text[start - 1] !== '\n') if (NO_LABEL.at(text, --start)) return '';
  if (start > 0 && text[start - 1] !== '\n') return '';
  return measureWords().longestBefore(text, end, start) === null ? '' : nounBefore(text.slice(start, end));
}

const LEVEL_END = new CharSet('级区县');
const YIELD_END = new CharSet('量产');
const LEVEL_KIND = /(?:本级|市辖区|直管县)$/;
const OTHER_LEVEL = /^.{0,3}(?:本级|市辖区|直管县)/;
const DONE = new CharSet('成现为达');
const SUMS = /(?:收入|支出|投资|税收)$/;
/** 蔬菜播种面积3938公顷，产量10万吨 */
const YIELD = /^(?:总产量|产量|单产|总产)$/;
const SOWN = /^(.{2,10}?)(?:播种|种植|栽培|栽种|养殖)面积$/;
const RATIO_END = new CharSet('幅速比重率');
const RATIO = /^(?:增幅|增速|降幅|涨幅|占比|比重|增长率)$/;
