import type { Day, Days } from './days.js';

export type Resolved = 'explicit' | 'document' | 'publication' | 'none';
/** Which way a clause looks: a report back, a plan ahead. */
export type Outlook = 'ahead' | 'back' | null;

/** What linking knows at a place of an article. */
export interface Context {
  /** The day of publication, or of the article's own stamp; null when neither is known. */
  readonly now: Day | null;
  readonly nowFrom: Resolved;
  /** The first full date of the article where no day of publication is known: 去年 and 本月 are seen from it. */
  readonly told: Day | null;
  /** The past period that the article's headline says it reports on. */
  report: Days | null;
  /** The last date of the article that has a year; `year` whether words stated it. */
  last: (Days & { readonly explicit: boolean; readonly fine: boolean }) | null;
  /** The last single day of the article. */
  lastDay: Day | null;
  /** The first day of the month that a heading names, until a day is told: the entries of a chronicle are of it. */
  headingMonth: Day | null;
  /** The year that a full date or an opening year of the same sentence states. */
  sentenceYear: number | null;
  /** The year or period that the paragraph opened with (`2023年，…其中一季度`): for what is no single day. */
  paragraphYear: number | null;
  /** The year that a heading, a full date or the opening of a clause set; not one that is named in passing (计划2003年建成). */
  sceneYear: number | null;
  /** The years stated in the article, then in the page, most frequent first. */
  readonly articleYears: readonly number[];
  readonly pageYears: readonly number[];
  /** The day the document was signed; looked up only when a date counts from it. */
  documentDay: () => Day | null;
  /** Which way the clause at this place looks; looked up only when it matters. */
  outlook: () => Outlook;
  /** The same by the words since the last comma. */
  clauseOutlook: () => Outlook;
  /** Whether this place is in words that someone says. */
  inSpeech: () => boolean;
}
