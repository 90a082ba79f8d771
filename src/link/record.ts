import { type Cleaned, surface } from '../clean/cleaned.js';
import type { DateRecord } from '../model/date.js';
import type { OfficialRecord, Post } from '../model/official.js';
import type { QuantityRecord } from '../model/quantity.js';
import type { TextSpan } from '../model/span.js';
import type { SubdistrictRecord } from '../model/subdistrict.js';
import type { Draft } from './draft.js';

// Keys stand in the order in which a reader wants them; every field is written out, since copying unknown ones costs more
// than all else here.

/** The record of a date: with its id, the id of its article, its surface, and its place in the source. */
export function toDate(draft: Draft<'date'>, id: string, article: string | null, cleaned: Cleaned): DateRecord {
  const { start, end, text } = place(cleaned, draft.start, draft.end);
  const { type, rule, kind, timex, from, to, partOfDay, time, rrule, resolved } = draft;
  return { id, type, article, start, end, text, rule, kind, timex, from, to, partOfDay, time, rrule, resolved };
}

/** The record of a quantity: with its id, the id of its article, its surface, and its place in the source. */
export function toQuantity(
  draft: Draft<'quantity'>,
  id: string,
  article: string | null,
  cleaned: Cleaned,
): QuantityRecord {
  const { start, end, text } = place(cleaned, draft.start, draft.end);
  const { type, rule, value, min, max, bound, unit, dimension, per, item, change, modality } = draft;
  // biome-ignore format: as one line with the other kinds
  return { id, type, article, start, end, text, rule, value, min, max, bound, unit, dimension, per, item, change, modality };
}

/** The record of a sub-district: with its id, the id of its article, its surface, and its place in the source. */
export function toSubdistrict(
  draft: Draft<'subdistrict'>,
  id: string,
  article: string | null,
  cleaned: Cleaned,
): SubdistrictRecord {
  const { start, end, text } = place(cleaned, draft.start, draft.end);
  const { type, rule, name, level, parent, region, code } = draft;
  return { id, type, article, start, end, text, rule, name, level, parent, region, code };
}

/** The record of an official: with its id, the id of its article, its surface, and its place in the source. */
export function toOfficial(
  draft: Draft<'official'>,
  id: string,
  article: string | null,
  cleaned: Cleaned,
): OfficialRecord {
  const { start, end, text } = place(cleaned, draft.start, draft.end);
  const posts: Post[] = [];
  for (let i = 0; i < draft.posts.length; i++) {
    const { start: from, end: to, organization, title, status } = draft.posts[i]!;
    const printed = place(cleaned, from, to);
    posts.push({ start: printed.start, end: printed.end, text: printed.text, organization, title, status });
  }
  const mentions: TextSpan[] = [];
  for (let i = 0; i < draft.mentions.length; i++)
    mentions.push(place(cleaned, draft.mentions[i]!.start, draft.mentions[i]!.end));
  const { type, rule, name } = draft;
  return { id, type, article, start, end, text, rule, name, posts, mentions };
}

function place(cleaned: Cleaned, from: number, to: number): TextSpan {
  const { start, end } = cleaned.offsets.toSource(from, to);
  return { start, end, text: surface(cleaned, from, to) };
}
