import { articleAt } from '../../../articles/article-layout.js';
import type { Page } from '../../recogniser.js';
import { actLexicon, bodyLexicon, nameLexicon } from '../lexicon.js';
import { nameBefore } from '../name-before.js';
import { charBefore, isHan } from '../name-bounds.js';
import type { Chain } from '../posts.js';
import { peopleBefore } from './people-before.js';
import { type Subject, subject } from './subject.js';

/** 免去李某同志的…: the person stands between the verb and 的. */
export function removedOf(page: Page, at: number, floor: number): Subject | null {
  const people = peopleBefore(page, at, floor);
  if (!people) return null;
  const verb = governingVerb(page, people[0]!.start);
  return verb === 'removal' ? subject(people, 'removed', 'official/removal') : null;
}

/** 海棠街道党工委书记: what stands before these words is a place's name, not a person's. */
const PLACE_ENDING = /^(?:街道|社区|片区|园区|新区)/;

/** 免去张某、李某县人民政府副县长职务: names set straight before the body. Gives the chain's subject and where the body begins. */
export function removedNames(
  page: Page,
  chain: Chain,
  floor: number,
): { readonly subject: Subject; readonly bodyStart: number } | null {
  const { text } = page;
  const { body } = chain.posts[0]!;
  if (body.end - body.start < 2) return null;
  const { surname, syllables } = nameLexicon();
  const initial = text.charCodeAt(body.start);
  if (surname[initial] === 0 && syllables[initial] === 0) return null;
  const { beginnings, places } = bodyLexicon();
  for (const length of [3, 2, 4]) {
    let bodyStart = body.start + length;
    if (bodyStart > body.end) continue;
    const name = nameBefore(page, bodyStart, body.start);
    if (!name || name.start !== body.start) continue;
    if (text.startsWith('同志', bodyStart)) bodyStart += 2;
    else if (PLACE_ENDING.test(text.slice(bodyStart, bodyStart + 2))) continue;
    // 免去张某县长职务: the office stands straight behind the name.
    if (
      bodyStart < body.end &&
      !places.longestAt(text, bodyStart, body.end) &&
      !beginnings.longestAt(text, bodyStart, body.end) &&
      !'省市区县旗州镇乡'.includes(text[bodyStart]!)
    )
      continue;
    const before = charBefore(text, body.start) === '、' ? (peopleBefore(page, body.start - 1, floor) ?? []) : [];
    const people = [...before, name];
    if (bodyStart === body.end && !isHan(text.charCodeAt(people[0]!.start - 1))) continue;
    if (governingVerb(page, people[0]!.start) !== 'removal') continue;
    return { subject: subject(people, 'removed', 'official/removal'), bodyStart };
  }
  return null;
}

/** How far before a name of a list the verb is looked for that governs the list, in characters. */
const LIST_REACH = 260;

const kindOf = (text: string, start: number, end: number) =>
  /[免撤罢辞解]|接受|同意/.test(text.slice(start, end)) ? 'removal' : 'appointment';

/** The verb of appointing or removing straight before a place; null where none stands. */
export function verbBefore(text: string, at: number): 'appointment' | 'removal' | null {
  const verb = actLexicon().appoint.longestBefore(text, at, Math.max(0, at - 6));
  return verb === null ? null : kindOf(text, verb.start, verb.end);
}

/** The verb of appointing or removing that governs the people who begin at a place: straight before them, or before a list. */
export function governingVerb(page: Page, at: number): 'appointment' | 'removal' | null {
  const { text } = page;
  const { appoint } = actLexicon();
  const verb = verbBefore(text, at);
  if (verb !== null) return verb;
  // 任命：张三为…；李四为…。
  if (!'，；、：。\n'.includes(charBefore(text, at))) return null;
  const limit = Math.max(0, at - LIST_REACH);
  for (let i = at - 1; i > limit; i--) {
    const found = appoint.longestBefore(text, i, limit);
    // 主|任: one character is a verb where a clause begins.
    if (found && (i - found.start > 1 || !isHan(text.charCodeAt(found.start - 1)))) {
      const isOwn = articleAt(page.articles, found.start) === articleAt(page.articles, at);
      return isOwn ? kindOf(text, found.start, found.end) : null;
    }
  }
  return null;
}
