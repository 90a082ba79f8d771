import { CLASS, type CharacterTables } from './characters.js';

/** A printed line of the source that holds more than blanks. */
export interface SourceLine {
  /** Source offsets of the whole line, without its line end. */
  readonly start: number;
  readonly end: number;
  /** Source offsets of what is read: indent, Markdown and list marks are left out. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly heading: number;
  readonly marked: boolean;
  readonly indented: boolean;
  readonly afterBlank: boolean;
  /** Display width of the content in full-width characters. */
  readonly width: number;
}

/** `##`, `-`, `*`, `>` of Markdown and the bullets of newspaper columns. */
const MARKS = '■□◆◇▲△▼▽★☆●◎※►▶❖➤♦•';

/** Splits a source into its printed lines; line ends may be LF, CRLF, CR, form feeds or Unicode separators. */
export function readLines(source: string, tables: CharacterTables): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  let blankBefore = false;
  const length = source.length;
  while (start <= length) {
    let end = start;
    while (end < length && tables.classes[source.charCodeAt(end)] !== CLASS.lineEnd) end++;
    const line = readLine(source, start, end, blankBefore, tables);
    if (line) lines.push(line);
    blankBefore = line === null && end < length;
    // CRLF is one line end.
    start = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function readLine(source: string, start: number, end: number, afterBlank: boolean, tables: CharacterTables): SourceLine | null {
  const skippable = (at: number) => tables.classes[source.charCodeAt(at)] !== CLASS.keep;
  let from = start;
  while (from < end && skippable(from)) from++;
  if (from === end) return null;
  const indented = /^(?:\u3000{1,4}| {2,}|\t)/.test(source.slice(start, Math.min(from, start + 4)));
  let heading = 0;
  let marked = false;
  for (let moved = true; moved && from < end; ) {
    moved = false;
    const hashes = /^#{1,6}(?=[ \u3000\t])/.exec(source.slice(from, from + 8));
    if (hashes && heading === 0) {
      heading = hashes[0].length;
      from += heading;
      moved = true;
    } else if (MARKS.includes(source[from]!)) {
      marked = true;
      from++;
      moved = true;
    } else if (/^(?:[*+-]|>|\*\*|__)[ \u3000\t]/.test(source.slice(from, from + 3))) {
      marked = true;
      from++;
      moved = true;
    }
    while (from < end && skippable(from)) from++;
  }
  let to = end;
  while (to > from && skippable(to - 1)) to--;
  // `## Heading ##` closes as it opens.
  if (heading > 0) while (to > from && source[to - 1] === '#') to--;
  while (to > from && skippable(to - 1)) to--;
  if (to === from) return null;
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (tables.classes[code] === CLASS.keep) width += code < 0x2e80 ? 0.5 : 1;
  }
  return { start, end, contentStart: from, contentEnd: to, heading, marked, indented, afterBlank, width };
}
