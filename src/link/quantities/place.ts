import { CharSet } from '../../lexicon/char-set.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import type { Lead } from './lead.js';
import { nounBefore } from './noun.js';

/** What linking knows of the number before, in the same sentence. */
export interface Previous {
  readonly mention: QuantityMention;
  readonly item: string | null;
  /** The relation and its noun that the number stood in: 完成年初预算 of `完成年初预算20,000万元的50%`. */
  readonly relation: string;
  readonly changed: boolean;
}

/** All that decides the item of a number. */
export interface Place {
  readonly text: string;
  readonly mention: QuantityMention;
  readonly lead: Lead;
  /** Where the clause begins that the number stands in. */
  readonly opens: number;
  /** Where the words of `lead` begin: at the clause, or after the number before it. */
  readonly from: number;
  /** The number before in the sentence. */
  readonly previous: Previous | null;
  /** The number before that one in the sentence. */
  readonly earlier: Previous | null;
  /** What the sentence speaks of: the last item measured, not a change or a share of it. */
  readonly subject: string | null;
  /** Where the next number begins. */
  readonly limit: number;
  /** Where the next number ends, for `20个、总投资30亿元的项目`. */
  readonly next: QuantityMention | null;
  /** Whether blanks stand behind the number in print. */
  readonly parted: boolean;
  /** What `nounLeading` has found; null before it was asked. */
  noun: string | null;
}

/** The noun phrase that ends the words before the number, read once. */
export function nounLeading(place: Place): string {
  place.noun ??= nounOfDone(place) || nounBefore(place.lead.phrase);
  return place.noun;
}

const DONE = new CharSet('已经');

/** 玉米种子已配制160万公斤: two characters behind 已 are a verb, and the noun stands before. How long something was done is of the verb. */
function nounOfDone({ lead: { phrase }, mention }: Place): string {
  const last = phrase.length - 3;
  if (last < 2 || !DONE.at(phrase, last) || mention.dimension === 'duration') return '';
  const done = phrase[last] === '已' ? last : last - 1;
  return phrase[done] === '已' ? nounBefore(phrase.slice(0, done)) : '';
}

/** The words of the clause before the number; those before an earlier number, where the clause has one. */
export function clauseOf({ text, mention, opens, previous }: Place): string {
  return text.slice(
    opens,
    previous !== null && previous.mention.start >= opens ? previous.mention.start : mention.start,
  );
}

/** The item and, when the number stands in a relation, that relation for the number after it. */
export interface Item {
  readonly item: string | null;
  readonly relation: string;
  /** Whether later numbers of the sentence may inherit it. */
  readonly leads: boolean;
}

/** An item, null for an empty one. */
export const found = (item: string | null, relation = '', leads = true): Item => ({
  item: item === '' ? null : item,
  relation,
  leads,
});
