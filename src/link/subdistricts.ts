import { type ArticleLayout, articleAt } from '../articles/article-layout.js';
import type { Division } from '../gazetteer/division.js';
import { gazetteerOf } from '../gazetteer/gazetteer.js';
import { resolveRegion } from '../gazetteer/region.js';
import type { Page } from '../recognise/recogniser.js';
import { isTownshipTier, type SubdistrictMention } from '../recognise/subdistricts/value.js';
import type { Draft } from './draft.js';
import { inferRegionOf } from './region.js';
import type { Scene } from './scene.js';
import { findParents } from './subdistricts/parents.js';
import { type Place, type PlaceContext, placeOfSettlement, placeOfTownship } from './subdistricts/regions.js';

/** Makes subdistrict records of the mentions that stand: township, region and code where text or gazetteer say them. */
export function linkSubdistricts(
  mentions: readonly SubdistrictMention[],
  page: Page,
  scene: Scene,
): Draft<'subdistrict'>[] {
  const gazetteer = gazetteerOf(page);
  const articles = mentions.map((mention) => articleAt(page.articles, mention.start));
  const parents = findParents(mentions, page, articles);
  const pagePlace = placeOf(scene.region);
  const inArticle = new Map<ArticleLayout | null, SubdistrictMention[]>();
  mentions.forEach((mention, i) => {
    const same = inArticle.get(articles[i]!);
    if (same) same.push(mention);
    else inArticle.set(articles[i]!, [mention]);
  });
  const placeOfArticle = memo(
    (article: ArticleLayout | null) =>
      pagePlace ?? (article ? placeOf(inferRegionOf(page, article.spans, inArticle.get(article) ?? [])) : null),
  );
  let neighbour: Division | null = null;
  let listed: Place | null = null;
  let article: ArticleLayout | null = null;
  return mentions.map(({ type, start, end, rule, name, level }, i) => {
    const parent = parents[i] ?? null;
    if (articles[i] !== article) [article, neighbour] = [articles[i]!, null];
    const before = mentions[i - 1];
    if (before === undefined || before.level !== level || before.end + 1 !== start || page.text[before.end] !== '、')
      listed = null;
    const context: PlaceContext = { gazetteer, text: page.text, scene: placeOfArticle(article), neighbour, listed };
    const unit = parent ?? (isTownshipTier(level) ? { name, start } : null);
    const { region, code, division, printed } = unit
      ? placeOfTownship(context, unit.name, unit.start)
      : { region: placeOfSettlement(context, start), code: null, division: null, printed: null };
    neighbour = division ?? neighbour;
    listed = printed;
    return { type, start, end, rule, name, level, parent: parent?.name ?? null, region, code: parent ? null : code };
  });

  function placeOf(path: string | null): Place | null {
    return path === null ? null : { division: resolveRegion(path, gazetteer), path };
  }
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
