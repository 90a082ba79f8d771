/** Numbers between 0 and 1 that only the seed decides (mulberry32). */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isHan = (char: string | undefined): boolean => char !== undefined && /\p{Script=Han}/u.test(char);
const isFigure = (char: string | undefined): boolean => char !== undefined && /[0-9]/.test(char);

/** Puts single blanks between Han characters, and between them and figures, as typesetting does. */
export function addBlanks(text: string, seed: number): string {
  const next = random(seed);
  const chars = [...text];
  return chars
    .map((char, i) => {
      const after = chars[i + 1];
      const between = (isHan(char) && (isHan(after) || isFigure(after))) || (isFigure(char) && isHan(after));
      return between && next() < 0.1 ? `${char} ` : char;
    })
    .join('');
}

/** Writes figures, letters and percent signs full-width. */
export function widen(text: string, seed: number): string {
  const next = random(seed);
  return text.replace(/[0-9A-Za-z%]+/g, (run) =>
    next() < 0.5 ? run.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : run,
  );
}

/** Breaks every long line at one width, as a column does; punctuation does not begin a line. */
export function rewrap(text: string, seed: number): string {
  const width = 20 + Math.floor(random(seed)() * 16);
  return text
    .split('\n')
    .map((line) => {
      const chars = [...line];
      if (chars.length <= width) return line;
      const lines: string[] = [];
      let current = '';
      for (const char of chars) {
        if ([...current].length >= width && !/[，。、；：！？”）》]/.test(char)) {
          lines.push(current);
          current = '';
        }
        current += char;
      }
      return [...lines, current].join('\n');
    })
    .join('\n');
}
