import type { Draft } from '../draft.js';

/** 收入和支出分别增长5%、6%: each number of the run gets its own of the items named before 分别. */
export function shareOut(drafts: Draft<'quantity'>[], text: string): Draft<'quantity'>[] {
  for (let i = 0; i < drafts.length; ) {
    let end = i + 1;
    while (end < drafts.length && /^[、和与及，]$/.test(text.slice(drafts[end - 1]!.end, drafts[end]!.start))) end++;
    if (end - i > 1) share(drafts, i, end, text);
    i = end;
  }
  return drafts;
}

const REACH = 14;

function share(drafts: Draft<'quantity'>[], from: number, to: number, text: string): void {
  const first = drafts[from]!;
  if (first.item === null || !text.slice(Math.max(0, first.start - REACH), first.start).includes('分别')) return;
  const parts = first.item.split(/[、和与及]/);
  if (parts.length !== to - from || parts.some((part) => part.length < 2)) return;
  const last = parts[parts.length - 1]!;
  parts.forEach((part, i) => {
    // 第二、第三产业: the head stands with the last alone.
    const item = part.startsWith('第') && part.length < last.length ? part + last.slice(part.length) : part;
    drafts[from + i] = { ...drafts[from + i]!, item };
  });
}
