import type { SubdistrictLevel } from '../../model/subdistrict.js';
import { type LevelWord, levelOf } from './level-words.js';
import { EDGE, isCommonWord } from './lexicon.js';
import type { ClosedList } from './list-closers.js';
import { boundedStart, type NameStart, type StartContext } from './name-start.js';
import { genericBefore } from './names.js';
import { isTownshipTier, levelWord, type SubdistrictMention } from './value.js';

/** Farthest a list without 等 or a number reaches back from its level word. */
const REACH = 80;
/** Most characters of an item. */
const LONGEST_ITEM = 6;

/**
 * The items of a list that shares its level word: `一马路、德化街、解放路等街道办事处`, `张庄、李庄两村`. What each item must be
 * follows from how the list is closed and from what stands before it, else it is a list of other things
 * (`教育、医疗等社区服务`). An item may have the level word by itself (`张庄、金村等村`).
 * @param list how the list is closed, or null when nothing but the level word closes it
 */
export function readSharedList(context: StartContext, word: LevelWord, list: ClosedList | null): SharedList {
  const { text } = context;
  const level = levelOf(word);
  if (level === null || (list === null && !mayShare(context, word, level))) return NO_LIST;
  const found = itemsBefore(context, list, word.start);
  if (found === null) return NO_LIST;
  const { items, first } = found;
  // 五龙、甘泉等乡镇: which of them are 镇 is not said.
  const last = items.at(-1);
  if (list === null && last !== undefined && text.slice(last.start, last.end).includes('等')) return NO_LIST;
  const read = list === null ? items.slice(0, -1) : items;
  if (read.length === 0 || (items.length < 2 && !list?.isOpen)) return NO_LIST;
  const fits = list === null ? areKnown(context, read, level) : areNamed(context, word, list, read, level, first);
  // 同春、永正、兰潭村: of villages the page decides.
  if (!fits && (list !== null || isTownshipTier(level))) return NO_LIST;
  const mentions = read.map(({ start, end }): SubdistrictMention => {
    const stem = text.slice(start, end);
    return {
      type: 'subdistrict',
      start,
      end,
      rule: 'subdistrict/shared-level-word',
      name: stem.endsWith(levelWord(level)) ? stem : stem + levelWord(level),
      level,
      evidence: 'known',
      bodyEnd: end,
    };
  });
  return fits ? { items: mentions, onPage: NONE } : { items: NONE, onPage: mentions };
}

/** The items of a list that are units, or that are if the page names every one of them elsewhere. */
export interface SharedList {
  readonly items: readonly SubdistrictMention[];
  readonly onPage: readonly SubdistrictMention[];
}
const NONE: readonly SubdistrictMention[] = [];
/** No list at all. */
export const NO_LIST: SharedList = { items: NONE, onPage: NONE };

const LIST_SIGN = '、'.charCodeAt(0);

