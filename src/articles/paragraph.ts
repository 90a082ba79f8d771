import type { Cleaned, Line } from '../clean/cleaned.js';
import { isPageLabel, stampEnd } from '../clean/steps/openers.js';
import type { Range } from './article-layout.js';

/** Lines that were joined: a headline, a paragraph of the body, a credit, a stamp. */
export interface Paragraph
  extends Range,
    Pick<Line, 'width' | 'heading' | 'marked' | 'indented' | 'afterBlank' | 'farBelow' | 'stops' | 'commas'> {}

/** The paragraphs of a clean text, in reading order. */
export function readParagraphs(cleaned: Cleaned): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const { lines } = cleaned;
  for (let i = 0; i < lines.length; ) {
    const first: Line = lines[i]!;
    let { end, width, stops, commas } = first;
    for (i++; i < lines.length && lines[i]!.joined; i++) {
      const line = lines[i]!;
      end = line.end;
      width += line.width;
      stops += line.stops;
      commas += line.commas;
    }
    const start = datedEnd(cleaned.text, first.start, end);
    if (start > first.start) paragraphs.push(pageLine(first.start, start, first));
    const cut = first.pauses > 0 && stops === 0 ? pageDataIn(cleaned, start, end) : end;
    paragraphs.push({
      start,
      end: cut,
      width,
      stops,
      commas,
      heading: first.heading,
      marked: first.marked,
      indented: first.indented,
      afterBlank: first.afterBlank,
      farBelow: first.farBelow,
    });
    if (cut < end) paragraphs.push({ ...pageLine(cut, end, first), afterBlank: false, farBelow: false, stops });
  }
  return paragraphs;
}

/** A paragraph for data of the page that were printed on one line with something else. */
const pageLine = (start: number, end: number, { afterBlank, farBelow }: Line): Paragraph => ({
  start,
  end,
  width: end - start,
  stops: 0,
  commas: 0,
  heading: 0,
  marked: false,
  indented: false,
  afterBlank,
  farBelow,
});

/** Where the day ends that a reader's tool sets before the first words of a page, `date 2025-12-18 某镇揭牌`; the start without one. */
function datedEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== LETTER_D || !text.startsWith(TOOL, start)) return start;
  const day = stampEnd(text, start + TOOL.length);
  return day > 0 && day < end ? day : start;
}

const TOOL = 'date ';
const LETTER_D = 'd'.charCodeAt(0);

/** Longer lines are text. */
const LONGEST_LINE = 100;
const SHORTEST_HEADLINE = 6;
const DAY = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}/;

/** Where the data of a page begin that are printed behind a headline, `某县举行会议 作者：甲某 发布时间：2013-06-03`; else the end. */
function pageDataIn({ text, gaps }: Cleaned, start: number, end: number): number {
  if (end - start > LONGEST_LINE || isPageLabel(text, start)) return end;
  for (let at = start + SHORTEST_HEADLINE; at < end; at++)
    if (gaps[at] !== 0 && isPageLabel(text, at)) return DAY.test(text.slice(at, end)) ? at : end;
  return end;
}
