import { CharSet } from '../../lexicon/char-set.js';
import type { DraftLine } from './read.js';

/** Whether a line closes a sentence, as its last sign, before closing quotes, or before a bracket: `…。（王某）`. */
export function isClosed(text: string, line: DraftLine): boolean {
  let at = line.end - 1;
  while (at > line.start && CLOSING.at(text, at)) at--;
  if (TERMINAL.at(text, at)) return true;
  if (text[line.end - 1] !== '）') return false;
  const limit = Math.max(line.start, line.end - LONGEST_BRACKET);
  at = line.end - 2;
  while (at > limit && text[at] !== '（') at--;
  return at > limit && TERMINAL.at(text, at - 1);
}

const LONGEST_BRACKET = 40;
const TERMINAL = new CharSet('。！？!?…；;：:｡');
const CLOSING = new CharSet('"”’\'」』）)]】');
