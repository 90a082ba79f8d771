import { type ArticleLayout, articleAt } from '../articles/article-layout.js';
import { type Gazetteer, gazetteerOf } from '../gazetteer/gazetteer.js';
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
  const drafts: Draft<'subdistrict'>[] = [];
  if (mentions.length === 0) return drafts;
  const gazetteer = gazetteerOf(page);
  const articles: (ArticleLayout | null)[] = [];
  for (let i = 0; i < mentions.length; i++) articles.push(articleAt(page.articles, mentions[i]!.start));
  const parents = findParents(mentions, page, articles);
  const pagePlace = placeOf(scene.region, gazetteer);
  let places: Map<ArticleLayout, Place | null> | null = null;
  let inArticle: ReadonlyMap<ArticleLayout | null, SubdistrictMention[]> | null = null;
  let context: PlaceContext | null = null;
  let article: ArticleLayout | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const { type, start, end, rule, name, level } = mentions[i]!;
    const parent = parents[i] ?? null;
    if (context === null || articles[i] !== article) {
      article = articles[i]!;
      context = {
        gazetteer,
        text: page.text,
        scene: pagePlace ?? placeOfArticle(article),
        neighbour: null,
        listed: null,
      };
    }
    const before = i === 0 ? null : mentions[i - 1]!;
    if (before === null || before.level !== level || before.end + 1 !== start || page.text[before.end] !== '、')
      context.listed = null;
    let region: string | null;
    let code: string | null = null;
    if (parent === null && !isTownshipTier(level)) {
      region = placeOfSettlement(context, start);
      context.listed = null;
    } else {
      const place = placeOfTownship(context, (parent ?? mentions[i]!).name, (parent ?? mentions[i]!).start);
      region = place.region;
      if (parent === null) code = place.code;
      context.neighbour = place.division ?? context.neighbour;
      context.listed = place.printed;
    }
    drafts.push({ type, start, end, rule, name, level, parent: parent === null ? null : parent.name, region, code });
  }
  return drafts;

  /** The region of an article of a page that has none as a whole, inferred from it alone. */
  function placeOfArticle(one: ArticleLayout | null): Place | null {
    if (one === null) return null;
    places ??= new Map();
    let place = places.get(one);
    if (place === undefined) {
      inArticle ??= byArticle(mentions, articles);
      place = placeOf(inferRegionOf(page, one.spans, inArticle.get(one) ?? []), gazetteer);
      places.set(one, place);
    }
    return place;
  }
}

function placeOf(path: string | null, gazetteer: Gazetteer): Place | null {
  return path === null ? null : { division: resolveRegion(path, gazetteer), path };
}

function byArticle(
  mentions: readonly SubdistrictMention[],
  articles: readonly (ArticleLayout | null)[],
): Map<ArticleLayout | null, SubdistrictMention[]> {
  const groups = new Map<ArticleLayout | null, SubdistrictMention[]>();
  mentions.forEach((mention, i) => {
    const group = groups.get(articles[i]!);
    if (group) group.push(mention);
    else groups.set(articles[i]!, [mention]);
  });
  return groups;
}
