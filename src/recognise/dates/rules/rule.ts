import type { DateLexicon } from '../lexicon.js';
import type { Reading } from '../pieces/piece.js';
import type { Expression } from '../value.js';

/** What a rule has found: where it stands and what it says. Several when one run of words names several dates. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly expression: Expression;
  /** A lone 6日 or 下午, which only a list or an article can give a month or a day. */
  readonly bare: boolean;
}

/** What a rule has found, all its fields in one order. */
export const foundAt = (start: number, end: number, rule: string, expression: Expression, bare = false): Found => ({
  start,
  end,
  rule,
  expression,
  bare,
});

/** Tries to find an expression that starts at `at`; null when nothing there is one. */
export type Rule = (reading: Reading, lexicon: DateLexicon, at: number) => Found[] | null;

/** Runs a sticky pattern at `at`. */
export function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One expression from `start` to `end`. */
export const one = (rule: string, start: number, end: number, expression: Expression): Found[] => [
  foundAt(start, end, rule, expression),
];
