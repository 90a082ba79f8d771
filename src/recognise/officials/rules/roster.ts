import { GAP } from '../../../clean/cleaned.js';
import type { Page } from '../../recogniser.js';
import { LEFT } from '../left-terms.js';
import { bodyLexicon } from '../lexicon.js';
import { LENGTHS, nameBefore } from '../name-before.js';
import { isHan, skipBracket } from '../name-bounds.js';
import type { NameRead } from '../names.js';
import { type ParsedPost, withBody } from '../posts.js';
import { namesFrom } from './beside.js';

/** A post at the head of a line with its people behind a colon or a blank: 某村村委会主任：王某, 委员：张某、李某. */
export interface RosterLine {
  readonly post: ParsedPost;
  readonly names: readonly NameRead[];
}

/** The line last read of a roster. */
export interface RosterAbove {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Where its last name ends. */
  readonly end: number;
  /** Whether a heading over its lines names the body: 县委 over 书记：王某. */
  readonly isHeaded: boolean;
}

/** How far a line without a body of its own goes on the one that names it, in characters. */
const REACH = 200;

/** The roster line a post begins; null where none does. `above`: the line before, whose body a bare 委员： shares. */
export function rosterLine(page: Page, post: ParsedPost, above: RosterAbove | null): (RosterLine & RosterAbove) | null {
  const { text } = page;
  const hasColon = text[post.end] === '：';
  if (post.kind === 'leader' || post.kind === 'company' || post.kind === 'staff') return null;
  if (post.start > 0 && !endsAt(page, post.start) && !'\n。；'.includes(text[post.start - 1]!)) return null;
  // 办公室主任：王某 tells no body that a reader knows.
  const hasBody =
    post.bodyEnd - post.bodyStart > 3 ||
    (post.bodyEnd > post.bodyStart && post.body.tail !== 'inner' && post.body.tail !== 'group');
  if (hasBody && !hasColon) return null;
  const near = above !== null && post.start - above.end <= REACH ? above : null;
  const heading = hasBody ? null : headingAbove(page, post.start);
  const isOfGroup = !hasBody && heading === null && (near === null || near.bodyEnd === near.bodyStart);
  if (isOfGroup && !(hasColon && headsGroup(post) && (near !== null || followsGroup(text, post.start)))) return null;
  const body = hasBody ? post : (heading ?? near ?? NO_BODY);
  const isHeaded = heading !== null || (!hasBody && near !== null && near.isHeaded);
  if (!hasColon && !isHeaded) return null;
  const names = namesOfLine(page, hasColon ? post.end + 1 : post.end);
  // 组长：王某（县委书记）: the remark tells the post.
  if (names.length === 0 || (isOfGroup && names.some(({ end }) => text[end] === '（'))) return null;
  if (isHeaded) namesOfNextLines(page, names);
  const bodyStart = isOfGroup ? post.start : body.bodyStart;
  const bodyEnd = isOfGroup ? post.start : body.bodyEnd;
  return {
    post: withBody(post, post.start, bodyStart, bodyEnd, post.body, post.unit, post.weak && !isOfGroup),
    names,
    bodyStart,
    bodyEnd,
    end: names[names.length - 1]!.end,
    isHeaded,
  };
}

const NO_BODY = { bodyStart: 0, bodyEnd: 0 };

/** The heads of working groups, whose lines leave the group out. */
const GROUP_HEADS = ['组长', '指挥长', '总指挥', '召集人'];

/** How far before a roster the group is named that it is of, in characters. */
const GROUP_REACH = 200;
const GROUPS = /领导小组|工作小组|领导组|指挥部|工作专班|工作组|委员会/;

const headsGroup = ({ title, start, bodyStart, bodyEnd }: ParsedPost): boolean =>
  bodyStart === bodyEnd && start === bodyStart && GROUP_HEADS.some((head) => title.endsWith(head));

