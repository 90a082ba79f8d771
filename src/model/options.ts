import { OptionError } from './errors.js';
import { checkOwnDictionaries, type OwnDictionaries } from './own-dictionaries.js';

/** What a caller may say about a text. */
export interface ExtractOptions {
  /** Name of the source, copied to the output. */
  readonly source?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`; without it the text's own stamp or dateline is used, if it has one. */
  readonly publishedOn?: string | undefined;
  /** Region the text speaks from, full names from the province down: `河南省郑州市二七区`. */
  readonly region?: string | undefined;
}

/** Engines that cut words, best first; `portable` is part of this package and always there. */
export const ENGINES = ['nodejieba', 'jieba-wasm', 'portable'] as const;
export type EngineName = (typeof ENGINES)[number];

/** What a caller may say about a text whose words are asked for. */
export interface SegmentOptions extends ExtractOptions {
  /** Engine that cuts what is neither a mention nor a dictionary term. Default: the first of `ENGINES` that is installed. */
  readonly engine?: EngineName | undefined;
}

/** What holds for all texts of an extractor. */
export interface ExtractorOptions {
  /** Region of texts that do not give their own. */
  readonly region?: string | undefined;
  /** Engine of `segment` for texts that do not ask for another. */
  readonly engine?: EngineName | undefined;
  /** Terms beside the package's own dictionaries. */
  readonly dictionaries?: OwnDictionaries | undefined;
  /** Packs of the gazetteer to leave out (`{ townships: false }`); what they hold is then unknown. */
  readonly packs?: PackChoice | undefined;
}

/** The gazetteer's packs; see dictionaries/divisions/README.md. */
export const PACKS = [
  'provinces',
  'cities',
  'counties',
  'zones',
  'formerCounties',
  'hkMoTw',
  'townships',
  'formerTownships',
  'uncodedTownships',
] as const;
export type PackName = (typeof PACKS)[number];

/** Which packs to use: all that are not `false`. `townships: 'zhengzhou'` takes those of 郑州市 only. */
export type PackChoice = { readonly [Name in PackName]?: boolean | (Name extends 'townships' ? 'zhengzhou' : never) };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `value` is a day of the Gregorian calendar written `YYYY-MM-DD` (ISO 8601). */
export function isIsoDay(value: string): boolean {
  if (value.length !== 10) return false;
  for (let i = 0; i < 10; i++) {
    const code = value.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== 45 : code < 48 || code > 57) return false;
  }
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]! && (leap || month !== 2 || day <= 28);
}

type Check = (option: string, value: unknown) => void;

const isString: Check = (option, value) => {
  if (typeof value !== 'string') throw new OptionError(option, value, 'a string');
};
const isDay: Check = (option, value) => {
  if (typeof value !== 'string' || !isIsoDay(value)) throw new OptionError(option, value, 'a day as YYYY-MM-DD');
};
const isEngine: Check = (option, value) => {
  if (!ENGINES.includes(value as EngineName)) throw new OptionError(option, value, `one of ${ENGINES.join(', ')}`);
};

const EXTRACT: Readonly<Record<string, Check>> = { source: isString, publishedOn: isDay, region: isString };
const SEGMENT: Readonly<Record<string, Check>> = { ...EXTRACT, engine: isEngine };
const EXTRACTOR: Readonly<Record<string, Check>> = {
  region: isString,
  engine: isEngine,
  dictionaries: (_, value) => checkOwnDictionaries(value),
  packs: (_, value) => checkPacks(value),
};

function checkPacks(value: unknown): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new OptionError('packs', value, 'an object such as { townships: false }');
  for (const [name, use] of Object.entries(value)) {
    if (!PACKS.includes(name as PackName)) throw new OptionError(`packs.${name}`, use, `one of ${PACKS.join(', ')}`);
    const right = typeof use === 'boolean' || (name === 'townships' && use === 'zhengzhou');
    if (!right)
      throw new OptionError(
        `packs.${name}`,
        use,
        name === 'townships' ? "true, false or 'zhengzhou'" : 'true or false',
      );
  }
}

/**
 * Checks what a caller passed to `extract`.
 * @throws OptionError that names the option, its value and what would be right
 */
export function checkExtractOptions(text: unknown, options: unknown): ExtractOptions {
  isString('text', text);
  return checkOptions(options, EXTRACT);
}

/**
 * Checks what a caller passed to `segment`.
 * @throws OptionError that names the option, its value and what would be right
 */
export function checkSegmentOptions(text: unknown, options: unknown): SegmentOptions {
  isString('text', text);
  return checkOptions(options, SEGMENT);
}

/**
 * Checks what a caller passed to `createExtractor`.
 * @throws OptionError that names the option, its value and what would be right
 */
export function checkExtractorOptions(options: unknown): ExtractorOptions {
  return checkOptions(options, EXTRACTOR);
}

function checkOptions(options: unknown, checks: Readonly<Record<string, Check>>): object {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object' || Array.isArray(options)) throw new OptionError('options', options, 'an object');
  for (const key of Object.keys(options)) {
    const value = (options as Record<string, unknown>)[key];
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) throw new OptionError(key, value, `no such option; the options are ${Object.keys(checks).join(', ')}`);
    if (value !== undefined) check(key, value);
  }
  return options;
}
