import type { OffsetMap } from '../clean/offset-map.js';
import type { Extraction } from '../model/extraction.js';
import type { Span } from '../model/span.js';

/** A range of the clean text that is one word because of what it is. */
export interface Kept extends Span {
  readonly pos: string;
  /** The record it is or is a part of; none for the people of bylines. */
  readonly recordId: string | null;
}

const POS = { date: 't', quantity: 'mq', subdistrict: 'ns' } as const;

/**
 * The words that an extraction makes, in clean offsets and in order; none overlap.
 *
 * A date, quantity or place is one word, and so is a name in a byline. Of an official, each post is a word and each name;
 * a post that holds a place (`某镇党委书记`) is cut around it.
 */
export function keptWords({ articles, records }: Extraction, offsets: OffsetMap): Kept[] {
  const whole: Kept[] = [];
  const around: Kept[] = [];
  const place = (list: Kept[], span: Span, pos: string, recordId: string | null) => {
    const start = offsets.fromSource(span.start);
    const end = offsets.fromSource(span.end);
    if (start < end) list.push({ start, end, pos, recordId });
  };
  for (const record of records) {
    if (record.type !== 'official') place(whole, record, POS[record.type], record.id);
    else {
      for (const mention of record.mentions) place(around, mention, 'nr', record.id);
      for (const post of record.posts) place(around, post, 'n', record.id);
    }
  }
  for (const article of articles) for (const entry of article.byline) place(around, entry, 'nr', null);
  return fill(standing(whole), standing(around));
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** In order; of two that overlap the first stands. */
function standing(list: readonly Kept[]): Kept[] {
  let end = 0;
  return [...list].sort(byStart).filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

/** Adds to `whole` what of `around` lies outside it. Both in order and free of overlaps. */
function fill(whole: readonly Kept[], around: readonly Kept[]): Kept[] {
  const all = [...whole];
  let i = 0;
  for (const one of around) {
    while (i < whole.length && whole[i]!.end <= one.start) i++;
    let from = one.start;
    for (let j = i; j < whole.length && whole[j]!.start < one.end; j++) {
      if (from < whole[j]!.start) all.push({ ...one, start: from, end: whole[j]!.start });
      from = whole[j]!.end;
    }
    if (from < one.end) all.push({ ...one, start: from });
  }
  return all.sort(byStart);
}
