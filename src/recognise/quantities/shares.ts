import type { Dimension } from '../../model/quantity.js';
import type { Numeral } from '../numerals/numeral.js';
import { boundBefore } from './bounds.js';
import { isNamed } from './guards.js';
import type { QuantityMention } from './value.js';

const HALF = /半(?:数|年|天|小时|个小时|个月|个多月|成|价|公?斤|公里|亩|吨|公顷)/y;
const UNITS: Readonly<Record<string, readonly [string, Dimension, number]>> = {
  半数: ['%', 'ratio', 50],
  半成: ['%', 'ratio', 5],
  半年: ['年', 'duration', 0.5],
  半天: ['天', 'duration', 0.5],
  半小时: ['小时', 'duration', 0.5],
  半个小时: ['小时', 'duration', 0.5],
  半个月: ['个月', 'duration', 0.5],
  半斤: ['斤', 'mass', 0.5],
  半公斤: ['公斤', 'mass', 0.5],
  半吨: ['吨', 'mass', 0.5],
  半公里: ['公里', 'length', 0.5],
  半亩: ['亩', 'area', 0.5],
  半公顷: ['公顷', 'area', 0.5],
};

/** Amounts written without a number, in order: 一半, 半数, 半年, 打对折. */
export function readHalves(text: string): QuantityMention[] {
  const found: QuantityMention[] = [];
  let half = text.indexOf('半');
  let fold = text.indexOf('打对折');
  while (half >= 0 || fold >= 0) {
    if (fold < 0 || (half >= 0 && half < fold)) {
      const mention = halfAt(text, half);
      if (mention) found.push(mention);
      half = text.indexOf('半', half + 1);
    } else {
      found.push(share(text, fold + 1, fold + 3, '%', 'ratio', 50));
      fold = text.indexOf('打对折', fold + 3);
    }
  }
  return found;
}

const NO_GROWTH = /零增长/y;

/** 零增长: a growth of 0 %. */
export function readNoGrowth(text: string, numeral: Numeral): QuantityMention | null {
  if (numeral.value !== 0 || numeral.kind !== 'chinese') return null;
  NO_GROWTH.lastIndex = numeral.end - 1;
  return NO_GROWTH.test(text) ? share(text, numeral.end - 1, numeral.end + 2, '%', 'ratio', 0) : null;
}

function halfAt(text: string, at: number): QuantityMention | null {
  const before = text[at - 1] ?? '';
  if (before === '一') {
    // 一半以上 counts, 一半山水 does not occur; 一半径 does not either.
    return /[\u4e00-\u9fff]/.test(text[at - 2] ?? '，') && /[另前后上下]/.test(text[at - 2] ?? '')
      ? null
      : share(text, at - 1, at + 1, '%', 'ratio', 50);
  }
  if (/[0-9一二三四五六七八九十百上下前后大个成吨年天米元里斤亩两倍每]/.test(before)) return null;
  HALF.lastIndex = at;
  const word = HALF.exec(text)?.[0];
  const unit = word === undefined ? undefined : UNITS[word];
  if (word === undefined || unit === undefined) return null;
  if (/[报度工]/.test(text[at + word.length] ?? '') || isNamed(text, at, at + word.length)) return null;
  return share(text, at, at + word.length, unit[0], unit[1], unit[2]);
}

function share(
  text: string,
  from: number,
  to: number,
  unit: string,
  dimension: Dimension,
  value: number,
): QuantityMention {
  const front = boundBefore(text, from, false);
  const above = /^(?:以上|左右)/.exec(text.slice(to, to + 2))?.[0];
  return {
    type: 'quantity',
    rule: 'quantity/share',
    start: front?.start ?? from,
    end: to + (above?.length ?? 0),
    core: from,
    unitEnd: to,
    value,
    min: null,
    max: null,
    bound: front?.bound ?? (above === '以上' ? 'atLeast' : above === '左右' ? 'about' : 'exact'),
    unit,
    dimension,
    per: [],
    counts: false,
    row: null,
  };
}
