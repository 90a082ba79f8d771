import { CharSet } from '../../lexicon/char-set.js';
import type { Amount } from './amount.js';
import type { UnitClass } from './lexicon.js';

const BEFORE_ARTICLE = new CharSet('这那同另某又上下前后头有第新当哪任何');
const GROUP = new CharSet('名人户家个位');
const GROUP_NUMBER = new CharSet('0123456789一二两三四五六七八九十几');
const GOVERNS = new CharSet('每少有仅');
const PAUSE = new CharSet('，。；\n');
const AFTER_COUNTED = new CharSet('、，；。）\n');
const AFTER_VERB = new CharSet('了过上着成为个是再到来去活占打做看说走干见“、每的');
const CLAUSE_REACH = 24;

/** 一 before a classifier is an article, unless it is counted: 每村一名, 至少一个, 医院一所。 */
export function isArticle(text: string, amount: Amount, own: UnitClass, bounded: boolean): boolean {
  const { numeral, start } = amount;
  if (numeral.digits !== '1' || numeral.kind !== 'chinese' || amount.first !== numeral || amount.over) return false;
  if (BEFORE_ARTICLE.at(text, start - 1)) return true;
  const before = text[start - 1] ?? '';
  // 与大家一道: together; 其中一天.
  if (amount.unit.unit === '道' && !bounded) return true;
  if (before === '中' && text[start - 2] === '其') return true;
  if (own === 'money' || own === 'ratio' || own === 'measure')
    return (
      (before === '的' && amount.unit.dimension === 'duration') ||
      before === '每' ||
      text[amount.end] === '来' ||
      isRepeated(text, amount)
    );
  if (bounded) return false;
  // 3人一组 says how the groups are made.
  if (GROUP.at(text, start - 1) && GROUP_NUMBER.at(text, start - 2)) return true;
  const clause = governedClause(text, start);
  if (clause !== '') {
    // 每转移一户 tells what a rate is taken by.
    if (/每[\u4e00-\u9fff]{2}$/.test(clause) && !/每[季年个]/.test(clause)) return true;
    if (/每(?!一|次)|至少|只有|(?<!不)仅/.test(clause) && before !== '每') return isRepeated(text, amount);
  }
  // 医院一所、学校两所: the noun stands before, the clause ends.
  const closes = amount.end >= text.length || AFTER_COUNTED.at(text, amount.end);
  return !closes || AFTER_VERB.at(text, start - 1) || !/[\u4e00-\u9fff]/.test(before) || isRepeated(text, amount);
}

/** The clause before a place when it may hold 每, 至少, 只有 or 仅; else the empty string. */
function governedClause(text: string, end: number): string {
  const limit = Math.max(0, end - CLAUSE_REACH);
  let start = end;
  let governs = false;
  while (start > limit && !PAUSE.at(text, start - 1)) governs = GOVERNS.at(text, --start) || governs;
  return governs ? text.slice(start, end) : '';
}

/** 一户一策, 栽一棵活一棵. */
function isRepeated(text: string, amount: Amount): boolean {
  const near = text.slice(amount.end, amount.end + 3);
  return near.includes('一') || text.slice(Math.max(0, amount.start - 4), amount.start).includes('一');
}
