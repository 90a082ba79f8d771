import type { PostStatus } from '../../../model/official.js';
import type { Page } from '../../recogniser.js';
import { actLexicon, bodyLexicon } from '../lexicon.js';
import { type NameRead, nameBefore } from '../names.js';
import type { Chain } from '../posts.js';

/** Whose posts a chain gives that has no name behind it, and with what status. */
export interface Subject {
  /** People named beside the chain; null where it is the person spoken of before. */
  readonly people: readonly NameRead[] | null;
  readonly status: PostStatus | null;
  readonly rule: string;
}

/** Finds whose posts a chain without a name behind it gives; null where nobody is named. */
export function subjectOf(page: Page, chain: Chain, floor: number): Subject | null {
  const { text } = page;
  const { acts } = actLexicon();
  const at = chain.start;
  const before = text.charCodeAt(at - 1);
  if (before === 0xff08) {
    const name = nameBefore(page, at - 1, floor);
    return name && name.score >= 0.8 ? { people: [name], status: null, rule: 'official/brackets' } : null;
  }
  if (before === 0xff0c) {
    const name = apposition(page, chain, floor);
    if (name) return { people: [name], status: null, rule: 'official/apposition' };
  }
  if (before === 0x7684) return removedOf(page, at - 1, floor);
  const act = acts.longestBefore(text, at, Math.max(floor, at - 8));
  if (!act) return null;
  const { value } = act;
  if (value.form === 'his') return { people: null, status: value.status, rule: 'official/removal' };
  const people = peopleBefore(page, act.start, floor);
  if (value.form === 'name') {
    if (people === null) return null;
    return governingVerb(page, people[0]!.start) === 'appointment'
      ? { people, status: value.status, rule: 'official/appointment' }
      : null;
  }
  if (people !== null) {
    const status = value.status === 'appointed' && isExOfficio(page, act.start) ? 'current' : value.status;
    return { people, status, rule: 'official/appointment' };
  }
  if (text[act.start] !== '被' && !continues(text, act.start)) return null;
  const subject = biographyOf(page, act.start, floor);
  return { people: subject ? [subject] : null, status: value.status, rule: 'official/appointment' };
}

/** How far a biography runs from the name to the post, in characters. */
const BIOGRAPHY = 200;

/** Whose short biography a clause stands in: the name that begins the paragraph, with 男 or 女 behind it. */
function biographyOf(page: Page, at: number, floor: number): NameRead | null {
  const { text } = page;
  let start = at;
  while (start > Math.max(0, at - BIOGRAPHY) && text[start - 1] !== '\n') start--;
  const head = /^[^，。；]{2,8}?(?:同志)?(?=[，（][男女][，）])/.exec(text.slice(start, start + 14));
  if (!head) return null;
  const name = nameBefore(page, start + head[0].replace(/同志$/, '').length, start);
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

/** The people named before a verb: 张三同志任…, 张三、李四任…, 张三（女）为…. */
function peopleBefore(page: Page, at: number, floor: number): NameRead[] | null {
  const { text } = page;
  const people: NameRead[] = [];
  let end = at;
  for (let i = 0; i < 30; i++) {
    end = overRemark(text, end, floor);
    if (text.startsWith('等', end - 1) && end - 1 >= floor) end -= 1;
    end = overComrades(text, end, floor);
    end = overRemark(text, end, floor);
    const name = nameBefore(page, end, floor);
    if (!name || name.score < 0.5) break;
    people.unshift(name);
    const before = text[name.start - 1];
    if (before !== '、' && before !== '和' && before !== '与') break;
    end = name.start - 1;
  }
  return people.length > 0 ? people : null;
}

/** Back over 同志, 等同志, 等五名同志. */
function overComrades(text: string, end: number, floor: number): number {
  if (!text.startsWith('同志', end - 2) || end - 2 < floor) return end;
  let at = end - 2;
  if (text[at - 1] === '名' || text[at - 1] === '位') at--;
  while (at > floor && /[0-9一二三四五六七八九十两]/.test(text[at - 1]!) && end - at < 8) at--;
  if (text[at - 1] === '等') return at - 1;
  return end - 2;
}

/** Back over a remark in brackets. */
function overRemark(text: string, end: number, floor: number): number {
  if (text.charCodeAt(end - 1) !== 0xff09) return end;
  for (let i = end - 2; i >= Math.max(floor, end - 20); i--) {
    if (text.charCodeAt(i) === 0xff08) return i;
    if (text[i] === '。' || text[i] === '\n') break;
  }
  return end;
}

/** 免去李某同志的…: the person stands between the verb and 的. */
function removedOf(page: Page, at: number, floor: number): Subject | null {
  const people = peopleBefore(page, at, floor);
  if (!people) return null;
  const verb = governingVerb(page, people[0]!.start);
  return verb === 'removal' ? { people, status: 'removed', rule: 'official/removal' } : null;
}

/** 免去张某、李某县人民政府副县长职务: names set straight before the body. Gives the chain's subject and where the body begins. */
export function removedNames(
  page: Page,
  chain: Chain,
  floor: number,
): { readonly subject: Subject; readonly bodyStart: number } | null {
  const { text } = page;
  const { body } = chain.posts[0]!;
  const { beginnings, places } = bodyLexicon();
  for (const length of [3, 2, 4]) {
    let bodyStart = body.start + length;
    if (bodyStart >= body.end) continue;
    const name = nameBefore(page, bodyStart, body.start);
    if (!name || name.start !== body.start) continue;
    if (text.startsWith('同志', bodyStart)) bodyStart += 2;
    if (
      !places.longestAt(text, bodyStart, body.end) &&
      !beginnings.longestAt(text, bodyStart, body.end) &&
      !'省市区县旗州镇乡'.includes(text[bodyStart]!)
    )
      continue;
    const before = text[body.start - 1] === '、' ? (peopleBefore(page, body.start - 1, floor) ?? []) : [];
    const people = [...before, name];
    if (governingVerb(page, people[0]!.start) !== 'removal') continue;
    return { subject: { people, status: 'removed', rule: 'official/removal' }, bodyStart };
  }
  return null;
}

/** How far before a name of a list the verb is looked for that governs the list, in characters. */
const LIST_REACH = 260;

/** The verb of appointing or removing that governs the people who begin at a place: straight before them, or before a list. */
function governingVerb(page: Page, at: number): 'appointment' | 'removal' | null {
  const { text } = page;
  const { appoint } = actLexicon();
  const kindOf = (start: number, end: number) =>
    /[免撤罢辞]|接受|同意/.test(text.slice(start, end)) ? 'removal' : 'appointment';
  const verb = appoint.longestBefore(text, at, Math.max(0, at - 6));
  if (verb) return kindOf(verb.start, verb.end);
  // 任命：张三为…；李四为…。
  if (!'，；、：。\n'.includes(text[at - 1] ?? '\n')) return null;
  const limit = Math.max(0, at - LIST_REACH);
  for (let i = at - 1; i > limit; i--) {
    const found = appoint.longestBefore(text, i, limit);
    if (found) return kindOf(found.start, found.end);
  }
  return null;
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
