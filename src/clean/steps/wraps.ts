import { isClosed } from './closed.js';
import { columnWidth, fills, hasSigns, startsParagraph, WIDEST_COLUMN } from './column.js';
import { endsInCredit, isDateline } from './credit.js';
import { findMeasure, type Measure } from './measure.js';
import { isSureNavigation } from './navigation.js';
import {
  END,
  endOf,
  goesOn,
  isDated,
  isPageLabel,
  isStamp,
  openingOf,
  opensOccasion,
  STAMP_END,
  stampEndOf,
  startsText,
  startsWithClock,
} from './openers.js';
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
 * @returns 1 for each line that continues the one before it; null when none does
 */
export function decideWraps(lines: readonly DraftLine[], text: string): Uint8Array | null {
  let joined: Uint8Array | null = null;
  const measure = findMeasure(lines, text);
  let paragraph: Paragraph = { first: 0, stops: lines[0]?.stops ?? 0, commas: lines[0]?.commas ?? 0 };
  let aside = lines.length > 0 && isAside(text, lines[0]!);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    const besideAside = aside;
    aside = isAside(text, line);
    if (!aside && !besideAside && continues(lines, text, measure, paragraph, i)) {
      joined ??= new Uint8Array(lines.length);
      joined[i] = 1;
      paragraph.stops += line.stops;
      paragraph.commas += line.commas;
    } else paragraph = { first: i, stops: line.stops, commas: line.commas };
  }
  return joined;
}

/** Whether a line is the site's or e-paper's own: a text neither goes on in it nor behind it. */
const isAside = (text: string, line: DraftLine): boolean =>
  line.stops === 0 &&
  line.commas < 2 &&
  (isSureNavigation(text, line.start, line.end) || holdsStamp(text, line) || startsWithAddress(text, line.start));

/** Whether a line starts with an address of the web. */
const startsWithAddress = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start);
  return (code === LETTER_H && text.startsWith('http', start)) || (code === LETTER_W && text.startsWith('www.', start));
};

const LETTER_H = 'h'.charCodeAt(0);
const LETTER_W = 'w'.charCodeAt(0);

/** Whether a short line holds a day in figures with its clock time: `某某日报 2015-12-28 00:10`. */
const holdsStamp = (text: string, { start, end, commas, pauses }: DraftLine): boolean =>
  commas === 0 &&
  pauses > 0 &&
  end - start <= LONGEST_STAMPED &&
  holdsClock(text, start, end) &&
  STAMPED.test(text.slice(start, end));

function holdsClock(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === CLOCK_COLON) return true;
  return false;
}

/** Stands between figures only. */
const CLOCK_COLON = ':'.charCodeAt(0);

const LONGEST_STAMPED = 44;
const STAMPED = /[^0-9][0-9]{4}-[0-9]{2}-[0-9]{2} ?[0-9]{2}:[0-9]{2}/;

/** Whether a line end cuts the figures of a day or clock time: `2013-07-1⏎2`, `10:⏎20 来源：…`. */
function isCutStamp(text: string, before: DraftLine, line: DraftLine): boolean {
  if (!CUT.test(text.slice(Math.max(before.start, before.end - 4), before.end))) return false;
  let at = line.start;
  while (at < line.end && FIGURE.test(text[at]!)) at++;
  if (at === line.start || at - line.start > 2) return false;
  return at === line.end || ' :-/.'.includes(text[at]!) || isPageLabel(text, at);
}

/** Whether a line end parts a figure from its 日: `2019年11月4⏎日，…`; not a line that starts with 日前, 日均. */
function isCutDay(text: string, before: DraftLine, line: DraftLine): boolean {
  const first = text[line.start];
  return (
    (first === '日' || first === '号') &&
    FIGURE.test(text[before.end - 1]!) &&
    !(line.start + 1 < line.end && '前均常益本报军线楼院房'.includes(text[line.start + 1]!))
  );
}

const CUT = /[0-9][-/.:：][0-9]{0,2}$/;
const FIGURE = /[0-9]/;

