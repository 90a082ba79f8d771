import type { Mention } from '../recogniser.js';

/** A subdistrict as read at its place, before linking. */
export interface SubdistrictMention extends Mention {
  readonly type: 'subdistrict';
}
