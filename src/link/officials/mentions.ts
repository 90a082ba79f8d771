import { bodyLexicon, IN_NAMES, nameLexicon, officeLexicon } from '../../recognise/officials/lexicon.js';
import { boundaryAfter, boundaryBefore } from '../../recognise/officials/name-bounds.js';
import { officeBefore } from '../../recognise/officials/office-before.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Piece } from '../officials.js';

/** A person of an article, as far as finding mentions needs it. */
export interface KnownPerson {
  readonly name: string;
  readonly article: string | null;
  readonly posts: readonly { readonly title: string }[];
  /** Where the person is named with posts: mentions without doubt. */
  readonly named: number[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans that name each person in the person's article, in order: the bare name, and the family name with an office (王副主任).
 * One pass over the pieces of the articles that hold officials.
 */
export function mentionSpans(page: Page, people: readonly KnownPerson[], pieces: readonly Piece[]): Span[][] {
  const spans: Span[][] = people.map((person) =>
    person.named.map((start) => ({ start, end: start + person.name.length })),
  );
  const byArticle = new Map<string, number[]>();
  people.forEach((person, i) => {
    if (person.article === null) return;
    const list = byArticle.get(person.article);
    if (list) list.push(i);
    else byArticle.set(person.article, [i]);
  });
  const finders = new Map<string, ArticleFinder>();
  const initials = new Uint8Array(INITIALS);
  for (const [article, members] of byArticle) finders.set(article, new ArticleFinder(people, members, initials));
  for (const piece of pieces)
    finders.get(piece.article)?.search(page, piece, initials, (i, span) => spans[i]!.push(span));
  return spans.map(inOrder);
}

function inOrder(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}

/** Cells of the table that tells most characters apart from those names begin with. */
const INITIALS = 1024;
/** Longest office with its qualifiers, in characters. */
const LONGEST_TITLE = 12;

/** Finds the people of one article. */
class ArticleFinder {
  /** First character → people whose names begin with it, the last one first. */
  private readonly byInitial = new Map<number, number[]>();

  constructor(
    private readonly people: readonly KnownPerson[],
    members: readonly number[],
    initials: Uint8Array,
  ) {
    for (const i of members) {
      const code = people[i]!.name.charCodeAt(0);
      initials[code & (INITIALS - 1)] = 1;
      const list = this.byInitial.get(code);
      if (list) list.unshift(i);
      else this.byInitial.set(code, [i]);
    }
  }

  /** `initials`: low bits of the characters names begin with; most places are told by it alone. */
  search(page: Page, piece: Piece, initials: Uint8Array, found: (person: number, span: Span) => void): void {
    const { text } = page;
    for (let at = piece.start; at < piece.end; at++) {
      const code = text.charCodeAt(at);
      if (initials[code & (INITIALS - 1)] === 0) continue;
      const bearers = this.byInitial.get(code);
      if (bearers === undefined) continue;
      const named = this.longest(text, at, piece.end, bearers);
      if (named >= 0) {
        const end = at + this.people[named]!.name.length;
        if (isMention(page, at, end)) {
          found(named, { start: at, end });
          at = end - 1;
          continue;
        }
      }
      this.byFamily(page, piece, at, bearers, found);
    }
  }

  /** The person with the longest name that stands at a place, or -1. */
  private longest(text: string, at: number, limit: number, bearers: readonly number[]): number {
    let best = -1;
    for (const i of bearers) {
      const { name } = this.people[i]!;
      if (best >= 0 && name.length <= this.people[best]!.name.length) continue;
      if (at + name.length <= limit && text.startsWith(name, at)) best = i;
    }
    return best;
  }

  /** 王副主任: a family name of the article before an office that its bearer holds. */
  private byFamily(
    page: Page,
    piece: Piece,
    start: number,
    bearers: readonly number[],
    found: (person: number, span: Span) => void,
  ): void {
    const { text } = page;
    const { firstCharacters } = officeLexicon();
    for (const i of bearers) {
      const { name, posts } = this.people[i]!;
      const titleStart = start + familyOf(name).length;
      if (firstCharacters[text.charCodeAt(titleStart)] !== 1) continue;
      if (!text.startsWith(name.slice(0, titleStart - start), start)) continue;
      const title = titleAt(text, titleStart, piece.end);
      if (title === null || !boundaryBefore(page, start)) continue;
      const whole = text.slice(titleStart, title.end);
      const office = text.slice(title.start, title.end);
      if (!posts.some((post) => post.title === whole || post.title.endsWith(office))) continue;
      found(i, { start, end: title.end });
      return;
    }
  }
}

/** The office that begins, with its qualifiers, at a place; null where none does. Gives the office without qualifiers. */
function titleAt(text: string, at: number, limit: number): Span | null {
  const { qualifiers } = officeLexicon();
  let best: Span | null = null;
  for (let end = at + 2; end <= Math.min(limit, at + LONGEST_TITLE); end++) {
    const office = officeBefore(text, end, at);
    if (!office) continue;
    let start = office.start;
    for (let i = 0; i < 3 && start > at; i++) {
      const qualifier = qualifiers.longestBefore(text, start, Math.max(at, start - 4));
      if (!qualifier) break;
      start = qualifier.start;
    }
    if (start === at) best = { start: office.start, end };
    else if (best !== null) break;
  }
  return best;
}

/** Whether a known name stands for the person where it was found, and is not part of another word or place. */
function isMention(page: Page, start: number, end: number): boolean {
  const { text } = page;
  const after = boundaryAfter(page, end);
  if (after >= 1) return end - start > 2 || after >= 2 || boundaryBefore(page, start);
  // 王某某社区, 刘某镇: a place that bears the name.
  const { beginnings } = bodyLexicon();
  const unit = beginnings.longestAt(text, end, end + 6);
  if (unit?.value === 'unit' || unit?.value === 'institution') return false;
  const goesOn = (nameLexicon().inNames[text.charCodeAt(end)]! & IN_NAMES.given) !== 0;
  if (end - start > 2) return !goesOn || boundaryBefore(page, start);
  return !goesOn && boundaryBefore(page, start);
}

/** The family name of a full name: two characters where they are a compound family name. */
export function familyOf(name: string): string {
  return name.length > 2 && nameLexicon().compound.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}
