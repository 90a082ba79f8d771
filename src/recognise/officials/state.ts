import type { PostStatus } from '../../model/official.js';
import type { Page } from '../recogniser.js';
import type { NameRead } from './names.js';
import type { Chain, ParsedPost } from './posts.js';
import { hasPublicPost } from './public-posts.js';
import type { RosterAbove } from './rules/roster.js';
import type { Subject } from './rules/subject.js';
import type { OfficialMention, ReadPost } from './value.js';

/** A mention while it is being read: posts are added as the sentence goes on. */
export interface Building extends OfficialMention {
  readonly posts: ReadPost[];
  end: number;
}

/** What reading a page remembers from chain to chain. */
export interface State {
  readonly found: Building[];
  /** No later chain may reach back before this place. */
  floor: number;
  /** The people last spoken of, and where the last chain about them ended. */
  current: Building[];
  lastStatus: PostStatus | null;
  lastNext: number;
  inRoster: boolean;
  /** Where the last name of a list ends whose posts are all former ones (曾任…区长张某、…县长李某), or -1. */
  formerEnd: number;
  /** The roster line before. */
  rosterPost: RosterAbove | null;
}

/** Records a chain about a subject. */
export function take(page: Page, chain: Chain, subject: Subject, state: State): void {
  const status = subject.status;
  state.floor = Math.max(state.floor, chain.end);
  const { people } = subject;
  if (people === null) goOn(state.current, chain, status);
  else {
    // 区民政局局长王某任办公室主任: the person already has a post printed before the name.
    const known = knownOf(people, state.current);
    if (known !== null) goOn(known, chain, status);
    else if (status !== null || hasPublicPost(page, chain)) {
      state.current = [];
      const inTurn = subject.inTurn && people.length === chain.posts.length;
      people.forEach((name, i) => {
        const posts = inTurn ? chain.posts.slice(i, i + 1) : chain.posts;
        add(state, page, name, posts, status, subject.rule, name.start, inTurn ? posts[0]!.end : chain.end);
      });
    }
  }
  state.lastStatus = status;
  state.lastNext = status === null ? -1 : chain.next;
}

/** Adds the posts of a chain to people already recorded. */
function goOn(people: readonly Building[], chain: Chain, status: PostStatus | null): void {
  for (let i = 0; i < people.length; i++) {
    const person = people[i]!;
    addPosts(person, chain.posts, status, chain.start);
    person.end = Math.max(person.end, chain.end);
  }
}

/** The people last spoken of that names stand for; null where one of the names is another's. */
function knownOf(names: readonly NameRead[], current: readonly Building[]): readonly Building[] | null {
  if (current.length === 0 && names.length > 0) return null;
  const known: Building[] = [];
  for (const name of names) {
    const person = current.find((one) => one.person.start === name.start);
    if (person === undefined) return null;
    known.push(person);
  }
  return known;
}

/** Records posts printed before names. */
export function record(
  state: State,
  page: Page,
  names: readonly NameRead[],
  chain: Chain,
  status: PostStatus | null,
  rule: string,
  start: number,
): void {
  state.current = [];
  for (const name of names) add(state, page, name, chain.posts, status, rule, start, name.end);
}

/** Records one person with posts. */
export function add(
  state: State,
  page: Page,
  name: NameRead,
  posts: readonly ParsedPost[],
  status: PostStatus | null,
  rule: string,
  start: number,
  end: number,
): void {
  const building: Building = {
    type: 'official',
    rule,
    person: { name: page.text.slice(name.start, name.end), start: name.start, end: name.end },
    posts: [],
    start,
    end,
  };
  addPosts(building, posts, status, posts[0]!.start);
  state.found.push(building);
  state.current.push(building);
}

function addPosts(
  building: Building,
  posts: readonly ParsedPost[],
  status: PostStatus | null,
  chainStart: number,
): void {
  for (let i = 0; i < posts.length; i++) building.posts.push(withStatus(posts[i]!, status, chainStart));
}

function withStatus(post: ParsedPost, status: PostStatus | null, chainStart: number): ReadPost {
  return {
    start: post.start,
    end: post.end,
    bodyStart: post.bodyStart,
    bodyEnd: post.bodyEnd,
    title: post.title,
    kind: post.kind,
    unit: post.unit,
    status: status ?? post.status,
    chainStart,
  };
}
