import { dateLexicon } from '../../../src/recognise/dates/lexicon.js';
import { Reading } from '../../../src/recognise/dates/pieces/piece.js';
import { anyPoint } from '../../../src/recognise/dates/point.js';
import type { Rule } from '../../../src/recognise/dates/rules/rule.js';

/** What a page is known to be. */
export interface PageKind {
  /** Years are counted from 1912. */
  readonly roc?: boolean;
  readonly taiwan?: boolean;
  /** The point is the second end of a range. */
  readonly inRange?: boolean;
}

/** A reading of a text, with the place its first mark (【 or │) stands at. */
export function readingOf(
  row: string,
  { roc = false, taiwan = false }: PageKind = {},
): { reading: Reading; at: number } {
  const text = row.replace(/[【】│]/g, '');
  return {
    reading: new Reading(
      text,
      dateLexicon().words,
      () => roc,
      () => taiwan,
    ),
    at: row.search(/[【│]/),
  };
}

/**
 * Reads the point of the calendar that starts at the mark of a text: the text again with the point in 【】, or │ where it
 * starts with none, and the fields it states. A run adds the numbers of its other ends.
 */
export function pointIn(row: string, kind: PageKind = {}): [string, Record<string, unknown>?] {
  const { reading, at } = readingOf(row, kind);
  const { text } = reading;
  const read = anyPoint(reading, dateLexicon(), at, kind.inRange === true);
  if (read === null) return [`${text.slice(0, at)}│${text.slice(at)}`];
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(read.point)) if (value !== undefined) fields[name] = value;
  if (read.upto) {
    const { field, numbers, list } = read.upto;
    fields[list ? `${field}s` : `${field}To`] = numbers.map(({ value }) => value);
  }
  return [`${text.slice(0, at)}【${text.slice(at, read.end)}】${text.slice(read.end)}`, fields];
}

/**
 * Tries a rule at the mark │ of a text, or at the first 【 where it has none: the text with what is found in 【】, and what
 * the finding says, without what is undefined, null or false; points are given as their fields.
 */
export function foundBy(rule: Rule, row: string, kind: PageKind = {}): [string, ...Record<string, unknown>[]] {
  const { reading } = readingOf(row, kind);
  const { text } = reading;
  const place = row.indexOf('│');
  const at = place < 0 ? row.indexOf('【') : row.slice(0, place).replace(/[【】]/g, '').length;
  const found = rule(reading, dateLexicon(), at);
  let out = '';
  let done = 0;
  for (const { start, end } of found ?? []) {
    out += `${text.slice(done, start)}【${text.slice(start, end)}】`;
    done = end;
  }
  return [out + text.slice(done), ...(found ?? []).map(({ expression }) => stated(expression))];
}

function stated(fields: object): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== null && value !== false)
      out[name] = typeof value === 'object' ? stated(value) : value;
  return out;
}
