import calendarWords from '../../../dictionaries/dates/calendar-words.txt';
import compounds from '../../../dictionaries/dates/compounds.txt';
import dayParts from '../../../dictionaries/dates/day-parts.txt';
import eras from '../../../dictionaries/dates/eras.txt';
import events from '../../../dictionaries/dates/events.txt';
import festivals from '../../../dictionaries/dates/festivals.txt';
import names from '../../../dictionaries/dates/names.txt';
import spans from '../../../dictionaries/dates/spans.txt';
import taiwanWords from '../../../dictionaries/dates/taiwan-words.txt';
import vagueWords from '../../../dictionaries/dates/vague-words.txt';
import { readDictionary, readTerms } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import { CALENDAR_UNITS, type CalendarUnit, type CalendarWord, calendarWord } from './calendar-word.js';
import { settleShapes } from './expression.js';
import type { PartOfDay } from './value.js';

const ANCHORS = ['now', 'report', 'text', 'fixed'] as const;
const PARTS = ['earlyMorning', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const;

/** A part of the day (上午); `place` says where it may stand, see dictionaries/dates/day-parts.txt. */
export interface DayPartWord {
  readonly kind: 'part';
  readonly part: PartOfDay;
  readonly place: 'lone' | 'after' | 'dated';
}
/** A festival, commemorative day or solar term, with the fields of dictionaries/dates/festivals.txt. */
export interface FestivalWord {
  readonly kind: 'festival';
  readonly rule: string;
  readonly use: 'free' | 'guarded' | 'span' | 'skip';
  readonly holiday: string;
  /** Its day in texts from Taiwan, where that is another; else empty. */
  readonly taiwan: string;
}
/** Several units seen from the day of publication: 今明两年. */
export interface SpanWord {
  readonly kind: 'span';
  readonly unit: 'year' | 'day' | 'week' | 'month';
  readonly first: number;
  readonly last: number;
}
/** A reign era, in Gregorian years. */
export interface EraWord {
  readonly kind: 'era';
  readonly dynasty: string;
  readonly first: number;
  /** 0 for an era that is still counted. */
  readonly last: number;
}
/** What a word that a date can start with or hold stands for. */
export type DateWord =
  | CalendarWord
  | DayPartWord
  | FestivalWord
  | EraWord
  | SpanWord
  | { readonly kind: 'vague'; readonly timex: string }
  | { readonly kind: 'event'; readonly day: string | null }
  | { readonly kind: 'name' };

/** Every word that a date can start with or hold. */
export interface DateLexicon {
  readonly words: Trie<DateWord>;
  /** The terms of `words`. */
  readonly terms: readonly string[];
  /** Words that begin like the close of a date (初中, 前往). */
  readonly compounds: Trie<true>;
  /** Day parts alone, for what follows a day. */
  readonly parts: Trie<DayPartWord>;
  /** The terms of `parts`. */
  readonly partTerms: readonly string[];
  /** Words that show a text in traditional script to be from Taiwan. */
  readonly taiwan: Trie<true>;
}

/** The day part at `at`, unless a longer word begins there (早市, 晚会). */
export function dayPartAt(lexicon: DateLexicon, text: string, at: number): { end: number; value: DayPartWord } | null {
  const part = lexicon.parts.longestAt(text, at);
  if (!part) return null;
  const longer = lexicon.compounds.longestAt(text, at);
  return longer && longer.end > part.end ? null : part;
}

/** A word with the fields of all kinds in one order, so that engines read them as one kind of object. */
const inOneShape = (word: DateWord): DateWord => ({ ...NO_WORD, ...word });
const NO_WORD = {
  kind: '',
  grain: 0,
  point: undefined,
  alone: undefined,
  edgeOf: undefined,
  part: undefined,
  place: undefined,
  rule: undefined,
  use: undefined,
  holiday: undefined,
  taiwan: undefined,
  dynasty: undefined,
  unit: undefined,
  first: 0,
  last: 0,
  timex: undefined,
  day: undefined,
};

/** The compiled dictionaries, made on first use. */
export const dateLexicon = lazy<DateLexicon>(() => {
  settleShapes();
  const words: [string, DateWord][] = [];
  const parts: [string, DayPartWord][] = [];
  for (const [term] of readTerms('dates/names.txt', names).map((name) => [name] as const))
    words.push([term, { kind: 'name' }]);
  for (const row of readDictionary('dates/events.txt', events, [
    { name: 'event' },
    { name: 'day', pattern: /^(?:-|\d{4}-\d\d-\d\d)$/ },
  ] as const))
    words.push([row.event, { kind: 'event', day: row.day === '-' ? null : row.day }]);
  const eraFields = [
    { name: 'era' },
    { name: 'dynasty' },
    { name: 'first', pattern: /^\d+$/ },
    { name: 'last', pattern: /^\d+$/ },
  ] as const;
  for (const row of readDictionary('dates/eras.txt', eras, eraFields))
    words.push([row.era, { kind: 'era', dynasty: row.dynasty, first: Number(row.first), last: Number(row.last) }]);
  for (const row of readDictionary('dates/vague-words.txt', vagueWords, [{ name: 'term' }, { name: 'timex' }] as const))
    words.push([row.term, { kind: 'vague', timex: row.timex }]);
  const festivalFields = [
    { name: 'term' },
    { name: 'rule', pattern: /^(?:solar \d+-\d+|lunar \d+-\d+|term \d+|week \d+-\d-\d)$/ },
    { name: 'use', oneOf: ['free', 'guarded', 'span', 'skip'] },
    { name: 'holiday', optional: true, pattern: /^(?:-?\d \d)?$/ },
    { name: 'taiwan', optional: true, pattern: /^(?:solar \d+-\d+)?$/ },
  ] as const;
  for (const row of readDictionary('dates/festivals.txt', festivals, festivalFields))
    words.push([
      row.term,
      {
        kind: 'festival',
        rule: row.rule,
        use: row.use as FestivalWord['use'],
        holiday: row.holiday,
        taiwan: row.taiwan,
      },
    ]);
  const spanFields = [
    { name: 'term' },
    { name: 'unit', oneOf: ['year', 'day', 'week', 'month'] },
    { name: 'first', pattern: /^-?\d$/ },
    { name: 'last', pattern: /^-?\d$/ },
  ] as const;
  for (const row of readDictionary('dates/spans.txt', spans, spanFields))
    words.push([
      row.term,
      { kind: 'span', unit: row.unit as SpanWord['unit'], first: Number(row.first), last: Number(row.last) },
    ]);
  const partFields = [
    { name: 'term' },
    { name: 'part', oneOf: PARTS },
    { name: 'place', oneOf: ['lone', 'after', 'dated'] },
  ] as const;
  for (const row of readDictionary('dates/day-parts.txt', dayParts, partFields)) {
    const word: DayPartWord = { kind: 'part', part: row.part as PartOfDay, place: row.place as DayPartWord['place'] };
    parts.push([row.term, word]);
    if (word.place !== 'after') words.push([row.term, word]);
  }
  const wordFields = [
    { name: 'term' },
    { name: 'unit', oneOf: CALENDAR_UNITS },
    { name: 'anchor', oneOf: ANCHORS },
    { name: 'offset', pattern: /^-?\d{1,2}$/ },
    { name: 'part', optional: true, oneOf: PARTS },
  ] as const;
  for (const row of readDictionary('dates/calendar-words.txt', calendarWords, wordFields))
    words.push([row.term, calendarWord(row.unit as CalendarUnit, row.anchor, Number(row.offset), row.part)]);
  return {
    words: Trie.forwards(words.map(([term, word]) => [term, inOneShape(word)] as const)),
    terms: words.map(([term]) => term),
    parts: Trie.forwards(parts),
    partTerms: parts.map(([term]) => term),
    taiwan: Trie.forwards(readTerms('dates/taiwan-words.txt', taiwanWords).map((term) => [term, true] as const)),
    compounds: Trie.forwards(readTerms('dates/compounds.txt', compounds).map((term) => [term, true] as const)),
  };
});
