import type { Mention } from '../recogniser.js';

/** A date as read at its place, before linking. */
export interface DateMention extends Mention {
  readonly type: 'date';
}