const hasSentenceSigns = (line: DraftLine): boolean => line.stops + line.commas > 0;

function continues(
  lines: readonly DraftLine[],
  text: string,
  measure: Measure | null,
  paragraph: Paragraph,
  i: number,
): boolean {
  const before = lines[i - 1]!;
  const line = lines[i]!;
  if (line.heading > 0 || line.marked || before.heading > 0) return false;
  if (goesOn(text, line.start)) return true;
  if (paragraph.stops + paragraph.commas === 0 && opensOccasion(text, line.start)) return false;
  const first = i - 1 === paragraph.first;
  if (first && isDateline(text, before.start, before.end)) return !line.afterBlank && !line.indented;
  const headlike = first && measure?.indented === true && !hasSigns(before);
  const full = measure?.fills(before, false) === true && !line.indented && !headlike;
  const closed = isClosed(text, before);
  if ((closed && (!full || line.afterBlank)) || endsInCredit(text, before.start, before.end)) return false;

  const opening = openingOf(text, line.start, line.end);
  const newParagraph = line.indented && (line.afterBlank || !before.indented || i - paragraph.first > 1);
  const running =
    paragraph.stops > 0 ||
    paragraph.commas > 1 ||
    (paragraph.commas > 0 && startsText(text, lines[paragraph.first]!.start, before.end));
  if (closed) return opening === null && hasSigns(line);
  const end = endOf(text, before.end);
  if (end === END.hard) return !(newParagraph && line.afterBlank) && !(opening !== null && line.afterBlank);
  if (before.open) return !newParagraph && opening !== 'strong';
  // `2018-03-15` over `16:27`
  const stamped = stampEndOf(text, before.start, before.end);
  if (stamped !== STAMP_END.none && !line.afterBlank && !hasSentenceSigns(line) && startsWithClock(text, line.start))
    return true;
  if (opening === 'strong') return false;
  if (isCutDay(text, before, line)) return true;
  if (isStamp(text, before.start, before.end))
    return !line.afterBlank && stamped === STAMP_END.none && isCutStamp(text, before, line);
  if (!first && isStamp(text, lines[paragraph.first]!.start, before.end)) return false;
  // `发布时间：2018-03-15` over `3月12日，…`
  if (stamped === STAMP_END.day || (stamped === STAMP_END.clock && FIGURE.test(text[line.start]!))) return false;
  // Paragraphs of one line each: what is far shorter and no text is a headline.
  const headline = first && !running && before.width <= WIDEST_COLUMN && line.width > 2 * WIDEST_COLUMN;
  if (headline && before.commas < 2) return false;
  if (end === END.number || end === END.word) {
    if (newParagraph || (opening !== null && line.afterBlank)) return false;
    if (running || (end === END.number ? hasSigns(line) : !line.afterBlank && before.width > 3)) return true;
  }
  if (newParagraph) return false;
  if (opening === null && !line.afterBlank && text[line.start] === '（') return true;
  if (full && !line.afterBlank && (opening === null || running || (opening === 'shape' && hasSigns(before))))
    return true;

  const column = columnWidth(lines, i - 1);
  if (line.afterBlank) {
    if (opening !== null) return false;
    if (running) return hasSigns(line) || fills(before, column, first);
    // Beside narrower columns the last full line shows where the edge is.
    if (!first) return fills(before, Math.min(column, lines[i - 2]!.width), false);
    // On a page of one measure a line that is not full ends its paragraph.
    if (measure && !measure.fills(before, true)) return false;
    return startsParagraph(lines, i) && hasSigns(before);
  }
  if (opening !== null) {
    // Captions and lists whose entries all start with a day.
    const dated = isDated(text, line.start) && isDated(text, lines[paragraph.first]!.start);
    if (dated && paragraph.stops === 0) return false;
    return running && (before.width > WIDEST_COLUMN || fills(before, column, first));
  }
  return running || (first ? startsParagraph(lines, i) : fills(before, Math.min(column, lines[i - 2]!.width), false));
}
