import { CharSet } from '../../lexicon/char-set.js';
import type { Change } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import { basisIn, type Lead } from './lead.js';
import type { Basis } from './lexicon.js';
import type { Window } from './window.js';

/** 降幅达18%: the size of a change named by a noun. */
const SPAN_NOUN = /[降跌减]幅$/;
const SPAN_END = /[降跌减增涨]幅$/;
const SPAN = new CharSet('幅');

const GROWTH_AFTER = /的(?:同比)?(?:增长|增幅(?!度)|速度(?:递增|增长)|涨幅)/y;
const FALL_AFTER = /的(?:同比)?(?:下降|降幅|跌幅)/y;

const COMPARES = new CharSet('比较');
const JOINT = new CharSet('、和及与，');
const PAUSE = new CharSet('，、');

/** Reads whether a number is the size of a change, its direction and what it is measured against. */
export function readChange(
  text: string,
  mention: QuantityMention,
  lead: Lead,
  window: Window,
  last: QuantityMention | null,
  lastChange: Change | null,
): Change | null {
  if (lead.direction === null) {
    // 分别增长91.3%、147.9%
    if (
      last !== null &&
      lastChange !== null &&
      mention.start - last.end === 1 &&
      JOINT.at(text, last.end) &&
      last.unit === mention.unit
    )
      return lastChange;
    const direction =
      growthBeside(text, mention) ??
      signed(text, mention, window) ??
      (mention.unit === '%' && SPAN.ends(lead.phrase) && SPAN_END.test(lead.phrase)
        ? SPAN_NOUN.test(lead.phrase)
          ? 'down'
          : 'up'
        : null);
    return direction && { direction, basis: basisIn(text, window.clause, mention.start) };
  }
  const basis = lead.basis ?? basisAround(text, mention, lead, window, last, lastChange);
  return { direction: lead.direction, basis };
}

/** What the words around tell a change is measured against, where those right before it do not. */
function basisAround(
  text: string,
  mention: QuantityMention,
  lead: Lead,
  window: Window,
  last: QuantityMention | null,
  lastChange: Change | null,
): Basis | null {
  const year = yearBefore(text, window, mention.start);
  if (year !== null) return year;
  const month = monthBefore(text, window, mention.start);
  if (month !== undefined) return month;
  return (
    (COMPARES.at(text, window.clause) ? null : comparedInSentence(text, window)) ??
    (lastChange === null || last === null ? null : carried(text, last.end, mention.start, lead, lastChange))
  );
}

/** 零增长, 8%的增长, 5%的下降: a change told after the number. */
function growthBeside(text: string, mention: QuantityMention): 'up' | 'down' | null {
  if (ZERO.at(text, mention.core) && text.startsWith('零增长', mention.core)) return 'up';
  if (text[mention.end] !== '的') return null;
  if (after(GROWTH_AFTER, text, mention.end)) return 'up';
  return after(FALL_AFTER, text, mention.end) ? 'down' : null;
}

const ZERO = new CharSet('零');
const PLUS = new CharSet('+');
const MINUS = new CharSet('-负');

/** 同比+6.8%, 同比-2.1%: the sign tells the direction. */
function signed(text: string, mention: QuantityMention, window: Window): 'up' | 'down' | null {
  if (mention.unit !== '%') return null;
  if (PLUS.at(text, mention.core)) return 'up';
  return MINUS.at(text, mention.core) && basisIn(text, window.clause, mention.start) !== null ? 'down' : null;
}

function after(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 增收5亿元、增长8%: the second change is measured against what the first is. */
function carried(text: string, from: number, to: number, lead: Lead, change: Change): Basis | null {
  if (lead.phrase !== '' || from >= to || !PAUSE.at(text, from)) return null;
  // 较年初增加: compared with a time that is no year or month before.
  for (let at = from; at < to; at++) if (COMPARES.at(text, at)) return null;
  return change.basis;
}

const YEAR = '年'.charCodeAt(0);
const AGAINST = new CharSet('比较与同和');
const FIGURE = new CharSet('0123456789');
/** How far back the year that is spoken of is looked for. */
const YEAR_REACH = 1000;

/** The year of four figures that ends at `end`, or -1. */
function yearAt(text: string, end: number, from: number): number {
  if (end - 4 < from) return -1;
  let year = 0;
  for (let at = end - 4; at < end; at++) {
    if (!FIGURE.at(text, at)) return -1;
    year = year * 10 + text.charCodeAt(at) - 48;
  }
  return year;
}

/** 2018年…比2017年增支: measured against the year before. */
function yearBefore(text: string, window: Window, end: number): Basis | null {
  for (let at = window.sentence; at < end; at++) {
    if (text.charCodeAt(at) !== YEAR || !AGAINST.at(text, at - 5)) continue;
    const year = yearAt(text, at, window.sentence + 1);
    if (year >= 0)
      return lastYearAbove(text, year, at - 5, Math.max(0, window.sentence - YEAR_REACH)) === year + 1
        ? 'yearOnYear'
        : null;
  }
  return null;
}

/** The last year told before `to` that is later than `year`, or -1. */
function lastYearAbove(text: string, year: number, to: number, limit: number): number {
  for (let at = to - 1; at >= limit; at--) {
    const other = text.charCodeAt(at) === YEAR ? yearAt(text, at, limit) : -1;
    if (other > year) return other;
  }
  return -1;
}

const AGAINST_MONTH = /[比较](?:[0-9]{1,2}[-—至])?([0-9]{1,2})月/;
const MONTH = '月'.charCodeAt(0);

/** 3月份…，比2月份增加: measured against the month before; null for another span of months, undefined where none is told. */
function monthBefore(text: string, window: Window, end: number): Basis | null | undefined {
  let at = window.clause;
  while (at < end && text.charCodeAt(at) !== MONTH) at++;
  const month = at < end ? AGAINST_MONTH.exec(text.slice(window.clause, end)) : null;
  if (month === null) return undefined;
  const own = `${(Number(month[1]) % 12) + 1}月`;
  const told = text.slice(window.sentence, window.clause).lastIndexOf(own);
  return told >= 0 && !FIGURE.at(text, window.sentence + told - 1) ? 'monthOnMonth' : null;
}

const COMPARED_FIRST = new CharSet('与同和相');
const COMPARED = /(?:与|同|和|相比)[^，。；]{2,12}(?:相比)?，/;

/** 与去年同期相比，…减支: the comparison opens the sentence. */
function comparedInSentence(text: string, window: Window): Basis | null {
  const end = window.clause;
  for (let at = window.sentence; at < end; at++) {
    if (!COMPARED_FIRST.at(text, at)) continue;
    const words = COMPARED.exec(text.slice(at, end))?.[0];
    return words === undefined ? null : basisIn(words, 0, words.length);
  }
  return null;
}
