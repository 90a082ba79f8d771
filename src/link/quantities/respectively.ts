import { CharSet } from '../../lexicon/char-set.js';
import type { Draft } from '../draft.js';
import { measureWords } from './lexicon.js';
import { nounBefore } from './noun.js';
import { windowAt } from './window.js';

/** 收入和支出分别增长5%、6%: each number of the run gets its own of the items named before 分别. */
export function shareOut(drafts: Draft<'quantity'>[], text: string): Draft<'quantity'>[] {
  for (let i = 0; i < drafts.length; ) {
    let end = i + 1;
    while (end < drafts.length && isJoined(drafts[end - 1]!, drafts[end]!, text)) end++;
    if (end - i > 1) share(drafts, i, end, text);
    i = end;
  }
  return drafts;
}

const JOINT = new CharSet('、和与及，');

const isJoined = (one: Draft<'quantity'>, next: Draft<'quantity'>, text: string): boolean =>
  next.start - one.end === 1 && JOINT.at(text, one.end);

const REACH = 14;
const AFTER_COMMA = /[，。；](?:同比|环比|比上年|比去年|较上年|较去年)?(增速|增幅|降幅|占比|比重)?$/;

function share(drafts: Draft<'quantity'>[], from: number, to: number, text: string): void {
  const first = drafts[from]!;
  const open = Math.max(0, first.start - REACH);
  const at = text.slice(open, first.start).lastIndexOf('分别');
  if (first.item === null || at < 0) return;
  const count = to - from;
  const comma = AFTER_COMMA.exec(text.slice(Math.max(0, open + at - 8), open + at));
  const items =
    comma !== null
      ? itemsBefore(drafts, from, count, text, comma[1] ?? '')
      : (itemsIn(first.item, count) ?? doersOf(first.item, text, open + at, first.start, count));
  if (items === null) return;
  for (let i = 0; i < count; i++) drafts[from + i] = { ...drafts[from + i]!, item: items[i]! };
}

/** 游客46万人次，收入2.3亿元，分别增长14%和8%: the items of as many numbers before. */
function itemsBefore(
  drafts: readonly Draft<'quantity'>[],
  from: number,
  count: number,
  text: string,
  measure: string,
): (string | null)[] | null {
  if (from < count || /[。！？\n]/.test(text.slice(drafts[from - count]!.end, drafts[from]!.start))) return null;
  return drafts.slice(from - count, from).map((draft) => (draft.item === null ? null : draft.item + measure));
}

/** The deed that 分别 stands before is of each doer: 生猪、牛、羊分别出栏6万头、1万头、2万只. */
const YIELDS = /^(?:[出存]栏|.{0,4}[量额值积数])$/;

function doersOf(item: string, text: string, at: number, start: number, count: number): string[] | null {
  if (!YIELDS.test(item) || text.slice(at + 2, at + 2 + item.length) !== item || at + 2 + item.length > start)
    return null;
  const doers = itemsIn(nounBefore(text.slice(windowAt(text, at).clause, at)), count);
  return doers === null ? null : doers.map((doer) => doer + item);
}

/** 收入和支出: the parts of one item. 第二、第三产业, 城镇、农村居民人均可支配收入: the head stands with the last alone. */
function itemsIn(item: string, count: number): string[] | null {
  const parts = partsOf(item, count);
  if (parts === null) return null;
  const last = parts[parts.length - 1]!;
  const head = headOf(last);
  const counted = NUMBER.has(last.charCodeAt(0));
  return parts.map((part) => {
    if (part === last) return part;
    // 一、二、三产投资
    if (counted && part.length === 1 && NUMBER.at(part, 0)) return part + last.slice(1);
    // 城、乡居民人均可支配收入
    if (part === '城') return part + last.slice(last.indexOf('乡') + 1);
    if (part.startsWith('第') && last.startsWith('第') && part.length < last.length)
      return part + last.slice(part.length);
    if (head.length > 1 && part.length < 4 && headOf(part) === '' && !OWNERS.test(part)) {
      // 城镇、农村居民人均可支配收入
      const owner = OWNERS.exec(last.slice(0, last.length - head.length));
      if (owner !== null) return part + owner[0] + head;
    }
    return head.length > 1 && head.length < last.length && headOf(part) === '' ? part + head : part;
  });
}

/** The name of a measure that ends a noun, or ''; its last character alone where it is no common one. */
function headOf(noun: string): string {
  const hit = measureWords().longestBefore(noun, noun.length);
  if (hit !== null) return noun.slice(hit.start);
  return MEASURE_END.ends(noun) ? noun.slice(-1) : '';
}

const NUMBER = new CharSet('一二三四五六七八九十');
const MEASURE_END = new CharSet('数量额率值积价费度比');
const OWNERS = /(?:居民|产业|企业|行业|地区|项目|人口)$/;
const JOINTS = /[和与及]|以及/;

function partsOf(item: string, count: number): string[] | null {
  const isPart = (part: string) =>
    part.length > 1 || NUMBER.at(part, 0) || LIVESTOCK.at(part, 0) || (part === '城' && item.includes('乡'));
  const parts = item.split('、');
  if (parts.length === count - 1) {
    // 汽车类、石油类和家电类: the last two are joined.
    const joined = parts.pop()!.split(JOINTS);
    if (joined.length !== 2) return null;
    parts.push(joined[0]!, joined[1]!);
  }
  return parts.length === count && parts.every(isPart) ? parts : null;
}

const LIVESTOCK = new CharSet('猪牛羊鸡鸭鹅兔马鱼虾');
