import type { Mention } from '../recogniser.js';

/** A quantity as read at its place, before linking. */
export interface QuantityMention extends Mention {
  readonly type: 'quantity';
}
