import { OptionError } from './errors.js';

/** What a caller may say about a text. */
export interface ExtractOptions {
  /** Name of the source, copied to the output. */
  readonly source?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`; without it the text's own stamp or dateline is used, if it has one. */
  readonly publishedOn?: string | undefined;
  /** Region the text speaks from, full names from the province down: `河南省郑州市二七区`. */
  readonly region?: string | undefined;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `value` is a day of the Gregorian calendar written `YYYY-MM-DD` (ISO 8601). */
export function isIsoDay(value: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]! && (leap || month !== 2 || day <= 28);
}

const KNOWN: readonly string[] = ['source', 'publishedOn', 'region'];

/**
 * Checks what a caller passed to `extract`.
 * @throws OptionError that names the option, its value and what would be right
 */
export function checkExtractOptions(text: unknown, options: unknown): ExtractOptions {
  if (typeof text !== 'string') throw new OptionError('text', text, 'a string');
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object' || Array.isArray(options)) throw new OptionError('options', options, 'an object');
  for (const [key, value] of Object.entries(options)) {
    if (!KNOWN.includes(key)) throw new OptionError(key, value, `no such option; the options are ${KNOWN.join(', ')}`);
    if (value !== undefined && typeof value !== 'string') throw new OptionError(key, value, 'a string');
  }
  const checked = options as ExtractOptions;
  if (checked.publishedOn !== undefined && !isIsoDay(checked.publishedOn))
    throw new OptionError('publishedOn', checked.publishedOn, 'a day as YYYY-MM-DD');
  return checked;
}
