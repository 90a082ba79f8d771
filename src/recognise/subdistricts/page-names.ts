import { CharFilter } from '../../lexicon/char-filter.js';
import type { LevelWord } from './level-words.js';
import type { Lexicon } from './lexicon.js';
import type { SubdistrictMention } from './value.js';

/** Longest stem that is looked back over for a name of the page. */
const LONGEST = 8;

/**
 * Settles what one place alone cannot: a name that begins behind a word no dictionary has (`督促某某社区`) is cut to the
 * name another place of the page shows, and level words without a bounded name take such a name too.
 */
export function settleByPage(
  text: string,
  found: readonly SubdistrictMention[],
  unsureLists: readonly (readonly SubdistrictMention[])[],
  undecided: readonly LevelWord[],
  { bodiesAfter }: Lexicon,
): SubdistrictMention[] {
  const sure = new Map<string, SubdistrictMention>();
  const named = new Map<string, SubdistrictMention>();
  for (const mention of found) {
    if (mention.rule === 'subdistrict/shared-level-word') named.set(mention.name, mention);
    if (!text.startsWith(mention.name, mention.start)) continue;
    named.set(mention.name, mention);
    if (mention.evidence !== 'edge') sure.set(mention.name, mention);
  }
  if (named.size === 0) return [...found];
  // Level words have one to three characters.
  const beforeLevel = CharFilter.of(
    [...named.keys()].flatMap((name) => [2, 3, 4].map((back) => name.charCodeAt(name.length - back))),
    256,
  );
  const settled = found.map((mention) => {
    if (mention.evidence !== 'edge' || sure.has(mention.name)) return mention;
    const known = longestIn(text, mention.start + 2, mention.end, sure);
    return known === null
      ? mention
      : { ...mention, start: mention.end - known.name.length, name: known.name, evidence: 'page' as const };
  });
  // 同春、永正、兰潭村: units when the page names every one elsewhere.
  for (const items of unsureLists)
    if (items.every(({ name, start, end }) => named.has(name) && end - start < name.length)) settled.push(...items);
  for (const word of undecided) {
    if (word.doubtful || !beforeLevel.mayHave(text.charCodeAt(word.start - 1))) continue;
    // 长丰街东风村村委会: a body behind the unit shows that it is one.
    const names = bodiesAfter.longestAt(text, word.end) === null ? sure : named;
    const known = longestIn(text, word.start - LONGEST, word.end, names);
    if (known === null || known.level !== word.unit) continue;
    settled.push({ ...known, start: word.end - known.name.length, end: word.end, bodyEnd: word.end, evidence: 'page' });
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mention whose name is the longest that ends at `end` and begins at `from` or later. */
function longestIn(
  text: string,
  from: number,
  end: number,
  names: ReadonlyMap<string, SubdistrictMention>,
): SubdistrictMention | null {
  for (let start = Math.max(0, from); start < end - 1; start++) {
    const known = names.get(text.slice(start, end));
    // 上村 is found again only where it stands by itself.
    if (known !== undefined && (end - start > 2 || !isHan(text.charCodeAt(start - 1)))) return known;
  }
  return null;
}

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000;
