import { CharSet } from '../../lexicon/char-set.js';
import type { Change } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import { basisIn, type Lead } from './lead.js';
import type { Basis } from './lexicon.js';
import type { Window } from './window.js';

/** 降幅达18%: the size of a change named by a noun. */
const SPAN_NOUN = /(?:(降幅|跌幅|减幅)|(?:增幅|涨幅))$/;

const GROWTH_AFTER = /的(?:同比)?(?:增长|增幅(?!度)|速度(?:递增|增长)|涨幅)/y;
const FALL_AFTER = /的(?:同比)?(?:下降|降幅|跌幅)/y;

const COMPARES = new CharSet('比较');
const JOINT = new CharSet('、和及与，');

/** Reads whether a number is the size of a change, its direction and what it is measured against. */
export function readChange(
  text: string,
  mention: QuantityMention,
  lead: Lead,
  window: Window,
  last: { readonly mention: QuantityMention; readonly change: Change | null } | null,
): Change | null {
  const between = last ? text.slice(last.mention.end, mention.start) : null;
  if (lead.direction === null) {
    // 分别增长91.3%、147.9%
    if (
      last?.change &&
      between !== null &&
      between.length === 1 &&
      JOINT.ends(between) &&
      last.mention.unit === mention.unit
    )
      return last.change;
    const noun = mention.unit === '%' ? SPAN_NOUN.exec(lead.phrase) : null;
    const direction = growthBeside(text, mention) ?? (noun && (noun[1] === undefined ? 'up' : 'down'));
    return direction && { direction, basis: basisIn(text.slice(window.clause, mention.start)) };
  }
  const basis =
    lead.basis ??
    yearBefore(text, window, mention.start) ??
    (COMPARES.at(text, window.clause) ? null : comparedInSentence(text, window)) ??
    carried(between, lead, last?.change ?? null);
  return { direction: lead.direction, basis };
}

/** 零增长, 8%的增长, 5%的下降: a change told after the number. */
function growthBeside(text: string, mention: QuantityMention): 'up' | 'down' | null {
  if (text[mention.end] !== '的') return text.startsWith('零增长', mention.core) ? 'up' : null;
  if (text.startsWith('零增长', mention.core) || after(GROWTH_AFTER, text, mention.end)) return 'up';
  return after(FALL_AFTER, text, mention.end) ? 'down' : null;
}

function after(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** 增收5亿元、增长8%: the second change is measured against what the first is. */
function carried(between: string | null, lead: Lead, change: Change | null): Basis | null {
  // 较年初增加: compared with a time that is no year or month before.
  if (!change || between === null || lead.phrase !== '' || /[比较]/.test(between)) return null;
  return /^[，、]/.test(between) ? change.basis : null;
}

const AGAINST_YEAR = /[比较与同和]([0-9]{4})年/;
/** How far back the year that is spoken of is looked for. */
const YEAR_REACH = 1000;
const YEAR = /([0-9]{4})年/g;

/** 2018年…比2017年增支: measured against the year before. */
function yearBefore(text: string, window: Window, end: number): Basis | null {
  const words = text.slice(window.sentence, end);
  const against = AGAINST_YEAR.exec(words);
  if (!against) return null;
  const year = Number(against[1]);
  const before = [
    ...text.slice(Math.max(0, window.sentence - YEAR_REACH), window.sentence + against.index).matchAll(YEAR),
  ].map((hit) => Number(hit[1]));
  const own = before.filter((other) => other > year).pop();
  return own === year + 1 ? 'yearOnYear' : null;
}

const COMPARED = /(?:与|同|和|相比)[^，。；]{2,12}(?:相比)?，/;

/** 与去年同期相比，…减支: the comparison opens the sentence. */
function comparedInSentence(text: string, window: Window): Basis | null {
  const words = COMPARED.exec(text.slice(window.sentence, window.clause))?.[0];
  return words === undefined ? null : basisIn(words);
}
