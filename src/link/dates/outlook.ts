import planCues from '../../../dictionaries/dates/plan-cues.txt';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';
import type { Outlook } from './context.js';

const cues = lazy(() => {
  const fields = [{ name: 'term' }, { name: 'direction', oneOf: ['ahead', 'back'] }] as const;
  return Trie.forwards(
    readDictionary('dates/plan-cues.txt', planCues, fields).map(
      (row) => [row.term, row.direction as 'ahead' | 'back'] as const,
    ),
  );
});

const BEFORE = 12;
const AFTER = 24;

/** Which way the clause around a date looks, by its words of planning and of completion; plans win. */
export function outlookAt(text: string, start: number, end: number): Outlook {
  let found: Outlook = null;
  const scan = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const char = text[at];
      if (at >= end && (char === '。' || char === '；' || char === '\n')) return false;
      const cue = cues().longestAt(text, at, to);
      if (cue?.value === 'ahead') return true;
      if (cue) found = 'back';
    }
    return false;
  };
  let from = start;
  while (from > 0 && start - from < BEFORE && !/[。；\n]/.test(text[from - 1]!)) from--;
  return scan(from, start) || scan(end, Math.min(text.length, end + AFTER)) ? 'ahead' : found;
}
