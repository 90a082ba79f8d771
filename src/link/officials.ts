import { type ArticleLayout, articleAt } from '../articles/article-layout.js';
import type { OfficialMention } from '../recognise/officials/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import { type KnownPerson, mentionSpans } from './officials/mentions.js';
import { OrganizationReader } from './officials/organizations.js';
import { UnitIndex } from './officials/units.js';
import type { Scene } from './scene.js';

type DraftPost = Draft<'official'>['posts'][number];

interface Person extends KnownPerson {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly posts: DraftPost[];
}

/** The people of an article, or of what belongs to none. */
interface Group {
  readonly article: ArticleLayout | null;
  readonly byName: Map<string, Person>;
  readonly people: Person[];
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
  const byline = bylineStarts(page.articles);
  const groups = new Map<ArticleLayout | null, Group>();
  const all: Person[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (byline?.has(mention.person.start)) continue;
    const article = articleAt(page.articles, mention.start);
    const posts = reader.read(mention, article);
    const group = groupOf(groups, article);
    const { name, start } = mention.person;
    const known = group.byName.get(name);
    if (known === undefined) {
      const person = {
        name,
        start: mention.start,
        end: mention.end,
        rule: mention.rule,
        posts: distinct(posts),
        named: [start],
        spans: [],
      };
      group.byName.set(name, person);
      group.people.push(person);
      all.push(person);
      continue;
    }
    known.named.push(start);
    // 张某、李某等县领导, said of people with posts of their own: the collective noun is no further post.
    if (mention.rule !== 'official/collective') addPosts(known.posts, posts, mention.rule === 'official/name-post');
  }
  for (const { article, people } of groups.values()) mentionSpans(page, people, article);
  const drafts: Draft<'official'>[] = [];
  for (let i = 0; i < all.length; i++) {
    const { start, end, rule, name, named, posts, spans } = all[i]!;
    const written = asWritten(page, name, named[0]!);
    drafts.push({ type: 'official', start, end, rule, name: written, posts, mentions: spans });
  }
  return drafts;
}

/** The name in simplified script. In names 乾 is no 干. */
function asWritten(page: Page, name: string, start: number): string {
  if (!name.includes('干')) return name;
  const { printed } = page.cleaned;
  let written = '';
  for (let i = 0; i < name.length; i++) written += name[i] === '干' && printed[start + i] === '乾' ? '乾' : name[i];
  return written;
}

function groupOf(groups: Map<ArticleLayout | null, Group>, article: ArticleLayout | null): Group {
  let group = groups.get(article);
  if (group === undefined) {
    group = { article, byName: new Map(), people: [] };
    groups.set(article, group);
  }
  return group;
}

/** The posts without those that repeat one before them. */
function distinct(posts: readonly DraftPost[]): DraftPost[] {
  const kept: DraftPost[] = [];
  for (let i = 0; i < posts.length; i++) if (!isAmong(posts, i, posts[i]!)) kept.push(posts[i]!);
  return kept;
}

function isAmong(posts: readonly DraftPost[], length: number, post: DraftPost): boolean {
  for (let i = 0; i < length; i++) if (isSamePost(posts[i]!, post)) return true;
  return false;
}

/** Adds the posts of a further mention. `isAddress`: 王某局长, said of a deputy: an office behind a name is a form of address. */
function addPosts(known: DraftPost[], posts: readonly DraftPost[], isAddress: boolean): void {
  for (let i = 0; i < posts.length; i++) {
    const post = posts[i]!;
    const isKnown = isAddress
      ? known.some((other) => other.title.endsWith(post.title))
      : isAmong(known, known.length, post);
    if (!isKnown) known.push(post);
  }
}

/** Where bylines name journalists, who are no officials; null where there are none. */
function bylineStarts(articles: readonly ArticleLayout[]): Set<number> | null {
  let starts: Set<number> | null = null;
  for (let i = 0; i < articles.length; i++) {
    const { byline } = articles[i]!;
    for (let j = 0; j < byline.length; j++) {
      starts ??= new Set();
      starts.add(byline[j]!.start);
    }
  }
  return starts;
}

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
