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

/** The article a position belongs to, or null. */
export function articleAt(articles: readonly ArticleLayout[], at: number): ArticleLayout | null {
  for (const article of articles)
    for (const span of article.spans) if (span.start <= at && at < span.end) return article;
  return null;
}
