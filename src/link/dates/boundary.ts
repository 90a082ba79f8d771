/** The gap between two dates is searched no further than this for the end of a sentence. */
const SENTENCE = 240;
const NEWLINE = 10;
const STOP = '。'.charCodeAt(0);
const EXCLAMATION = '！'.charCodeAt(0);
const QUESTION = '？'.charCodeAt(0);

/** What ends between two places of a text: a sentence, a paragraph, or nothing. */
export function boundaryBetween(text: string, from: number, to: number): 'sentence' | 'paragraph' | null {
  let found: 'sentence' | null = null;
  const last = Math.min(to, from + SENTENCE);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return 'paragraph';
    if (code === STOP || code === EXCLAMATION || code === QUESTION) found = 'sentence';
  }
  return to - from > SENTENCE ? 'paragraph' : found;
}
