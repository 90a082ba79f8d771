import { CharSet } from '../../lexicon/char-set.js';
import type { Amount } from './amount.js';

const QUOTE_REACH = 20;
const TITLE_REACH = 40;
const END_OF_TITLE = '》'.charCodeAt(0);
const END_OF_INNER = '’'.charCodeAt(0);
const END_OF_QUOTE = '”'.charCodeAt(0);

const TITLE_MARK = new CharSet('》”’\n。《‘“，；：！？');

/** Inside 《》, or inside short quotation marks without a clause of their own: “六个100%”. */
export function isInsideTitle(text: string, amount: Amount): boolean {
  const limit = Math.max(0, amount.start - TITLE_REACH);
  let at = amount.start - 1;
  while (at >= limit && !TITLE_MARK.at(text, at)) at--;
  if (at < limit) return false;
  const near = amount.start - 1 - at < QUOTE_REACH;
  switch (text[at]) {
    case '《':
      return closes(text, amount.end, END_OF_TITLE, TITLE_REACH);
    case '‘':
      return near && closes(text, amount.end, END_OF_INNER, QUOTE_REACH);
    case '“':
      return near && amount.unit.class !== 'money' && closes(text, amount.end, END_OF_QUOTE, QUOTE_REACH);
    default:
      return false;
  }
}

const CLAUSE_MARK = new CharSet('，。；！？：“《\n');

function closes(text: string, from: number, mark: number, reach: number): boolean {
  const limit = Math.min(from + reach, text.length);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) return true;
    if (CLAUSE_MARK.has(code)) return false;
  }
  return false;
}
