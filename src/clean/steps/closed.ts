import type { DraftLine } from './read.js';

/** Whether a line closes a sentence, as its last sign, before closing quotes, or before a bracket: `…。（王某）`. */
export function isClosed(text: string, line: DraftLine): boolean {
  let at = line.end - 1;
  while (at > line.start && KINDS[text.charCodeAt(at)] === CLOSING) at--;
  if (KINDS[text.charCodeAt(at)] === TERMINAL) return true;
  if (text[line.end - 1] !== '）') return false;
  const limit = Math.max(line.start, line.end - LONGEST_BRACKET);
  at = line.end - 2;
  while (at > limit && text[at] !== '（') at--;
  return at > limit && KINDS[text.charCodeAt(at - 1)] === TERMINAL;
}

const LONGEST_BRACKET = 40;
const TERMINAL = 1;
const CLOSING = 2;
const KINDS = new Uint8Array(65536);
for (const char of '。！？!?…；;：:｡') KINDS[char.charCodeAt(0)] = TERMINAL;
for (const char of '"”’\'」』』）)]】') KINDS[char.charCodeAt(0)] = CLOSING;
