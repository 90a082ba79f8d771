import type { Cleaned } from '../clean/cleaned.js';
import { stampEnd } from '../clean/steps/openers.js';
import type { Range } from './article-layout.js';
import { articleLexicon, type CreditRole } from './lexicon.js';
import { isHan, readNames, surnameAt } from './names.js';
import { isSign, SIGNS } from './signs.js';

/** One person of a credit, in clean offsets. */
export interface Credit extends Range {
  readonly role: CreditRole;
  readonly name: string;
}

/** Longer zones are text. */
const LONGEST_ZONE = 80;
const LONGEST_OUTLET = 18;
const DOT = '·'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const COLON = '：'.charCodeAt(0);
/** Longest place of a dateline. */
const LONGEST_PLACE = 6;

/**
 * Reads a zone that is a credit and nothing else: `记者 甲某 通讯员 乙某 丙某 文/图`, `责任编辑：甲某`, `甲某 摄`.
 * @returns the persons in print order, null when the zone holds anything else or no role word
 */
export function readCredit(cleaned: Cleaned, start: number, end: number): Credit[] | null {
  if (end - start > LONGEST_ZONE || end <= start || !holdsRole(cleaned.text, start, end)) return null;
  const { text, gaps } = cleaned;
  const credits: Credit[] = [];
  let roles = 0;
  let closed = false;
  let role: CreditRole | null = null;
  let pending: Range[] = [];
  // `2026/01/29 19:59 记者甲某`
  const stamped = stampEnd(text, start);
  let at = stamped > 0 && stamped < end ? stamped : outletEnd(text, start, end);
  while (at < end) {
    if (isSign(text.charCodeAt(at), SIGNS.credit)) {
      at++;
      continue;
    }
    const closer = articleLexicon().closers.longestAt(text, at, end);
    const word = roleAt(text, at, end);
    if (closer && isBoundary(text, gaps, closer.end, end) && (!word || closer.end > word.end)) {
      at = closer.end;
      closed = true;
      continue;
    }
    if (word) {
      roles++;
      // `编辑（一审）：甲某`
      if (word.value === 'none' && role !== null && text[at - 1] === '（' && text[word.end] === '）') {
        at = word.end;
        continue;
      }
      at = word.end;
      if (pending.length > 0) {
        // `甲某 摄`: the role stands after the names.
        for (const name of pending) credits.push(credit(text, name, word.value));
        pending = [];
      } else role = word.value;
      continue;
    }
    if (text[at] === '/') {
      at = datelineEnd(text, at, end) || at + 1;
      continue;
    }
    if (isSign(text.charCodeAt(at), SIGNS.digit) && stampEnd(text, at) === end) break;
    const zoneEnd = namesEnd(text, gaps, at, end);
    if (role === 'none' && !isHan(text.charCodeAt(at))) {
      // The number or address after 电话, 邮箱.
      at++;
      continue;
    }
    const names = readNames(text, gaps, at, zoneEnd);
    if (role === 'none' && names?.length === 0) {
      at = zoneEnd;
      continue;
    }
    if (names !== null && text.charCodeAt(zoneEnd) === COLON && names[names.length - 1]?.end === zoneEnd) {
      // `编辑：甲某 点击数：`: what stands before a colon is a label.
      names.pop();
      if (role !== null) for (const name of names) credits.push(credit(text, name, role));
      else if (names.length > 0) return null;
      role = 'none';
      at = zoneEnd;
      continue;
    }
    if (!names || names.length === 0) return null;
    // Behind a role word without a sign only a surname shows that a name begins.
    if (gaps[at] === 0 && isHan(text.charCodeAt(at - 1)) && surnameAt(text, at, zoneEnd) === 0) return null;
    if (role === null) pending = names;
    else for (const name of names) credits.push(credit(text, name, role));
    at = zoneEnd;
  }
  // `（甲某 文/图）`: whoever wrote it signed it; `甲某摄影报道` is the photographer's.
  if (roles === 0 && closed) {
    const signs = text.startsWith('摄影报', end - 4) ? 'photographer' : 'author';
    return pending.map((name) => credit(text, name, signs));
  }
  return roles === 0 || pending.length > 0 ? null : credits;
}

/** Where an outlet ends that a slash sets before the role word, whatever its name: `某某观察/记者甲某`; the start without one. */
function outletEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < LONGEST_OUTLET && isHan(text.charCodeAt(at))) at++;
  if (at - start < 2 || at + 1 >= end || text.charCodeAt(at) !== SLASH) return start;
  return articleLexicon().roles.longestAt(text, at + 1, end) === null ? start : at + 1;
}

