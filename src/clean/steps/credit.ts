import roles from '../../../dictionaries/articles/roles.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';
import { Trie } from '../../lexicon/trie.js';

/** How far back from a line's end the credit starts at most. */
const REACH = 48;
/** Longest name of an outlet or office before a role word. */
const LONGEST_OUTLET = 12;
/** Names and what stands between them. */
const NAMES = /^[：:（(]?[\u3400-\u9fff·、/：: ]{2,40}[）)]?$/;
/** The characters of names, rare ones included. */
const FIRST_NAMED = 0x3400;
const LAST_NAMED = 0x9fff;
/** What else than a name or role a credit ends in. */
const CLOSES = new CharSet('·、/：:）) ');
const STOPS = new CharSet('。！？!?”」』；');

const roleWords = lazy(() => {
  const rows = readDictionary('articles/roles.txt', roles, [{ name: 'term' }, { name: 'role' }] as const);
  const people = rows.filter((row) => row.role !== 'none' && row.term.length > 1);
  return {
    before: Trie.forwards(people.map((row) => [row.term, true] as const)),
    after: Trie.backwards(rows.filter((row) => row.role === 'photographer').map((row) => [row.term, true] as const)),
  };
});

/** Whether a line ends in a credit, as in `…整治到位。记者王某通讯员张某`: an article ends there. */
export function endsInCredit(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if ((last < FIRST_NAMED || last > LAST_NAMED) && !CLOSES.has(last)) return false;
  let from = end;
  const limit = Math.max(start, end - REACH - 1);
  while (from > limit && !STOPS.at(text, from - 1)) from--;
  if (end - from > REACH || from === end) return false;
  const { before, after } = roleWords();
  const sign = after.longestBefore(text, end, from);
  if (sign && sign.start - from >= 2 && sign.start - from <= 4) return true;
  for (let at = from; at < Math.min(end, from + LONGEST_OUTLET); at++) {
    const word = before.canStartWith(text.charCodeAt(at)) ? before.longestAt(text, at, end) : null;
    if (word) return NAMES.test(text.slice(word.end, end));
  }
  return false;
}

/** Longer lines hold more than a dateline. */
const LONGEST_DATELINE = 60;
const DATELINE = /^[^，。（]{0,24}[讯电]（[^（）]{2,48}）$/;

/** Whether a line is a dateline with its credit and nothing else, `本报讯（记者 王某）`: the text goes on behind it. */
export const isDateline = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(end - 1) === CLOSE && end - start <= LONGEST_DATELINE && DATELINE.test(text.slice(start, end));

const CLOSE = '）'.charCodeAt(0);
