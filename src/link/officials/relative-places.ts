/** What bodies begin with that name their place by its level or by 我. */
const INITIALS = '我本该全省市区县旗州盟镇乡村实示自地校院';
/** What points at the place the text speaks from: 我市, 全县. */
const POINTERS = '我本该全';
const LEVELS = '省市区县旗州盟镇乡村';
const LONG_LEVELS = ['实验区', '示范区', '自治区', '自治州', '地区'];

/** Whether a body can begin with words for its place that are not the place's name. */
export const mayBeRelative = (text: string): boolean => text !== '' && INITIALS.includes(text[0]!);

/** Whether words for a place point at it: 我市. */
export const isPointed = (text: string): boolean => POINTERS.includes(text[0]!);

/** Length of the words by which a body names its place without its name: 市, 我市, 实验区; 0 for none. */
export function relativeLength(text: string): number {
  if (isPointed(text)) return text.length > 1 && LEVELS.includes(text[1]!) ? 2 : 0;
  if (LEVELS.includes(text[0]!)) return 1;
  for (let i = 0; i < LONG_LEVELS.length; i++) if (text.startsWith(LONG_LEVELS[i]!)) return LONG_LEVELS[i]!.length;
  return 0;
}

/** 省庄镇, 市桥街道: a town whose name begins with a level word. */
const OWN_NAME = /^[省市区县旗州][^省市区县旗州城村乡镇小各](?:[镇乡]|街道)/;

/** Whether a body begins with the name of a town that begins with a level word. */
export const beginsWithTown = (text: string): boolean =>
  text.length > 2 && '镇乡街'.includes(text[2]!) && OWN_NAME.test(text);
