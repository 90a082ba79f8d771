import type { ArticleLayout, Range } from './articles/article-layout.js';
import { splitArticles } from './articles/index.js';
import { type Cleaned, surface } from './clean/cleaned.js';
import { clean } from './clean/index.js';
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { link } from './link/index.js';
import { setScene } from './link/scene.js';
import type { Article } from './model/article.js';
import type { Extraction } from './model/extraction.js';
import type { ExtractOptions } from './model/options.js';
import { readNumerals } from './recognise/numerals/index.js';
import { decideOverlaps } from './recognise/overlaps.js';
import type { Page } from './recognise/recogniser.js';
import { type Mentions, propose } from './recognise/registry.js';

/** The whole way of a text: clean → articles → recognise → link. */
export function run(source: string, options: ExtractOptions, gazetteer?: Gazetteer): Extraction {
  return runCleaned(clean(source), options, gazetteer);
}

/** A cleaned text as recognisers read it, and what they find that stands. */
export function read(cleaned: Cleaned, gazetteer?: Gazetteer): { readonly page: Page; readonly mentions: Mentions } {
  const page: Page = {
    cleaned,
    text: cleaned.text,
    articles: splitArticles(cleaned),
    numerals: readNumerals(cleaned.text, cleaned.codes),
    gazetteer,
  };
  return { page, mentions: decideOverlaps(propose(page)) };
}

/** The way of a text that is already cleaned. */
export function runCleaned(cleaned: Cleaned, options: ExtractOptions, gazetteer?: Gazetteer): Extraction {
  const { page, mentions } = read(cleaned, gazetteer);
  const scene = setScene(page, mentions.subdistricts, options);
  return {
    source: options.source ?? null,
    publishedOn: scene.publishedOn,
    region: scene.region,
    articles: page.articles.map((article) => toArticle(article, cleaned)),
    records: link(mentions, page, scene),
  };
}

/** An article in source offsets. */
function toArticle({ id, spans, headlines, byline }: ArticleLayout, cleaned: Cleaned): Article {
  const source = (range: Range) => cleaned.offsets.toSource(range.start, range.end);
  return {
    id,
    spans: spans.map(source),
    headlines: headlines.map((range) => {
      const { start, end } = source(range);
      return { start, end, text: surface(cleaned, range.start, range.end) };
    }),
    byline: byline.map((entry) => {
      const { start, end } = source(entry);
      return { role: entry.role, name: entry.name, start, end };
    }),
  };
}
