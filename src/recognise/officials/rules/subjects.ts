import type { TermHit } from '../../../lexicon/trie.js';
import type { Page } from '../../recogniser.js';
import { type Act, actLexicon, bodyLexicon, nameLexicon } from '../lexicon.js';
import { nameBefore } from '../name-before.js';
import type { NameRead } from '../names.js';
import type { Chain } from '../posts.js';
import { governingVerb, removedOf } from './governing-verb.js';
import { peopleBefore } from './people-before.js';
import { type Subject, subject } from './subject.js';

/** Finds whose posts a chain without a name behind it gives; null where nobody is named. */
export function subjectOf(page: Page, chain: Chain, floor: number): Subject | null {
  const { text } = page;
  const at = chain.start;
  const before = text.charCodeAt(at - 1);
  if (before === 0xff08) {
    const name = nameBefore(page, at - 1, floor);
    return name && name.score >= 0.8 ? subject([name], null, 'official/brackets') : null;
  }
  if (before === 0xff0c) {
    const name = apposition(page, chain, floor);
    if (name) return subject([name], null, 'official/apposition');
  }
  if (before === 0x7684) return removedOf(page, at - 1, floor);
  // 免去李某同志副县长职务
  if (text.startsWith('同志', at - 2)) return removedOf(page, at, floor);
  const act = actBefore(page, at, floor);
  if (!act) return null;
  const { value } = act;
  if (value.form === 'his') return subject(null, value.status, 'official/removal');
  const people = peopleBefore(page, act.start, floor);
  if (value.form === 'name') {
    if (people === null) return null;
    // 李某同志为镇长: said of one comrade, it appoints.
    const isSaid = text.startsWith('同志', act.start - 2);
    return governingVerb(page, people[0]!.start) === 'appointment' || isSaid
      ? subject(people, value.status, 'official/appointment')
      : null;
  }
  if (people !== null) {
    if (text[act.start] === '是' && people[0]!.score < 1.2) return null;
    const status = value.status === 'appointed' && isExOfficio(page, act.start) ? 'current' : value.status;
    const inTurn = text.slice(Math.max(floor, act.start - 6), act.start).includes('分别');
    return subject(people, status, 'official/appointment', inTurn);
  }
  if (text[act.start] !== '被' && !continues(text, act.start)) return null;
  const name = sentenceSubject(page, act.start, floor) ?? biographyOf(page, act.start, floor);
  return subject(name ? [name] : null, value.status, 'official/appointment');
}

/** The act that stands before a chain. 买买提|任: where the person's name has a dot, it keeps the syllables an act could begin with. */
function actBefore(page: Page, at: number, floor: number): TermHit<Act> | null {
  const { text } = page;
  const { acts } = actLexicon();
  const limit = Math.max(floor, at - 8);
  const longest = acts.longestBefore(text, at, limit);
  if (longest === null || nameLexicon().syllables[text.charCodeAt(longest.start)] === 0) return longest;
  if (!text.slice(Math.max(0, longest.start - 7), longest.start + 1).includes('·')) return longest;
  return acts.longestBefore(text, at, longest.start + 1) ?? longest;
}

/** 张某某，现任…，拟任…: a name that is all of the sentence before the clause. */
function sentenceSubject(page: Page, at: number, floor: number): NameRead | null {
  const { text } = page;
  if (text[at - 1] !== '，') return null;
  const name = nameBefore(page, text.startsWith('同志', at - 3) ? at - 3 : at - 1, floor);
  if (name === null || name.score < 1.6) return null;
  return '。；：！？\n'.includes(text[name.start - 1] ?? '\n') ? name : null;
}

/** How far a biography runs from the name to the post, in characters. */
const BIOGRAPHY = 200;

/** A name that begins a clause, before 男, 女 or the month of birth. */
const BORN = /(?:^|(?<=[，。；：、]))[^，。；：、（]{2,8}(?=[，（](?:[男女][，）]|\d{4}年\d{1,2}月))/g;

/** Whose short biography a clause stands in: the last name of the paragraph with 男, 女 or a month of birth behind it. */
function biographyOf(page: Page, at: number, floor: number): NameRead | null {
  const { text } = page;
  let start = at;
  while (start > Math.max(0, at - BIOGRAPHY) && text[start - 1] !== '\n') start--;
  let name: NameRead | null = null;
  for (const head of text.slice(start, at).matchAll(BORN)) {
    const end = start + head.index + head[0].length;
    const read = nameBefore(page, text.startsWith('同志', end - 2) ? end - 2 : end, start);
    if (read && read.score >= 0.8) name = read;
  }
  return name && (name.start >= floor || floor <= at) && name.start >= start ? name : null;
}

/** How far back the group is named whose heads a text lists, in characters. */
const GROUP_REACH = 80;

/** Whether a text that sets up a working group names its head by another post (领导小组下设办公室，局长某某任主任): no act of appointment. */
function isExOfficio(page: Page, at: number): boolean {
  const { text } = page;
  if (text.startsWith('同志', at - 2)) return false;
  const { endings } = bodyLexicon();
  for (let end = at; end > Math.max(0, at - GROUP_REACH) && text[end - 1] !== '\n'; end--) {
    const term = endings.longestBefore(text, end, Math.max(0, end - 8));
    if (term?.value === 'group' && term.end - term.start > 2) return true;
  }
  return false;
}

/** Whether a verb goes on about the person spoken of before: it stands at the start of its clause. */
function continues(text: string, at: number): boolean {
  for (const adverb of ['同时', '并', '后', '现', '先后', '其', '他', '她', '']) {
    if (!text.startsWith(adverb, at - adverb.length)) continue;
    return '，；、。：（）\n'.includes(text[at - adverb.length - 1] ?? '\n');
  }
  return false;
}

/** A name and its posts set apart by commas: 张三，某市委常委、副市长，在…. */
function apposition(page: Page, chain: Chain, floor: number): NameRead | null {
  const { text } = page;
  if (!'，。；'.includes(text[chain.next] ?? '。')) return null;
  if (chain.posts.every((post) => post.bodyEnd === post.bodyStart)) return null;
  const end = text.startsWith('同志', chain.start - 3) ? chain.start - 3 : chain.start - 1;
  const name = nameBefore(page, end, floor);
  return name && name.score >= 1.6 && '。；：！？\n'.includes(text[name.start - 1] ?? '\n') ? name : null;
}
