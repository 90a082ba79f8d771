import type { LevelWord } from './level-words.js';
import { boundedStart, type StartContext } from './name-start.js';
import { genericBefore } from './names.js';
import type { SubdistrictMention } from './value.js';

/** Level words that a list can share, with what each gives its items. */
const SHARED = {
  street: '街道',
  town: '镇',
  township: '乡',
  committee: '管委会',
  community: '社区',
  village: '村',
} as const;
/** Farthest a list reaches back from its level word, and most characters of an item. */
const REACH = 80;
const LONGEST_ITEM = 6;
/** `等`, `等5个`, `三个`, `两` before the level word of a list. */
const CLOSER =
  /(?:等(?:地)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})?个?(?:行政|自然)?|(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})个?(?:行政|自然)?)$/;

/**
 * The items of a list that shares its level word: `一马路、德化街、解放路等街道办事处`, `张庄、李庄两村`. Every item must be
 * known with the level word or end as names of settlements and streets do, else it is a list of other things
 * (`教育、医疗等社区服务`).
 */
export function readSharedList(context: StartContext, word: LevelWord): SubdistrictMention[] {
  const { unit } = word;
  if (word.doubtful || !(unit in SHARED)) return [];
  const level = unit as keyof typeof SHARED;
  const { text } = context;
  const closer = CLOSER.exec(text.slice(Math.max(0, word.start - 8), word.start))?.[0] ?? '';
  const listEnd = word.start - closer.length;
  const items = itemsBefore(context, listEnd, closer !== '');
  if (items.length < 2 && !(items.length === 1 && closer.startsWith('等'))) return [];
  // Without 等 or a number the last item is a unit of its own; those before it share its level word only as known names.
  const alone = closer === '' ? items.slice(0, -1) : items;
  const isKnown = ({ start, end }: Item) => {
    if (!isTownship(level)) return false;
    const stem = text.slice(start, end);
    const townships = context.gazetteer.townships();
    // 嘉定工业区、菊园新区管委会: the gazetteer has the zones by themselves.
    return townships.has(stem + SHARED[level]) || (level === 'committee' && townships.has(stem));
  };
  const roads =
    level === 'street' &&
    context.lexicon.bodiesAfter.longestAt(text, word.end) === null &&
    !/[0-9一二两三四五六七八九十]/.test(closer);
  const fits = (item: Item) =>
    isKnown(item) ||
    (closer !== '' &&
      !roads &&
      context.lexicon.placeEndings[text.charCodeAt(item.end - 1)] === 1 &&
      isName(context, item));
  if (alone.length === 0 || !alone.every(fits)) return [];
  // 大学路、嵩山路等街道 may be roads: they are units when every one is known and one is not named after a road.
  if (roads && alone.every((item) => /[路街道]$/.test(text.slice(item.start, item.end)))) return [];
  return alone.map(({ start, end }) => ({
    type: 'subdistrict',
    start,
    end,
    rule: 'subdistrict/shared-level-word',
    name: text.slice(start, end) + SHARED[level],
    level,
    evidence: 'known',
    bodyEnd: end,
  }));
}

interface Item {
  readonly start: number;
  readonly end: number;
}

const isTownship = (level: string): boolean => level !== 'community' && level !== 'village';

function isName(context: StartContext, { start, end }: Item): boolean {
  return (
    end - start >= 2 &&
    genericBefore(context, start, end, end) === null &&
    !context.lexicon.commonWords.has(context.text.slice(start, end))
  );
}

/** The items of a 、 list that ends at `end`; the first one begins where a name would. */
function itemsBefore(context: StartContext, end: number, open: boolean): Item[] {
  const { text, lexicon } = context;
  const items: Item[] = [];
  let itemEnd = end;
  const floor = Math.max(context.lastEnd, end - REACH);
  for (;;) {
    let at = itemEnd;
    while (at > floor && itemEnd - at < LONGEST_ITEM && lexicon.boundary[text.charCodeAt(at - 1)] !== 2) at--;
    const sign = at > floor ? text[at - 1] : undefined;
    if (sign === '、' && itemEnd - at >= 2) {
      items.unshift({ start: at, end: itemEnd });
      itemEnd = at - 1;
      continue;
    }
    const first = boundedStart(context, itemEnd);
    if (first !== null && itemEnd - first.start >= 2) items.unshift({ start: first.start, end: itemEnd });
    else if (items.length === 0 || open) return first === null ? [] : items;
    return items;
  }
}
