import type { PostStatus } from '../../../model/official.js';
import type { Page } from '../../recogniser.js';
import { hasBody, isWeak } from '../chains.js';
import { actLexicon } from '../lexicon.js';
import { charBefore } from '../name-bounds.js';
import type { Chain } from '../posts.js';
import { hasPublicPost } from '../public-posts.js';
import { add, record, type State } from '../state.js';
import { namesFrom, rosterName } from './beside.js';
import { candidateLength } from './candidates.js';
import { namesBeforeTitle } from './collective.js';
import { verbBefore } from './governing-verb.js';

/** Whether names stand behind the chain; if so they are recorded. */
export function nameBehind(page: Page, chain: Chain, state: State): boolean {
  const { text } = page;
  const last = chain.posts[chain.posts.length - 1]!;
  const at = last.end;
  if (last.kind === 'leader' && charBefore(text, last.start) === '等') return collective(page, chain, state);
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
  const candidate = candidateLength(text, at);
  let from = last.next > at && last.next - at <= 10 && text[last.next] !== '，' ? last.next : at;
  if (candidate > 0) from = at + candidate;
  if (text[from] === '：' && last.kind === 'leader') from++;
  const names = namesFrom(page, from, isWeak(chain) ? 1.1 : hasBody(chain) ? 0.55 : 0.75);
  if (names.length === 0) return false;
  const isPublic = hasPublicPost(page, chain) || isListed(page, chain, state);
  const isFormer =
    heldBefore(page, chain, state) === 'former' ||
    (state.formerEnd >= 0 && state.formerEnd === chain.start - 1 && text[state.formerEnd] === '、');
  state.floor = names[names.length - 1]!.end;
  state.inRoster = false;
  if (isFormer) state.formerEnd = state.floor;
  // The office is yet to be taken.
  if (candidate > 0) chain.posts.pop();
  if (isPublic && chain.posts.length > 0)
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
