import { lazy } from '../../lexicon/lazy.js';
import type { Page, Recogniser } from '../recogniser.js';
import { type DateLexicon, dateLexicon } from './lexicon.js';
import { isChineseNumeral, isFigure } from './numbers.js';
import type { Reading } from './pieces/piece.js';
import { calendar } from './rules/calendar.js';
import { countedFromNow, countedWithWordAfter } from './rules/counted.js';
import { fiveYearPlan } from './rules/five-year-plan.js';
import { recurring } from './rules/recurring.js';
import type { Found, Rule } from './rules/rule.js';
import { reign, sinceEvent, vague } from './rules/words.js';
import type { DateMention } from './value.js';

/** The rules, in order; the first that finds something at an anchor has it. */
const RULES: readonly Rule[] = [
  fiveYearPlan,
  sinceEvent,
  reign,
  recurring,
  countedFromNow,
  countedWithWordAfter,
  calendar,
  vague,
];

/** Characters that some rule can start with, beside numbers and the first characters of dictionary words. */
const STARTS = '每逢工“近最过刚这未今接上下后此自从由即本发公周星礼曜第首农阴旧夏闰正冬腊大前头';

const anchors = lazy(() => {
  const lexicon = dateLexicon();
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++)
    if (isFigure(code) || isChineseNumeral(code) || lexicon.words.canStartWith(code)) table[code] = 1;
  for (const char of STARTS) table[char.charCodeAt(0)] = 1;
  return table;
});

/** Proposes date mentions: one pass over the text that tries the rules at their anchors. */
export const recogniseDates: Recogniser<DateMention> = (page) => {
  const lexicon = dateLexicon();
  const table = anchors();
  const { text } = page;
  const reading: Reading = { text, roc: lazy(() => isFromTaiwan(page)) };
  const mentions: DateMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (table[code] === 0) continue;
    const found = findAt(reading, lexicon, at);
    if (found) {
      for (const one of found) addMention(mentions, one, text);
      at = found[found.length - 1]!.end - 1;
    } else at = skip(text, at, code, lexicon) - 1;
  }
  return mentions;
};

function findAt(reading: Reading, lexicon: DateLexicon, at: number): Found[] | null {
  for (const rule of RULES) {
    const found = rule(reading, lexicon, at);
    if (found) return found;
  }
  return null;
}

/** Past a number or a name that holds no date. */
function skip(text: string, at: number, code: number, lexicon: DateLexicon): number {
  if (isFigure(code)) {
    let end = at + 1;
    while (isFigure(text.charCodeAt(end))) end++;
    return end;
  }
  const word = lexicon.words.longestAt(text, at);
  if (word?.value.kind === 'name') return word.end;
  return at + 1;
}

const LIST = /^(?:[、和及与或，；]|以及|\n)$/;
const STAMP_BEFORE = /(?:时间|日期|发布|更新|来源|字号|稿源)[^。；\n]{0,4}[：:]?$/;

function addMention(mentions: DateMention[], found: Found, text: string): void {
  const previous = mentions[mentions.length - 1];
  const listed =
    previous && found.start - previous.end <= 2 && LIST.test(text.slice(previous.end, found.start)) ? previous : null;
  mentions.push({
    type: 'date',
    start: found.start,
    end: found.end,
    rule: found.rule,
    expression: found.expression,
    listed,
    stamp: isStamp(found, text),
    bare: found.bare === true,
  });
}

/** A day in figures on a line of its own or after 时间：, with nothing told on the line. */
function isStamp(found: Found, text: string): boolean {
  if (
    found.expression.form !== 'point' ||
    found.expression.point.day === undefined ||
    found.expression.point.year === undefined
  )
    return false;
  const printed = text.slice(found.start, found.start + 5);
  const alone = (text[found.start - 1] ?? '\n') === '\n' && (text[found.end] ?? '\n') === '\n';
  if (/^\d{4}[-./]/.test(printed) && alone) return true;
  return STAMP_BEFORE.test(text.slice(Math.max(0, found.start - 8), found.start));
}

/** A page counts years from 1912 when it is in traditional script or speaks of 民国 or Taiwan. */
function isFromTaiwan(page: Page): boolean {
  const { text, cleaned } = page;
  let differ = 0;
  for (let i = 0; i < text.length; i += 3)
    if (text.charCodeAt(i) !== cleaned.printed.charCodeAt(i) && text.charCodeAt(i) > 0x4e00) differ++;
  return differ * 20 > text.length / 3 || text.includes('民国');
}
