import { CharSet } from '../../../lexicon/char-set.js';
import { GRAIN } from '../calendar-word.js';
import { isFigure, numberEnd } from '../numbers.js';
import { possibleDay } from './month-day.js';
import type { Piece, Reading } from './piece.js';

const DOT = '·'.charCodeAt(0);
/** What a name goes on with: “6·30”扶贫济困日, 11·9消防日. */
const IN_NAMES = new CharSet('“”·.-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const joins = (code: number): boolean => IN_NAMES.has(code) || isFigure(code) || isHan(code);

/** 8·18 standing free; in quotation marks or before a word it is an event's name. */
export function dottedDayAt({ text, codes }: Reading, at: number): Piece | null {
  const dot = numberEnd(codes, at);
  const end = numberEnd(codes, dot + 1);
  const figures = end - dot - 1;
  if (codes[dot] !== DOT || figures < 1 || figures > 2) return null;
  if ((at > 0 && joins(codes[at - 1]!)) || joins(codes[end]!)) return null;
  const [month, day] = [Number(text.slice(at, dot)), Number(text.slice(dot + 1, end))];
  if (month < 1 || month > 12 || !possibleDay(month, day)) return null;
  return { end, grain: GRAIN.day, point: { month, day } };
}
