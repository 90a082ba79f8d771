import { type Cleaned, GAP } from '../clean/cleaned.js';
import type { Range } from './article-layout.js';
import { type Credit, readCredit, readSignature } from './credits.js';
import { articleLexicon } from './lexicon.js';
import { isHan } from './names.js';
import { isSign, SIGNS } from './signs.js';

/** How far from an end of a paragraph a credit stands. */
const CREDIT_REACH = 80;
/** How far into a paragraph the bracket of a dateline's credit opens. */
const BRACKET_REACH = 28;
const NONE: readonly Credit[] = [];

/** The credit in brackets after a dateline, `本报讯（记者 甲某）`, or before the text, `【记者甲某/台南报导】`, and where the words behind it start; null without one. */
export function readOpeningCredit(
  cleaned: Cleaned,
  { start, end }: Range,
): { credits: readonly Credit[]; end: number } | null {
  const { text } = cleaned;
  const square = text.charCodeAt(start) === SQUARE_OPEN;
  const open = square ? start : bracketIn(text, start, Math.min(end, start + BRACKET_REACH));
  if (open < 0) return null;
  const closing = square ? SQUARE_CLOSE : CLOSE;
  let close = open + 1;
  for (const limit = Math.min(end, open + CREDIT_REACH); text.charCodeAt(close) !== closing; close++)
    if (close >= limit) return null;
  const credits = readCredit(cleaned, open + 1, close) ?? (square ? null : readAgencyName(cleaned, open, close));
  return credits ? { credits, end: close + 1 } : null;
}

/** The bare name behind the dateline of an agency, `某社某市六月七日电（甲某）`: its reporter's. */
function readAgencyName(cleaned: Cleaned, open: number, close: number): readonly Credit[] | null {
  const before = cleaned.text.charCodeAt(open - 1);
  if (before !== WIRE && before !== NEWS) return null;
  const names = readSignature(cleaned, open + 1, close);
  return names?.map(asReporter) ?? null;
}

const WIRE = '电'.charCodeAt(0);
const NEWS = '讯'.charCodeAt(0);

/**
 * The credit that slashes set before the text, `记者甲某/某地报导 …`, `甲某/某地报导 …`, and where the words behind it start; null
 * without one.
 */
export function readSlashedCredit(
  cleaned: Cleaned,
  { start, end }: Range,
): { credits: readonly Credit[]; end: number } | null {
  const { text } = cleaned;
  const limit = Math.min(end, start + SLASH_REACH);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === BACKSLASH) {
      const to = at > start + 1 ? placeEnd(text, at + 1, end) : 0;
      if (to === 0) continue;
      const credits = readCredit(cleaned, start, at) ?? readSignature(cleaned, start, at);
      if (!credits) return null;
      return { credits: credits.map(asReporter), end: to };
    }
    if (!isHan(code) && code !== DOT) return null;
  }
  return null;
}

const asReporter = ({ start, end, role, name }: Credit): Credit => ({
  start,
  end,
  role: role === 'author' ? 'reporter' : role,
  name,
});

/** Where `某地报导` or `综合报道` ends that starts at a position, 0 when it does not stand there. */
function placeEnd(text: string, start: number, end: number): number {
  REPORT.lastIndex = start;
  return REPORT.test(text) && REPORT.lastIndex <= end ? REPORT.lastIndex : 0;
}

const REPORT = /[\u4e00-\u9fff]{2,6}?报[导道]/y;
/** How far into a paragraph the slash stands. */
const SLASH_REACH = 18;
const SLASH = '/'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const DOT = '·'.charCodeAt(0);

/** Where the first bracket opens before any comma or full stop, -1 when none does. */
function bracketIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) return at;
    if (code === COMMA || code === STOP) return -1;
  }
  return -1;
}

const SQUARE_OPEN = '【'.charCodeAt(0);
const SQUARE_CLOSE = '】'.charCodeAt(0);
const OPEN = '（'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const STOP = '。'.charCodeAt(0);

/** The credit that ends a paragraph: behind its last sentence, or in brackets. */
export function readTailCredit(cleaned: Cleaned, { start, end }: Range): readonly Credit[] {
  const { text, gaps } = cleaned;
  const last = text[end - 1]!;
  if (isSign(text.charCodeAt(end - 1), SIGNS.end)) return NONE;
  const limit = Math.max(start, end - CREDIT_REACH);
  if (last === '）') {
    const open = openOf(text, end - 1, limit);
    if (open <= limit) return NONE;
    const credits = readCredit(cleaned, open + 1, end - 1);
    if (credits) return credits;
    const apart =
      gaps[open] !== GAP.none || isSign(text.charCodeAt(open - 1), SIGNS.end) || '』」'.includes(text[open - 1]!);
    return (apart && readSignature(cleaned, open + 1, end - 1)) || NONE;
  }
  for (let at = end - 2; at > limit; at--)
    if (isSign(text.charCodeAt(at), SIGNS.end)) return readCredit(cleaned, at + 1, end) ?? NONE;
  return NONE;
}

/** The bracket that the one at `close` closes, `limit` when it stands before that. */
function openOf(text: string, close: number, limit: number): number {
  let depth = 1;
  for (let at = close - 1; at > limit; at--) {
    const code = text.charCodeAt(at);
    if (code === CLOSE) depth++;
    else if (code === OPEN && --depth === 0) return at;
  }
  return limit;
}

/** `甲某 摄` closes a caption and no article. */
export const isPictureCredit = (text: string, end: number): boolean =>
  /摄(?:影|影报道)?[）)]?$/.test(text.slice(end - 6, end));

/** Credits in a line of page data: `来源：某某网 作者：甲某 编辑：乙某`. */
export function readStampCredits(cleaned: Cleaned, paragraph: Range): readonly Credit[] {
  const whole = readCredit(cleaned, paragraph.start, paragraph.end);
  if (whole) return whole;
  const { text, gaps } = cleaned;
  const credits: Credit[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const word = articleLexicon().roles.longestAt(text, at, paragraph.end);
    if (!word || text[word.end] !== '：') continue;
    let near = 0;
    let to = word.end + 1;
    for (; to < paragraph.end && gaps[to] !== GAP.wide && !'：；，'.includes(text[to]!); to++)
      if (near === 0 && gaps[to] !== GAP.none && to > word.end + 1) near = to;
    // Up to the next label, or only the first word: `作者：甲某 浏览次数：…`.
    const found = readCredit(cleaned, at, to) ?? (near > 0 ? readCredit(cleaned, at, near) : null);
    credits.push(...(found ?? []));
    at = word.end;
  }
  return credits;
}
