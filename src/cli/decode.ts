import frequent from '../../dictionaries/characters/frequent.txt';
import { readTerms } from '../lexicon/dictionary.js';
import { lazy } from '../lexicon/lazy.js';

/** Encodings that files of Chinese text come in, named as the WHATWG Encoding Standard names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 1 << 16;

/**
 * Decodes the bytes of a text file.
 *
 * A byte order mark decides; then bytes that are valid UTF-8 are UTF-8, which text in another encoding hardly ever is;
 * else the encoding whose reading looks most like Chinese text. Bytes that do not fit become U+FFFD.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = byMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(notUtf16(bytes)),
      encoding: 'utf-8',
    };
  } catch {
    const encoding = likeliest(bytes.subarray(0, SAMPLE));
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
}

function byMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 of figures and line ends can be valid UTF-8, full of NUL, which no text file holds. */
function notUtf16(bytes: Uint8Array): Uint8Array {
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new TypeError('not UTF-8 text');
  return bytes;
}

function likeliest(sample: Uint8Array): Encoding {
  // On a tie the earlier stands.
  const candidates: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];
  let best: Encoding = 'utf-8';
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of candidates) {
    const score = likeness(new TextDecoder(encoding).decode(sample));
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

const frequentCharacters = lazy(() => new Set(readTerms('characters/frequent.txt', frequent)));

/** How much a text looks like Chinese: the mean over its characters that are not ASCII text. */
function likeness(text: string): number {
  const known = frequentCharacters();
  let sum = 0;
  let count = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code === 0xfffd || code < 9 || (code >= 0xe000 && code < 0xf900)) sum -= 4;
    else if (known.has(char) || (code >= 0x3000 && code <= 0x3015) || (code >= 0xff01 && code <= 0xff5e)) sum += 1;
    else if (code < 0x80) continue;
    // Less frequent characters, quotation marks and dashes; anything else is a sign of a wrong reading.
    else if (!((code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x2010 && code <= 0x2026) || code === 0xb7)) sum -= 1;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
