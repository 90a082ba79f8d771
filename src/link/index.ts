import { articleAt } from '../articles/article-layout.js';
import type { ExtractedRecord } from '../model/extraction.js';
import type { Page } from '../recognise/recogniser.js';
import type { Mentions } from '../recognise/registry.js';
import { linkDates } from './dates.js';
import type { Draft } from './draft.js';
import { linkOfficials } from './officials.js';
import { linkQuantities } from './quantities/index.js';
import { Queue } from './queue.js';
import { toDate, toOfficial, toQuantity, toSubdistrict } from './record.js';
import type { Scene } from './scene.js';
import { linkSubdistricts } from './subdistricts.js';

/** Makes records of the mentions that stand, ordered by place, in source offsets. */
export function link(mentions: Mentions, page: Page, scene: Scene): ExtractedRecord[] {
  const subdistrictDrafts = linkSubdistricts(mentions.subdistricts, page, scene);
  const dates = new Queue(linkDates(mentions.dates, page, scene));
  const subdistricts = new Queue(subdistrictDrafts);
  const officials = new Queue(linkOfficials(mentions.officials, page, scene, subdistrictDrafts));
  const quantities = new Queue(linkQuantities(mentions.quantities, page, scene));
  const records: ExtractedRecord[] = [];
  for (;;) {
    let first: Queue<Draft> = dates;
    if (subdistricts.isBefore(first)) first = subdistricts;
    if (officials.isBefore(first)) first = officials;
    if (quantities.isBefore(first)) first = quantities;
    if (first.isEmpty) return records;
    const { cleaned } = page;
    const id = `r${records.length + 1}`;
    const article = articleAt(page.articles, first.start)?.id ?? null;
    if (first === dates) records.push(toDate(dates.take(), id, article, cleaned));
    else if (first === subdistricts) records.push(toSubdistrict(subdistricts.take(), id, article, cleaned));
    else if (first === officials) records.push(toOfficial(officials.take(), id, article, cleaned));
    else records.push(toQuantity(quantities.take(), id, article, cleaned));
  }
}
