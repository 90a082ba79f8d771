import { GAP } from '../../../clean/cleaned.js';
import type { Page } from '../../recogniser.js';
import { LEFT } from '../left-terms.js';
import { actLexicon, bodyLexicon, IN_NAMES, nameLexicon, officeLexicon } from '../lexicon.js';
import { LENGTHS, nameBefore } from '../name-before.js';
import { boundaryAfter, isHan, skipBracket } from '../name-bounds.js';
import { type NameRead, nameAt, postBegins } from '../names.js';
import { officeBefore } from '../office-before.js';
import type { Chain, ParsedPost } from '../posts.js';

const isBlank = (gap: number): boolean => gap === GAP.blank || gap === GAP.wide;

/** Whether a chain's body begins with a name set off by a blank: 张三 区委书记 in a roster. Gives the name. */
export function rosterName(page: Page, chain: Chain, inRoster: boolean): NameRead | null {
  const { text } = page;
  const { gaps } = page.cleaned;
  const { body } = chain.posts[0]!;
  const first = body.start;
  if (body.end - first < 2) return null;
  if (!isBlank(gaps[first + 2]!) && !isBlank(gaps[first + 3]!) && !isBlank(gaps[first + 4]!)) return null;
  const lineStart = first === 0 || text[first - 1] === '\n';
  if (!inRoster && !lineStart && !isBlank(gaps[first]!) && !isLabelled(text, first)) return null;
  for (let i = 0; i < LENGTHS.length; i++) {
    const end = first + LENGTHS[i]!;
    if (end > body.end || !isBlank(gaps[end]!)) continue;
    const name = nameBefore(page, end, first);
    if (name && name.start === first && name.score > 0) return name;
  }
  return null;
}

/** Whether a roster's label and a colon stand before a place: 组长：. */
export function isLabelled(text: string, at: number): boolean {
  if (text[at - 1] !== '：') return false;
  const { labels } = actLexicon();
  return labels.longestBefore(text, at - 1, Math.max(0, at - 9)) !== null;
}

/** A name followed by an office alone: 王某书记, 张三丰市长. The body read before the office is then the name. */
export function nameAsBody(page: Page, post: ParsedPost): NameRead | null {
  const { body } = post;
  const length = body.end - body.start;
  if (length < 2 || length > 4 || post.kind === 'company') return null;
  // 梅桥镇政法委员
  if (post.kind === 'party' && UNITS.includes(page.text[body.end - 1]!)) return null;
  // 军 ends bodies and names.
  if (body.tail !== null && !(body.end - body.tailStart === 1 && isGivenLast(page.text, body.end))) return null;
  if (boundaryAfter(page, post.next) < 1) return null;
  const name = nameBefore(page, body.end, body.start);
  if (!name || name.start !== body.start || name.score < (length === 2 ? 1.6 : 1.2)) return null;
  const behind = nameAt(page, post.end);
  return behind && behind.score >= 1.5 ? null : name;
}

const UNITS = '镇乡村';

/** Whether the character before a place is common in given names. */
const isGivenLast = (text: string, end: number): boolean =>
  (nameLexicon().inNames[text.charCodeAt(end - 1)]! & IN_NAMES.given) !== 0;

/** Whose name stands between a body and an office: 县卫生局王某某局长. Gives the name; the body ends where it begins. */
export function nameInBody(page: Page, post: ParsedPost): NameRead | null {
  const { body, unit } = post;
  const { text } = page;
  if (body.end - body.start < 4 || post.kind === 'company' || boundaryAfter(page, post.next) < 1) return null;
  const { lefts } = bodyLexicon();
  // 军 ends bodies and names.
  if (body.tail !== null && body.end - body.tailStart > 1) return null;
  for (const length of [3, 2]) {
    const start = body.end - length;
    if (start <= body.start + 1) continue;
    // 县林业局林政科长: the division of a body.
    if (length === 2 && post.kind === 'unit' && !'局厅部院校课'.includes(unit)) continue;
    const holders = [start, start];
    lefts.longestOfEach(text, start, body.start, holders);
    if (holders[LEFT.place] === start && holders[LEFT.ending] === start && !/[镇乡村]/.test(text[start - 1]!)) continue;
    const name = nameBefore(page, body.end, start, true);
    if (!name || name.start !== start || name.score < (length === 3 ? 1.7 : 1.4)) continue;
    if (!(nameLexicon().surname[text.charCodeAt(start)]! & 1)) continue;
    return name;
  }
  return null;
}

/** What joins the names of a list: 、, a conjunction, or '' where none stands at a place. */
function jointAt(text: string, at: number): string {
  const joint = text[at] ?? '';
  if (joint === '、' || joint === '和' || joint === '及' || joint === '与') return joint;
  return text.startsWith('以及', at) ? '以及' : '';
}

/** Names in a list from a place on: 吴某、王某和李某. Each must be bounded. */
export function namesFrom(page: Page, at: number, least: number): NameRead[] {
  const { text } = page;
  const first = nameAt(page, at);
  if (!first || first.score < least || (text[at] === '和' && postBegins(text, at + 1))) return [];
  const names = [first];
  let end = first.end;
  for (let i = 0; i < 80; i++) {
    end = skipBracket(text, end);
    const joint = jointAt(text, end);
    if (joint === '') break;
    const next = nameAt(page, end + joint.length, true);
    if (!next) break;
    // Between two signs of a list nothing else fits, so that a name may be a word (石峰); a conjunction ends a list as well as a sign.
    const isEnclosed =
      joint === '、' &&
      ('、，。；（）'.includes(text[next.end] ?? '。') || (text[next.end] !== '与' && jointAt(text, next.end) !== ''));
    if (next.score < (isEnclosed ? 0.65 : joint === '、' ? 1.75 : 2.4)) break;
    // 、高新区管委会主任: what follows is another post.
    if (officeFollows(page, next)) break;
    names.push(next);
    end = next.end;
  }
  return names;
}

/** Whether the words read as a name belong to a post: an office begins inside them, or straight behind them. */
function officeFollows(page: Page, name: NameRead): boolean {
  if (boundaryAfter(page, name.end) >= 3) return false;
  const { text } = page;
  const { qualifiers } = officeLexicon();
  for (let end = name.end; end <= name.end + 4; end++) {
    if (end > name.end && (!isHan(text.charCodeAt(end - 1)) || jointAt(text, end - 1) !== '')) return false;
    const office = officeBefore(text, end, name.start);
    if (office === null) continue;
    // 县长王某以及李某等领导: the name belongs to the list before the collective title.
    const begins = text[name.end] === '等' && office.value.kind === 'leader' ? name.end + 1 : name.end;
    if (office.start <= begins || qualifiers.longestBefore(text, office.start, name.end)?.start === name.end)
      return true;
  }
  return false;
}
