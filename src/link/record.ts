import { type Cleaned, surface } from '../clean/cleaned.js';
import type { ExtractedRecord } from '../model/extraction.js';
import type { Post } from '../model/official.js';
import type { TextSpan } from '../model/span.js';
import type { Draft } from './draft.js';

/**
 * The record that a draft becomes: with its id, its article, its surface and its place in the source. The keys stand in the
 * order in which a reader wants them; every field is written out, since copying unknown ones costs more than all else here.
 */
export function toRecord(draft: Draft, id: string, article: string | null, cleaned: Cleaned): ExtractedRecord {
  const { start, end } = cleaned.offsets.toSource(draft.start, draft.end);
  const text = surface(cleaned, draft.start, draft.end);
  const { type, rule } = draft;
  switch (type) {
    case 'date': {
      const { kind, timex, from, to, partOfDay, time, rrule, resolved } = draft;
      return { id, type, article, start, end, text, rule, kind, timex, from, to, partOfDay, time, rrule, resolved };
    }
    case 'quantity': {
      const { value, min, max, bound, unit, dimension, per, item, change, modality } = draft;
      // biome-ignore format: as one line with the other kinds
      return { id, type, article, start, end, text, rule, value, min, max, bound, unit, dimension, per, item, change, modality };
    }
    case 'subdistrict': {
      const { name, level, parent, region, code } = draft;
      return { id, type, article, start, end, text, rule, name, level, parent, region, code };
    }
    case 'official': {
      const posts: Post[] = [];
      for (let i = 0; i < draft.posts.length; i++) {
        const { start: from, end: to, organization, title, status } = draft.posts[i]!;
        const span = cleaned.offsets.toSource(from, to);
        const text = surface(cleaned, from, to);
        posts.push({ start: span.start, end: span.end, text, organization, title, status });
      }
      const mentions: TextSpan[] = [];
      for (let i = 0; i < draft.mentions.length; i++)
        mentions.push(place(cleaned, draft.mentions[i]!.start, draft.mentions[i]!.end));
      return { id, type, article, start, end, text, rule, name: draft.name, posts, mentions };
    }
  }
}

function place(cleaned: Cleaned, from: number, to: number): TextSpan {
  const { start, end } = cleaned.offsets.toSource(from, to);
  return { start, end, text: surface(cleaned, from, to) };
}
