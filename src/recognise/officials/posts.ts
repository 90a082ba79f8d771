import type { PostStatus } from '../../model/official.js';
import type { Page } from '../recogniser.js';
import { type BodyRead, readBody } from './bodies.js';
import { bodyLexicon, nameLexicon, officeLexicon } from './lexicon.js';
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
  const body = readBody(page, isQuoted ? hit.start - 1 : hit.start, floor);
  let status: PostStatus = hit.status;
  let bodyStart = body.start;
  const bodyEnd = body.end;
  // 原区委书记: what makes it former stands before the body.
  const lead = leadingStatus(text, bodyStart, bodyEnd);
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
    start: body.start,
    end,
    bodyStart,
    bodyEnd,
    title: text.slice(hit.titleStart, hit.end),
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

/** 原 between a place and a body of it. */
export const FORMER_INSIDE = /(?<=[省市区县旗州镇乡])原(?=[省市区县旗州镇乡党纪])/;
const YUAN = 0x539f;

function holdsFormer(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end - 1; i++)
    if (text.charCodeAt(i) === YUAN) return FORMER_INSIDE.test(text.slice(start, end));
  return false;
}

const LEADS = ['原任', '前任', '时任', '原', '前'];
const LEAD_INITIALS = '原前时';

/** Length of a word before the body that makes the post a former one. */
function leadingStatus(text: string, start: number, end: number): number {
  if (end - start < 2 || !LEAD_INITIALS.includes(text[start]!)) return 0;
  for (const lead of LEADS) {
    if (!text.startsWith(lead, start) || start + lead.length >= end) continue;
    // 前海, 原平市: the character begins a name.
    const place = bodyLexicon().places.longestAt(text, start, end);
    const body = bodyLexicon().beginnings.longestAt(text, start, end);
    return place || body ? 0 : lead.length;
  }
  return 0;
}

/** 庭长13人: a number of heads. */
const COUNT = /[0-9一二三四五六七八九十两]{1,4}[人名位]/y;
const FIGURES = '0123456789一二三四五六七八九十两';

function isCounted(text: string, at: number): boolean {
  if (at >= text.length || !FIGURES.includes(text[at]!)) return false;
  COUNT.lastIndex = at;
  return COUNT.test(text);
}

/** Whether the words are a post at all: 优秀校长 is an honour, 代表 is a verb unless a congress stands before it; 高乡长 in 西湖乡高乡长 holds a family name. */
export function isPost(page: Page, post: ParsedPost): boolean {
  const { text } = page;
  const { bodyStart, bodyEnd } = post;
  if (isCounted(text, post.end)) return false;
  if (officeLexicon().awards.longestBefore(text, bodyEnd, bodyStart)) return false;
  if (post.title === '代表') return isOfCongress(text, post);
  const length = bodyEnd - bodyStart;
  const { surname } = nameLexicon();
  // 赖副总统: a family name and an office name someone known, they give no post.
  if (length === 1 && surname[text.charCodeAt(bodyStart)]! & 1 && post.body.tail === null) return false;
  if (post.kind === 'place' && length > 2 && text[bodyEnd - 2] === post.unit)
    return surname[text.charCodeAt(bodyEnd - 1)] === 0 || post.body.tail !== null;
  return true;
}

/** Whether a deputy's body is a congress. */
const isOfCongress = (text: string, post: ParsedPost): boolean =>
  /(?:人大|人民代表大会|党)$/.test(text.slice(post.bodyStart, post.bodyEnd));

/** Whether one of a chain's posts can be one of a public body. */
export function hasPublicPost(page: Page, { posts }: Chain): boolean {
  for (let i = 0; i < posts.length; i++) if (isPublicPost(page, posts[i]!)) return true;
  return false;
}

/** Whether the post can be one of a public body, as far as its own words tell. */
export function isPublicPost(page: Page, post: ParsedPost): boolean {
  const { body } = post;
  const has = post.bodyEnd > post.bodyStart;
  if (post.kind === 'party' || post.kind === 'place') return true;
  if (body.isPrivate && post.kind !== 'staff') return false;
  switch (post.kind) {
    case 'company':
      return has && isPublicCompany(page, post);
    case 'staff':
      return has && body.tail !== null && body.tail !== 'company';
    case 'leader':
    case 'sole':
      return true;
    case 'member':
      if (post.title.endsWith('代表')) return isOfCongress(page.text, post);
      return !post.weak || has;
    case 'head':
    case 'unit':
      return post.weak ? has && (body.tail !== null || impliedTail(page, post)) : true;
  }
}

/** Whether the body with the last part its office implies is one the dictionaries know: 督导 + 组, 宣传 + 部. */
function impliedTail(page: Page, post: ParsedPost): boolean {
  if (post.unit === '') return false;
  const { endings } = bodyLexicon();
  const whole = page.text.slice(post.bodyStart, post.bodyEnd) + post.unit;
  return endings.longestBefore(whole, whole.length, 0) !== null;
}

/** Whether a company is state-owned by its name: its place, then trades alone, no brand of its own. */
function isPublicCompany(page: Page, post: ParsedPost): boolean {
  const { places, trades, endings } = bodyLexicon();
  const { text } = page;
  let at = post.bodyStart;
  const end = post.bodyEnd;
  if (text.startsWith('国家', at) || text.startsWith('中国', at) || text.startsWith('中央', at)) return true;
  let placed = false;
  const central = endings.longestBefore(text, end, at);
  if (central?.value === 'central') return true;
  for (;;) {
    const place = places.longestAt(text, at, end);
    if (place) {
      at = place.end;
      placed = true;
    } else if (!placed && '省市区县州镇'.includes(text[at] ?? ' ')) {
      at++;
      placed = true;
    } else break;
  }
  if (!placed) return false;
  let known = 0;
  let unknown = 0;
  while (at < end) {
    const trade = trades.longestAt(text, at, end);
    if (trade) {
      known++;
      at = trade.end;
    } else {
      unknown++;
      at++;
    }
  }
  return known > 0 && unknown === 0;
}
