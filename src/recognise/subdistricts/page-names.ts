import type { LevelWord } from './level-words.js';
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
  undecided: readonly LevelWord[],
): SubdistrictMention[] {
  const sure = new Map<string, SubdistrictMention>();
  for (const mention of found)
    if (mention.evidence !== 'edge' && text.startsWith(mention.name, mention.start)) sure.set(mention.name, mention);
  if (sure.size === 0) return [...found];
  const settled = found.map((mention) => {
    if (mention.evidence !== 'edge' || sure.has(mention.name)) return mention;
    const known = longestIn(text, mention.start + 2, mention.end, sure);
    return known === null
      ? mention
      : { ...mention, start: mention.end - known.name.length, name: known.name, evidence: 'page' as const };
  });
  for (const word of undecided) {
    const known = word.doubtful ? null : longestIn(text, word.start - LONGEST, word.end, sure);
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
  for (let start = Math.max(0, from); start < end - 2; start++) {
    const known = names.get(text.slice(start, end));
    if (known !== undefined) return known;
  }
  return null;
}
