import { GAP } from '../../../clean/cleaned.js';
import type { Page } from '../../recogniser.js';
import { skipBracket } from '../name-bounds.js';
import { type NameRead, nameBefore } from '../names.js';
import type { ParsedPost } from '../posts.js';
import { namesFrom } from './beside.js';

/** A post at the head of a line with its people behind a colon: 某村村委会主任：王某, 委员：张某、李某. */
export interface RosterLine {
  readonly post: ParsedPost;
  readonly names: readonly NameRead[];
}

/** How far a line without a body of its own goes on the one that names it, in characters. */
const REACH = 200;

/** The roster line a post begins; null where none does. `above`: the post of the line before, whose body a bare 委员： shares. */
export function rosterLine(page: Page, post: ParsedPost, above: ParsedPost | null): RosterLine | null {
  const { text } = page;
  if (text[post.end] !== '：' || post.kind === 'leader' || post.kind === 'company' || post.kind === 'staff')
    return null;
  if (post.start > 0 && !endsAt(page, post.start) && !'\n。；'.includes(text[post.start - 1]!)) return null;
  // 办公室主任：王某 tells no body that a reader knows.
  const hasBody =
    post.bodyEnd - post.bodyStart > 3 ||
    (post.bodyEnd > post.bodyStart && post.body.tail !== 'inner' && post.body.tail !== 'group');
  if (!hasBody && (above === null || post.start - above.end > REACH)) return null;
  const names = namesOfLine(page, post.end + 1);
  if (names.length === 0) return null;
  return { post: hasBody ? post : { ...post, bodyStart: above!.bodyStart, bodyEnd: above!.bodyEnd }, names };
}

/** Whether a printed line ends at a place. Short lines read like wrapped ones, so that a wrap counts. */
function endsAt(page: Page, at: number): boolean {
  return at >= page.text.length || page.text[at] === '\n' || page.cleaned.gaps[at] === GAP.wrap;
}

/** Names to the end of a line, joined by 、 or set apart by blanks; none where anything else stands in it. */
function namesOfLine(page: Page, at: number): NameRead[] {
  const { text, cleaned } = page;
  const names: NameRead[] = [];
  let from = at;
  for (let i = 0; i < 80; i++) {
    const wrapped = nameToWrap(page, from);
    const found = wrapped === null ? namesFrom(page, from, 0.6) : [wrapped];
    if (found.length === 0) return [];
    names.push(...found);
    from = skipBracket(text, found[found.length - 1]!.end);
    if (endsAt(page, from) || '。；'.includes(text[from]!)) return names;
    if (text[from] === '、') {
      from++;
      continue;
    }
    if (cleaned.gaps[from] !== GAP.blank && cleaned.gaps[from] !== GAP.wide) return [];
  }
  return [];
}

/** The name that fills a printed line's rest, though the text goes on without a sign; null where none does. */
function nameToWrap(page: Page, at: number): NameRead | null {
  for (const length of [3, 2, 4]) {
    if (page.cleaned.gaps[at + length] !== GAP.wrap) continue;
    const name = nameBefore(page, at + length, at);
    return name && name.start === at && name.score > 0.6 ? name : null;
  }
  return null;
}
