import { articleAt } from '../articles/article-layout.js';
import { surface } from '../clean/cleaned.js';
import type { ExtractedRecord } from '../model/extraction.js';
import type { TextSpan } from '../model/span.js';
import type { Page } from '../recognise/recogniser.js';
import type { AnyMention } from '../recognise/registry.js';
import { linkDates } from './dates.js';
import type { Draft } from './draft.js';
import { linkOfficials } from './officials.js';
import { linkQuantities } from './quantities/index.js';
import type { Scene } from './scene.js';
import { linkSubdistricts } from './subdistricts.js';

/** Makes records of the mentions that stand, ordered by place, in source offsets. */
export function link(mentions: readonly AnyMention[], page: Page, scene: Scene): ExtractedRecord[] {
  const of = <T extends AnyMention['type']>(type: T) =>
    mentions.filter((mention): mention is Extract<AnyMention, { type: T }> => mention.type === type);
  const subdistricts = linkSubdistricts(of('subdistrict'), page, scene);
  const drafts: Draft[] = [
    ...linkDates(of('date'), page, scene),
    ...subdistricts,
    ...linkOfficials(of('official'), page, scene, subdistricts),
    ...linkQuantities(of('quantity'), page, scene),
  ];
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  return drafts.map((draft, i) => toRecord(draft, i, page));
}

/** Fills in what all records share; the keys stand in the order in which a reader wants them. */
function toRecord(draft: Draft, index: number, page: Page): ExtractedRecord {
  const place = (span: { readonly start: number; readonly end: number }): TextSpan => ({
    ...page.cleaned.offsets.toSource(span.start, span.end),
    text: surface(page.cleaned, span.start, span.end),
  });
  const { type, start, end, rule, ...fields } = draft;
  const article = articleAt(page.articles, start)?.id ?? null;
  const record = { id: `r${index + 1}`, type, article, ...place(draft), rule, ...fields };
  if (draft.type !== 'official') return record as ExtractedRecord;
  const posts = draft.posts.map(({ organization, title, status, ...span }) => ({
    ...place(span),
    organization,
    title,
    status,
  }));
  return { ...record, posts, mentions: draft.mentions.map(place) } as ExtractedRecord;
}
