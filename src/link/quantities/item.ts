import { CharSet } from '../../lexicon/char-set.js';
import type { Dimension } from '../../model/quantity.js';
import { bareVerb, deed, fateAfter, meanwhile, occasion } from './deeds.js';
import { isVerbAlone, lastVerb, nounAfter, nounBefore } from './noun.js';
import { clauseOf, found, type Item, nounLeading, type Place, type Previous } from './place.js';
import { windowAt } from './window.js';

const isExtent = (dimension: Dimension): boolean =>
  dimension === 'area' || dimension === 'length' || dimension === 'volume' || dimension === 'mass';

/** Finds what is counted or measured. */
export function findItem(place: Place): Item {
  const { text, mention, lead, subject } = place;
  if (
    (lead.relation !== '' || (BUDGET_END.ends(lead.phrase) && BUDGET.test(lead.phrase))) &&
    mention.dimension !== 'count'
  ) {
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
  if (lead.verb.length > 1 && MEAN_END.ends(lead.phrase) && AVERAGE.test(lead.phrase))
    return found((before || lead.phrase) + lead.verb, '', false);
  if (isOfAnother(place)) return found(null, '', false);
  if (before === '价值' || before === '总价值') return found(goodsBefore(place) || before, '', false);
  const follower = text[mention.end];
  if (isExtent(mention.dimension) && follower !== '处' && follower !== '的' && !MEASURED.test(before)) {
    const covers = nounAfter(text, mention.end, place.limit);
    if (covers.length > 1) return found(covers);
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

/** 65-79岁9202人: the people of an age. */
function ageClass({ text, mention, previous, from }: Place): string {
  if (mention.dimension !== 'people' || mention.unit !== '人' || previous === null) return '';
  const { mention: age } = previous;
  return age.dimension === 'age' && from === mention.start && age.end === from ? text.slice(age.start, age.end) : '';
}

/** 受灾人口30万人，紧急转移安置2万人; 辞职7人，任命6人: the verb before the number tells who is counted. */
function deedOfPeople({ mention, lead }: Place): string {
  if (mention.dimension !== 'people' || lead.phrase.length < 2) return '';
  const verb = lastVerb(lead.phrase);
  return verb === lead.phrase || isVerbAlone(lead.phrase) ? verb : '';
}

const RATE_END = new CharSet('率比重例度数');
const MEASURE_FIRST = new CharSet('总计投面产金规');
const MEASURE_AHEAD = /(?:总|计划总|计划)?(?:投资|面积|产值|金额|规模)[额约为达0-9]/y;

/** 项目9个 总投资12亿元: what follows is measured by the next number. */
function isMeasureAhead(text: string, at: number): boolean {
  if (!MEASURE_FIRST.at(text, at)) return false;
  MEASURE_AHEAD.lastIndex = at;
  return MEASURE_AHEAD.test(text);
}

/** The goods that a value is told of: those of the number before, or what a verb after that gives. */
function goodsBefore({ text, previous, from }: Place): string {
  if (previous === null || previous.item === null) return '';
  const end = previous.mention.end + previous.item.length;
  const given = text.startsWith(previous.item, previous.mention.end) ? nounBefore(text.slice(end, from - 1)) : '';
  return given || previous.item;
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

/** 完成年初预算的8.3%, 占GDP比重, 拉动GDP增长: the subject with the relation. */
function relatedItem({ mention, lead, subject }: Place): Item | null {
  const phrase = lead.phrase.replace(/的{1,4}$/, '');
  const [, verb, plan] = BUDGET.exec(phrase) ?? [];
  if (plan !== undefined && subject !== null) {
    const relation = `${verb === '占' ? '占' : '完成'}${plan}`;
    return mention.unit === '%' ? found(subject + relation, '', false) : found(subject + plan, relation, false);
  }
  const rest = phrase.slice(lead.relation.length);
  if (rest === '') return lead.relation === '占' && subject !== null ? found(`${subject}占比`, '', false) : null;
  const whole = subject ?? '';
  if (lead.relation === '完成') return null;
  if (mention.dimension === 'money' && lead.relation !== '占') return null;
  if (/^拉|^带动/.test(lead.relation))
    return found(
      whole.replace(/(?:增加值|贡献率)$/, '') + phrase + (lead.direction && /增长$/.test(lead.verb) ? lead.verb : ''),
      '',
      false,
    );
  return found(whole + phrase, '', false);
}

/** 完成年初预算, 占年初预算, 为年预算: a number told against a plan. */
const BUDGET = /^(完成|占|为|达到?)?((?:年初|年度|全年|当年|年|调整)?(?:预算|计划|目标任务|目标|任务)数?)的?$/;

const BUDGET_END = new CharSet('算划务标数的');

/** What a classifier counts: the noun after it. */
function counted(place: Place): string {
  const { text, mention, limit, next } = place;
  const at = mention.end;
  // 10位80岁以上的老人
  if (next !== null && next.start === at && next.dimension === 'age') return nounAfter(text, next.end, next.end + 24);
  if (text[at] === '、' && next && next.start - at < 10 && text[next.end] === '的')
    return nounAfter(text, next.end, next.end + 24);
  const people = mention.unit === '人' || mention.unit === '人次';
  if (people && (text.startsWith('组成的', at) || text.startsWith('构成的', at))) return nounAfter(text, at + 3, limit);
  // 授予王某等71人先进工作者称号: 等 ends a list of names.
  if (people && text[at] !== '的' && text[mention.start - 1] !== '等') return '';
  // 15人组成的救援队 is of the team; 参训人员15人的 is not.
  if (people && text[at] === '的' && nounLeading(place).length > 2) return '';
  const noun = nounAfter(text, at, limit);
  // 80岁的张三和老伴: the age is of the first.
  const joint = mention.dimension === 'age' ? noun.search(/[和及与、]/) : -1;
  return joint > 1 ? noun.slice(0, joint) : noun;
}

/** Nouns that name what is measured: 3000亩 of `建筑面积3000亩` is of no thing after it. */
const MEASURED = /(?:面积|长度?|宽度?|高度?|里程|产量|总产|重量|水量|容量|吞吐量|货运量|周转量|库容|深度?)$/;
const ATTRIBUTE =
  /^(?:总|计划总|计划|占地|建筑|总建筑|全)?(?:投资|投资额|面积|长度?|宽度?|高度?|里程|建筑面积|产能|规模|金额|造价|装机容量|容量)$/;

const GIVES_END = new CharSet('资款');
const GIVES = /(?:出资|捐资|捐款|集资|斥资)$/;

/** 第一产业实现增加值: of the trade before the verb. */
const VALUE_END = new CharSet('值');
const VALUE_ADDED = /^(?:增加值|总产值|产值)$/;

/** The noun before the number, completed: 价格 of a series, the project of its 总投资, 亿元以上 of its projects. */
function measured({ text, mention, previous, limit, lead }: Place, before: string): string {
  if (text[mention.end] === '的' && ATTRIBUTE.test(before)) {
    const owner = nounAfter(text, mention.end, limit);
    if (owner !== '') return owner + before;
  }
  if (mention.dimension === 'money' && before.length > 6) {
    // 某公司董事长王某出资: the giver is no part of what is counted.
    const verb = GIVES_END.ends(before) ? GIVES.exec(before) : null;
    if (verb !== null) return verb[0];
  }
  if (VALUE_END.ends(before) && VALUE_ADDED.test(before)) {
    const owner = nounBefore(lead.phrase.slice(0, lead.phrase.lastIndexOf(before)).replace(/(?:实现|完成)$/, ''));
    if (owner.endsWith('业')) return owner + before;
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

const RATIO_END = new CharSet('幅速比重率');
const RATIO = /^(?:增幅|增速|降幅|涨幅|占比|比重|增长率)$/;

/** `3000元的标准`, `15人的小分队`: the noun that the number modifies. */
function ownedNoun(place: Place): string {
  const { text, mention, limit } = place;
  const direct =
    mention.unit === '%' ||
    (mention.dimension === 'money' &&
      (mention.bound === 'atLeast' || nounLeading(place) === '') &&
      !builds(text, mention.end));
  if (text[mention.end] !== '的' && !direct) return '';
  const noun = nounAfter(text, mention.end, limit);
  if (noun !== '标准') return noun;
  // 按每人300元的标准，发放慰问金: the standard is of what the next clause gives.
  const given = /的标准，([^，。；\n]{2,40})[，。；\n]/y;
  given.lastIndex = mention.end;
  return nounBefore(given.exec(text)?.[1] ?? '') || noun;
}

const FUNDS_END = new CharSet('款金费助贴偿包资励恤');
const FUNDS =
  /(?:款|[资奖基礼租定押佣薪现偿慰助学险证老休恤励贴]金|经费|费用|学费|补助|补贴|津贴|补偿|红包|抚恤|奖励|工资)$/;
const isFunds = (noun: string): boolean => FUNDS_END.ends(noun) && FUNDS.test(noun);
const FUNDS_REACH = 8;

/** 争取到上级300万元的补助款: what stands before the sum only gives it. */
function fundsAfter({ text, mention, limit }: Place, before: string): string {
  if (before === '' || isFunds(before) || NO_NOUN_AFTER.at(text, mention.end)) return '';
  const noun = nounAfter(text, mention.end, limit);
  return noun.length <= FUNDS_REACH && isFunds(noun) ? noun : '';
}

const NO_NOUN_AFTER = new CharSet('，。；：、！？（）\n');

/** 投入300万元建设广场: the verb after a sum begins what is done with it. */
const BUILDS = /建设|发展|改造|实施|用于|支持|扶持|购买|购置|修建|新建/y;

function builds(text: string, at: number): boolean {
  BUILDS.lastIndex = at;
  return BUILDS.test(text);
}

const LIST_SIGN = new CharSet('、和及与');

const isListed = ({ text, mention }: Place, previous: Previous): boolean =>
  mention.start - previous.mention.end === 1 && LIST_SIGN.at(text, previous.mention.end);

const LEVEL_END = new CharSet('到至');

const AGE_END = new CharSet('岁上下');
const AGES = /岁(?:以[上下])?$/;

/** The last number of the same unit among the two before. */
function sameUnit({ mention, previous, earlier }: Place): Previous | null {
  if (previous !== null && previous.mention.unit === mention.unit) return previous;
  return earlier !== null && earlier.mention.unit === mention.unit ? earlier : null;
}

/** A number without a noun of its own takes the item of the one before. */
function inherited(place: Place): Item | null {
  const { mention, lead, previous, subject } = place;
  if (!previous) return null;
  // （…部长1人）；30岁以下17人: an age class of whom the sentence says elsewhere.
  if (mention.dimension === 'age' && previous.mention.dimension !== 'age' && lead.phrase === '') return null;
  // 分别高0.7、1.4个百分点
  if (mention.unit === previous.mention.unit && mention.dimension === 'ratio' && isListed(place, previous))
    return found(previous.item, '', false);
  if (lead.direction === null && previous.relation !== '' && mention.dimension === 'ratio')
    return found((subject ?? '') + previous.relation, '', false);
  if (lead.direction !== null && previous.changed && mention.unit === '%') return found(previous.item, '', false);
  if (lead.direction !== null || mention.dimension === 'ratio') {
    if (mention.unit === '个百分点' && previous.changed && previous.mention.unit === '%' && subject)
      return found(`${subject}增幅`, '', false);
    return subject === null ? null : found(subject, '', false);
  }
  // 100岁以上10人，合计120人: all ages together are of no age.
  if (
    mention.dimension === 'people' &&
    previous.item !== null &&
    AGE_END.ends(previous.item) &&
    AGES.test(previous.item)
  )
    return null;
  // 由13户55人减少到6户11人
  const reached = lead.level && lead.phrase === '' ? sameUnit(place) : null;
  if (reached !== null && reached.item !== null) return found(reached.item);
  const gap = mention.start - previous.mention.end;
  if (previous.mention.unit === mention.unit && gap > 0 && LEVEL_END.at(place.text, mention.start - 1))
    return previous.item === null ? null : found(previous.item);
  if (mention.dimension === 'duration' || (lead.phrase !== '' && !mention.counts)) return null;
  const adjacent = gap === 0 || (gap === 1 && place.text[mention.start - 1] === '、');
  if (mention.counts && previous.mention.unit !== mention.unit && !adjacent && mention.dimension !== 'people')
    return null;
  return previous.item === null ? null : found(previous.item);
}
