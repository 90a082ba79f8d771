import { articleAt } from '../../articles/article-layout.js';
import { GAP } from '../../clean/cleaned.js';
import type { Page, Recogniser } from '../recogniser.js';
import { extend, isJoint, withFirst } from './chains.js';
import type { NameRead } from './names.js';
import { findOffices, type OfficeHit } from './offices.js';
import { type Chain, type ParsedPost, readPost, withBody } from './posts.js';
import { isPost, isPublicPost } from './public-posts.js';
import { nameBehind } from './rules/behind.js';
import { isLabelled, nameAsBody, nameInBody, rosterName } from './rules/beside.js';
import { candidateLength } from './rules/candidates.js';
import { countedPeople } from './rules/collective.js';
import { removedNames, verbBefore } from './rules/governing-verb.js';
import { type RosterAbove, type RosterLine, rosterLine } from './rules/roster.js';
import { type Subject, subject } from './rules/subject.js';
import { subjectOf } from './rules/subjects.js';
import { record, type State, take } from './state.js';
import type { OfficialMention } from './value.js';

/**
 * Proposes officials: people named with their posts.
 * Offices are the anchors. The body is read back from each, offices joined by 、 or 兼 make a chain, and the people are the names
 * behind the chain, before a verb of appointment, before a bracket, or in a list before a collective title.
 */
export const recogniseOfficials: Recogniser<OfficialMention> = (page: Page) => {
  const state: State = {
    found: [],
    floor: 0,
    current: [],
    lastStatus: null,
    lastNext: -1,
    inRoster: false,
    formerEnd: -1,
    rosterPost: null,
  };
  let chain: Chain | null = null;
  const hits = findOffices(page);
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.titleStart < state.floor) continue;
    if (beginsRosterLine(page, hit)) {
      const line = rosterLine(page, readPost(page, hit, state.floor), state.rosterPost);
      // 组长：, 主任： at the head of a roster's line.
      if (line !== null || (page.text[hit.end] === '：' && isLabelled(page.text, hit.end + 1))) {
        if (chain) close(page, chain, state);
        chain = null;
        if (line !== null) takeLine(page, line, state);
        else state.floor = hit.end + 1;
        continue;
      }
    }
    const post = readPost(page, hit, chain ? Math.max(state.floor, chain.next) : state.floor);
    if (!isPost(page, post)) continue;
    const person = nameAsBody(page, post) ?? nameInBody(page, post);
    if (person) {
      if (chain) close(page, chain, state);
      chain = null;
      takeNamed(page, post, person, state);
      continue;
    }
    const joined: boolean = chain !== null && isJoint(page, chain, post);
    if (chain && !joined) close(page, chain, state);
    if (chain && joined) {
      extend(chain, post);
      chain.end = post.end;
      chain.next = post.next;
    } else chain = { posts: [post], start: post.start, end: post.end, next: post.next, isFormer: post.leadsFormer };
    if (nameBehind(page, chain, state)) chain = null;
  }
  if (chain) close(page, chain, state);
  return state.found;
};

/** Whether an office can begin a roster's line: a colon stands behind it, or it begins a printed line and a blank does. */
function beginsRosterLine(page: Page, hit: OfficeHit): boolean {
  if (page.text[hit.end] === '：') return true;
  const { gaps } = page.cleaned;
  const gap = gaps[hit.end];
  if (gap !== GAP.blank && gap !== GAP.wide) return false;
  return hit.start === 0 || page.text[hit.start - 1] === '\n' || gaps[hit.start] === GAP.wrap;
}

