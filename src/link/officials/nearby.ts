import { readBody } from '../../recognise/officials/bodies.js';
import { bodyLexicon } from '../../recognise/officials/lexicon.js';
import type { Page } from '../../recognise/recogniser.js';

/** How far back a working group is looked for, in characters. */
const GROUP_REACH = 160;
const GROUPS = ['领导小组', '指挥部', '工作专班', '工作小组', '委员会', '组委会', '领导组'];

/** The working group last set up before a place: an office named after it is its own. One named in full (“…”工作领导小组) comes before a bare 领导小组. */
export function nearestGroup(page: Page, at: number): string | null {
  const limit = Math.max(0, at - GROUP_REACH);
  const window = page.text.slice(limit, at);
  let best: { readonly at: number; readonly name: string; readonly named: boolean } | null = null;
  for (const group of GROUPS)
    for (let i = window.lastIndexOf(group); i >= 0; i = i > 0 ? window.lastIndexOf(group, i - 1) : -1) {
      const name = groupNameAt(page, limit + i, group);
      const named = name.length > group.length;
      if (best === null || (named && !best.named) || (named === best.named && i > best.at))
        best = { at: i, name, named };
      if (named) break;
    }
  return best?.name ?? null;
}

function groupNameAt(page: Page, at: number, group: string): string {
  const { text } = page;
  const body = readBody(page, at, Math.max(0, at - 40));
  const name = text.slice(body.start, at).replace(/^(?:成立|设立|组建|建立)了?/, '');
  return /^[的该此]?$/.test(name) ? group : name + group;
}

/** How much of an article is looked through for the institution it speaks for, in characters. */
const INSTITUTION_REACH = 3000;

/** The institution an article's 我校, 我院 stands for: the first one its text names with a place. `from`: where the article begins. */
export function institutionOf(page: Page, word: string, from: number, to: number): string | null {
  const { places } = bodyLexicon();
  const { text } = page;
  const endings =
    word === '校' ? /^.{0,10}?(?:大学|学院|学校|中学|小学)/ : /^.{0,8}?(?:医院|保健院|卫生院|研究院|法院|检察院)/;
  const limit = Math.min(to, from + INSTITUTION_REACH);
  for (let at = from; at < limit; at++) {
    const place = places.longestAt(text, at, limit);
    if (!place) continue;
    const found = endings.exec(text.slice(place.end, place.end + 14));
    if (found && !/[，。、；：\n“”《》]/.test(found[0])) return text.slice(at, place.end) + found[0];
    at = place.end - 1;
  }
  return null;
}

/** How far back the body of a bare 局长 or 馆长 is looked for, in characters. */
const BODY_REACH = 400;

/** The body last named before a place whose name ends with a unit (局, 馆, 院 …) and begins with a place or its level word; null where none is. */
export function nearestBody(page: Page, at: number, unit: string): string | null {
  const { text } = page;
  const { endings, places } = bodyLexicon();
  const limit = Math.max(0, at - BODY_REACH);
  for (let i = text.lastIndexOf(unit, at - 1); i >= limit; i = i > 0 ? text.lastIndexOf(unit, i - 1) : -1) {
    // 某某中学|校长
    const end = text.startsWith('学校长', i - 1) && i > 0 ? i : i + 1;
    const term = endings.longestBefore(text, end, limit);
    if (term === null || term.end - term.start < 2) continue;
    const body = readBody(page, end, Math.max(limit, i - 24));
    const name = text.slice(body.start, end);
    if (places.longestAt(name, 0) || '省市区县旗'.includes(name[0]!)) return name;
  }
  return null;
}
