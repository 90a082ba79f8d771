/** Dictionaries are bundled as text (tsup's `.txt` loader; the same in vitest.config.ts). */
declare module '*.txt' {
  const text: string;
  export default text;
}
