import type { Cleaned } from '../clean/cleaned.js';
import type { ArticleLayout } from './article-layout.js';

/** Splits a page into its articles. */
export function splitArticles(cleaned: Cleaned): ArticleLayout[] {
  const end = cleaned.text.length;
  if (end === 0) return [];
  return [{ id: 'a1', spans: [{ start: 0, end }], headlines: [], byline: [] }];
}
