import { CharSet } from '../../lexicon/char-set.js';
import { lazy } from '../../lexicon/lazy.js';
import type { Page, Recogniser } from '../recogniser.js';
import { dateAnchors, TRY } from './anchors.js';
import { type DateLexicon, dateLexicon } from './lexicon.js';
import { numberEnd } from './numbers.js';
import { Reading } from './pieces/piece.js';
import { calendar } from './rules/calendar.js';
import { countedFromNow, countedWithWordAfter } from './rules/counted.js';
import { fiveYearPlan } from './rules/five-year-plan.js';
import { recurring } from './rules/recurring.js';
import { type Found, type Rule, stick } from './rules/rule.js';
import { reign, sinceEvent, unitSpan, vague } from './rules/words.js';
import { rulesAt } from './starts.js';
import type { DateMention } from './value.js';

/** The rules with the anchors they are tried at, in order; the first that finds something has it. */
const ORDER: readonly (readonly [mask: number, rule: Rule])[] = [
  [TRY.plan, fiveYearPlan],
  [TRY.event, sinceEvent],
  [TRY.reign, reign],
  [TRY.recurring, recurring],
  [TRY.fromNow, countedFromNow],
  [TRY.wordAfter, countedWithWordAfter],
  [TRY.calendar, calendar],
  [TRY.vague, vague],
  [TRY.vague, unitSpan],
];

const MASKS = ORDER.map(([mask]) => mask);
const RULES = ORDER.map(([, rule]) => rule);

/** Proposes date mentions: one pass over the text that tries the rules at their anchors. */
export const recogniseDates: Recogniser<DateMention> = (page) => {
  const lexicon = dateLexicon();
  const anchors = dateAnchors();
  const { pairs } = anchors;
  const { text } = page;
  const { codes } = page.cleaned;
  const reading = new Reading(
    text,
    lexicon.words,
    lazy(() => countsFromRepublic(page)),
    lazy(() => isTraditional(page) && speaksOfTaiwan(lexicon, text)),
    codes,
  );
  const mentions: DateMention[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const starts = pairs.maskOf(codes[at]!, codes[at + 1]!);
    if (starts === 0) continue;
    const mask = rulesAt(reading, anchors, at, starts);
    const found = mask === 0 ? null : findAt(reading, lexicon, at, mask);
    if (found) {
      for (let i = 0; i < found.length; i++)
        if (!repeatsWeekday(mentions, found[i]!, text)) addMention(mentions, found[i]!, text, codes);
      at = found[found.length - 1]!.end - 1;
    } else at = skip(reading, at, starts) - 1;
  }
  return mentions;
};

function findAt(reading: Reading, lexicon: DateLexicon, at: number, mask: number): Found[] | null {
  for (let i = 0; i < RULES.length; i++) {
    const found = (mask & MASKS[i]!) === 0 ? null : RULES[i]!(reading, lexicon, at);
    if (found) return found;
  }
  return null;
}

const ERA_YEAR =
  /[0-9一二三四五六七八九十元]{1,3}年(?:[0-9一二三四五六七八九十]{1,2}月)?(?:[0-9一二三四五六七八九十]{1,3}日)?/y;

/** Past a number or a name that holds no date. */
function skip(reading: Reading, at: number, starts: number): number {
  const word = (starts & TRY.word) === 0 ? null : reading.wordAt(at);
  if (word?.value.kind === 'name') return word.end;
  if ((starts & TRY.number) !== 0) return numberEnd(reading.codes, at);
  // 雍正二十年: a year its era does not have takes the month after it along.
  if (word?.value.kind === 'era') return word.end + (stick(ERA_YEAR, reading.text, word.end)?.[0].length ?? 0);
  return at + 1;
}

/** A weekday in the line below a date says again which day that is. */
function repeatsWeekday(mentions: readonly DateMention[], { rule, start, end }: Found, text: string): boolean {
  if (rule !== 'date/weekday') return false;
  const previous = mentions[mentions.length - 1];
  return previous?.end === start - 1 && text[start - 1] === '\n' && (text[end] ?? '\n') === '\n';
}

const LIST = new CharSet('、和及与或，；\n');
const NEWLINE = 10;
const COLON = '：'.charCodeAt(0);
/** 时间, 发布日期 before a colon; not 活动时间. */
const STAMP_BEFORE = /(?:^|[^一-鿿])(?:发布|发稿|发文|更新|刊发|刊登|见报|印发)?(?:时间|日期)$/;
/** What stands between the figures of a day. */
const FIGURE_SIGNS = new CharSet('-./');

function addMention(mentions: DateMention[], found: Found, text: string, codes: Uint16Array): void {
  const previous = mentions[mentions.length - 1];
  const listed =
    previous !== undefined && !previous.stamp && isListed(text, previous.end, found.start) ? previous : null;
  mentions.push({
    type: 'date',
    start: found.start,
    end: found.end,
    rule: found.rule,
    expression: found.expression,
    listed,
    stamp: isStamp(found, text, codes),
    bare: found.bare,
  });
}

/** Whether what stands between two dates makes one list of them. */
const isListed = (text: string, from: number, to: number): boolean =>
  to - from === 1 ? LIST.has(text.charCodeAt(from)) : to - from === 2 && text.startsWith('以及', from);

/** A day in figures on a line of its own or after 时间：, with nothing told on the line. */
function isStamp(found: Found, text: string, codes: Uint16Array): boolean {
  if (
    found.expression.form !== 'point' ||
    found.expression.point.day === undefined ||
    found.expression.point.year === undefined
  )
    return false;
  const { start, end } = found;
  const before = start === 0 ? NEWLINE : codes[start - 1]!;
  if (before !== NEWLINE && before !== COLON) return false;
  const alone = before === NEWLINE && (codes[end] === NEWLINE || end === text.length);
  if (alone && numberEnd(codes, start) === start + 4 && FIGURE_SIGNS.has(codes[start + 4]!)) return true;
  const label = before === NEWLINE ? start - 1 : start;
  return label > 0 && codes[label - 1] === COLON && STAMP_BEFORE.test(text.slice(Math.max(0, start - 8), label - 1));
}

/** A page counts years from 1912 when it is in traditional script or speaks of 民国. */
const countsFromRepublic = (page: Page): boolean => isTraditional(page) || page.text.includes('民国');

function isTraditional({ text, cleaned }: Page): boolean {
  let differ = 0;
  for (let i = 0; i < text.length; i += 3)
    if (text.charCodeAt(i) !== cleaned.printed.charCodeAt(i) && text.charCodeAt(i) > 0x4e00) differ++;
  return differ * 20 > text.length / 3;
}

function speaksOfTaiwan({ taiwan }: DateLexicon, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (taiwan.longestAt(text, at) !== null) return true;
  return false;
}
