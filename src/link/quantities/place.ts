import type { QuantityMention } from '../../recognise/quantities/value.js';
import type { Lead } from './lead.js';

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
  /** Words of the clause before the number, also those before an earlier number of the clause. */
  readonly clause: string;
  /** Where the words of `lead` begin. */
  readonly from: number;
  /** The number before in the sentence. */
  readonly previous: Previous | null;
  /** What the sentence speaks of: the last item measured, not a change or a share of it. */
  readonly subject: string | null;
  /** Where the next number begins. */
  readonly limit: number;
  /** Where the next number ends, for `20个、总投资30亿元的项目`. */
  readonly next: QuantityMention | null;
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
