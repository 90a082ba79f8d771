import type { Cleaned, Line } from '../clean/cleaned.js';
import type { Range } from './article-layout.js';

/** Lines that were joined: a headline, a paragraph of the body, a credit, a stamp. */
export interface Paragraph extends Range {
  /** Display width in full-width characters. */
  readonly width: number;
  readonly heading: number;
  readonly marked: boolean;
  readonly indented: boolean;
  readonly afterBlank: boolean;
  readonly stops: number;
  readonly commas: number;
}

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
    paragraphs.push({
      start: first.start,
      end,
      width,
      stops,
      commas,
      heading: first.heading,
      marked: first.marked,
      indented: first.indented,
      afterBlank: first.afterBlank,
    });
  }
  return paragraphs;
}
