import { CharSet } from '../../lexicon/char-set.js';
import type { Dimension } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import type { Lead } from './lead.js';
import { isVerbAlone, lastVerb, nounAfter, nounBefore } from './noun.js';
import { windowAt } from './window.js';

/** What linking knows of the number before, in the same sentence. */
export interface Previous {
  readonly mention: QuantityMention;
  readonly item: string | null;
  /** The relation and its noun that the number stood in: 完成年初预算 of `完成年初预算435,010万元的59.5%`. */
  readonly relation: string;
  readonly changed: boolean;
}

/** All that decides the item of a number. */
export interface Place {
  readonly text: string;
  readonly mention: QuantityMention;
  readonly lead: Lead;
  /** Words of the clause before the number, also those before an earlier number of the clause. */
  readonly clause: string;
  /** Where the words of `lead` begin. */
  readonly from: number;
  /** The number before in the sentence. */
  readonly previous: Previous | null;
  /** What the sentence speaks of: the last item measured, not a change or a share of it. */
  readonly subject: string | null;
  /** Whether a blank was printed after the number: `项目9个 总投资` is two phrases. */
  readonly gapAfter: boolean;
  /** Where the next number begins. */
  readonly limit: number;
  /** Where the next number ends, for `37个、总投资64.93亿元的项目`. */
  readonly next: QuantityMention | null;
}

/** The item and, when the number stands in a relation, that relation for the number after it. */
export interface Item {
  readonly item: string | null;
  readonly relation: string;
  /** Whether later numbers of the sentence may inherit it. */
  readonly leads: boolean;
}

const found = (item: string | null, relation = '', leads = true): Item => ({
  item: item === '' ? null : item,
  relation,
  leads,
});

const EXTENT: ReadonlySet<Dimension> = new Set(['area', 'length', 'volume', 'mass']);

/** Finds what is counted or measured. */
export function findItem(place: Place): Item {
  const { mention, lead, subject, clause } = place;
  if (
    (lead.relation !== '' || (BUDGET_END.ends(lead.phrase) && BUDGET.test(lead.phrase))) &&
    mention.dimension !== 'count'
  ) {
    const related = relatedItem(place);
    if (related) return related;
  }
  if (mention.unit === '倍' && subject !== null && /[是为].{0,8}的$/.test(clause)) return found(subject, '', false);
  if (mention.dimension === 'frequency') return found(occasion(place), '', false);
  const after =
    (mention.counts && !(place.gapAfter && nounBefore(lead.phrase) !== '')) || mention.dimension === 'age'
      ? counted(place)
      : '';
  if (after !== '') return found(after);
  if (lead.verb.length > 1 && AVERAGE.test(lead.phrase)) return found(lead.phrase + lead.verb, '', false);
  const before = nounBefore(lead.phrase);
  const covers =
    EXTENT.has(mention.dimension) && !MEASURED.test(before) ? nounAfter(place.text, mention.end, place.limit) : '';
  if (covers.length > 1 && place.text[mention.end] !== '的') return found(covers);
  const shared =
    mention.dimension === 'ratio' &&
    lead.direction === null &&
    place.text[mention.end] === '的' &&
    !/[率比重例度数]$/.test(before);
  const owned = before === '' || shared || isVerbAlone(before) ? ownedNoun(place) : '';
  if (owned !== '') return found(owned);
  if (before !== '' && mention.dimension === 'people' && isVerbAlone(before)) return found(bareVerb(before, mention));
  if (before !== '')
    return found(measured(place, before) + (mention.dimension === 'area' && isVerbAlone(before) ? '面积' : ''));
  if (mention.dimension === 'duration' && (lead.phrase === '' || !isVerbAlone(lead.phrase)))
    return inherited(place) ?? found(meanwhile(place), '', false);
  return (
    inherited(place) ??
    deed(place) ??
    found(
      bareVerb(lead.phrase, mention) ?? (lead.verb.length > 1 && lead.phrase !== '' ? lead.phrase + lead.verb : null),
    )
  );
}

/** 户均年增收: an average without a noun, which the verb of change completes. */
const AVERAGE = /^(?:[人户年月日]均)+年?$/;

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
function counted({ text, mention, limit, next, lead }: Place): string {
  const at = mention.end;
  if (text[at] === '、' && next && next.start - at < 10 && text[next.end] === '的')
    return nounAfter(text, next.end, next.end + 24);
  const people = mention.unit === '人' || mention.unit === '人次';
  if (people && MADE_UP_OF.test(text.slice(at, at + 3))) return nounAfter(text, at + 3, limit);
  if (people && text[at] !== '的') return '';
  if (people && nounBefore(lead.phrase).length > 2) return '';
  return nounAfter(text, at, limit);
}

/** Nouns that name what is measured: 3000亩 of `建筑面积3000亩` is of no thing after it. */
const MEASURED = /(?:面积|长度?|宽度?|高度?|里程|产量|总产|重量|水量|容量|吞吐量|货运量|周转量|库容|深度?)$/;
/** 15人组成的救援队 */
const MADE_UP_OF = /^(?:组成|构成)的/;
const ATTRIBUTE =
  /^(?:总|计划总|计划|占地|建筑|总建筑|全)?(?:投资|投资额|面积|长度?|宽度?|高度?|里程|建筑面积|产能|规模|金额|造价|装机容量|容量)$/;

