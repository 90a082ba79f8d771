import type { ArticleLayout } from '../articles/article-layout.js';
import type { Cleaned } from '../clean/cleaned.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { RecordType } from '../model/extraction.js';
import type { Numeral } from './numerals/numeral.js';

/** What recognisers read: one cleaned page, its articles, and the numbers written in it. All offsets are clean offsets. */
export interface Page {
  readonly cleaned: Cleaned;
  /** Same as `cleaned.text`: simplified, half-width, joined. */
  readonly text: string;
  readonly numerals: readonly Numeral[];
  readonly articles: readonly ArticleLayout[];
  /** What is known of divisions, when the caller left packs out; else all packs (`gazetteerOf`). */
  readonly gazetteer?: Gazetteer | undefined;
}

/** A proposal: something found at a place by a rule. Recognisers add what they have read. */
export interface Mention {
  readonly type: RecordType;
  /** Clean offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** Path of the rule that made it, such as `date/calendar`. */
  readonly rule: string;
}

/** Finds the mentions of one type. A pure function of the page; mentions may overlap one another. */
export type Recogniser<M extends Mention> = (page: Page) => M[];
