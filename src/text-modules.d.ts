/** A dictionary: packed in the package (scripts/packed-dictionaries.ts), its text under vitest. */
declare module '*.txt' {
  const text: string;
  export default text;
}
