/** Zeros after the last code unit, so that rules may look a few characters ahead without asking where the text ends. */
const PADDING = 32;

/**
 * The code units of a text in a typed array, with zeros behind them.
 *
 * A string can be stored in a dozen ways, and every `charCodeAt` in compiled code holds a way to read each: a rule that
 * looks at ten characters is ten times smaller when it reads an array. `room` is used again when it is large enough.
 */
export function codeUnits(text: string, room?: Uint16Array): Uint16Array {
  const { length } = text;
  const codes = room !== undefined && room.length >= length + PADDING ? room : new Uint16Array(length * 2 + PADDING);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes.fill(0, length, length + PADDING);
  return codes;
}