/** Ends a chain that no name follows: its people stand before it, or nobody is named. */
function close(page: Page, chain: Chain, state: State): void {
  const { text } = page;
  // 提名王某为副区长候选人: nothing is taken.
  if (candidateLength(text, chain.end) > 0) {
    state.floor = Math.max(state.floor, chain.end);
    return;
  }
  // 区民政局局长王某任办公室主任: the name before the verb is already spoken for.
  const before = Math.min(state.floor, state.current[0]?.person.start ?? state.floor);
  const roster = rosterName(page, chain, state.inRoster);
  if (roster) {
    state.inRoster = true;
    const first = chain.posts[0]!;
    const cut = withBody(first, roster.end, roster.end, first.bodyEnd);
    take(page, withFirst(chain, chain.start, cut), subject([roster], null, 'official/roster'), state);
    return;
  }
  const removed = removedNames(page, chain, before);
  if (removed) {
    const { bodyStart } = removed;
    const first = withBody(chain.posts[0]!, bodyStart, bodyStart, chain.posts[0]!.bodyEnd);
    take(page, withFirst(chain, bodyStart, first), removed.subject, state);
    return;
  }
  const counted = countedPeople(page, chain, before);
  if (counted.length > 0) {
    const status = text.startsWith('的任', chain.end) ? 'appointed' : null;
    take(page, chain, subject(counted, status, 'official/collective'), state);
    return;
  }
  const whose = subjectOf(page, chain, before) ?? continuation(text, chain, state);
  if (whose && !(whose.people === null && isOtherItem(page, chain, state))) {
    take(page, chain, whose, state);
    return;
  }
  state.floor = Math.max(state.floor, chain.end);
}

/** How far back the paragraph of a clause is looked for that goes on about the person before it, in characters. */
const PARAGRAPH = 400;

/** …任局长；⏎免去李某的书记职务，改任…: whether a clause inside a later paragraph, or another article, would go on about a person of an earlier one. */
function isOtherItem({ text, articles }: Page, chain: Chain, state: State): boolean {
  if (state.current.length === 0) return false;
  const last = state.current[state.current.length - 1]!;
  if (articleAt(articles, last.person.start) !== articleAt(articles, chain.start)) return true;
  if (chain.start - last.end > PARAGRAPH) return false;
  const between = text.slice(last.end, chain.start);
  const clause = between.slice(between.lastIndexOf('\n') + 1);
  // 1990年8月，任…: a line of the same person's career.
  return clause.length < between.length && clause.includes('，') && !/^[0-9]/.test(clause);
}

/** Records the people of a roster's line: 村委会主任：王某. */
function takeLine(page: Page, line: RosterLine & RosterAbove, state: State): void {
  const { post, names } = line;
  const chain: Chain = { posts: [post], start: post.start, end: post.end, next: post.next, isFormer: false };
  if (isPublicPost(page, post)) record(state, page, names, chain, null, 'official/roster', post.start);
  state.rosterPost = line;
  state.floor = names[names.length - 1]!.end;
  state.lastNext = -1;
}

/** Records an office set behind a name: 王某书记, 县卫生局王某局长. */
function takeNamed(page: Page, post: ParsedPost, name: NameRead, state: State): void {
  // 金湖镇李某课长: the town is the body, no part of its name is left out.
  const unit = name.start > post.bodyStart ? '' : post.unit;
  const bare = withBody(post, name.end, post.bodyStart, name.start, post.body, unit, post.weak && unit !== '');
  const chain: Chain = { posts: [bare], start: name.end, end: post.end, next: post.next, isFormer: false };
  // 免去李某副局长职务
  const isRemoved = verbBefore(page.text, name.start) === 'removal' && page.text.startsWith('职务', post.end);
  const rule = isRemoved ? 'official/removal' : 'official/name-post';
  take(page, chain, subject([name], isRemoved ? 'removed' : null, rule), state);
}

/** …党委书记、局长，街道党工委书记职务: a chain set on to one about the same person. */
function continuation(text: string, chain: Chain, state: State): Subject | null {
  if (state.lastNext < 0 || state.lastStatus === null) return null;
  const between = text.slice(state.lastNext, Math.min(chain.start, state.lastNext + 6));
  if (state.lastNext + between.length !== chain.start || !/^(?:职务)?[，、及和]?$/.test(between) || between === '')
    return null;
  return subject(null, state.lastStatus, 'official/appointment');
}
