import { CharSet } from '../../lexicon/char-set.js';
import { BULLETS, CELL, type CharacterTables, CLASS, LIST_MARKS } from './characters.js';

/** Marks printed before the words of a line. */
export interface Marks {
  /** Source offset of the first character that is read. */
  readonly end: number;
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number;
  /** Whether a bullet or column mark was printed. */
  readonly marked: boolean;
}

const IS_BULLET = new CharSet(BULLETS);
const IS_LIST_MARK = new CharSet(LIST_MARKS);
const HASH = 0x23;
const ASTERISK = 0x2a;

/** Reads `##`, `- `, `> ` of Markdown and bullets at the start of a line's content; null when there are none. */
export function readMarks(source: string, from: number, tables: CharacterTables): Marks | null {
  let at = from;
  let heading = 0;
  let marked = false;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === HASH && heading === 0) {
      let end = at;
      while (source.charCodeAt(end) === HASH && end - at < 7) end++;
      if (end - at > 6 || !isBlank(source, end, tables)) break;
      heading = end - at;
      at = end;
    } else if (IS_BULLET.has(code)) {
      marked = true;
      at++;
    } else if (IS_LIST_MARK.has(code) && source.charCodeAt(at + 1) !== ASTERISK && isBlank(source, at + 1, tables)) {
      marked = true;
      at++;
    } else break;
    while (at < source.length) {
      const kind = classOf(source.charCodeAt(at), tables);
      if (kind === CLASS.keep || kind === CLASS.lineEnd) break;
      at++;
    }
  }
  return at === from ? null : { end: at, heading, marked };
}

const isBlank = (source: string, at: number, tables: CharacterTables): boolean =>
  at < source.length && classOf(source.charCodeAt(at), tables) === CLASS.blank;

const classOf = (code: number, { cells }: CharacterTables): number =>
  (cells[code]! >> CELL.classShift) & CELL.classMask;
