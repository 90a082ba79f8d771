/** A caller's mistake: names the option, the value given, and what would be right. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';
  /**
   * @param option the option's name as the caller writes it
   * @param value the value given
   * @param expected what would be right, as a phrase: `a day as YYYY-MM-DD`
   */
  constructor(
    readonly option: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${option}: got ${describe(value)}, expected ${expected}`);
  }
}

/** A dictionary that cannot be used: names the file, the line, the entry and the reason. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
  constructor(
    readonly file: string,
    readonly line: number,
    readonly entry: string,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}: ${JSON.stringify(entry)}`);
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
}
