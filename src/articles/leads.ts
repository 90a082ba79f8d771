import { isDigit, isIdeograph } from '../clean/steps/characters.js';
import { articleLexicon } from './lexicon.js';

/** How a paragraph opens a news item: by its dateline, by a day at its start, by a day in its first sentence. */
export type Lead = 'dateline' | 'dated' | 'inside' | null;

/** How far into a paragraph its first sentence is looked through for a day. */
const LEAD_REACH = 140;
const AGENCY_REACH = 24;
const DAY = '(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日(?=[上下凌清傍中晚，]))';
/** `11月4日下午，`, `2017年2月14日，`, `当地时间5日`. */
const DATED = new RegExp(`(?:当地时间)?${DAY}`, 'y');
const DAY_INSIDE = /[0-9]{1,2}月[0-9]{1,2}日/;
/** `某某网11月20日讯`, `新华社北京11月4日电`. */
const AGENCY = /[\u4e00-\u9fff]{2,12}(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:专?电|讯)(?=[（(，\s]|记者|$)/y;
const NEWS = '讯'.charCodeAt(0);
const WIRE = '电'.charCodeAt(0);

/** Whether a paragraph opens with a dateline: `本报讯`, `某某网11月20日讯`. */
export function isDateline(text: string, start: number, end: number): boolean {
  if (articleLexicon().datelines.longestAt(text, start, end)) return true;
  const limit = Math.min(end, start + AGENCY_REACH);
  for (let at = start + 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== NEWS && code !== WIRE) {
      if (!isIdeograph(code) && !isDigit(code)) return false;
      continue;
    }
    AGENCY.lastIndex = start;
    return AGENCY.test(text);
  }
  return false;
}

/** How the words from `from` on open an item; `deep` asks for days inside the first sentence too. */
export function readLead(text: string, from: number, end: number, deep: boolean): Lead {
  const { leads } = articleLexicon();
  const word = leads.longestAt(text, from, end);
  if (word && !'的以'.includes(text[word.end] ?? '。')) return 'dated';
  DATED.lastIndex = from;
  if (DATED.test(text)) return 'dated';
  if (!deep) return null;
  const opening = text.slice(from, Math.min(end, from + LEAD_REACH));
  const stop = opening.search(/[。！？]/);
  const sentence = stop < 0 ? opening : opening.slice(0, stop);
  if (DAY_INSIDE.test(sentence)) return 'inside';
  // `为改善环境，近日，…`
  for (let comma = sentence.indexOf('，'); comma >= 0; comma = sentence.indexOf('，', comma + 1)) {
    const inside = leads.longestAt(text, from + comma + 1, end);
    if (inside && text[inside.end] === '，') return 'inside';
  }
  return null;
}
