import { GAP } from '../../clean/cleaned.js';
import type { Page } from '../recogniser.js';
import { type Chain, type ParsedPost, withBody, withStatus } from './posts.js';

const JOINTS = new Set(['、', '兼', '，兼', '、兼', '；兼', '兼任', '，兼任', '、兼任', '/', '和', '及', '并兼任']);

/** A duty printed before the office that goes with it. */
const DUTY = /^(?:负责|分管|主管|协管)[^，。；、：\n]{1,14}工作的?$/;
const LONGEST_DUTY = 20;

/** More posts than anybody holds: what goes on is no list of one person's posts. */
const LONGEST_CHAIN = 30;

/** Whether a post is of a chain by what stands between them. Without a sign between, it must leave its body out. */
export function isJoint(page: Page, chain: Chain, post: ParsedPost): boolean {
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

/** A chain whose first post has another start and body. */
export function withFirst(chain: Chain, start: number, first: ParsedPost): Chain {
  const posts = [first];
  for (let i = 1; i < chain.posts.length; i++) posts.push(chain.posts[i]!);
  return { posts, start, end: chain.end, next: chain.next, isFormer: chain.isFormer };
}

/** Adds a post to a chain. 市委常委副秘书长 is one post: the membership set straight before an office of the same body is part of it. */
export function extend(chain: Chain, post: ParsedPost): void {
  const last = chain.posts[chain.posts.length - 1]!;
  if (post.start === chain.next && last.title === '常委')
    chain.posts[chain.posts.length - 1] = withBody(post, last.start, last.bodyStart, last.bodyEnd, last.body);
  else chain.posts.push(chain.isFormer && post.status === 'current' ? withStatus(post, 'former') : post);
}

/** Whether one of a chain's offices has a body printed. */
export function hasBody({ posts }: Chain): boolean {
  for (let i = 0; i < posts.length; i++) if (posts[i]!.bodyEnd > posts[i]!.bodyStart) return true;
  return false;
}

/** Whether all offices of a chain need a body or a well bounded name. */
export function isWeak({ posts }: Chain): boolean {
  for (let i = 0; i < posts.length; i++) if (!posts[i]!.weak) return false;
  return true;
}
