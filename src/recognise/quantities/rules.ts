import { CharSet } from '../../lexicon/char-set.js';
import type { Page } from '../recogniser.js';
import { type Amount, exact, revised } from './amount.js';
import { readSurroundings } from './bounds.js';
import { isNoQuantity } from './guards.js';
import { PERCENT, unitOf } from './lexicon.js';
import type { QuantityMention } from './value.js';

/** The mention of an amount with what stands around it; null when it is no quantity. */
export function toMention(page: Page, amount: Amount): QuantityMention | null {
  const { text } = page;
  if (amount.unit.class === 'lookalike') return null;
  const unit = amount.unit.class === 'ratio' ? spelled(page, amount) : amount;
  if (!unit) return null;
  const around = readSurroundings(text, unit);
  if (isNoQuantity(page, unit, around.bound !== 'exact' && around.bound !== 'range')) return null;
  const currency = unit.unit.dimension === 'money' ? currencyBefore(text, around.start) : null;
  return {
    type: 'quantity',
    rule: rulePath(unit),
    start: around.start,
    end: around.end,
    core: unit.start,
    unitEnd: unit.end,
    value: unit.value,
    min: unit.min,
    max: unit.max,
    bound: around.bound,
    unit: currency ?? unit.unit.unit,
    dimension: unit.unit.dimension,
    per: around.per,
    counts: unit.unit.counts,
    row: null,
  };
}

function rulePath(amount: Amount): string {
  if (amount.value === null) return 'quantity/range';
  if (amount.unit.class === 'ratio') return 'quantity/ratio';
  return amount.unit.dimension === 'money' ? 'quantity/money' : 'quantity/unit';
}

/** 折 and 成 are percentages: 八五折 is 85 %, 七成六 is 76 %. Null when they are no such thing here. */
function spelled(page: Page, amount: Amount): Amount | null {
  const { unit } = amount.unit;
  if (unit !== '折' && unit !== '成') return amount;
  const scale = (value: number | null) => (value === null ? null : exact(value * 10));
  if (unit === '成') {
    const more = page.numerals[amount.next];
    const half = page.text[amount.end] === '半';
    const tail = more && more.start === amount.end && more.digits?.length === 1 && !more.over ? more : null;
    return revised(
      amount,
      amount.value === null ? null : exact(amount.value * 10 + (half ? 5 : tail ? tail.value : 0)),
      scale(amount.min),
      scale(amount.max),
      half ? amount.end + 1 : tail ? tail.end : amount.end,
      PERCENT,
      tail ? amount.next + 1 : amount.next,
    );
  }
  const { numeral } = amount;
  const tens = numeral.digits !== null && numeral.digits.length === 2 ? 1 : 10;
  if (amount.value === null || amount.value * tens >= 100) return null;
  return revised(amount, exact(amount.value * tens), amount.min, amount.max, amount.end, PERCENT, amount.next);
}

/** What a part of a unit is worth in it, by how the part is printed: 6角 after 元, 20分 after 小时. */
const MONEY_PARTS: Readonly<Record<string, number>> = { 角钱: 0.1, 角: 0.1, 毛钱: 0.1, 毛: 0.1, 分钱: 0.01, 分: 0.01 };
const TIME_PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  年: { 个月: 1 / 12 },
  天: { 小时: 1 / 24, 个小时: 1 / 24 },
  小时: { 分钟: 1 / 60, 分: 1 / 60, 秒: 1 / 3600 },
  分钟: { 秒: 1 / 60 },
  分: { 秒: 1 / 60 },
};
const LONGEST_PART = 3;
const MINUTES = unitOf('分钟', '分钟', 'duration', 'measure');

function partsOf({ unit }: Amount): Readonly<Record<string, number>> | undefined {
  if (unit.dimension === 'money' || unit.unit === '块') return MONEY_PARTS;
  return unit.dimension === 'duration' || unit.unit === '分' ? TIME_PARTS[unit.unit] : undefined;
}

/** 50元6角三分, 3年零6个月, 1小时20分: one sum. */
export function withParts(page: Page, amount: Amount): Amount {
  const { text, numerals } = page;
  if (numerals[amount.next]?.start !== amount.end || amount.value === null) return amount;
  const parts = partsOf(amount);
  if (parts === undefined) return amount;
  let whole = amount;
  for (let index = whole.next; numerals[index]?.start === whole.end; index = whole.next) {
    // 3年零6个月
    if (text[whole.end] === '零' && numerals[index + 1]?.start === whole.end + 1) index++;
    const { value, end } = numerals[index]!;
    let length = Math.min(LONGEST_PART, text.length - end);
    while (length > 0 && parts[text.slice(end, end + length)] === undefined) length--;
    if (length === 0) break;
    const sum = (whole.value ?? 0) + value * parts[text.slice(end, end + length)]!;
    // 12分35秒: no points, but minutes.
    const unit = whole.unit.unit === '分' ? MINUTES : whole.unit;
    whole = revised(whole, exact(sum), null, null, end + length, unit, index + 1);
  }
  return whole;
}

const NAMED_CURRENCY = /(新台币|新臺币|人民币|港币|美元|欧元|日元|澳门币|台币)$/;

const CURRENCY_END = new CharSet('币元');

/** A currency named before the number: 新台币177.1亿元. */
function currencyBefore(text: string, start: number): string | null {
  if (!CURRENCY_END.at(text, start - 1)) return null;
  const name = NAMED_CURRENCY.exec(text.slice(Math.max(0, start - 3), start))?.[1];
  return name === undefined || name === '人民币' ? null : name;
}
