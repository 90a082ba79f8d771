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

function toRecord(draft: Draft, index: number, page: Page): ExtractedRecord {
  const place = (span: { start: number; end: number }): TextSpan => ({
    ...page.cleaned.offsets.toSource(span.start, span.end),
    text: surface(page.cleaned, span.start, span.end),
  });
  const base = { id: `r${index + 1}`, article: articleAt(page.articles, draft.start)?.id ?? null, ...place(draft) };
  if (draft.type === 'official')
    return {
      ...draft,
      ...base,
      posts: draft.posts.map((post) => ({ ...post, ...place(post) })),
      mentions: draft.mentions.map(place),
    };
  return { ...draft, ...base };
}
