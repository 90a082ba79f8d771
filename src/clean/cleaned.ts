import type { OffsetMap } from './offset-map.js';

/** What stood in the source before a clean character and was removed. */
export const GAP = {
  none: 0,
  /** One blank. */
  blank: 1,
  /** Several blanks, or an ideographic one. */
  wide: 2,
  /** A line end inside a paragraph (a hard wrap). */
  wrap: 3,
} as const;

/** A printed line in the clean text, as layout evidence for splitting articles. */
export interface Line {
  /** Clean offsets; furniture such as Markdown marks is outside. */
  readonly start: number;
  readonly end: number;
  /** Source offset where the printed line starts, marks and indent included. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Display width in full-width characters. */
  readonly width: number;
  /** Level of a Markdown heading, 0 for none. */
  readonly heading: number;
  /** Whether a list or column mark (■ ● ◆ ▲ …) was printed before it. */
  readonly marked: boolean;
  /** Whether it starts with an indent of a paragraph. */
  readonly indented: boolean;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  /** Whether several blank lines stand before it. */
  readonly farBelow: boolean;
  /** Signs inside that close a sentence or clause: 。； */
  readonly stops: number;
  readonly commas: number;
  /** Lesser signs inside, which headlines have too: 、：！？ */
  readonly pauses: number;
  /** Whether a quotation or bracket is opened in the line and not closed in it. */
  readonly open: boolean;
  /** Whether it continues the line before (a hard wrap was removed between them). */
  readonly joined: boolean;
}

/**
 * A text made readable. `text` and `printed` have the same length and the same offsets:
 * one unit of each stands for one unit of the source.
 */
export interface Cleaned {
  readonly source: string;
  /**
   * What recognisers read: wraps joined, blanks removed, simplified script, half-width digits, letters and signs,
   * Chinese punctuation （），：；！？“” full-width, dashes of all kinds unified to `-` except `—`, tildes to `~`.
   * A `\n` stands only between paragraphs; a blank only between two Latin letters or digits.
   */
  readonly text: string;
  /** The code units of `text`, with zeros behind them; see lexicon/code-units.ts. */
  readonly codes: Uint16Array;
  /** The same with script and punctuation as printed: what a reader sees as the surface. */
  readonly printed: string;
  readonly offsets: OffsetMap;
  /** For each clean unit, what was removed before it (`GAP`). Soft evidence of a boundary, never a barrier. */
  readonly gaps: Uint8Array;
  /** The printed lines, empty ones left out. */
  readonly lines: readonly Line[];
}

/** The clean surface of a range: script as printed, no blanks and no paragraph break inside. */
export function surface(cleaned: Cleaned, start: number, end: number): string {
  const printed = cleaned.printed.slice(start, end);
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code === 10 || code === 32) return printed.replace(/[\n ]+/g, '');
  }
  return printed;
}
