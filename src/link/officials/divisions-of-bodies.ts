import { type Body, courtOf, rootOf } from './body-names.js';

/** What a name ends with whose party and youth bodies are its own, not the place's. */
export const INSTITUTION = /(?:大学|学院|学校|中学|医院|保健院|公司|集团|银行)$/;

/** What the 课 of a township in Taiwan belongs to. */
const OF_SECTIONS = /^.*(?:公所|政府|[局处])/;

/** A name of its own, or a division of the body before it: 肛肠外科 after 市中心医院妇产科, 民政课 after 乡公所. */
export function divisionOf(text: string, last: Body | undefined): Body {
  if (last === undefined) return { name: text, place: null };
  const holder = holderOf(text, last.name);
  return holder === null ? { name: text, place: null } : { name: holder + text, place: last.place };
}

function holderOf(text: string, last: string): string | null {
  switch (text[text.length - 1]) {
    case '庭':
      return courtOf(last);
    case '课':
      return OF_SECTIONS.exec(last)?.[0] ?? null;
    case '部':
    case '系':
      return INSTITUTION.test(rootOf(last)) ? rootOf(last) : null;
    case '处':
      return text.endsWith('办事处') ? null : rootOf(last);
    case '科':
    case '室':
    case '股':
      return rootOf(last);
    default:
      return text.endsWith('病区') ? rootOf(last) : null;
  }
}
