import { GAP } from '../cleaned.js';
import { columnWidth, fills, hasSigns, startsParagraph, WIDEST_COLUMN } from './column.js';
import { endsInCredit } from './credit.js';
import { END, endOf, goesOn, isDated, isStamp, openingOf } from './openers.js';
import { findMeasure, type Measure } from './measure.js';
import type { DraftLine } from './read.js';

/** The paragraph that the lines read so far make up. */
interface Paragraph {
  readonly first: number;
  stops: number;
  commas: number;
}

/**
 * Decides which printed lines continue the line before them.
 *
 * A line goes on when it does not close a sentence and looks like running text: it has sentence signs inside, or fills
 * the width that its neighbours are wrapped to. A short unbroken line before a break is a headline and stands alone.
 *
 * @param text the clean text with a line end before every line
 * @param gaps what was removed before each unit of it
 * @returns 1 for each line that continues the one before it
 */
export function decideWraps(lines: readonly DraftLine[], text: string, gaps: Uint8Array): Uint8Array {
  const joined = new Uint8Array(lines.length);
  const measure = findMeasure(lines);
  let paragraph: Paragraph = { first: 0, stops: lines[0]?.stops ?? 0, commas: lines[0]?.commas ?? 0 };
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (continues(lines, text, gaps, measure, paragraph, i)) {
      joined[i] = 1;
      paragraph.stops += line.stops;
      paragraph.commas += line.commas;
    } else paragraph = { first: i, stops: line.stops, commas: line.commas };
  }
  return joined;
}

function continues(
  lines: readonly DraftLine[],
  text: string,
  gaps: Uint8Array,
  measure: Measure | null,
  paragraph: Paragraph,
  i: number,
): boolean {
  const before = lines[i - 1]!;
  const line = lines[i]!;
  if (line.heading > 0 || line.marked || before.heading > 0) return false;
  if (goesOn(text, line.start)) return true;
  if (endsInCredit(text, before.start, before.end)) return false;
  const full = measure?.fills(before) === true && !line.indented;
  const closed = isClosed(text, before);
  if (closed && (!full || line.afterBlank)) return false;

  const opening = openingOf(text, line.start, line.end);
  const newParagraph = line.indented && (line.afterBlank || !before.indented || i - paragraph.first > 1);
  const running = paragraph.stops > 0 || paragraph.commas > 1;
  if (closed) return opening === null && hasSigns(line);
  const end = dangles(gaps, before) ? END.hard : endOf(text, before.end);
  if (end === END.hard) return !(newParagraph && line.afterBlank) && !(opening !== null && line.afterBlank);
  if (before.open) return !newParagraph && opening !== 'strong';
  if (opening === 'strong' || isStamp(text, before.start, before.end)) return false;
  if (end === END.number || end === END.word) {
    if (newParagraph || (opening !== null && line.afterBlank)) return false;
    if (running || (end === END.number ? hasSigns(line) : !line.afterBlank && before.width > 3)) return true;
  }
  if (newParagraph) return false;
  if (full && !line.afterBlank && (opening === null || running)) return true;

  const first = i - 1 === paragraph.first;
  const column = columnWidth(lines, i - 1);
  if (line.afterBlank) {
    if (opening !== null) return false;
    if (running) return hasSigns(line) || fills(before, column, first);
    // Beside narrower columns the last full line shows where the edge is.
    if (!first) return fills(before, Math.min(column, lines[i - 2]!.width), false);
    return startsParagraph(lines, i) && (hasSigns(before) || hasSigns(line));
  }
  if (opening !== null) {
    // Captions and lists whose lines all start with a day.
    if (first && isDated(text, line.start) && isDated(text, before.start)) return false;
    return running && (before.width > WIDEST_COLUMN || fills(before, column, first));
  }
  return running || (first ? startsParagraph(lines, i) : fills(before, Math.min(column, lines[i - 2]!.width), false));
}

/** Whether a line closes a sentence, as its last sign, before closing quotes, or before a bracket: `…。（王某）`. */
function isClosed(text: string, line: DraftLine): boolean {
  let at = line.end - 1;
  while (at > line.start && CLOSING.has(text.charCodeAt(at))) at--;
  if (TERMINAL.has(text.charCodeAt(at))) return true;
  if (text[line.end - 1] !== '）') return false;
  const limit = Math.max(line.start, line.end - LONGEST_BRACKET);
  at = line.end - 2;
  while (at > limit && text[at] !== '（') at--;
  return at > limit && TERMINAL.has(text.charCodeAt(at - 1));
}

const LONGEST_BRACKET = 40;
const codes = (chars: string) => new Set([...chars].map((char) => char.charCodeAt(0)));
const TERMINAL = codes('。！？!?…；;：:｡');
const CLOSING = codes('"”’\'」』』）)]】');

/** Whether a single character stands behind a blank at the end: the first of a sentence after a run-in head. */
const dangles = (gaps: Uint8Array, line: DraftLine): boolean =>
  line.end - line.start > 5 && gaps[line.end - 1] !== GAP.none && gaps[line.end - 2] === GAP.none;
