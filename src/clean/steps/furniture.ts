import { CharSet } from '../../lexicon/char-set.js';

/** What such lines start with. */
const STARTS = new CharSet('第0123456789ABCD-—·=_*~.…+|:！');
/** Longer lines hold words. */
const LONGEST = 16;
/**
 * Lines that belong to the page and not to its text: `第3版`, `第 3 页 共 12 页`, `3版`, `A03`, `— 3 —`, `- 3 -`, `·3·`,
 * rules of dashes or dots.
 */
const FURNITURE =
  /^(?:第[0-9一二三四五六七八九十]{1,3}[版页](?:[，,/]?共[0-9一二三四五六七八九十]{1,4}[版页])?|[0-9]{1,3}版|[A-D][0-9]{1,2}版?|[—-]{1,3}[0-9]{1,4}[—-]{1,3}|[0-9]{1,3}[—-]|·[0-9]{1,3}·|[-=_*|:]+|[—~·.…+]{3,})$/;

/** Whether a line, blanks left out, is a page number or a rule. */
export function isFurniture(text: Uint16Array, start: number, end: number): boolean {
  if (!STARTS.has(text[start]!)) return false;
  if (text[start] === EXCLAMATION) return isImage(text, start, end);
  if (end - start > LONGEST) return isRule(text, start, end);
  return FURNITURE.test(String.fromCharCode.apply(null, text.subarray(start, end) as unknown as number[]));
}

/** A picture in Markdown: `![说明](a.jpg)`, also as the cell of a table. */
const isImage = (text: Uint16Array, start: number, end: number): boolean =>
  end - start > 3 && text[start + 1] === BRACKET && (text[end - 1] === CLOSE || text[end - 1] === BAR);

const EXCLAMATION = '！'.charCodeAt(0);
const BRACKET = '['.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const BAR = '|'.charCodeAt(0);

const RULE = new CharSet('-=_*—~·.…+|:');

function isRule(text: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!RULE.has(text[at]!)) return false;
  return true;
}
