import type { LevelWord } from './level-words.js';
import type { Lexicon } from './lexicon.js';
import type { SubdistrictMention } from './value.js';

/** How often a page must have a name for it to be one by that alone. */
const OFTEN = 3;

/** Those mentions whose name the page has again and again. */
export function repeated(mentions: readonly SubdistrictMention[]): readonly SubdistrictMention[] {
  if (mentions.length < OFTEN) return NONE;
  const times = new Map<string, number>();
  for (const { name } of mentions) times.set(name, (times.get(name) ?? 0) + 1);
  return mentions.filter(({ name }) => times.get(name)! >= OFTEN);
}
const NONE: readonly SubdistrictMention[] = [];

/** Longest stem that is looked back over for a name of the page. */
const LONGEST = 8;

/**
 * Settles what one place alone cannot: a name that begins behind a word no dictionary has (`督促某某社区`) is cut to the
 * name another place of the page shows, and level words without a bounded name take such a name too.
 */
export function settleByPage(
  text: string,
  found: SubdistrictMention[],
  unsureLists: readonly (readonly SubdistrictMention[])[],
  undecided: readonly LevelWord[],
  { bodiesAfter }: Lexicon,
): SubdistrictMention[] {
  if (found.length === 0) return found;
  if (undecided.length === 0 && unsureLists.length === 0 && !found.some(isDoubtful)) return inOrder(found);
  const sure = new Map<string, SubdistrictMention>();
  const named = new Map<string, SubdistrictMention>();
  const endings = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < found.length; i++) {
    const mention = found[i]!;
    const { name } = mention;
    const isPrinted = text.startsWith(name, mention.start);
    if (!isPrinted && mention.rule !== 'subdistrict/shared-level-word') continue;
    // Level words have one to three characters.
    for (let at = name.length - 1; at > 0 && at >= name.length - 3; at--) {
      const bit = bitAt(name, at);
      endings[bit >> 4]! |= 1 << (bit & 15);
    }
    named.set(name, mention);
    if (isPrinted && !isDoubtful(mention)) sure.set(name, mention);
  }
  if (named.size === 0) return found;
  const settled: SubdistrictMention[] = [];
  for (let i = 0; i < found.length; i++) settled.push(settledStart(text, found[i]!, sure));
  // 同春、永正、兰潭村: units when the page names every one elsewhere.
  for (const items of unsureLists)
    if (items.every(({ name, start, end }) => named.has(name) && end - start < name.length)) settled.push(...items);
  for (let i = 0; i < undecided.length; i++) {
    const word = undecided[i]!;
    const bit = bitAt(text, word.start);
    if (((endings[bit >> 4]! >> (bit & 15)) & 1) === 0) continue;
    // 李庄村民 are people, but 某某乡志 and 某某镇区 name the unit.
    if (word.doubtful && (word.unit === 'village' || word.unit === 'community')) continue;
    // 长丰街东风村村委会: a body behind the unit shows that it is one.
    const names = bodiesAfter.longestAt(text, word.end) === null ? sure : named;
    const known = longestIn(text, word.start - LONGEST, word.end, names);
    if (known === null || known.level !== word.unit) continue;
    settled.push(withName(known, word.end, known.name, word.end));
  }
  return inOrder(settled);
}

/** Whether a name may begin behind a word no dictionary has. */
const isDoubtful = ({ evidence }: SubdistrictMention): boolean => evidence === 'edge';

/** The characters before and behind the beginning of a level word, as one of 128 bits: most level words of a page are told by it to end no name of the page. */
const bitAt = (text: string, at: number): number => (text.charCodeAt(at - 1) * 29 + text.charCodeAt(at)) & 127;

/** The mentions by start, the longer ones first; they mostly are. */
function inOrder(mentions: SubdistrictMention[]): SubdistrictMention[] {
  for (let i = 1; i < mentions.length; i++)
    if (mentions[i]!.start <= mentions[i - 1]!.start)
      return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions;
}

/** A mention with the start that a sure name of the page gives it, or the mention itself. */
function settledStart(
  text: string,
  mention: SubdistrictMention,
  sure: ReadonlyMap<string, SubdistrictMention>,
): SubdistrictMention {
  if (!isDoubtful(mention) || sure.size === 0 || sure.has(mention.name)) return mention;
  const known = longestIn(text, mention.start + 2, mention.end, sure);
  return known === null ? mention : withName(mention, mention.end, known.name, mention.bodyEnd);
}

/** A mention of a name of the page, which ends at `end`. */
function withName(
  { type, rule, level }: SubdistrictMention,
  end: number,
  name: string,
  bodyEnd: number,
): SubdistrictMention {
  return { type, start: end - name.length, end, rule, name, level, evidence: 'page', bodyEnd };
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
