import type { BylineRole } from '../model/article.js';

/** A range of the clean text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One article of a page, in clean offsets. */
export interface ArticleLayout {
  readonly id: string;
  /** Pieces of the page that belong to it, in reading order: headlines, body and byline. */
  readonly spans: readonly Range[];
  /** Main headline first, then decks. */
  readonly headlines: readonly Range[];
  readonly byline: readonly (Range & { readonly role: BylineRole; readonly name: string })[];
}

/** The spans of the articles of a page by place, made once for each page. */
const indexes = new WeakMap<readonly ArticleLayout[], readonly Piece[]>();

interface Piece extends Range {
  readonly article: ArticleLayout;
}

function indexOf(articles: readonly ArticleLayout[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const article of articles) for (const { start, end } of article.spans) pieces.push({ start, end, article });
  return pieces.sort((a, b) => a.start - b.start);
}

/** The article a position belongs to, or null. Costs a binary search. */
export function articleAt(articles: readonly ArticleLayout[], at: number): ArticleLayout | null {
  // Most texts are one article in one piece.
  const only = articles.length === 1 ? articles[0]! : null;
  if (only !== null && only.spans.length === 1) {
    const { start, end } = only.spans[0]!;
    return at >= start && at < end ? only : null;
  }
  let index = indexes.get(articles);
  if (!index) {
    index = indexOf(articles);
    indexes.set(articles, index);
  }
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const found = index[low - 1];
  return found && at < found.end ? found.article : null;
}
