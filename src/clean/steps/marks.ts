import { type CharacterTables, CLASS } from './characters.js';

/** Marks printed before the words of a line. */
export interface Marks {
  /** Source offset of the first character that is read. */
  readonly end: number;
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number;
  /** Whether a bullet or column mark was printed. */
  readonly marked: boolean;
}

/** Bullets of newspaper columns and of PDF text. */
const BULLETS = '■□◆◇▲△▼▽★☆●◎※►▶❖➤♦•▍▎▏▌▪▫◼◾➢✦✧❏❑☑⊙◉◥◢◤◣\uf06c\uf06e\uf0b7\uf0d8\uf075';
const IS_BULLET = new Uint8Array(65536);
for (const char of BULLETS) IS_BULLET[char.charCodeAt(0)] = 1;
const HASH = 0x23;
const ASTERISK = 0x2a;
/** `*`, `+`, `-` and `>` of Markdown, when a blank follows. */
const LIST_MARKS = new Set([...'*+->'].map((char) => char.charCodeAt(0)));

/** Whether a mark may start with a UTF-16 code unit. */
export const mayBeMark = (code: number): boolean => code === HASH || IS_BULLET[code] === 1 || LIST_MARKS.has(code);

/** Reads `##`, `- `, `> ` of Markdown and bullets at the start of a line's content; null when there are none. */
export function readMarks(source: string, from: number, tables: CharacterTables): Marks | null {
  let at = from;
  let heading = 0;
  let marked = false;
  for (let code = source.charCodeAt(at); ; code = source.charCodeAt(at)) {
    if (code === HASH && heading === 0) {
      let end = at;
      while (source.charCodeAt(end) === HASH && end - at < 7) end++;
      if (end - at > 6 || !isBlank(source, end, tables)) break;
      heading = end - at;
      at = end;
    } else if (IS_BULLET[code] === 1) {
      marked = true;
      at++;
    } else if (LIST_MARKS.has(code) && source.charCodeAt(at + 1) !== ASTERISK && isBlank(source, at + 1, tables)) {
      marked = true;
      at++;
    } else break;
    while (at < source.length) {
      const kind = tables.classes[source.charCodeAt(at)];
      if (kind === CLASS.keep || kind === CLASS.lineEnd) break;
      at++;
    }
  }
  return at === from ? null : { end: at, heading, marked };
}

const isBlank = (source: string, at: number, tables: CharacterTables): boolean =>
  at < source.length && tables.classes[source.charCodeAt(at)] === CLASS.blank;
