import type { Page } from '../../recogniser.js';
import { nameBefore } from '../name-before.js';
import { charBefore } from '../name-bounds.js';
import type { NameRead } from '../names.js';
import { officeBefore } from '../office-before.js';
import type { Chain } from '../posts.js';

/** The names of a list that ends before 等: 张三、李四、王五. Empty where one of them stands before `floor` or is no name. */
export function namesBeforeTitle(page: Page, end: number, floor: number): NameRead[] {
  const { text } = page;
  const names: NameRead[] = [];
  let at = end;
  for (let i = 0; i < 80; i++) {
    if (text.startsWith('同志', at - 2)) at -= 2;
    const comma = lastSeparator(text, at, floor);
    const name = comma >= 0 ? exactName(page, comma + 1, at) : nameBefore(page, at, floor);
    if (!name || name.start < floor) return [];
    names.unshift(name);
    // 县政协主席郭某等县领导: people who have posts of their own.
    if (comma < 0 && officeEndsAt(text, name.start)) return [];
    if (comma < 0 || (text[comma] !== '、' && text[comma] !== '和')) return names;
    at = comma;
  }
  return names;
}

const COUNTS = '两二三四五六七八九十0123456789';

/** The people before a number of them and their post: 张三、李四两位副局长, 张三、李四等4位里长. */
export function countedPeople(page: Page, chain: Chain, floor: number): NameRead[] {
  const { text } = page;
  const last = charBefore(text, chain.start);
  if (last !== '位' && last !== '名') return [];
  let at = chain.start - 1;
  while (at > floor && chain.start - at < 5 && COUNTS.includes(text[at - 1]!)) at--;
  if (at === chain.start - 1) return [];
  const isOpen = charBefore(text, at) === '等';
  const names = namesBeforeTitle(page, isOpen ? at - 1 : at, floor);
  const count = Number(text.slice(at, chain.start - 1));
  // 全镇71名代表: the number must be that of the names.
  const fits = Number.isNaN(count) || (isOpen ? names.length > 1 && names.length <= count : names.length === count);
  return fits ? names : [];
}

/** The separator before the last item, when the item is as short as a name. */
function lastSeparator(text: string, end: number, floor: number): number {
  for (let i = end - 3; i >= Math.max(floor, end - 5); i--) if ('、，。；：\n“”'.includes(text[i]!)) return i;
  return -1;
}

function exactName(page: Page, start: number, end: number): NameRead | null {
  const name = nameBefore(page, end, start);
  return name && name.start === start && name.score > 0.3 ? name : null;
}

function officeEndsAt(text: string, at: number): boolean {
  return officeBefore(text, at, at - 8) !== null;
}
