import type { SubdistrictLevel } from '../../model/subdistrict.js';
import type { Mention } from '../recogniser.js';

/** How sure it is that the name begins where it does. */
export type StartEvidence =
  /** A dictionary holds the name. */
  | 'known'
  /** A division is printed right before it. */
  | 'place'
  /** Another unit, with its bodies, is printed right before it. */
  | 'unit'
  /** A word that introduces or ends before it. */
  | 'word'
  /** Punctuation, a figure, the start of a paragraph. */
  | 'edge'
  /** The same name stands elsewhere on the page with better evidence. */
  | 'page';

/** A subdistrict as read at its place, before linking. */
export interface SubdistrictMention extends Mention {
  readonly type: 'subdistrict';
  /** Full name with its level word, simplified. */
  readonly name: string;
  readonly level: SubdistrictLevel;
  readonly evidence: StartEvidence;
  /** Where the unit's own words end: behind 办事处 of 五里堡街道办事处. A village printed there belongs to it. */
  readonly bodyEnd: number;
}

/** Whether a level is of the township tier, above communities and villages. */
export function isTownshipTier(level: SubdistrictLevel): boolean {
  return level !== 'community' && level !== 'village';
}

/** The word that names of a level end with. */
export function levelWord(level: SubdistrictLevel): string {
  switch (level) {
    case 'village':
      return '村';
    case 'town':
      return '镇';
    case 'community':
      return '社区';
    case 'street':
      return '街道';
    case 'township':
      return '乡';
    default:
      return '管委会';
  }
}
