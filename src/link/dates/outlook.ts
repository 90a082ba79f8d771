import cueWords from '../../../dictionaries/dates/cues.txt';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import type { Outlook } from './context.js';

const DIRECTIONS = ['ahead', 'goal', 'back', 'speech', 'period'] as const;
type Direction = (typeof DIRECTIONS)[number];

const cues = lazy(() => {
  const fields = [{ name: 'term' }, { name: 'direction', oneOf: DIRECTIONS }] as const;
  return Trie.forwards(
    readDictionary('dates/cues.txt', cueWords, fields).map((row) => [row.term, row.direction as Direction] as const),
  );
});

const BEFORE = 12;
const AFTER = 24;
const SPEECH_BEFORE = 30;

/** Whether a cue of one of the directions starts in a range of the text; goes no further than the end of a sentence. */
function holds(text: string, from: number, to: number, one: Direction, other: Direction = one): boolean {
  const trie = cues();
  for (let at = from; at < to; at++) {
    const cue = trie.longestAt(text, at, to);
    if (cue !== null && (cue.value === one || cue.value === other)) return true;
  }
  return false;
}

const COMMA = '，';
const CLOSING = '。；！？\n';

/** Start of the sentence (up to one of `closing`) before `at`, no more than `most` back. */
function sentenceStart(text: string, at: number, most: number, closing: string): number {
  let from = at;
  while (from > 0 && at - from < most && !closing.includes(text[from - 1]!)) from--;
  return from;
}

function sentenceEnd(text: string, at: number, most: number): number {
  let to = at;
  while (to < text.length && to - at < most && !CLOSING.includes(text[to]!)) to++;
  return to;
}

/**
 * Which way the clause around a date looks: ahead by words of planning, back by words of completion or because it opens
 * a news item (`8月18日，…`). `closing` are the signs that what stands before them says nothing of it.
 */
export function outlookAt(text: string, start: number, end: number, closing = CLOSING): Outlook {
  const from = sentenceStart(text, start, BEFORE, closing);
  const to = sentenceEnd(text, end, AFTER);
  if (holds(text, from, start, 'ahead', 'goal') || holds(text, end, to, 'ahead')) return 'ahead';
  if (opensNews(text, start, end)) return 'back';
  const clause = sentenceStart(text, start, start - from, COMMA);
  let close = Math.min(end + 1, to);
  while (close < to && text[close] !== COMMA) close++;
  if (holds(text, clause, start, 'back') || holds(text, end, close, 'back')) return 'back';
  return null;
}

const opensNews = (text: string, start: number, end: number): boolean =>
  text[end] === '，' &&
  (start === 0 || '\n）讯电　'.includes(text[start - 1]!)) &&
  /[日号午晚晨夜上早一二三四五六七八九十]/.test(text[end - 1] ?? '') &&
  !/[0-9]/.test(text[end + 1] ?? '');

/** Whether a relative day stands in words that someone says on the day the article tells of (表示，今天…). */
export const inSpeech = (text: string, start: number): boolean =>
  holds(text, sentenceStart(text, start, SPEECH_BEFORE, CLOSING), start, 'speech');

/** Whether a headline names a period because the article reports on it (…预算执行情况, …统计公报). */
export const reportsOnPeriod = (text: string, start: number, end: number): boolean => holds(text, start, end, 'period');
