import { dateLexicon } from '../recognise/dates/lexicon.js';
import { Reading } from '../recognise/dates/pieces/piece.js';
import { readPoint } from '../recognise/dates/point.js';
import type { Page } from '../recognise/recogniser.js';
import { dayOf, iso } from './dates/days.js';

/** How far from the start of a page a labelled stamp is looked for, in characters. */
const MARGIN = 1500;
/** Room for a closing date and line ends after it. */
const TAIL = 24;
const FULL_DATE =
  '(?:[12]\\d{3}[-./年]\\d{1,2}[-./月]\\d{1,2}日?|[一二][〇零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
/** 时间：2019-08-14, 发布日期：2019年8月14日, 发布于2019-08-14; not 活动时间：. */
const LABELLED = new RegExp(
  `(?<![一-鿿])(?:(?:发布|发稿|发文|更新|刊发|刊登|见报|成文|印发)?(?:时间|日期)[：:]|发布于)\\n?(?=${FULL_DATE})`,
  'g',
);
/** A date that fills a line of its own, with a clock time perhaps. */
const ALONE = new RegExp(`${FULL_DATE}[ ]?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:（印发）)?(?=\\n|$)`, 'y');
/** The longest line that is a stamp, in full-width characters. */
const STAMP_WIDTH = 16;
/** A date with its clock time that a line of page data starts with: `2024-10-13 23:09:11 来源：某县政府网`. */
const TIMED = new RegExp(`${FULL_DATE}[ ]?\\d{1,2}:\\d{2}(?!\\d)`, 'y');
/** The longest line of page data, in full-width characters. */
const DATA_WIDTH = 44;
/** A date that closes the page, after the name of who signs. */
const CLOSING = new RegExp(`(?<=[\\n）]|[一-鿿])(?<![至到于自从在])(?=${FULL_DATE}\\n{0,4}$)`, 'g');

/**
 * The day of publication that the text itself shows, or null.
 *
 * In order of trust: a labelled stamp (时间：, 发布日期：), the latest of the stamps in figures under headlines, the
 * signature date that closes a notice. Nothing is inferred from dates that the text tells of.
 */
export function inferPublishedOn(page: Page): string | null {
  const { text } = page;
  const labelled = daysAt(text.slice(0, MARGIN), LABELLED);
  if (labelled.length > 0) return labelled[0]!;
  const stamps: string[] = [];
  for (const line of page.cleaned.lines) {
    if (line.width > DATA_WIDTH || line.stops + line.commas > 0) continue;
    const alone = line.width <= STAMP_WIDTH && startsAt(ALONE, text, line.start);
    const day = alone || startsAt(TIMED, text, line.start) ? dayAt(text, line.start) : null;
    if (day !== null) stamps.push(day);
  }
  // ISO days sort as text.
  return stamps.sort().pop() ?? daysAt(text.slice(-TAIL), CLOSING)[0] ?? null;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The days written where a pattern matches (a label up to a date, or the empty string before one). */
function daysAt(text: string, pattern: RegExp): string[] {
  const days: string[] = [];
  for (const found of text.matchAll(pattern)) {
    const day = dayAt(text, found.index + found[0].length);
    if (day !== null) days.push(day);
  }
  return days;
}

/** No date is longer, nor looks further back. */
const DAY = 48;
const BEFORE_DAY = 16;

/** The full date written at a place, as ISO 8601, or null when there is none of our time. */
function dayAt(text: string, at: number): string | null {
  const from = Math.max(0, at - BEFORE_DAY);
  const { year, month, day } =
    readPoint(
      new Reading(
        text.slice(from, at + DAY),
        dateLexicon().words,
        () => false,
        () => false,
      ),
      dateLexicon(),
      at - from,
    )?.point ?? {};
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2100) return null;
  const written = iso(dayOf(year, month, day));
  // 2月30日 would become a day of March.
  return written?.endsWith(`-${String(day).padStart(2, '0')}`) ? written : null;
}
