import * as z from 'zod';
import { textSpanSchema } from './span.js';

/** What every record carries: its id (`r1` …), article, place in the source, and the rule that made it. */
export const recordBaseSchema = textSpanSchema.extend({
  id: z.string().regex(/^r\d+$/),
  article: z
    .string()
    .regex(/^a\d+$/)
    .nullable(),
  rule: z.string().min(1),
});

/** An ISO 8601 calendar day, `2022-08-18`. */
export const isoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
