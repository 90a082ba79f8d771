import { GAP } from '../../clean/cleaned.js';
import type { PostStatus } from '../../model/official.js';
import type { Page, Recogniser } from '../recogniser.js';
import { actLexicon } from './lexicon.js';
import type { NameRead } from './names.js';
import { findOffices, type OfficeHit } from './offices.js';
import { type Chain, hasPublicPost, isPost, isPublicPost, type ParsedPost, readPost } from './posts.js';
import { isLabelled, nameAsBody, nameInBody, namesFrom, rosterName } from './rules/beside.js';
import { countedPeople, namesBeforeTitle } from './rules/collective.js';
import { removedNames, verbBefore } from './rules/governing-verb.js';
import { type RosterAbove, type RosterLine, rosterLine } from './rules/roster.js';
import type { Subject } from './rules/subject.js';
import { subjectOf } from './rules/subjects.js';
import { add, record, type State, take } from './state.js';
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

const JOINTS = new Set(['、', '兼', '，兼', '、兼', '；兼', '兼任', '，兼任', '、兼任', '/', '和', '及', '并兼任']);

/** A duty printed before the office that goes with it. */
const DUTY = /^(?:负责|分管|主管|协管)[^，。；、：\n]{1,14}工作的?$/;
const LONGEST_DUTY = 20;

/** More posts than anybody holds: what goes on is no list of one person's posts. */
const LONGEST_CHAIN = 30;

/** Whether a post is of a chain by what stands between them. Without a sign between, it must leave its body out. */
function isJoint(page: Page, chain: Chain, post: ParsedPost): boolean {
  const from = chain.next;
  const to = post.start;
  if (to < from || to - from > LONGEST_DUTY || chain.posts.length >= LONGEST_CHAIN) return false;
  // 副书记、分管农业工作的副县长
  if (to - from > 4) return page.text[from] === '、' && DUTY.test(page.text.slice(from + 1, to));
  if (to === from)
    return (
      post.bodyEnd === post.bodyStart &&
      (page.cleaned.gaps[to] === GAP.none || chain.posts[chain.posts.length - 1]!.title === '常委')
    );
  return JOINTS.has(page.text.slice(from, to));
}

/** Adds a post to a chain. 市委常委副秘书长 is one post: the membership set straight before an office of the same body is part of it. */
function extend(chain: Chain, post: ParsedPost): void {
  const last = chain.posts[chain.posts.length - 1]!;
  if (post.start === chain.next && last.title === '常委')
    chain.posts[chain.posts.length - 1] = {
      ...post,
      start: last.start,
      bodyStart: last.bodyStart,
      bodyEnd: last.bodyEnd,
      body: last.body,
    };
  else chain.posts.push(chain.isFormer && post.status === 'current' ? { ...post, status: 'former' } : post);
}

/** What stands behind an office that is yet to be taken. */
const CANDIDATES = ['候选人', '人选'];

/** Whether names stand behind the chain; if so they are recorded. */
function nameBehind(page: Page, chain: Chain, state: State): boolean {
  const { text } = page;
  const last = chain.posts[chain.posts.length - 1]!;
  const at = last.end;
  if (last.kind === 'leader' && text[last.start - 1] === '等') return collective(page, chain, state);
  if (text[at] === '、' || text[at] === '，') return false;
  const roster = rosterName(page, chain, state.inRoster);
  if (roster) return false;
  if (text[last.next] === '的') {
    const act = heldBefore(page, chain, state);
    const named = act === null ? [] : namesFrom(page, last.next + 1, 1.5);
    if (named.length > 0) {
      state.floor = named[named.length - 1]!.end;
      record(state, page, named, chain, act, 'official/post', chain.start);
      return true;
    }
  }
  // 县委副书记、县长候选人王某
  const candidate = CANDIDATES.find((word) => text.startsWith(word, at));
  if (candidate !== undefined) chain.posts[chain.posts.length - 1] = { ...last, status: 'appointed' };
  let from = last.next > at && last.next - at <= 10 && text[last.next] !== '，' ? last.next : at;
  if (candidate !== undefined) from = at + candidate.length;
  if (text[from] === '：' && last.kind === 'leader') from++;
  const names = namesFrom(page, from, isWeak(chain) ? 1.1 : hasBody(chain) ? 0.55 : 0.75);
  if (names.length === 0) return false;
  const isPublic = hasPublicPost(page, chain) || isListed(page, chain, state);
  const isFormer =
    heldBefore(page, chain, state) === 'former' ||
    (state.formerEnd === chain.start - 1 && text[chain.start - 1] === '、');
  state.floor = names[names.length - 1]!.end;
  state.inRoster = false;
  if (isFormer) state.formerEnd = state.floor;
  if (isPublic)
    record(state, page, names, chain, statusOf(text, chain, isFormer, state.floor), 'official/post', chain.start);
  else state.current = [];
  state.lastNext = -1;
  return true;
}

/** The status that the words around a chain and its names give: 免去镇党委书记张某职务. `end`: where the last name ends. */
function statusOf(text: string, chain: Chain, isFormer: boolean, end: number): PostStatus | null {
  if (isFormer) return 'former';
  const isDuty = text.startsWith('职务', end) || text.startsWith('的职务', end);
  return isDuty && verbBefore(text, chain.start) === 'removal' ? 'removed' : null;
}

