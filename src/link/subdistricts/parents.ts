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
  let hasUnits = false;
  for (let i = 0; i < mentions.length; i++)
    if (isTownshipTier(mentions[i]!.level)) hasUnits = true;
    else if (parents[i] === null) orphans.push(i);
  if (orphans.length === 0 || !hasUnits) return parents;
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
  for (let at = 0; at < orphans.length; at++) {
    const i = orphans[at]!;
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
  if (i === 0) return null;
  const before = mentions[i - 1]!;
  const { level, start } = mentions[i]!;
  if (isTownshipTier(level) || start < before.end || start > before.bodyEnd + FARTHEST) return null;
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
  const inArticle = new Map<ArticleLayout | null, string>();
  for (let i = 0; i < mentions.length; i++) {
    const { name, level } = mentions[i]!;
    if (!isTownshipTier(level)) continue;
    const known = inArticle.get(articleOf[i]!);
    if (known !== name) inArticle.set(articleOf[i]!, known === undefined ? name : SEVERAL);
  }
  const only: (SubdistrictMention | null)[] = [];
  let last: SubdistrictMention | null = null;
  let lastArticle: ArticleLayout | null = null;
  let inParagraph = '';
  let lineEnd = text.indexOf('\n');
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (lineEnd >= 0 && lineEnd < mention.start) {
      inParagraph = '';
      lineEnd = text.indexOf('\n', mention.start);
    }
    let unit: SubdistrictMention | null = null;
    if (isTownshipTier(mention.level)) {
      last = mention;
      lastArticle = articleOf[i]!;
      if (inParagraph !== mention.name) inParagraph = inParagraph === '' ? mention.name : SEVERAL;
    } else if (last !== null && lastArticle === articleOf[i]) {
      const isOnly = (inParagraph !== '' && inParagraph !== SEVERAL) || inArticle.get(lastArticle) !== SEVERAL;
      unit = isOnly ? last : null;
    }
    only.push(unit);
  }
  return only;
}

/** Stands for more names than one. */
const SEVERAL = '、';
