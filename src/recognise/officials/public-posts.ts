import type { Page } from '../recogniser.js';
import { bodyLexicon, nameLexicon, officeLexicon } from './lexicon.js';
import type { Chain, ParsedPost } from './posts.js';

/** 庭长13人: a number of heads. */
const COUNT = /[0-9一二三四五六七八九十两]{1,4}[人名位]/y;
/** 各乡镇|长, 某区各|里长, 某区各里|里长 */
const isEach = (text: string, start: number, end: number): boolean =>
  end > start &&
  (text.charCodeAt(start) === EACH ||
    text.charCodeAt(end - 1) === EACH ||
    (end - start > 1 && text.charCodeAt(end - 2) === EACH && LEVELS.includes(text[end - 1]!)));
const EACH = 0x5404;
const LEVELS = '里村乡镇区县市';
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
  // 各乡镇长: many people's.
  if (isCounted(text, post.end) || isEach(text, bodyStart, bodyEnd)) return false;
  if (officeLexicon().awards.longestBefore(text, post.body.end, bodyStart)) return false;
  if (post.title === '代表') return isOfCongress(text, post) || isOfTownship(text, post);
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

/** 乡代表, 镇民代表: the council of a township in Taiwan. */
const isOfTownship = (text: string, { bodyStart, bodyEnd }: ParsedPost): boolean =>
  bodyEnd > bodyStart && TOWNSHIPS.includes(text[text[bodyEnd - 1] === '民' ? bodyEnd - 2 : bodyEnd - 1]!);
const TOWNSHIPS = '乡镇';

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
      if (post.title.endsWith('代表')) return isOfCongress(page.text, post) || isOfTownship(page.text, post);
      return !post.weak || has;
    case 'head':
    case 'unit':
      // 金门会长: of whatever association.
      if (post.unit === '会' && has && isPlace(page.text, post)) return false;
      return post.weak ? has && (body.tail !== null || impliedTail(page, post)) : true;
  }
}

/** Whether a post's body is the name of a place and nothing else. */
const isPlace = (text: string, { bodyStart, bodyEnd }: ParsedPost): boolean =>
  bodyLexicon().places.longestAt(text, bodyStart, bodyEnd)?.end === bodyEnd;

/** Whether the body with the last part its office implies is one the dictionaries know: 督导 + 组, 宣传 + 部. */
function impliedTail(page: Page, post: ParsedPost): boolean {
  if (post.unit === '') return false;
  const { endings } = bodyLexicon();
  const whole = page.text.slice(post.bodyStart, post.bodyEnd) + post.unit;
  return endings.longestBefore(whole, whole.length, 0) !== null;
}

/** Whether a company is state-owned by its name: its place, then trades alone, no brand of its own. */
function isPublicCompany(page: Page, post: ParsedPost): boolean {
  const { places, trades, endings, beginnings } = bodyLexicon();
  const { text } = page;
  let at = post.bodyStart;
  const end = post.bodyEnd;
  if (text.startsWith('国家', at) || text.startsWith('中国', at) || text.startsWith('中央', at)) return true;
  let placed = false;
  const central = endings.longestBefore(text, end, at);
  if (central?.value === 'central' || beginnings.longestAt(text, at, end)?.value === 'central') return true;
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
