import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import { type Amount, exact } from './amount.js';
import { sharedScale } from './ranges.js';
import type { QuantityMention } from './value.js';

const JOINT = new CharSet('、和或及与');
const LONGEST_LIST = 20;
const NONE: readonly QuantityMention[] = [];

/**
 * The numbers of a list that have their unit from its last one, first to last: 50 in `50、60岁`, 3 and 5 in `分别为3、5、8亩`,
 * 3.2 and 4.5 in `3.2、4.5、6.1亿元`.
 *
 * @param index of the numeral that the last amount begins with
 */
export function sharingUnit(
  page: Page,
  index: number,
  mention: QuantityMention,
  amount: Amount,
): readonly QuantityMention[] {
  const { text, numerals } = page;
  const last = amount.first;
  if (index === 0 || last.start - numerals[index - 1]!.end !== 1 || mention.start !== last.start) return NONE;
  let first = index;
  while (first > 0 && index - first < LONGEST_LIST && isJoined(text, numerals[first - 1]!, numerals[first]!)) first--;
  if (first === index) return NONE;
  if (GOVERNING.test(text.slice(Math.max(0, numerals[first]!.start - 10), numerals[first]!.start)))
    return membersOf(page, first, index, mention);
  const opening = numerals[first]!;
  // 3、8亩水田 at the start of a text: the number of a paragraph.
  if (opening.start === 0 ? opening.digits?.length === 1 : !BEFORE_LIST.test(text[opening.start - 1]!)) return NONE;
  for (let i = first; i < index; i++)
    if (!isAlike(text, numerals[i]!, numerals[i + 1]!, last, amount, mention)) return NONE;
  return membersOf(page, first, index, mention);
}

const GOVERNING = /(?:分别|依次)[^，。；、！？\n0-9]{0,6}$/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;
const BEFORE_LIST = /[\u4e00-\u9fff，。：；（]/;

const isJoined = (text: string, one: Numeral, next: Numeral): boolean =>
  next.start - one.end === 1 && JOINT.at(text, one.end) && !one.ordinal && one.range === null && !one.over;

/** Whether two neighbours of a list that no 分别 governs look like numbers of one kind, and not like a list's number and an amount. */
function isAlike(
  text: string,
  one: Numeral,
  next: Numeral,
  last: Numeral,
  amount: Amount,
  mention: QuantityMention,
): boolean {
  if (one.decimal && next.decimal) return !mention.counts && one.kind !== 'chinese' && amount.value !== null;
  if (one.kind !== last.kind || one.digits === null || one.digits.length !== next.digits?.length) return false;
  // 两、三户; 地上4、5层: one of two neighbours; 4、5个 at the start of a sentence is the number of a paragraph.
  if (mention.counts)
    return (
      (one.kind === 'chinese' || IDEOGRAPH.test(text[one.start - 1] ?? '')) &&
      one.digits.length === 1 &&
      next.value === one.value + 1
    );
  return one.value < next.value;
}

function membersOf(page: Page, from: number, to: number, mention: QuantityMention): readonly QuantityMention[] {
  const { numerals, text } = page;
  const last = numerals[to]!;
  const members: QuantityMention[] = [];
  for (let i = from; i < to; i++) {
    const { start, end, value } = numerals[i]!;
    const own = exact(value * sharedScale(text, numerals[i]!, last));
    members.push({ ...mention, start, end, core: start, unitEnd: end, value: own, bound: 'exact', per: [] });
  }
  return members;
}

/** 13.1个和13.0个百分点: the 个 of the first is the unit's beginning. */
export function takesPoints(text: string, before: QuantityMention | undefined, mention: QuantityMention): boolean {
  return (
    before !== undefined &&
    mention.unit === '个百分点' &&
    before.unit === '个' &&
    mention.start - before.end === 1 &&
    JOINT.at(text, before.end)
  );
}
