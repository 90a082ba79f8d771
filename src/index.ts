import { checkExtractOptions, type ExtractOptions } from './model/options.js';
import type { Extraction } from './model/extraction.js';
import { run } from './pipeline.js';

export { articleSchema, bylineSchema, type Article, type Byline } from './model/article.js';
export { dateRecordSchema, type DateRecord } from './model/date.js';
export { DictionaryError, OptionError } from './model/errors.js';
export { type ExtractedRecord, type Extraction, extractionSchema, type RecordType, recordSchema } from './model/extraction.js';
export { officialRecordSchema, type OfficialRecord, type Post, postSchema } from './model/official.js';
export type { ExtractOptions } from './model/options.js';
export { quantityRecordSchema, type QuantityRecord } from './model/quantity.js';
export { type Span, spanSchema, type TextSpan, textSpanSchema } from './model/span.js';
export { type SubdistrictRecord, subdistrictRecordSchema } from './model/subdistrict.js';

/**
 * Finds the articles and records of a Chinese government newspaper page.
 *
 * @param text the page as it is, noise and all; any string is read without an error
 * @param options what is known of the text: its name, its day of publication (`YYYY-MM-DD`), its region
 * @returns plain JSON; every span indexes `text` in UTF-16 code units
 * @throws OptionError for an option that is unknown or malformed
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  return run(text, checkExtractOptions(text, options));
}
