import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page, Recogniser } from '../recogniser.js';
import { readAmount } from './amount.js';
import { unitOpenings, unitStarts } from './lexicon.js';
import { sharingUnit, takesPoints } from './lists.js';
import { toMention, withParts } from './rules.js';
import { readHalves, readNoGrowth } from './shares.js';
import { readLabelled, readTables } from './tables/index.js';
import type { QuantityMention } from './value.js';

/** Proposes quantity mentions: every number of the page that has a unit and is no date, ordinal, identifier or name. */
export const recogniseQuantities: Recogniser<QuantityMention> = (page: Page) => {
  const { text, numerals } = page;
  const found: QuantityMention[] = [];
  const halves = readHalves(text);
  let half = 0;
  const tables = readTables(page);
  let cell = 0;
  let tableEnd = 0;
  for (let i = 0; i < numerals.length; ) {
    const numeral = numerals[i]!;
    while (cell < tables.length && tables[cell]!.start <= numeral.start) {
      const { end, mention } = tables[cell++]!;
      if (mention) found.push(mention);
      tableEnd = end;
    }
    if (numeral.start < tableEnd) {
      i++;
      continue;
    }
    if (numeral.ordinal) {
      i = afterOrdinals(page, i);
      continue;
    }
    while (half < halves.length && halves[half]!.start < numeral.start) found.push(halves[half++]!);
    const amount = mayCount(text, numeral) ? readAmount(page, i) : null;
    if (!amount) {
      const none = readNoGrowth(text, numeral) ?? afterLabel(page, numeral);
      if (none) found.push(none);
      i++;
      continue;
    }
    const whole = withParts(page, amount);
    const mention = toMention(page, whole);
    if (mention) {
      const shared = sharingUnit(page, i, mention, whole);
      for (let s = 0; s < shared.length; s++) found.push(shared[s]!);
      const before = found[found.length - 1];
      if (takesPoints(text, before, mention))
        found[found.length - 1] = {
          ...mention,
          start: before!.start,
          end: before!.end,
          core: before!.core,
          unitEnd: before!.unitEnd,
          value: before!.value,
        };
      found.push(mention);
    }
    i = whole.next;
  }
  for (; cell < tables.length; cell++) if (tables[cell]!.mention) found.push(tables[cell]!.mention!);
  while (half < halves.length) found.push(halves[half++]!);
  return found;
};

const LABEL_END = new CharSet('：）');

const afterLabel = (page: Page, { start, end, kind, digits }: Numeral): QuantityMention | null =>
  LABEL_END.at(page.text, start - 1) && kind === 'arabic' && !digits?.startsWith('0')
    ? readLabelled(page, start, end)
    : null;

/** Signs and words after a number that a unit may follow: 3-5个, 3万（含）, 四分之一, 1/4, 十来个. */
const BEFORE_UNIT = new CharSet('至到-—~（来个分/');
/** 上下, 左右 after 15k. */
const BOUND_START = new CharSet('上左');
const CURRENCY_SIGN = new CharSet('$¥€£￡BD');

/** Whether what stands beside a number can make it a quantity; most numbers are dates and names, and go no further. */
function mayCount(text: string, numeral: Numeral): boolean {
  const next = text.charCodeAt(numeral.end);
  if (unitStarts().has(next)) {
    // 2019年 and 5月3日 are dates.
    if (next === YEAR && numeral.kind === 'arabic' && numeral.digits?.length === 4) return false;
    if (next === DAY && text.charCodeAt(numeral.start - 1) === MONTH) return false;
    if (unitOpenings().mayBegin(text, numeral.end)) return true;
  }
  // 六、七千
  if (next === LISTED && numeral.kind === 'chinese' && numeral.digits?.length === 1) return true;
  return (
    BEFORE_UNIT.has(next) ||
    (numeral.kind === 'mixed' && BOUND_START.has(next)) ||
    CURRENCY_SIGN.at(text, numeral.start - 1)
  );
}

const LISTED = '、'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const MONTH = '月'.charCodeAt(0);
const DAY = '日'.charCodeAt(0);

const ORDINAL_JOINT = new CharSet('、至到和及~—-');

/** 第三、四名; 第3至5条: numbers joined to an ordinal are ordinals too. */
function afterOrdinals(page: Page, index: number): number {
  let i = index + 1;
  for (; i < page.numerals.length; i++) {
    const joint = page.numerals[i - 1]!.end;
    if (page.numerals[i]!.start !== joint + 1 || !ORDINAL_JOINT.at(page.text, joint)) break;
  }
  return i;
}
