import { CharSet } from '../../lexicon/char-set.js';
import { denominatorTerms } from '../../recognise/quantities/lexicon.js';
import { rateWords } from './lexicon.js';

const TIME = new CharSet('年月日');
/** What a noun of time is part of another word after: 2020年生产, 今年实现, 历年, 上月. */
const DATED = new CharSet(
  '0123456789〇零一二三四五六七八九十两几今去当明全本上下前每近多后往历同次翌周整元学成青童少中老晚早末初半',
);
const EACH = '每'.charCodeAt(0);
const MEAN = '均'.charCodeAt(0);
const YIELD = '产'.charCodeAt(0);

/** Denominators that govern a number from the words of its clause: 每年投入, 人均, 平均每户. */
export function ratesIn(words: string, ratio: boolean): string[] {
  const per: string[] = [];
  const add = (unit: string) => {
    if (!per.includes(unit) && (!ratio || TIMES.test(unit))) per.push(unit);
  };
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code === EACH) {
      const hit = denominatorTerms().longestAt(words, at + 1);
      if (hit && !isDay(words, hit.end)) add(hit.value);
      // 每转移一户补助150元
      else if (!hit && words[at + 3] === '一') {
        const done = denominatorTerms().longestAt(words, at + 4);
        if (done) add(done.value);
      }
    } else if (code === MEAN && at > 0) {
      const hit = denominatorTerms().longestAt(words, at - 1, at);
      if (hit && AVERAGED.test(hit.value) && words[at + 1] !== '衡') add(hit.value);
    } else if (!ratio && TIME.has(code) && !DATED.at(words, at - 1)) {
      const hit = rateWords().longestAt(words, at);
      if (hit) add(hit.value);
    } else if (code === YIELD && words[at - 1] === '亩') add('亩');
  }
  return per;
}

/** A share or change has a rate in time alone: 年均增长8%, but not 人均收入增长8%. */
const TIMES = /^(?:年|月|日|周|季度)$/;
const AVERAGED = /^(?:人|户|年|日|月|周|亩|村|校|班|生|场|次|时|企|店|床|车)$/;

/** 每月27日 names a day. */
const isDay = (words: string, end: number): boolean =>
  /^(?:[0-9]{1,2}[日号]|[一二三四五六])/.test(words.slice(end, end + 3));
