/** Zeros after the last code unit, so that rules may look a few characters ahead without asking where the text ends. */
export const PADDING = 32;

/**
 * The code units of a text in a typed array, with zeros behind them.
 *
 * A string can be stored in a dozen ways, and every `charCodeAt` in compiled code holds a way to read each: a rule that
 * looks at ten characters is ten times smaller when it reads an array.
 */
export function codeUnits(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + PADDING);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}
