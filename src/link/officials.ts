import type { ArticleLayout } from '../articles/article-layout.js';
import type { OfficialMention } from '../recognise/officials/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import { type KnownPerson, mentionSpans } from './officials/mentions.js';
import { OrganizationReader } from './officials/organizations.js';
import { UnitIndex } from './officials/units.js';
import type { Scene } from './scene.js';

interface Person extends KnownPerson {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly posts: Draft<'official'>['posts'][number][];
}

/**
 * Makes official records of the mentions that stand: one a person and article, with all posts and all spans that name the person.
 * `units`: the page's sub-district records, which bare 镇, 街道, 社区, 村 stand for.
 */
export function linkOfficials(
  mentions: readonly OfficialMention[],
  page: Page,
  scene: Scene,
  units: readonly Draft<'subdistrict'>[] = [],
): Draft<'official'>[] {
  if (mentions.length === 0) return [];
  const reader = new OrganizationReader(page, scene, new UnitIndex(page, units));
  const pieces = articlePieces(page.articles);
  const byline = bylineStarts(page.articles);
  const people = new Map<string, Person>();
  for (const mention of mentions) {
    if (byline.has(mention.person.start)) continue;
    const piece = pieceAt(pieces, mention.start);
    const posts = reader.read(mention, piece?.article ?? null);
    const key = `${piece?.article ?? ''} ${mention.person.name}`;
    const known = people.get(key);
    if (known === undefined)
      people.set(key, {
        name: mention.person.name,
        article: piece?.article ?? null,
        start: mention.start,
        end: mention.end,
        rule: mention.rule,
        posts: posts.filter((post, i) => !posts.slice(0, i).some((other) => isSamePost(other, post))),
        named: [mention.person.start],
      });
    else {
      known.named.push(mention.person.start);
      // 王某局长, said of a deputy: an office behind a name is a form of address.
      const isAddress = mention.rule === 'official/name-post';
      // 张某、李某等县领导, said of people with posts of their own: the collective noun is no further post.
      if (mention.rule === 'official/collective') continue;
      for (const post of posts)
        if (!known.posts.some((other) => (isAddress ? other.title.endsWith(post.title) : isSamePost(other, post))))
          known.posts.push(post);
    }
  }
  const all = [...people.values()];
  const spans = mentionSpans(page, all, pieces);
  return all.map((person, i) => ({
    type: 'official',
    start: person.start,
    end: person.end,
    rule: person.rule,
    name: person.name,
    posts: person.posts,
    mentions: spans[i]!,
  }));
}

/** A piece of an article, by place. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly article: string;
}

function articlePieces(articles: readonly ArticleLayout[]): Piece[] {
  return articles
    .flatMap((article) => article.spans.map((span) => ({ start: span.start, end: span.end, article: article.id })))
    .sort((a, b) => a.start - b.start);
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (at < piece.start) high = middle - 1;
    else if (at >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

/** Where bylines name journalists, who are no officials. */
function bylineStarts(articles: readonly ArticleLayout[]): Set<number> {
  const starts = new Set<number>();
  for (const article of articles) for (const entry of article.byline) starts.add(entry.start);
  return starts;
}

type DraftPost = Draft<'official'>['posts'][number];

/** Whether two posts are one, printed twice: the same office of the same body, or of one whose name is cut short in one of them. */
function isSamePost(a: DraftPost, b: DraftPost): boolean {
  if (a.title !== b.title) return false;
  if (a.status === 'removed' || b.status === 'removed')
    return a.status === b.status && a.organization === b.organization;
  if (a.organization === null || b.organization === null || a.organization === b.organization) return true;
  const [short, long] =
    a.organization.length < b.organization.length ? [a.organization, b.organization] : [b.organization, a.organization];
  let at = 0;
  for (const c of long) if (c === short[at]) at++;
  return at === short.length;
}
