import type { ArticleLayout } from '../../articles/article-layout.js';
import { bodyLexicon, IN_NAMES, nameLexicon, officeLexicon } from '../../recognise/officials/lexicon.js';
import { boundaryAfter, boundaryBefore } from '../../recognise/officials/name-bounds.js';
import { officeBefore } from '../../recognise/officials/office-before.js';
import type { Page } from '../../recognise/recogniser.js';

/** A person of an article, as far as finding mentions needs it. */
export interface KnownPerson {
  readonly name: string;
  readonly posts: readonly { readonly title: string }[];
  /** Where the person is named with posts: mentions without doubt. In order. */
  readonly named: number[];
  /** Filled by `mentionSpans`. */
  spans: Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the spans that name each person of an article, in order: the bare name, and the family name with an office (王副主任).
 * One pass over the pieces of the article; people of no article are named where they have posts alone.
 */
export function mentionSpans(page: Page, people: readonly KnownPerson[], article: ArticleLayout | null): void {
  if (article !== null) {
    const finder = new Finder(people);
    for (let i = 0; i < article.spans.length; i++) finder.search(page, article.spans[i]!);
  }
  for (let i = 0; i < people.length; i++) {
    const person = people[i]!;
    addNamed(person);
    person.spans = inOrder(person.spans);
  }
}

/** Adds the places without doubt that the search did not find. */
function addNamed({ name, named, spans }: KnownPerson): void {
  const found = spans.length;
  for (let i = 0, at = 0; i < named.length; i++) {
    const start = named[i]!;
    while (at < found && spans[at]!.start < start) at++;
    if (at === found || spans[at]!.start !== start || spans[at]!.end !== start + name.length)
      spans.push({ start, end: start + name.length });
  }
}

/** The spans by place, without those that reach into the one before. */
function inOrder(spans: Span[]): Span[] {
  let isClear = true;
  for (let i = 1; i < spans.length && isClear; i++) isClear = spans[i]!.start >= spans[i - 1]!.end;
  if (isClear) return spans;
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= spans[i - 1]!.end);
}

/** Cells of the table, one bit a character's low bits, that tells most characters apart from those names begin with. */
const INITIALS = 16;
/** Longest office with its qualifiers, in characters. */
const LONGEST_TITLE = 12;

/** Finds the people of one article. */
class Finder {
  /** First character → people whose names begin with it, the last one first. */
  private readonly byInitial = new Map<number, KnownPerson[]>();
  /** Low bits of the characters names begin with; most places are told by it alone. */
  private readonly initials = new Int32Array(INITIALS);

  constructor(people: readonly KnownPerson[]) {
    for (let i = 0; i < people.length; i++) {
      const person = people[i]!;
      const code = person.name.charCodeAt(0);
      this.initials[(code >> 5) & (INITIALS - 1)]! |= 1 << (code & 31);
      const list = this.byInitial.get(code);
      if (list) list.unshift(person);
      else this.byInitial.set(code, [person]);
    }
  }

  search(page: Page, piece: Span): void {
    const { text, codes } = page.cleaned;
    const { initials } = this;
    for (let at = piece.start; at < piece.end; at++) {
      const code = codes[at]!;
      if (((initials[(code >> 5) & (INITIALS - 1)]! >> (code & 31)) & 1) === 0) continue;
      const bearers = this.byInitial.get(code);
      if (bearers === undefined) continue;
      const named = longest(text, at, piece.end, bearers);
      if (named !== null) {
        const end = at + named.name.length;
        if (isMention(page, at, end)) {
          named.spans.push({ start: at, end });
          at = end - 1;
          continue;
        }
      }
      byFamily(page, piece, at, bearers);
    }
  }
}

/** The person with the longest name that stands at a place, or null. */
function longest(text: string, at: number, limit: number, bearers: readonly KnownPerson[]): KnownPerson | null {
  let best: KnownPerson | null = null;
  for (let i = 0; i < bearers.length; i++) {
    const person = bearers[i]!;
    const { length } = person.name;
    if (best !== null && length <= best.name.length) continue;
    if (at + length <= limit && text.startsWith(person.name, at)) best = person;
  }
  return best;
}

/** 王副主任: a family name of the article before an office that its bearer holds. */
function byFamily(page: Page, piece: Span, start: number, bearers: readonly KnownPerson[]): void {
  const { text } = page;
  const { firstCharacters } = officeLexicon();
  for (let i = 0; i < bearers.length; i++) {
    const { name, posts, spans } = bearers[i]!;
    const titleStart = start + familyLength(name);
    if (firstCharacters[text.charCodeAt(titleStart)] !== 1) continue;
    if (titleStart > start + 1 && text.charCodeAt(start + 1) !== name.charCodeAt(1)) continue;
    const title = titleAt(text, titleStart, piece.end);
    if (title === null || !(boundaryBefore(page, start) || isClear(text, start))) continue;
    const whole = text.slice(titleStart, title.end);
    const office = text.slice(title.start, title.end);
    if (!posts.some((post) => post.title === whole || post.title.endsWith(office))) continue;
    spans.push({ start, end: title.end });
    return;
  }
}

/** 会议中许区长: whether a family name is no everyday word, and what stands before it no family name. */
function isClear(text: string, start: number): boolean {
  const { surname } = nameLexicon();
  return (
    (surname[text.charCodeAt(start)]! & 1) !== 0 &&
    surname[text.charCodeAt(start - 1)] === 0 &&
    // 樹林區長
    bodyLexicon().places.longestAt(text, start - 1, start + 2) === null
  );
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

/** Length of the family name of a full name: two characters where they are a compound family name. */
export function familyLength(name: string): number {
  const { compound, surname } = nameLexicon();
  return name.length > 2 && surname[name.charCodeAt(0)]! & 4 && compound.has(name.slice(0, 2)) ? 2 : 1;
}
