import type { Mention } from '../recogniser.js';

/** A official as read at its place, before linking. */
export interface OfficialMention extends Mention {
  readonly type: 'official';
}
