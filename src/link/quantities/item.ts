import { CharSet } from '../../lexicon/char-set.js';
import type { Dimension } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import { bareVerb, deed, meanwhile, occasion } from './deeds.js';
import { fundsAfter, goodsBefore, ownedNoun, ownedValue } from './funds.js';
import { inherited, sameThing } from './inherited.js';
import { measureWords, ROLE } from './lexicon.js';
import { labelAbove, measured } from './measured.js';
import { nounAfter, nounBefore } from './noun.js';
import { ageClass, deedOfPeople, fateAfter, isNames } from './people.js';
import { clauseOf, found, type Item, nounLeading, type Place } from './place.js';
import { isRelated, relatedItem } from './related.js';
import { isVerbAlone, wordEnding } from './verbs.js';
import { windowAt } from './window.js';

const isExtent = (dimension: Dimension): boolean =>
  dimension === 'area' || dimension === 'length' || dimension === 'volume' || dimension === 'mass';

/** Finds what is counted or measured. */
export function findItem(place: Place): Item {
  const { text, mention, lead, subject } = place;
  if (mention.dimension !== 'count' && isRelated(lead)) {
    const related = relatedItem(place);
    if (related) return related;
  }
  if (mention.unit === '倍' && subject !== null && /[是为].{0,8}的$/.test(clauseOf(place)))
    return found(subject, '', false);
  if (mention.dimension === 'frequency') return found(occasion(place), '', false);
  const fate = mention.dimension === 'people' ? fateAfter(text, mention.end) : '';
  if (fate !== '') return found(fate);
  const ages = ageClass(place);
  if (ages !== '') return found(ages, '', false);
  if (text[mention.end] === '）' && text[mention.start - 1] === '（' && mention.counts) {
    // 公开选拔职位（7个）
    const named = nounBefore(text.slice(windowAt(text, mention.start - 1).clause, mention.start - 1));
    if (named !== '') return found(named);
  }
  const after =
    (mention.counts && !(isMeasureAhead(text, mention.end) && nounLeading(place) !== '')) || mention.dimension === 'age'
      ? counted(place)
      : '';
  if (after !== '') return found(after);
  const before = nounLeading(place);
  // 张三、李四等12人: who they are, not what they are.
  if (mention.dimension === 'people' && text[mention.start - 1] === '等' && isNames(before))
    return found(null, '', false);
  if (mention.dimension !== 'ratio' && lead.verb.length > 1 && MEAN_END.ends(lead.phrase) && AVERAGE.test(lead.phrase))
    return found((before || lead.phrase) + lead.verb, '', false);
  if (isOfAnother(place)) return found(null, '', false);
  if (before === '价值' || before === '总价值')
    return found(ownedValue(place, before) || goodsBefore(place) || before, '', false);
  // 毒品5块，净重2公斤: of the thing named before.
  if (mention.dimension === 'mass' && WEIGHT_END.ends(lead.phrase) && WEIGHT.test(lead.phrase) && place.previous?.item)
    return found(place.previous.item, '', false);
  const follower = text[mention.end];
  if (
    isExtent(mention.dimension) &&
    follower !== '处' &&
    follower !== '的' &&
    !(MEASURED_END.ends(before) && MEASURED.test(before))
  ) {
    const covers = nounAfter(text, mention.end, place.limit);
    // 早稻10万亩受灾: what befalls it is not what is measured.
    if (covers.length > 1 && (before === '' || wordEnding(covers, ROLE.tail | ROLE.fate) !== covers))
      return found(covers);
  }
  // 王村5公里的通村公路; 距县城5公里的王村 tells where it lies.
  if (isExtent(mention.dimension) && follower === '的' && !DISTANCE.at(before, 0) && !namesMeasure(before)) {
    const owner = nounAfter(text, mention.end, place.limit);
    if (owner.length > 1) return found(owner);
  }
  const shared =
    mention.dimension === 'ratio' && lead.direction === null && follower === '的' && !RATE_END.ends(before);
  const funds = mention.dimension === 'money' ? fundsAfter(place, before) : '';
  if (funds !== '') return found(funds);
  const bare = before === '' || isVerbAlone(before);
  const owned = bare || shared ? ownedNoun(place) : '';
  if (owned !== '') return found(owned);
  if (before !== '') {
    if (bare && mention.dimension === 'people') return found(bareVerb(before, mention));
    return found(measured(place, before) + (bare && mention.dimension === 'area' ? '面积' : ''));
  }
  if (mention.dimension === 'duration' && (lead.phrase === '' || !isVerbAlone(lead.phrase)))
    return inherited(place) ?? found(meanwhile(place), '', false);
  const label = labelAbove(place);
  if (label !== '') return found(label);
  const same = sameThing(place);
  if (same !== '') return found(same);
  const done = deedOfPeople(place);
  if (done !== '' && place.previous !== null) return found(done);
  return (
    inherited(place) ??
    deed(place) ??
    found(
      bareVerb(lead.phrase, mention) ?? (lead.verb.length > 1 && lead.phrase !== '' ? lead.phrase + lead.verb : null),
    )
  );
}