/** Whether the group is named before a line without body: 成立防汛抗旱指挥部，名单如下：⏎指挥长：王某. */
const followsGroup = (text: string, at: number): boolean => GROUPS.test(text.slice(Math.max(0, at - GROUP_REACH), at));

/** Longest heading that names a body, in characters. */
const LONGEST_HEADING = 24;

/** The body that the printed line above a place ends with and names alone: 县委, 某县人民政府, ·领导名录·县委. */
function headingAbove(page: Page, at: number): { readonly bodyStart: number; readonly bodyEnd: number } | null {
  const { text } = page;
  const end = text[at - 1] === '\n' ? at - 1 : at;
  const limit = Math.max(0, end - LONGEST_HEADING);
  const { endings, lefts } = bodyLexicon();
  const term = endings.longestBefore(text, end, limit);
  if (term === null || term.value === 'inner' || term.end - term.start < 2) return null;
  const places = [term.start];
  let start = term.start;
  for (;;) {
    places[LEFT.place] = start;
    lefts.longestOfEach(text, start, limit, places);
    if (places[LEFT.place] === start) break;
    start = places[LEFT.place]!;
  }
  if (text.startsWith('中共', start - 2)) start -= 2;
  if (start > 0 && isHan(text.charCodeAt(start - 1)) && page.cleaned.gaps[start] === GAP.none) {
    if (!'省市区县旗州镇乡'.includes(text[start - 1]!)) return null;
    start--;
    if (text.startsWith('中共', start - 2)) start -= 2;
    if (start > 0 && isHan(text.charCodeAt(start - 1)) && page.cleaned.gaps[start] === GAP.none) return null;
  }
  return { bodyStart: start, bodyEnd: end };
}

/** Adds the names that fill the printed lines below, one a line: they share the post. */
function namesOfNextLines(page: Page, names: NameRead[]): void {
  const { text } = page;
  for (let i = 0; i < 80; i++) {
    let at = skipBracket(text, names[names.length - 1]!.end);
    if (!endsAt(page, at)) return;
    if (text[at] === '\n') at++;
    const name = nameToLineEnd(page, at);
    if (name === null) return;
    names.push(name);
  }
}

/** The name that fills a printed line, a bracket behind it apart; null where none does. */
function nameToLineEnd(page: Page, at: number): NameRead | null {
  for (let i = 0; i < LENGTHS.length; i++) {
    const end = at + LENGTHS[i]!;
    if (end > page.text.length || !endsAt(page, skipBracket(page.text, end))) continue;
    const name = nameBefore(page, end, at, true) ?? nameBefore(page, end, at);
    if (name === null || name.start !== at || name.score <= 0.3) return null;
    // 武装部: the heading of the next lines.
    return bodyLexicon().endings.longestBefore(page.text, end, at)?.start === at ? null : name;
  }
  return null;
}

/** Whether a printed line ends at a place. Short lines read like wrapped ones, so that a wrap counts. */
function endsAt(page: Page, at: number): boolean {
  return at >= page.text.length || page.text[at] === '\n' || page.cleaned.gaps[at] === GAP.wrap;
}

/** Names to the end of a line, joined by 、 or set apart by blanks; none where anything else stands in it. */
function namesOfLine(page: Page, at: number): NameRead[] {
  const { text, cleaned } = page;
  const names: NameRead[] = [];
  let from = at;
  for (let i = 0; i < 80; i++) {
    const whole = nameToLineEnd(page, from);
    const found = whole === null ? namesFrom(page, from, 0.6) : [whole];
    if (found.length === 0) return [];
    names.push(...found);
    from = skipBracket(text, found[found.length - 1]!.end);
    if (endsAt(page, from) || '。；'.includes(text[from]!)) return names;
    if (text[from] === '、') {
      from++;
      continue;
    }
    if (cleaned.gaps[from] !== GAP.blank && cleaned.gaps[from] !== GAP.wide) return [];
  }
  return [];
}
