import { splitArticles } from './articles/index.js';
import { type Cleaned, surface } from './clean/cleaned.js';
import { clean } from './clean/index.js';
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { link } from './link/index.js';
import { setScene } from './link/scene.js';
import type { Extraction } from './model/extraction.js';
import type { ExtractOptions } from './model/options.js';
import { readNumerals } from './recognise/numerals/index.js';
import { decideOverlaps, mergeByPlace, ordered } from './recognise/overlaps.js';
import type { Page } from './recognise/recogniser.js';
import { type AnyMention, recognisers } from './recognise/registry.js';

/** The whole way of a text: clean → articles → recognise → link. */
export function run(source: string, options: ExtractOptions, gazetteer?: Gazetteer): Extraction {
  return runCleaned(clean(source), options, gazetteer);
}

/** A cleaned text as recognisers read it, and what they find that stands. */
export function read(
  cleaned: Cleaned,
  gazetteer?: Gazetteer,
): { readonly page: Page; readonly mentions: AnyMention[] } {
  const page: Page = {
    cleaned,
    text: cleaned.text,
    articles: splitArticles(cleaned),
    numerals: readNumerals(cleaned.text),
    gazetteer,
  };
  let proposals: readonly AnyMention[] = [];
  for (const recognise of recognisers) proposals = mergeByPlace(proposals, ordered(recognise(page)));
  return { page, mentions: decideOverlaps(proposals) };
}

/** The way of a text that is already cleaned. */
export function runCleaned(cleaned: Cleaned, options: ExtractOptions, gazetteer?: Gazetteer): Extraction {
  const { page, mentions } = read(cleaned, gazetteer);
  const scene = setScene(page, mentions, options);
  return {
    source: options.source ?? null,
    publishedOn: scene.publishedOn,
    region: scene.region,
    articles: page.articles.map((article) => {
      const span = (range: { start: number; end: number }) => cleaned.offsets.toSource(range.start, range.end);
      return {
        id: article.id,
        spans: article.spans.map(span),
        headlines: article.headlines.map((range) => ({
          ...span(range),
          text: surface(cleaned, range.start, range.end),
        })),
        byline: article.byline.map((entry) => ({ role: entry.role, name: entry.name, ...span(entry) })),
      };
    }),
    records: link(mentions, page, scene),
  };
}
