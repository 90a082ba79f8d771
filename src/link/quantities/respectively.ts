import { CharSet } from '../../lexicon/char-set.js';
import type { Draft } from '../draft.js';

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

function share(drafts: Draft<'quantity'>[], from: number, to: number, text: string): void {
  const first = drafts[from]!;
  const lead = text.slice(Math.max(0, first.start - REACH), first.start);
  const at = lead.lastIndexOf('分别');
  if (first.item === null || at < 0) return;
  const items = /[，。；]$/.test(lead.slice(0, at))
    ? itemsBefore(drafts, from, to - from, text)
    : itemsIn(first.item, to - from);
  items?.forEach((item, i) => {
    drafts[from + i] = { ...drafts[from + i]!, item };
  });
}

/** 游客46万人次，收入2.3亿元，分别增长14%和8%: the items of as many numbers before. */
function itemsBefore(
  drafts: readonly Draft<'quantity'>[],
  from: number,
  count: number,
  text: string,
): (string | null)[] | null {
  if (from < count || /[。！？\n]/.test(text.slice(drafts[from - count]!.end, drafts[from]!.start))) return null;
  return drafts.slice(from - count, from).map((draft) => draft.item);
}

/** 收入和支出: the parts of one item. 第二、第三产业: the head stands with the last alone. */
function itemsIn(item: string, count: number): string[] | null {
  const parts = item.split(/[、和与及]/);
  const last = parts[parts.length - 1]!;
  if (parts.length !== count || parts.some((part) => part.length < 2)) return null;
  return parts.map((part) =>
    part.startsWith('第') && part.length < last.length ? part + last.slice(part.length) : part,
  );
}
