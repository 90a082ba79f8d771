import type { ArticleLayout } from '../../articles/article-layout.js';
import type { Page } from '../../recognise/recogniser.js';
import { isTownshipTier, type SubdistrictMention } from '../../recognise/subdistricts/value.js';

/** For each mention, the mention of the township-level unit a community or village belongs to, or null. */
export type Parents = readonly (SubdistrictMention | null)[];

/**
 * Finds the township-level unit of every community and village among mentions in order of place: printed before it or
 * before its list; else as the same name has it elsewhere; else the only unit its paragraph or article has named so far.
 * @param articleOf the article of each mention
 */
export function findParents(
  mentions: readonly SubdistrictMention[],
  page: Page,
  articleOf: readonly (ArticleLayout | null)[],
): Parents {
  const parents = printedParents(mentions, page.text);
  const orphans: number[] = [];
  for (let i = 0; i < mentions.length; i++)
    if (parents[i] === null && !isTownshipTier(mentions[i]!.level)) orphans.push(i);
  if (orphans.length === 0) return parents;
  const byArticle = new Map<string, SubdistrictMention>();
  const byPage = new Map<string, SubdistrictMention>();
  for (let i = 0; i < mentions.length; i++) {
    const parent = parents[i]!;
    if (parent === null) continue;
    const { name } = mentions[i]!;
    const key = `${articleOf[i]?.id} ${name}`;
    if (!byArticle.has(key)) byArticle.set(key, parent);
    if (!byPage.has(name)) byPage.set(name, parent);
  }
  const only = onlyTownships(mentions, page.text, articleOf);
  for (const i of orphans) {
    const { name } = mentions[i]!;
    parents[i] = byArticle.get(`${articleOf[i]?.id} ${name}`) ?? byPage.get(name) ?? only[i]!;
  }
  return parents;
}

/** Between the items of a list: `东沟村、西沟村`, `东沟村和西沟村`, `东沟村村委会、西沟村村委会`. */
const LIST_SIGN = /^(?:村?委会|居委会|村民委员会|居民委员会)?(?:[、，,]|以及|[和及与]){1,2}$/;
/** Between a unit and what lies in it: `五里堡街道的王立岩社区`, `马寨镇（张庄村、李庄村）`. */
const INTO_SIGN = /^(?:的|辖区的?|辖区内的?|下辖的?|所辖的?|境内的?|所属的?|[（：:])$/;

function printedParents(mentions: readonly SubdistrictMention[], text: string): (SubdistrictMention | null)[] {
  const parents: (SubdistrictMention | null)[] = [];
  for (let i = 0; i < mentions.length; i++) parents.push(printedParent(mentions, i, parents, text));
  return parents;
}

/** The unit printed before a community or village, or before its list. */
function printedParent(
  mentions: readonly SubdistrictMention[],
  i: number,
  parents: readonly (SubdistrictMention | null)[],
  text: string,
): SubdistrictMention | null {
  const before = mentions[i - 1];
  const { level, start } = mentions[i]!;
  if (before === undefined || isTownshipTier(level) || start < before.end || start > before.bodyEnd + FARTHEST)
    return null;
  const between = start <= before.bodyEnd ? '' : text.slice(before.bodyEnd, start);
  if (isTownshipTier(before.level)) return between === '' || INTO_SIGN.test(between) ? before : null;
  // 某某乡东沟村张庄社区: what lies in a village lies in its township.
  return between === '' || LIST_SIGN.test(between) ? parents[i - 1]! : null;
}
/** Most characters between a unit and what lies in it. */
const FARTHEST = 9;

/** The township-level unit that alone has been named so far, in the paragraph or else in the article. */
function onlyTownships(
  mentions: readonly SubdistrictMention[],
  text: string,
  articleOf: readonly (ArticleLayout | null)[],
): (SubdistrictMention | null)[] {
  const inArticle = new Map<ArticleLayout | null, Set<string>>();
  mentions.forEach((mention, i) => {
    if (!isTownshipTier(mention.level)) return;
    const names = inArticle.get(articleOf[i]!);
    if (names) names.add(mention.name);
    else inArticle.set(articleOf[i]!, new Set([mention.name]));
  });
  let last: SubdistrictMention | null = null;
  let lastArticle: ArticleLayout | null = null;
  const inParagraph = new Set<string>();
  let lineEnd = text.indexOf('\n');
  return mentions.map((mention, i) => {
    if (lineEnd >= 0 && lineEnd < mention.start) {
      inParagraph.clear();
      lineEnd = text.indexOf('\n', mention.start);
    }
    if (isTownshipTier(mention.level)) {
      last = mention;
      lastArticle = articleOf[i]!;
      inParagraph.add(mention.name);
      return null;
    }
    if (last === null || lastArticle !== articleOf[i]) return null;
    return inParagraph.size === 1 || inArticle.get(articleOf[i]!)?.size === 1 ? last : null;
  });
}
