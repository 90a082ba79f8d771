import { eastAsianWidth } from 'get-east-asian-width';

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;

/** Columns of a terminal that a text takes: full-width characters take two, marks and control characters none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

/** Nearly all characters are printable ASCII or common ideographs, told without a table. */
function widthOf(char: string): number {
  const code = char.codePointAt(0)!;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return INVISIBLE.test(char) ? 0 : eastAsianWidth(code);
}

/** A text cut to a width, with an ellipsis where something is left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const char of text) {
    used += widthOf(char);
    if (used > width) break;
    cut += char;
  }
  return `${cut}…`;
}

/** A text filled up with blanks to a width. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));