/** With what status a verb straight before a chain gives it to who is named behind: 曾任…校长的王某, 出任县长的李某. */
function heldBefore(page: Page, chain: Chain, state: State): PostStatus | null {
  const act = actLexicon().acts.longestBefore(page.text, chain.start, Math.max(state.floor, chain.start - 6));
  return act?.value.form === 'take' && act.end - act.start > 1 ? act.value.status : null;
}

/** How far back the person before stands in a list of people, in characters. */
const LIST_REACH = 60;

/** Whether an office without a body goes on a list of officials: …院长赵某，总会计师周某. */
function isListed(page: Page, chain: Chain, state: State): boolean {
  const last = state.current[state.current.length - 1];
  if (last === undefined || hasBody(chain) || chain.posts[0]!.kind === 'staff' || chain.start - last.end > LIST_REACH)
    return false;
  if (/[。\n]/.test(page.text.slice(last.end, chain.start))) return false;
  // A manager goes on a list of managers alone.
  return chain.posts.every((post) => post.kind !== 'company') || last.posts.some((post) => post.kind === 'company');
}

function hasBody({ posts }: Chain): boolean {
  for (let i = 0; i < posts.length; i++) if (posts[i]!.bodyEnd > posts[i]!.bodyStart) return true;
  return false;
}

/** Whether all offices of a chain need a body or a well bounded name. */
function isWeak({ posts }: Chain): boolean {
  for (let i = 0; i < posts.length; i++) if (!posts[i]!.weak) return false;
  return true;
}

/** Names in a list before a collective title: 张三、李四等市领导. */
function collective(page: Page, chain: Chain, state: State): boolean {
  const names = namesBeforeTitle(page, chain.start - 1, state.floor);
  const end = chain.end;
  if (names.length > 0) {
    state.current = [];
    for (const name of names) add(state, page, name, chain.posts, null, 'official/collective', name.start, end);
  }
  state.floor = end;
  state.lastNext = -1;
  return true;
}

/** Ends a chain that no name follows: its people stand before it, or nobody is named. */
function close(page: Page, chain: Chain, state: State): void {
  const { text } = page;
  // 区民政局局长王某任办公室主任: the name before the verb is already spoken for.
  const before = Math.min(state.floor, state.current[0]?.person.start ?? state.floor);
  const roster = rosterName(page, chain, state.inRoster);
  if (roster) {
    state.inRoster = true;
    const first = chain.posts[0]!;
    const cut: ParsedPost = { ...first, start: roster.end, bodyStart: roster.end };
    take(
      page,
      { ...chain, posts: [cut, ...chain.posts.slice(1)] },
      { people: [roster], status: null, rule: 'official/roster' },
      state,
    );
    return;
  }
  const removed = removedNames(page, chain, before);
  if (removed) {
    const first: ParsedPost = { ...chain.posts[0]!, start: removed.bodyStart, bodyStart: removed.bodyStart };
    take(page, { ...chain, start: first.start, posts: [first, ...chain.posts.slice(1)] }, removed.subject, state);
    return;
  }
  const counted = countedPeople(page, chain, before);
  if (counted.length > 0) {
    const status = text.startsWith('的任', chain.end) ? 'appointed' : null;
    take(page, chain, { people: counted, status, rule: 'official/collective' }, state);
    return;
  }
  const subject = subjectOf(page, chain, before) ?? continuation(text, chain, state);
  if (subject && !(subject.people === null && isOtherItem(text, chain, state))) {
    take(page, chain, subject, state);
    return;
  }
  state.floor = Math.max(state.floor, chain.end);
}

/** How far back the paragraph of a clause is looked for that goes on about the person before it, in characters. */
const PARAGRAPH = 400;

/** …任局长；⏎免去李某的书记职务，改任…: whether a clause inside a later paragraph would go on about a person of an earlier one. */
function isOtherItem(text: string, chain: Chain, state: State): boolean {
  const last = state.current[state.current.length - 1];
  if (last === undefined || chain.start - last.end > PARAGRAPH) return false;
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
  const bare: ParsedPost = { ...post, start: name.end, bodyEnd: name.start, unit, weak: post.weak && unit !== '' };
  const chain: Chain = { posts: [bare], start: name.end, end: post.end, next: post.next, isFormer: false };
  // 免去李某副局长职务
  const isRemoved = verbBefore(page.text, name.start) === 'removal' && page.text.startsWith('职务', post.end);
  const rule = isRemoved ? 'official/removal' : 'official/name-post';
  take(page, chain, { people: [name], status: isRemoved ? 'removed' : null, rule }, state);
}

/** …党委书记、局长，街道党工委书记职务: a chain set on to one about the same person. */
function continuation(text: string, chain: Chain, state: State): Subject | null {
  if (state.lastNext < 0 || state.lastStatus === null) return null;
  const between = text.slice(state.lastNext, Math.min(chain.start, state.lastNext + 6));
  if (state.lastNext + between.length !== chain.start || !/^(?:职务)?[，、及和]?$/.test(between) || between === '')
    return null;
  return { people: null, status: state.lastStatus, rule: 'official/appointment' };
}
