import type { Page } from '../../recogniser.js';
import { actLexicon } from '../lexicon.js';
import { nameBefore } from '../name-before.js';
import type { NameRead } from '../names.js';

/** The people named before a verb: 张三同志任…, 张三、李四任…, 张三（女）为…. */
export function peopleBefore(page: Page, at: number, floor: number): NameRead[] | null {
  const { text } = page;
  const people: NameRead[] = [];
  let end = overManner(text, at, floor);
  for (let i = 0; i < 30; i++) {
    end = overRemark(text, end, floor);
    if (text.startsWith('等', end - 1) && end - 1 >= floor) end -= 1;
    end = overComrades(text, end, floor);
    end = overRemark(text, end, floor);
    const name = behindVerb(page, nameBefore(page, end, floor));
    if (!name || name.score < (isAppointed(text, name.start) ? 0.2 : 0.5)) break;
    people.unshift(name);
    const before = text[name.start - 1];
    if (before !== '、' && before !== '和' && before !== '与') break;
    end = name.start - 1;
  }
  return people.length > 0 ? people : null;
}

/** 聘任|王某某为: a name that would begin inside a verb of appointing begins behind it. */
function behindVerb(page: Page, name: NameRead | null): NameRead | null {
  if (name === null || name.end - name.start < 3) return name;
  const { start, end } = name;
  const verb = actLexicon().appoint.longestBefore(page.text, start + 1, Math.max(0, start - 3));
  return verb !== null && verb.start < start ? (nameBefore(page, end, start + 1) ?? name) : name;
}

const MANNER =
  /(?:分别|均|一致|(?:以)?(?:[0-9]{1,4}票的?|绝对)?(?:全票|高票|多数票|[0-9]{1,4}票)|正式|同时|因[一-龥]{2,8}){1,3}$/;

const MANNER_ENDS = '别均致票式时';

/** Back over how people were chosen, or why they leave: 分别, 以全票, 因工作调动. */
function overManner(text: string, end: number, floor: number): number {
  const words = text.slice(Math.max(floor, end - 12), end);
  if (!MANNER_ENDS.includes(words.charAt(words.length - 1)) && !words.includes('因')) return end;
  const found = MANNER.exec(words);
  return found ? end - found[0].length : end;
}

/** Back over 同志, 两位同志, 等同志, 等五名同志. */
function overComrades(text: string, end: number, floor: number): number {
  if (text[end - 1] === '人') return overCount(text, end - 1, end, floor);
  if (text.startsWith('代表', end - 2) || text.startsWith('委员', end - 2)) {
    const at = end - 2;
    return text[at - 1] === '名' || text[at - 1] === '位' ? overCount(text, at - 1, end, floor) : end;
  }
  if (!text.startsWith('同志', end - 2) || end - 2 < floor) return end;
  let at = end - 2;
  if (text[at - 1] === '名' || text[at - 1] === '位') at--;
  while (at > floor && /[0-9一二三四五六七八九十两]/.test(text[at - 1]!) && end - at < 8) at--;
  if (text[at - 1] === '等') return at - 1;
  return /[名位]/.test(text[end - 3]!) && at < end - 3 ? at : end - 2;
}

/** Back over 等165人, 等20名代表: a list cut short. `countEnd`: where the number ends; `end` where nothing of it stands. */
function overCount(text: string, countEnd: number, end: number, floor: number): number {
  let at = countEnd;
  while (at > floor && end - at < 8 && COUNT.includes(text[at - 1]!)) at--;
  return at > floor && text[at - 1] === '等' ? at - 1 : end;
}
const COUNT = '0123456789一二三四五六七八九十百余多';

/** Back over a remark in brackets. */
function overRemark(text: string, end: number, floor: number): number {
  if (text.charCodeAt(end - 1) !== 0xff09) return end;
  for (let i = end - 2; i >= Math.max(floor, end - 20); i--) {
    if (text.charCodeAt(i) === 0xff08) return i;
    if (text[i] === '。' || text[i] === '\n') break;
  }
  return end;
}

/** Whether a verb of appointing stands straight before a place: nothing else than a name can follow, so that it may be a word (高山). */
function isAppointed(text: string, at: number): boolean {
  return actLexicon().appoint.longestBefore(text, at, Math.max(0, at - 4)) !== null;
}
