import { clean } from '../../../src/clean/index.js';
import { recogniseDates } from '../../../src/recognise/dates/index.js';
import type { DateMention } from '../../../src/recognise/dates/value.js';

/** The dates of a text as it is when cleaned, written with 【】 around them, and 〖〗 around those that are stamps of the page. */
export function marked(printed: string): string {
  const { text } = clean(printed);
  let out = '';
  let at = 0;
  for (const { start, end, stamp } of datesOf(printed)) {
    const [open, close] = stamp ? '〖〗' : '【】';
    out += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return out + text.slice(at);
}

/** The same text with no marks. */
export const unmarked = (text: string): string => text.replace(/[【】〖〗]/g, '');

/** The mentions of a text, with the offsets of what it is when cleaned. */
export function datesOf(printed: string): DateMention[] {
  const cleaned = clean(printed);
  return recogniseDates({ cleaned, text: cleaned.text, numerals: [], articles: [] });
}
