import type { Range } from '../articles/article-layout.js';

const END = 1;
const CLOSING = 2;
const BREAK = 3;
const KINDS = new Uint8Array(65536);
for (const char of '。！？!?…') KINDS[char.charCodeAt(0)] = END;
for (const char of '”’』」）)》') KINDS[char.charCodeAt(0)] = CLOSING;
KINDS[10] = BREAK;

/**
 * The sentences of a clean text, in order: each ends behind 。！？ or ……, the closing quotes and brackets after it
 * included, or at the end of a paragraph. Empty ones are left out. Linear in the length.
 */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === BREAK) {
      if (at > start) ranges.push({ start, end: at });
      start = at + 1;
    } else if (kind === END) {
      let end = at + 1;
      while (KINDS[text.charCodeAt(end)] === END) end++;
      // A lone … inside a sentence pauses, …… ends one.
      if (end === at + 1 && text[at] === '…') continue;
      while (KINDS[text.charCodeAt(end)] === CLOSING) end++;
      ranges.push({ start, end });
      start = end;
      at = end - 1;
    }
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}
