import * as z from 'zod';
import { isoDaySchema, recordBaseSchema } from './record.js';

export const dateKindSchema = z.enum(['date', 'interval', 'recurring', 'vague']);
export const partOfDaySchema = z.enum(['earlyMorning', 'morning', 'noon', 'afternoon', 'evening', 'night']);
export const resolvedSchema = z.enum(['explicit', 'document', 'publication', 'none']);

/** A time expression. `timex` is a TIMEX3 value, `rrule` an RFC 5545 rule, `from` and `to` are inclusive days. */
export const dateRecordSchema = recordBaseSchema.extend({
  type: z.literal('date'),
  kind: dateKindSchema,
  timex: z.string().min(1),
  from: isoDaySchema.nullable(),
  to: isoDaySchema.nullable(),
  partOfDay: partOfDaySchema.nullable(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  rrule: z.string().nullable(),
  resolved: resolvedSchema,
});
export type DateRecord = z.infer<typeof dateRecordSchema>;
