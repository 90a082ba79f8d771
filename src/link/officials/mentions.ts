import { Trie } from '../../lexicon/trie.js';
import { bodyLexicon, nameLexicon, officeLexicon } from '../../recognise/officials/lexicon.js';
import { boundaryAfter, boundaryBefore } from '../../recognise/officials/name-bounds.js';
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
  for (const [article, members] of byArticle) finders.set(article, new ArticleFinder(people, members));
  const initials = new Uint8Array(256);
  for (const person of people) initials[person.name.charCodeAt(0) & 255] = 1;
  for (const piece of pieces)
    finders.get(piece.article)?.search(page, piece, initials, (i, span) => spans[i]!.push(span));
  return spans.map(inOrder);
}

function inOrder(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}

/** Finds the people of one article. */
class ArticleFinder {
  private readonly names: Trie<number>;
  /** Family name → people who bear it, the last one first. */
  private readonly families = new Map<string, number[]>();

  constructor(
    private readonly people: readonly KnownPerson[],
    members: readonly number[],
  ) {
    this.names = Trie.forwards(members.map((i) => [people[i]!.name, i] as const));
    for (const i of members) {
      const family = familyOf(people[i]!.name);
      const list = this.families.get(family);
      if (list) list.unshift(i);
      else this.families.set(family, [i]);
    }
  }

  /** `initials`: low bytes of the characters names begin with; most places are told by it alone. */
  search(page: Page, piece: Piece, initials: Uint8Array, found: (person: number, span: Span) => void): void {
    const { text } = page;
    const { offices, qualifiers, lastCharacters } = officeLexicon();
    for (let at = piece.start; at < piece.end; at++) {
      const code = text.charCodeAt(at);
      if (initials[code & 255] !== 0) {
        const hit = this.names.longestAt(text, at, piece.end);
        if (hit && isMention(page, hit.start, hit.end)) {
          found(hit.value, hit);
          at = hit.end - 1;
          continue;
        }
      }
      if (lastCharacters[code] === 0) continue;
      const office = offices.longestBefore(text, at + 1, Math.max(piece.start, at - 8));
      if (!office) continue;
      let start = office.start;
      for (let i = 0; i < 3; i++) {
        const qualifier = qualifiers.longestBefore(text, start, Math.max(piece.start, start - 4));
        if (!qualifier) break;
        start = qualifier.start;
      }
      this.byFamily(page, piece, start, office.start, at + 1, found);
    }
  }

  /** 王副主任: a family name of the article before an office that its bearer holds. */
  private byFamily(
    page: Page,
    piece: Piece,
    titleStart: number,
    officeStart: number,
    end: number,
    found: (person: number, span: Span) => void,
  ): void {
    const { text } = page;
    for (const length of [1, 2]) {
      const start = titleStart - length;
      if (start < piece.start) return;
      const bearers = this.families.get(text.slice(start, titleStart));
      if (bearers === undefined || !boundaryBefore(page, start)) continue;
      const title = text.slice(titleStart, end);
      const office = text.slice(officeStart, end);
      const person = bearers.find((i) =>
        this.people[i]!.posts.some((post) => post.title === title || post.title.endsWith(office)),
      );
      if (person !== undefined) {
        found(person, { start, end });
        return;
      }
    }
  }
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
  if (end - start > 2) return boundaryBefore(page, start) || nameLexicon().given[text.charCodeAt(end)] === 0;
  return boundaryBefore(page, start) && nameLexicon().given[text.charCodeAt(end)] === 0;
}

/** The family name of a full name: two characters where they are a compound family name. */
export function familyOf(name: string): string {
  return name.length > 2 && nameLexicon().compound.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
}