/** The noun before the number, completed: 价格 of a series, the project of its 总投资, 亿元以上 of its projects. */
function measured({ text, mention, previous, limit }: Place, before: string): string {
  if (ATTRIBUTE.test(before) && text[mention.end] === '的') {
    const owner = nounAfter(text, mention.end, limit);
    if (owner !== '') return owner + before;
  }
  if (mention.dimension === 'money' && before.length > 6) {
    // 某公司董事长王某出资: the giver is no part of what is counted.
    const verb = /(?:出资|捐资|捐款|集资|斥资)$/.exec(before)?.[0];
    if (verb !== undefined) return verb;
  }
  if (previous?.item) {
    if (/^(?:增幅|增速|降幅|涨幅|占比|比重|增长率)$/.test(before)) return previous.item + before;
    if (before.endsWith('类') && previous.item.includes('类') && !previous.item.endsWith('类'))
      return before + previous.item.slice(previous.item.indexOf('类') + 1);
    const gap = text.slice(previous.mention.end, mention.start);
    // 亿元以上项目30个; 八大类支出累计292亿元.
    const wide = previous.mention.bound === 'atLeast' && previous.mention.dimension === 'money';
    if (
      (wide || (!mention.counts && previous.mention.unit.endsWith('类'))) &&
      gap.startsWith(before) &&
      before.length < 8
    )
      return text.slice(previous.mention.start, previous.mention.end) + before;
  }
  return before;
}

/** `3000元的标准`, `15人的小分队`: the noun that the number modifies. */
function ownedNoun({ text, mention, limit, lead }: Place): string {
  const direct =
    mention.unit === '%' ||
    (mention.dimension === 'money' &&
      (mention.bound === 'atLeast' || nounBefore(lead.phrase) === '') &&
      !BUILDS.test(text.slice(mention.end, mention.end + 2)));
  if (text[mention.end] !== '的' && !direct) return '';
  const noun = nounAfter(text, mention.end, limit);
  if (noun !== '标准') return noun;
  // 按每人300元的标准，发放慰问金: the standard is of what the next clause gives.
  const given = /的标准，([^，。；\n]{2,40})[，。；\n]/y;
  given.lastIndex = mention.end;
  return nounBefore(given.exec(text)?.[1] ?? '') || noun;
}

/** 投入300万元建设广场: the verb after a sum begins what is done with it. */
const BUILDS = /^(?:建设|发展|改造|实施|用于|支持|扶持|购买|购置|修建|新建)/;

/** A number without a noun of its own takes the item of the one before. */
function inherited(place: Place): Item | null {
  const { mention, lead, previous, subject } = place;
  if (!previous) return null;
  if (lead.direction === null && previous.relation !== '' && mention.dimension === 'ratio')
    return found((subject ?? '') + previous.relation, '', false);
  if (lead.direction !== null && previous.changed && mention.unit === '%') return found(previous.item, '', false);
  if (lead.direction !== null || mention.dimension === 'ratio') {
    if (mention.unit === '个百分点' && previous.changed && previous.mention.unit === '%' && subject)
      return found(`${subject}增幅`, '', false);
    return subject === null ? null : found(subject, '', false);
  }
  const level =
    previous.mention.unit === mention.unit && /[到至]$/.test(place.text.slice(previous.mention.end, mention.start));
  if (level) return previous.item === null ? null : found(previous.item);
  if (mention.dimension === 'duration' || (lead.phrase !== '' && !mention.counts)) return null;
  const adjacent = /^、?$/.test(place.text.slice(previous.mention.end, mention.start));
  if (mention.counts && previous.mention.unit !== mention.unit && !adjacent && mention.dimension !== 'people')
    return null;
  return previous.item === null ? null : found(previous.item);
}

/** 公务用车购置19辆: the noun and the verb that follows it name the thing together; 减征50% takes the topic before the comma. */
function deed({ text, mention, lead, from }: Place): Item | null {
  if (mention.dimension === 'people') return null;
  const verb = lastVerb(lead.phrase);
  const own = verb === '' ? '' : nounBefore(lead.phrase.slice(0, lead.phrase.length - verb.length));
  if (own !== '' && mention.dimension !== 'money') return found(own + verb);
  if (mention.dimension !== 'ratio' || text[from - 1] !== '，') return null;
  const topic = text.slice(windowAt(text, from - 1).clause, from - 1);
  const noun = nounBefore(topic);
  return noun === '' || /[0-9]/.test(noun) ? null : found(noun);
}

/** 三个月不下雨, 历经25个月完工: what goes on so long. */
function meanwhile({ text, mention, limit }: Place): string | null {
  const after =
    /^[\u4e00-\u9fff]{2,10}(?=[，。；、！\n]|$)/.exec(
      text.slice(mention.end, Math.min(limit, mention.end + 12)),
    )?.[0] ?? '';
  return after === '' || /^的|等$/.test(after) ? null : after;
}

/** What happens so many times: the words after the number, or those of the clause before it. */
function occasion({ text, mention, clause, limit }: Place): string | null {
  const after =
    /^[^，。；：！？（）、\n]{2,24}/.exec(text.slice(mention.end, Math.min(limit, mention.end + 24)))?.[0] ?? '';
  if (after !== '' && !/^(?:之多|左右|以上)/.test(after)) return after.replace(/^的/, '');
  const words = clause
    .replace(/^(?:并|共|还|先后|累计|全区|全市|全县|各类|各种|其中)+/, '')
    .replace(/[的达共了、“]{1,6}$/, '');
  return words === '' ? null : words;
}

/** 救助5200人: no noun is there, so the verb lends its name to the number. */
function bareVerb(phrase: string, mention: QuantityMention): string | null {
  const word = lastVerb(phrase) || (isVerbAlone(phrase) ? phrase : '');
  if (word === '') return null;
  if (mention.dimension === 'people') return word + (mention.unit === '人次' ? '人次' : '人数');
  if (mention.dimension === 'money') return `${word}金额`;
  if (mention.dimension === 'duration') return word;
  return null;
}
