import { createExtractor, type Extractor } from './extractor.js';

export { createExtractor, type Extractor, type RegionReading } from './extractor.js';
export {
  type Article,
  articleSchema,
  type Byline,
  type BylineRole,
  bylineRoleSchema,
  bylineSchema,
} from './model/article.js';
export { type DateRecord, dateKindSchema, dateRecordSchema, partOfDaySchema, resolvedSchema } from './model/date.js';
export { DictionaryError, OptionError } from './model/errors.js';
export {
  type ExtractedRecord,
  type Extraction,
  extractionSchema,
  type RecordType,
  recordSchema,
} from './model/extraction.js';
export {
  type OfficialRecord,
  officialRecordSchema,
  type Post,
  type PostStatus,
  postSchema,
  postStatusSchema,
} from './model/official.js';
export type { EngineName, ExtractOptions, ExtractorOptions, SegmentOptions } from './model/options.js';
export type { OwnDictionaries } from './model/own-dictionaries.js';
export {
  type Bound,
  boundSchema,
  type Change,
  changeSchema,
  type Dimension,
  dimensionSchema,
  type Modality,
  modalitySchema,
  type QuantityRecord,
  quantityRecordSchema,
} from './model/quantity.js';
export { type Span, spanSchema, type TextSpan, textSpanSchema } from './model/span.js';
export {
  type SubdistrictLevel,
  type SubdistrictRecord,
  subdistrictLevelSchema,
  subdistrictRecordSchema,
} from './model/subdistrict.js';
export { type Token, tokenSchema } from './model/token.js';
export { mergePeople, type Person, type PersonPost, type Sighting } from './people/index.js';
export { extractStream, type StreamItem, type StreamSource } from './stream.js';

const extractor = createExtractor();

/**
 * Finds the articles and records of a Chinese government newspaper page.
 *
 * @param text the page as it is, noise and all; any string is read without an error
 * @param options what is known of the text: its name, its day of publication (`YYYY-MM-DD`), its region
 * @returns plain JSON; every span indexes `text` in UTF-16 code units
 * @throws OptionError for an option that is unknown or malformed
 */
export const extract: Extractor['extract'] = extractor.extract;

/**
 * Cuts a text into words. What `extract` recognises is kept as one word and names its record; so are dictionary terms.
 *
 * @param text the page as it is
 * @param options as for `extract`, and the engine that cuts the rest; another engine cuts other words, never other records
 * @returns words and signs in order, without blanks; every span indexes `text` in UTF-16 code units
 * @throws OptionError for an option that is unknown or malformed
 */
export const segment: Extractor['segment'] = extractor.segment;

/**
 * Cuts a text into sentences.
 *
 * @param text the page as it is
 * @returns sentences in order, each inside one paragraph; spans index `text` in UTF-16 code units
 * @throws OptionError when `text` is not a string
 */
export const sentences: Extractor['sentences'] = extractor.sentences;
