import { type Cleaned, GAP, type Line } from './cleaned.js';
import { OffsetMap } from './offset-map.js';
import { CLASS, type CharacterTables, characterTables } from './steps/characters.js';
import { refold } from './steps/context.js';
import { readLines } from './steps/lines.js';
import { decideWraps } from './steps/wraps.js';

const NEWLINE = 10;
const SPACE = 32;

/**
 * Makes a text readable and keeps the way back to the source.
 *
 * In: any string. Out: `Cleaned`. Never throws. Time and memory linear in the length.
 */
export function clean(source: string): Cleaned {
  const tables = characterTables();
  const fold = isTraditional(source, tables) ? tables.traditional : tables.simplified;
  const sourceLines = readLines(source, tables);
  const joined = decideWraps(source, sourceLines);

  const size = source.length;
  const kept = new Uint32Array(size);
  const text = new Uint16Array(size);
  const printed = new Uint16Array(size);
  const gaps = new Uint8Array(size + 1);
  const lines: Line[] = [];
  let n = 0;

  const keep = (at: number, read: number, print: number) => {
    kept[n] = at;
    text[n] = read;
    printed[n] = print;
    n++;
  };

  sourceLines.forEach((line, i) => {
    const goesOn = joined[i]!;
    if (i > 0) {
      if (goesOn) gaps[n] = GAP.wrap;
      // The paragraph break stands for the last line end before this line.
      else keep(Math.max(line.start - 1, 0), NEWLINE, NEWLINE);
    }
    const start = n;
    for (let at = line.contentStart; at < line.contentEnd; at++) {
      const code = source.charCodeAt(at);
      const kind = tables.classes[code]!;
      if (kind === CLASS.keep) {
        if (gaps[n] !== GAP.none && n > start - (goesOn ? 1 : 0) && n > 0 && needsBlank(printed[n - 1]!, code, gaps[n]!)) {
          const gap = gaps[n]!;
          gaps[n] = GAP.none;
          keep(at - 1, SPACE, SPACE);
          gaps[n] = gap;
        }
        keep(at, fold[code]!, tables.printed[code]!);
      } else if (kind === CLASS.blank && n > start) {
        gaps[n] = gaps[n] === GAP.none && code !== 0x3000 && code !== 9 ? GAP.blank : gaps[n] === GAP.wrap ? GAP.wrap : GAP.wide;
      }
    }
    lines.push({
      start,
      end: n,
      sourceStart: line.start,
      sourceEnd: line.end,
      width: line.width,
      heading: line.heading,
      marked: line.marked,
      indented: line.indented,
      afterBlank: line.afterBlank,
      joined: goesOn,
    });
  });

  refold(text, n);
  return {
    source,
    text: decode(text, n),
    printed: decode(printed, n),
    offsets: new OffsetMap(kept.slice(0, n), size),
    gaps: gaps.slice(0, n + 1),
    lines,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLatin = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);

/** Whether removing the blanks between two characters would run two Latin words or two figures together. */
function needsBlank(left: number, right: number, gap: number): boolean {
  if (gap === GAP.wrap) return isLatin(left) && isLatin(right);
  if (isDigit(left) || isLatin(left)) return isDigit(right) || isLatin(right);
  // `2. 1-6月`: a list number before a figure.
  return left === 46 && isDigit(right);
}

/** A text is traditional as a whole when more than one character in fifty is one that only traditional script has. */
function isTraditional(source: string, tables: CharacterTables): boolean {
  let only = 0;
  for (let at = 0; at < source.length; at++) only += tables.onlyTraditional[source.charCodeAt(at)]!;
  return only * 50 > source.length;
}

function decode(codes: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + 8192)) as unknown as number[]));
  return parts.join('');
}
