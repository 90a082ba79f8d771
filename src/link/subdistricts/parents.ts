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
  const byArticle = new Map<string, SubdistrictMention>();
  const byPage = new Map<string, SubdistrictMention>();
  parents.forEach((parent, i) => {
    if (parent === null) return;
    const { name } = mentions[i]!;
    const key = `${articleOf[i]?.id} ${name}`;
    if (!byArticle.has(key)) byArticle.set(key, parent);
    if (!byPage.has(name)) byPage.set(name, parent);
  });
  const only = onlyTownships(mentions, page.text, articleOf);
  return mentions.map(
    (mention, i) =>
      parents[i] ??
      (isTownshipTier(mention.level)
        ? null
        : (byArticle.get(`${articleOf[i]?.id} ${mention.name}`) ?? byPage.get(mention.name) ?? only[i]!)),
  );
}

/** Between the items of a list: `东沟村、西沟村`, `东沟村和西沟村`, `东沟村村委会、西沟村村委会`. */
const LIST_SIGN = /^(?:村?委会|居委会|村民委员会|居民委员会)?(?:[、，,]|以及|[和及与]){1,2}$/;
/** Between a unit and what lies in it: `五里堡街道的王立岩社区`, `马寨镇（张庄村、李庄村）`. */
const INTO_SIGN = /^(?:的|辖区的?|辖区内的?|下辖的?|所辖的?|境内的?|所属的?|[（：:])$/;

function printedParents(mentions: readonly SubdistrictMention[], text: string): (SubdistrictMention | null)[] {
  const parents: (SubdistrictMention | null)[] = [];
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    parents.push(null);
    if (before === undefined || isTownshipTier(mention.level) || mention.start < before.end) return;
    const between =
      mention.start <= before.bodyEnd ? '' : text.slice(before.bodyEnd, Math.min(mention.start, before.bodyEnd + 9));
    if (isTownshipTier(before.level)) {
      if (between === '' || INTO_SIGN.test(between)) parents[i] = before;
    } else if (between !== '' && LIST_SIGN.test(between)) parents[i] = parents[i - 1]!;
    // 某某乡东沟村张庄社区: what lies in a village lies in its township.
    else if (between === '') parents[i] = parents[i - 1]!;
  });
  return parents;
}

/** The township-level unit that alone has been named so far, in the paragraph or else in the article. */
function onlyTownships(
  mentions: readonly SubdistrictMention[],
  text: string,
  articleOf: readonly (ArticleLayout | null)[],
): (SubdistrictMention | null)[] {
  const inArticle = new Map<ArticleLayout | null, Set<string>>();
  mentions.forEach((mention, i) => {
    if (!isTownshipTier(mention.level)) return;
    const names = inArticle.get(articleOf[i]!) ?? new Set();
    inArticle.set(articleOf[i]!, names.add(mention.name));
  });
  let last: SubdistrictMention | null = null;
  let lastArticle: ArticleLayout | null = null;
  let inParagraph = new Set<string>();
  let from = 0;
  return mentions.map((mention, i) => {
    if (text.slice(from, mention.start).includes('\n')) inParagraph = new Set();
    from = mention.start;
    if (isTownshipTier(mention.level)) {
      [last, lastArticle] = [mention, articleOf[i]!];
      inParagraph.add(mention.name);
      return null;
    }
    if (last === null || lastArticle !== articleOf[i]) return null;
    return inParagraph.size === 1 || inArticle.get(articleOf[i]!)?.size === 1 ? last : null;
  });
}
