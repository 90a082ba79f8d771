import { CharSet } from '../../lexicon/char-set.js';
import { denominatorTerms } from '../../recognise/quantities/lexicon.js';
import { rateWords } from './lexicon.js';

/** What a noun of time is part of another word after: 2020年生产, 今年实现, 历年, 上月. */
const DATED = new CharSet(
  '0123456789〇零一二三四五六七八九十两几今去当明全本上下前每近多后往历同次翌周整元学成青童少中老晚早末初半',
);
const EACH = '每'.charCodeAt(0);
const MEAN = '均'.charCodeAt(0);
const YIELD = '产'.charCodeAt(0);

const SIGNS = new CharSet('每均年月日产');
const NONE: string[] = [];

/** Denominators that govern a number from the words of its clause, which lie between two offsets: 每年投入, 人均, 平均每户. */
export function ratesIn(text: string, from: number, to: number, ratio: boolean): string[] {
  let per = NONE;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!SIGNS.has(code)) continue;
    const unit = rateAt(text, at, code, from, to, ratio);
    if (unit === null || (ratio && !TIMES.has(unit)) || per.includes(unit)) continue;
    if (per === NONE) per = [];
    per.push(unit);
  }
  return per;
}

function rateAt(text: string, at: number, code: number, from: number, to: number, ratio: boolean): string | null {
  if (code === EACH) {
    const hit = denominatorTerms().longestAt(text, at + 1, to);
    if (hit !== null) return isDay(text, hit.end, to) ? null : hit.value;
    // 每转移一户补助150元
    return at + 3 < to && text[at + 3] === '一'
      ? (denominatorTerms().longestAt(text, at + 4, to)?.value ?? null)
      : null;
  }
  if (code === MEAN) {
    const hit = at > from ? denominatorTerms().longestAt(text, at - 1, at) : null;
    return hit !== null && AVERAGED.has(hit.value) && text[at + 1] !== '衡' ? hit.value : null;
  }
  if (code === YIELD) return at > from && text[at - 1] === '亩' ? '亩' : null;
  if (ratio || (at > from && DATED.at(text, at - 1))) return null;
  return rateWords().longestAt(text, at, to)?.value ?? (at === from ? rateAcross(text, at, to) : null);
}

/** 年生活垃圾清运3万吨: the verb stands behind its object. */
function rateAcross(text: string, at: number, to: number): string | null {
  if (to - at < 5 || to - at > ACROSS) return null;
  const word = text.slice(at, at + 1) + text.slice(to - 2, to);
  const hit = rateWords().longestAt(word, 0);
  return hit !== null && hit.end === 3 ? hit.value : null;
}

const ACROSS = 12;

/** A share or change has a rate in time alone: 年均增长8%, but not 人均收入增长8%. */
const TIMES: ReadonlySet<string> = new Set(['年', '月', '日', '周', '季度']);
const AVERAGED: ReadonlySet<string> = new Set('人户年日月周亩村校班生场次时企店床车');

/** 每月27日 names a day. */
const isDay = (text: string, end: number, to: number): boolean =>
  (FIGURE.at(text, end) && end < to && DAY.test(text.slice(end, Math.min(to, end + 3)))) ||
  (WEEKDAY.at(text, end) && end < to);

const FIGURE = new CharSet('0123456789');
const DAY = /^[0-9]{1,2}[日号]/;
const WEEKDAY = new CharSet('一二三四五六');