const WEIGHT_END = new CharSet('重');
const WEIGHT = /^[，、]?(?:共|总|净|毛|合计)?重$/;

const RATE_END = new CharSet('率比重例度数');
const MEASURE_FIRST = new CharSet('总计投面产金规');
const MEASURE_AHEAD = /(?:总|计划总|计划)?(?:投资|面积|产值|金额|规模)[额约为达0-9]/y;

/** 项目9个 总投资12亿元: what follows is measured by the next number. */
function isMeasureAhead(text: string, at: number): boolean {
  if (!MEASURE_FIRST.at(text, at)) return false;
  MEASURE_AHEAD.lastIndex = at;
  return MEASURE_AHEAD.test(text);
}

/** 146个村民组8154户: the noun between belongs to the number before. */
function isOfAnother({ text, mention, previous }: Place): boolean {
  return (
    mention.counts &&
    previous !== null &&
    previous.item !== null &&
    mention.start - previous.mention.end === previous.item.length &&
    PLACE_KIND.test(previous.item) &&
    text.startsWith(previous.item, previous.mention.end)
  );
}

const PLACE_KIND = /(?:[村组屯]|社区|街道|乡镇|小区|班级|网格)$/;

/** 户均年增收: an average without a noun, which the verb of change completes. */
const MEAN_END = new CharSet('均年');
const AVERAGE = /[人户年月日]均年?$/;

/** Where the next figure stands, no further than a noun may reach. */
function figureAfter(text: string, from: number): number {
  let at = from;
  while (at < from + 24 && !FIGURE.at(text, at)) at++;
  return at;
}

const FIGURE = new CharSet('0123456789');
const isFloor = ({ bound, dimension }: QuantityMention): boolean =>
  dimension === 'money' && (bound === 'over' || bound === 'atLeast');

/** Whether 的 stands behind a number, or 地的 (8亩地的大棚). */
const owns = (text: string, at: number): boolean => text[at] === '的' || (text[at] === '地' && text[at + 1] === '的');
/** 4 of 4、5个: the unit stands with the number after it. */
const isUnnamed = (mention: QuantityMention, next: QuantityMention, text: string): boolean =>
  mention.unit === next.unit && LISTS.at(text, mention.end) && !text.endsWith(mention.unit, mention.end);
const LISTS = new CharSet('、和');
const MEASURES = /^总?(?:价值|价|投资|面积|造价|金额|长|宽|高|重|直径)$/;

/** What a classifier counts: the noun after it. */
function counted(place: Place): string {
  const { text, mention, limit, next } = place;
  const at = mention.end;
  // 10位80岁以上的老人
  if (next !== null && next.start === at && (next.dimension === 'age' || owns(text, next.end)))
    return nounAfter(text, next.end, next.end + 24);
  if (text[at] === '、' && next && next.start - at < 10 && text[next.end] === '的')
    return nounAfter(text, next.end, next.end + 24);
  // 建成4、5个项目
  if (next !== null && next.start === at + 1 && mention.unitEnd === at && isUnnamed(mention, next, text))
    return nounAfter(text, next.end, next.end + 24);
  const people = mention.unit === '人' || mention.unit === '人次';
  if (people && (text.startsWith('组成的', at) || text.startsWith('构成的', at))) return nounAfter(text, at + 3, limit);
  // 授予王某等71人先进工作者称号: 等 ends a list of names.
  if (people && text[at] !== '的' && text[mention.start - 1] !== '等') return '';
  // 15人组成的救援队 is of the team; 参训人员15人的 is not.
  if (people && text[at] === '的' && nounLeading(place).length > 2) return '';
  const noun = nounAfter(text, at, limit);
  // 破获案件20起 刑拘27人: the blank of a headline parts them.
  if (place.parted && next !== null && next.start === at + noun.length && nounLeading(place) !== '') return '';
  // 2盏价值3000元的路灯
  if (next !== null && next.start === at + noun.length && owns(text, next.end) && MEASURES.test(noun))
    return nounAfter(text, next.end, next.end + 24);
  // 340家产值超亿元企业
  if (next !== null && noun !== '' && next.start === at + noun.length && isFloor(next)) {
    const owner = nounAfter(text, next.end, figureAfter(text, next.end));
    if (owner !== '') return text.slice(at, next.end) + owner;
  }
  // 80岁的张三和老伴: the age is of the first.
  const joint = mention.dimension === 'age' ? noun.search(/[和及与、]/) : -1;
  return joint > 1 ? noun.slice(0, joint) : noun;
}

const DISTANCE = new CharSet('距离隔');
const namesMeasure = (noun: string): boolean =>
  measureWords().longestBefore(noun, noun.length) !== null || (MEASURED_END.ends(noun) && MEASURED.test(noun));

/** Nouns that name what is measured: 3000亩 of `建筑面积3000亩` is of no thing after it. */
const MEASURED_END = new CharSet('积长宽高度程量产容深');
const MEASURED = /(?:面积|长度?|宽度?|高度?|里程|产量|总产|重量|水量|容量|吞吐量|货运量|周转量|库容|深度?)$/;