/** Whether 、 stands so near before a level word that an item of a list may end there, and that item has none of its own. */
function mayShare({ text, gazetteer }: StartContext, { start }: LevelWord, level: SubdistrictLevel): boolean {
  for (let at = start - 1; at > 0 && start - at <= LONGEST_ITEM + 1; at--) {
    if (text.charCodeAt(at) !== LIST_SIGN) continue;
    const last = text.charCodeAt(at - 1);
    const own = levelWord(level);
    if (last === own.charCodeAt(own.length - 1)) return false;
    return (
      level === 'committee' || !isTownshipTier(level) || gazetteer.townships().mayEndIn(last, text.charCodeAt(start))
    );
  }
  return false;
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** Without 等 or a number only names of the gazetteer share the level word of the last item, which is a unit of its own. */
function areKnown(context: StartContext, items: readonly Item[], level: SubdistrictLevel): boolean {
  // 服务中心、镇渡乡: there is a 中心乡, but it is not meant.
  return items.every((item) => isKnown(context, item, level) && (level === 'committee' || isName(context, item)));
}

/** Whether the items of a closed list are names: all known or ending as names do, or most of them where the list is sure. */
function areNamed(
  context: StartContext,
  word: LevelWord,
  list: ClosedList,
  items: readonly Item[],
  level: SubdistrictLevel,
  first: NameStart,
): boolean {
  const { text, lexicon } = context;
  // 大学路、嵩山路等街道 may be roads: they are units when every one is known and one is not named after a road.
  if (level === 'street' && list.count === null && lexicon.bodiesAfter.longestAt(text, word.end) === null)
    return (
      items.every((item) => isKnown(context, item, level)) &&
      items.some(({ start, end }) => !/[路街道]$/.test(text.slice(start, end)))
    );
  const ended = items.filter(
    (item) =>
      isKnown(context, item, level) ||
      (isName(context, item) && lexicon.placeEndings[text.charCodeAt(item.end - 1)] === 1) ||
      text.startsWith(levelWord(level), item.end - levelWord(level).length),
  );
  // 某某府、蓝天四村: not four villages.
  if (!list.isOpen && list.count !== items.length) return false;
  if (ended.length === items.length) return true;
  if (SERVICES.test(text.slice(word.end, word.end + 2))) return false;
  if (!items.every((item) => ended.includes(item) || isNameLike(context, item))) return false;
  // 潭下镇合群、老街等村委会: what a township holds; 南门、公安两个社区: as many as the number says.
  return first.evidence === 'unit' || list.count === items.length || ended.length * 2 >= items.length;
}
/** What follows 社区 where it is a common noun. */
const SERVICES = /^(?:服务|工作|事务|治理|建设|活动|功能|资源|管理|矫正|需求|问题|生活)/;

function isKnown({ text, gazetteer }: StartContext, { start, end }: Item, level: SubdistrictLevel): boolean {
  if (!isTownshipTier(level)) return false;
  const stem = text.slice(start, end);
  const townships = gazetteer.townships();
  // 嘉定工业区、菊园新区管委会: the gazetteer has the zones by themselves.
  return townships.has(stem + levelWord(level)) || (level === 'committee' && townships.has(stem));
}

function isName(context: StartContext, item: Item): boolean {
  return isNameLike(context, item) && !isCommonWord(context.lexicon, context.text, item.start, item.end);
}

/** Whether an item may be a name where the rest of the list is one of names: 合群, 老街. */
function isNameLike(context: StartContext, { start, end }: Item): boolean {
  return end - start >= 2 && genericBefore(context, start, end, end) === null;
}

/** The items of a 、 list that ends before its level word; the first one begins where a name would. */
function itemsBefore(
  context: StartContext,
  list: ClosedList | null,
  levelAt: number,
): { items: Item[]; first: NameStart } | null {
  const { text, lexicon, lastEnd } = context;
  const items: Item[] = [];
  let itemEnd = list?.itemsEnd ?? levelAt;
  const floor = Math.max(lastEnd, (list?.start ?? levelAt) - REACH);
  for (;;) {
    let at = itemEnd;
    while (at > floor && itemEnd - at < LONGEST_ITEM && lexicon.boundary[text.charCodeAt(at - 1)] !== EDGE.hard) at--;
    if (items.length === 0) {
      const and = andIn(context, at, itemEnd);
      // 仲宫、柳埠和西营镇
      if (and > 0 && (list !== null || text[at - 1] === '、')) {
        items.push({ start: and + 1, end: itemEnd });
        itemEnd = and;
        continue;
      }
    }
    if (at > floor && text[at - 1] === '、' && (itemEnd - at >= 2 || (list !== null && itemEnd > at))) {
      items.push({ start: at, end: itemEnd });
      itemEnd = at - 1;
      continue;
    }
    const first = firstStart(context, itemEnd);
    if (first !== null && itemEnd - first.start >= 2) items.push({ start: first.start, end: itemEnd });
    else if (items.length === 0 || list !== null) return null;
    return { items: items.reverse(), first: first ?? { start: itemEnd, evidence: 'edge' } };
  }
}

/** Where 和 or 及 stands between the last two items, or −1: 张寨、水磨和申河等村. */
function andIn({ text, lexicon }: StartContext, start: number, end: number): number {
  for (let at = end - 3; at >= start + 2; at--)
    if (
      (text[at] === '和' || text[at] === '及') &&
      lexicon.bigrams.longestAt(text, at - 1, at + 1) === null &&
      lexicon.bigrams.longestAt(text, at, at + 2) === null
    )
      return at;
  return -1;
}

/** Where the first item begins: where a name before a level word would; 的 behind a unit leads into it. */
function firstStart(context: StartContext, itemEnd: number): NameStart | null {
  const { text, lastEnd } = context;
  const first = boundedStart(context, itemEnd);
  return first !== null && first.start === lastEnd + 1 && text[lastEnd] === '的'
    ? { ...first, evidence: 'unit' }
    : first;
}
