import * as z from 'zod';
import { articleSchema } from './article.js';
import { dateRecordSchema } from './date.js';
import { officialRecordSchema } from './official.js';
import { quantityRecordSchema } from './quantity.js';
import { isoDaySchema } from './record.js';
import { subdistrictRecordSchema } from './subdistrict.js';

export const recordSchema = z.discriminatedUnion('type', [
  dateRecordSchema,
  officialRecordSchema,
  subdistrictRecordSchema,
  quantityRecordSchema,
]);
/** One finding in the text. Named `ExtractedRecord` because TypeScript's own `Record` is another thing. */
export type ExtractedRecord = z.infer<typeof recordSchema>;
export type RecordType = ExtractedRecord['type'];

/** All that `extract` returns for one text; `records` are ordered by start, then end. */
export const extractionSchema = z.object({
  source: z.string().nullable(),
  publishedOn: isoDaySchema.nullable(),
  region: z.string().nullable(),
  articles: z.array(articleSchema),
  records: z.array(recordSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