/** Whether a zone holds a role word or closing word anywhere: most hold none, and nothing more is read of them. */
function holdsRole(text: string, start: number, end: number): boolean {
  const { roles, closers, creditStarts, creditSeconds, creditSingles } = articleLexicon();
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!creditStarts.has(code)) continue;
    if (!creditSingles.has(code) && (at + 1 >= end || !creditSeconds.at(text, at + 1))) continue;
    if (roles.longestAt(text, at, end) || closers.longestAt(text, at, end)) return true;
  }
  return false;
}

/** Whether a word ends where a blank, a sign or the zone's end is. */
const isBoundary = (text: string, gaps: Uint8Array, at: number, end: number): boolean =>
  at >= end || gaps[at] !== 0 || isSign(text.charCodeAt(at), SIGNS.credit);

const credit = (text: string, name: Range, role: CreditRole): Credit => ({
  start: name.start,
  end: name.end,
  role,
  name: text.slice(name.start, name.end),
});

/** The role word at a position, the outlet and rank before it included: `本报首席记者`, `某某日报记者`. */
function roleAt(text: string, start: number, end: number): { end: number; value: CreditRole } | null {
  const { roles, prefixes, outletEndings, creditStarts } = articleLexicon();
  let at = start;
  for (let prefix = prefixes.longestAt(text, at, end); prefix; prefix = prefixes.longestAt(text, at, end)) {
    const whole = roles.longestAt(text, at, end);
    if (whole && whole.end > prefix.end) break;
    at = prefix.end;
  }
  const word = roles.longestAt(text, at, end);
  if (word) return word;
  for (let to = start + 2; to < Math.min(end, start + LONGEST_OUTLET); to++) {
    const code = text.charCodeAt(to - 1);
    if (!isHan(code) && code !== DOT) return null;
    // `某某报/记者甲某/某地报导`
    const slash = text.charCodeAt(to) === SLASH ? to + 1 : to;
    const next = text.charCodeAt(slash);
    if (!creditStarts.has(next) && !prefixes.canStartWith(next)) continue;
    if (!outletEndings.longestBefore(text, to, start)) continue;
    const rank = prefixes.longestAt(text, to, end);
    const after = roles.longestAt(text, slash, end) ?? (rank && roles.longestAt(text, rank.end, end));
    if (after) return after;
  }
  return null;
}

/** Where the names that start at `start` end: at the next role word or closing word, or at the zone's end. */
function namesEnd(text: string, gaps: Uint8Array, start: number, end: number): number {
  const { closers, creditStarts, roles } = articleLexicon();
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSign(code, SIGNS.zone) || (isSign(code, SIGNS.digit) && gaps[at] !== 0)) return at;
    if (code === SLASH && datelineEnd(text, at, end) > 0) return at;
    const apart = gaps[at] !== 0 || isSign(text.charCodeAt(at - 1), SIGNS.credit);
    const may = creditStarts.has(code);
    const closer = may ? closers.longestAt(text, at, end) : null;
    if (closer && (apart || closer.end === end) && !(closer.end - at === 1 && !apart)) return at;
    const word = apart || code === SLASH ? roleAt(text, at, end) : may ? roles.longestAt(text, at, end) : null;
    if (word && (apart || word.end - at >= 2 || isBoundary(text, gaps, word.end, end))) return at;
  }
  return end;
}

/** Where `/某地报导` ends that starts at a position; 0 when it does not stand there. */
function datelineEnd(text: string, slash: number, end: number): number {
  for (let at = slash + 3; at <= Math.min(end, slash + 1 + LONGEST_PLACE) && isHan(text.charCodeAt(at - 1)); at++) {
    const closer = articleLexicon().closers.longestAt(text, at, end);
    if (closer && closer.end - at === 2 && (closer.end === end || !isHan(text.charCodeAt(closer.end))))
      return closer.end;
  }
  return 0;
}

/** Where the names start behind the office that sent the text in: `（县供销社 王某）`. */
function afterOffice(cleaned: Cleaned, start: number, end: number): number {
  let at = start;
  while (at < end && (at === start || cleaned.gaps[at] === 0) && isHan(cleaned.text.charCodeAt(at))) at++;
  const office = at - start >= 3 && articleLexicon().outletEndings.longestBefore(cleaned.text, at, start) !== null;
  return office && at < end ? at : start;
}

/**
 * Reads the bare signature at the end of an article: `（甲某某）`, `（甲某 乙某某）`. Every name begins with a surname.
 * @param start offset after the bracket
 */
export function readSignature(cleaned: Cleaned, start: number, end: number): Credit[] | null {
  if (end - start < 2 || end - start > 30) return null;
  const names = readNames(cleaned.text, cleaned.gaps, afterOffice(cleaned, start, end), end);
  if (!names || names.length > 5) return null;
  for (const name of names) {
    const surname = surnameAt(cleaned.text, name.start, name.end);
    const length = name.end - name.start;
    if (surname === 0 || length > surname + 2 || length < surname + 1) return null;
  }
  return names.map((name) => credit(cleaned.text, name, 'author'));
}
