import { expressionOf } from '../expression.js';
import { numberOf } from '../numbers.js';
import { type Found, one, type Rule, stick } from './rule.js';

const PLAN =
  /(“)?(十[一二三四五六七八九]?|[一二三四五六七八九])五(”)?(时期|期间|以来|末期|末|初期|初|[规计]划(?:时期|期间|期内|期))?/y;
/** 十四五规划: the plan itself, a document. */
const DOCUMENT_AFTER = /(?:[规计]划|纲要|发展规划|专项规划)/y;

/** 第十四个五年规划期间 */
const NUMBERED_PLAN = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)(时期|期间|以来|末期|末|初期|初)/y;

/** The years of the n-th five-year plan (the third began after three years of adjustment). */
function planYears(n: number): [number, number] {
  const first = n < 3 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3);
  return [first, first + 4];
}

/** “十四五”时期, 十三五期间, “十二五”末. Without quotation marks only with a word of time. */
export const fiveYearPlan: Rule = ({ text }, _lexicon, at) => {
  if (text[at] === '第') {
    const numbered = stick(NUMBERED_PLAN, text, at);
    return numbered && planPeriod(at, at + numbered[0].length, numbered[1]!, numbered[2]);
  }
  const found = stick(PLAN, text, at);
  if (!found || (found[1] === undefined) !== (found[3] === undefined)) return null;
  const quoted = found[1] !== undefined;
  if (!quoted && (found[4] === undefined || found[4] === '初' || found[4] === '末' || !found[2]!.startsWith('十')))
    return null;
  if (found[4] === undefined && (!found[2]!.startsWith('十') || stick(DOCUMENT_AFTER, text, at + found[0].length)))
    return null;
  return planPeriod(at, at + found[0].length, found[2]!, found[4]);
};

function planPeriod(start: number, end: number, number: string, close: string | undefined): Found[] | null {
  const ordinal = numberOf(number)?.value ?? 0;
  if (ordinal === 0 || ordinal > 30) return null;
  let [from, to] = planYears(ordinal);
  if (close?.startsWith('末')) from = to;
  if (close?.startsWith('初')) to = from;
  return one(
    'date/period/five-year-plan',
    start,
    end,
    // Since a plan began, up to now.
    expressionOf({ form: 'period', from: `${from}-01-01`, to: close === '以来' ? null : `${to}-12-31` }),
  );
}
