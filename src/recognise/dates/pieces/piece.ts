import { codeUnits } from '../../../lexicon/code-units.js';
import type { TermHit, Trie } from '../../../lexicon/trie.js';
import type { Grain } from '../calendar-word.js';
import type { DateWord } from '../lexicon.js';
import type { Point } from '../value.js';

/** A part of a point as read: its fields, how coarse it is, and where it ends. */
export interface Piece {
  readonly end: number;
  readonly grain: Grain;
  readonly point: Point;
  /** The numbers after the first of a run that shares one unit word: `3-7日`, `1—9月`, `3、4、5月`. */
  readonly upto?: readonly RunNumber[];
  /** Whether the run is a list (`3、4月份`), not a range. */
  readonly list?: boolean;
  /** Whether nothing but its own unit word shows it to be of the calendar (6日, 三十日). */
  readonly bare?: boolean;
}

/** A number of a run and where it starts. */
export interface RunNumber {
  readonly at: number;
  readonly value: number;
}

/** What of the page the readers of pieces need to know. */
export class Reading {
  private at = -1;
  private word: TermHit<DateWord> | null = null;

  constructor(
    readonly text: string,
    private readonly words: Trie<DateWord>,
    /** Whether years are counted from 1912, as on pages from Taiwan. */
    readonly roc: () => boolean,
    /** Whether the text is from Taiwan, not just in traditional script. */
    readonly taiwan: () => boolean,
    /** The code units of the text, with zeros behind them. */
    readonly codes: Uint16Array = codeUnits(text),
  ) {}

  /** Tells that no dictionary word starts at `at`. */
  noWordAt(at: number): void {
    this.at = at;
    this.word = null;
  }

  /** The longest dictionary word at `at`; several rules ask for the same one. */
  wordAt(at: number): TermHit<DateWord> | null {
    if (at !== this.at) {
      this.at = at;
      this.word = this.words.longestAt(this.text, at);
    }
    return this.word;
  }
}

/** Where a connector of a range (至 到 - — —— ~) that starts at `at` ends; `at` itself when there is none. */
export function connectorEnd(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  if (code === DASH || code === LONG_DASH) return codes[at + 1] === code ? at + 2 : at + 1;
  return code === TO || code === UP_TO || code === TILDE ? at + 1 : at;
}
const [DASH, LONG_DASH, TO, UP_TO, TILDE] = [...'-—至到~'].map((char) => char.charCodeAt(0));
