import { articleAt } from '../articles/article-layout.js';
import type { ExtractedRecord } from '../model/extraction.js';
import type { DateMention } from '../recognise/dates/value.js';
import type { OfficialMention } from '../recognise/officials/value.js';
import type { QuantityMention } from '../recognise/quantities/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { AnyMention } from '../recognise/registry.js';
import type { SubdistrictMention } from '../recognise/subdistricts/value.js';
import { linkDates } from './dates.js';
import type { Draft } from './draft.js';
import { linkOfficials } from './officials.js';
import { linkQuantities } from './quantities/index.js';
import { toRecord } from './record.js';
import type { Scene } from './scene.js';
import { linkSubdistricts } from './subdistricts.js';

/** Makes records of the mentions that stand, ordered by place, in source offsets. */
export function link(mentions: readonly AnyMention[], page: Page, scene: Scene): ExtractedRecord[] {
  const dates: DateMention[] = [];
  const places: SubdistrictMention[] = [];
  const people: OfficialMention[] = [];
  const amounts: QuantityMention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.type === 'date') dates.push(mention);
    else if (mention.type === 'quantity') amounts.push(mention);
    else if (mention.type === 'official') people.push(mention);
    else places.push(mention);
  }
  const subdistricts = linkSubdistricts(places, page, scene);
  const drafts: Draft[] = [
    ...linkDates(dates, page, scene),
    ...subdistricts,
    ...linkOfficials(people, page, scene, subdistricts),
    ...linkQuantities(amounts, page, scene),
  ];
  drafts.sort(byPlace);
  const records: ExtractedRecord[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const article = articleAt(page.articles, draft.start);
    records.push(toRecord(draft, `r${i + 1}`, article === null ? null : article.id, page.cleaned));
  }
  return records;
}

const byPlace = (a: Draft, b: Draft): number => a.start - b.start || a.end - b.end;
