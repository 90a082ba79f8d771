import { CharSet } from '../../lexicon/char-set.js';
import type { Lead } from './lead.js';
import { found, type Item, type Place } from './place.js';

/** Whether the words before a number open a relation (占, 拉动) or name a plan it is told against. */
export const isRelated = ({ relation, phrase }: Lead): boolean =>
  relation !== '' || (BUDGET_END.ends(phrase) && BUDGET.test(phrase));

/** 完成年初预算的8.3%, 占GDP比重, 拉动GDP增长: the subject with the relation. */
export function relatedItem({ mention, lead, subject }: Place): Item | null {
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
