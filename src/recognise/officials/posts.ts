import type { PostStatus } from '../../model/official.js';
import type { Page } from '../recogniser.js';
import { type BodyRead, readBody } from './bodies.js';
import { bodyLexicon } from './lexicon.js';
import { skipBracket } from './name-bounds.js';
import type { OfficeHit } from './offices.js';
import type { ReadPost } from './value.js';

/** A post with what its chain needs to know of it. */
export interface ParsedPost extends ReadPost {
  readonly body: BodyRead;
  readonly weak: boolean;
  /** Whether 原 stands before or in its body, and so before all posts of the chain. */
  readonly leadsFormer: boolean;
  /** Where the text goes on: after the office and a remark in brackets behind it. */
  readonly next: number;
}

/** Posts that print joins by 、 or 兼. */
export interface Chain {
  readonly posts: ParsedPost[];
  readonly start: number;
  end: number;
  next: number;
  /** Whether 原 stands before the chain: 原区委书记、区长. */
  readonly isFormer: boolean;
}

/** Reads the post whose office was found; its body reaches back to `floor` at most. */
export function readPost(page: Page, hit: OfficeHit, floor: number): ParsedPost {
  const { text } = page;
  // 某村“第一书记”: the quotation marks stand around the office.
  const isQuoted = text[hit.start - 1] === '“' && text[hit.end] === '”' && hit.start > floor;
  let body = readBody(page, isQuoted ? hit.start - 1 : hit.start, floor);
  if (isDuty(page, body)) body = emptied(body, null, body.end);
  // 老支书张某: the word tells the person's age, no body.
  // 土家族副县长田某: nor do the words that tell the people it belongs to.
  if ((body.end - body.start === 1 && text[body.start] === '老') || isPeople(text, body))
    body = emptied(body, body.tail, body.tailStart);
  const own = hit.office.kind === 'leader' ? determinerLength(text, body) : 0;
  let status: PostStatus = hit.status;
  let bodyStart = body.start + own;
  const level = levelLength(text, hit, body);
  const bodyEnd = body.end + level;
  // 原区委书记: what makes it former stands before the body.
  const lead = leadingStatus(text, bodyStart, bodyEnd, hit.office.unit);
  if (lead) {
    status = 'former';
    bodyStart += lead;
  }
  // 某县原县委书记: the word stands between the place and its body.
  const inside = bodyEnd - bodyStart > 2 && holdsFormer(text, bodyStart, bodyEnd);
  if (status === 'current' && inside) status = 'former';
  const end = isQuoted ? hit.end + 1 : hit.end;
  const next = skipBracket(text, end);
  if (status === 'current' && next > end && text.slice(end, next).includes('主持')) status = 'acting';
  return {
    start: body.start + own,
    end,
    bodyStart,
    bodyEnd,
    title: text.slice(hit.titleStart + level, hit.end),
    kind: hit.office.kind,
    unit: hit.office.unit,
    status,
    chainStart: body.start,
    body,
    weak: hit.office.weak,
    leadsFormer: lead > 0 || inside,
    next,
  };
}

/** A body none of whose words are one. */
function emptied({ end, isPrivate, gapAt }: BodyRead, tail: BodyRead['tail'], tailStart: number): BodyRead {
  return { start: end, end, tail, tailStart, isPrivate, gapAt };
}

/** A post with another status. */
export function withStatus(post: ParsedPost, status: PostStatus): ParsedPost {
  return revised(post, post.start, post.bodyStart, post.bodyEnd, post.body, post.unit, post.weak, status);
}

/** A post with another body as printed, and what follows from it. */
export function withBody(
  post: ParsedPost,
  start: number,
  bodyStart: number,
  bodyEnd: number,
  body: BodyRead = post.body,
  unit: string = post.unit,
  weak: boolean = post.weak,
): ParsedPost {
  return revised(post, start, bodyStart, bodyEnd, body, unit, weak, post.status);
}

/** Spelt out, so that all posts keep one shape. */
function revised(
  post: ParsedPost,
  start: number,
  bodyStart: number,
  bodyEnd: number,
  body: BodyRead,
  unit: string,
  weak: boolean,
  status: PostStatus,
): ParsedPost {
  return {
    start,
    end: post.end,
    bodyStart,
    bodyEnd,
    title: post.title,
    kind: post.kind,
    unit,
    status,
    chainStart: post.chainStart,
    body,
    weak,
    leadsFormer: post.leadsFormer,
    next: post.next,
  };
}

/** 负责政府常务工作|副区长, 分管农业工作的|副县长: a duty printed before the office, no body of it. */
function isDuty({ text }: Page, { start, end }: BodyRead): boolean {
  return end - start > 3 && text.startsWith('工作', end - 2) && DUTIES.test(text.slice(Math.max(0, start - 2), start));
}

const DUTIES = /负责|分管|主管|协管/;

/** Whether a body is the name of a people: 土家族. */
const isPeople = (text: string, { start, end }: BodyRead): boolean =>
  end - start > 1 && end - start < 6 && text[end - 1] === '族' && text[end - 2] !== '民';

/** 元坝村|支书: length of the level word that an office begins with and the village before it ends with. 张庄村|村支书 has one of its own. */
const levelLength = (text: string, { titleStart, office }: OfficeHit, body: BodyRead): number =>
  office.kind === 'party' &&
  text[titleStart] === '村' &&
  body.end === titleStart &&
  body.start < body.end &&
  !OWN_ENDS.includes(text[body.end - 1]!)
    ? 1
    : 0;
const OWN_ENDS = '村镇乡道区县市';

/** 我市|市领导: length of the words that point at the place before its level word. */
function determinerLength(text: string, { start, end }: BodyRead): number {
  return end - start > 2 &&
    '我本全'.includes(text[start]!) &&
    LEVELS.includes(text[start + 1]!) &&
    LEVELS.includes(text[start + 2]!)
    ? 2
    : 0;
}
const LEVELS = '省市区县旗州镇乡';

/** 原 between a place and a body of it. */
export const FORMER_INSIDE =
  /(?<=[省市区县旗州镇乡村]|街道|社区)原(?:村(?=[党支总村])|社区(?=[党支总居])|(?=[省市区县旗州镇乡党纪支总居]|村[党支总村]))/;
const YUAN = 0x539f;

function holdsFormer(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++)
    if (text.charCodeAt(i) === YUAN) return FORMER_INSIDE.test(text.slice(start, end));
  return false;
}

const LEADS = ['原任', '前任', '时任', '原', '前'];
const LEAD_INITIALS = '原前时';
const VILLAGES = '里村庄';

/** Length of a word before the body that makes the post a former one. */
function leadingStatus(text: string, start: number, end: number, unit: string): number {
  if (end - start < 2 || !LEAD_INITIALS.includes(text[start]!)) return 0;
  for (const lead of LEADS) {
    if (!text.startsWith(lead, start) || start + lead.length >= end) continue;
    // 前海, 原平市, 前李村: the character begins a name.
    if (lead === '前' && VILLAGES.includes(text[end - 1]!) && end - start <= 5 && end - start > 2) return 0;
    // 前竹|里长
    if (lead === '前' && end - start === 2 && unit !== '' && VILLAGES.includes(unit)) return 0;
    const place = bodyLexicon().places.longestAt(text, start, end);
    const body = bodyLexicon().beginnings.longestAt(text, start, end);
    return place || body ? 0 : lead.length;
  }
  return 0;
}
