import * as z from 'zod';
import { recordBaseSchema } from './record.js';

export const boundSchema = z.enum(['exact', 'over', 'under', 'about', 'atLeast', 'atMost', 'range']);
export type Bound = z.infer<typeof boundSchema>;
export const dimensionSchema = z.enum([
  'money',
  'ratio',
  'people',
  'count',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'frequency',
  'age',
  'other',
]);
export type Dimension = z.infer<typeof dimensionSchema>;
export const changeSchema = z.object({
  direction: z.enum(['up', 'down']),
  basis: z.enum(['yearOnYear', 'monthOnMonth']).nullable(),
});
export type Change = z.infer<typeof changeSchema>;
export const modalitySchema = z.enum(['actual', 'target']);
export type Modality = z.infer<typeof modalitySchema>;

/** A number with a unit. `value` is scaled (`2.7万人次` → 27000) and null for a pure range, which has `min` and `max`. */
export const quantityRecordSchema = recordBaseSchema.extend({
  type: z.literal('quantity'),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: boundSchema,
  unit: z.string().min(1),
  dimension: dimensionSchema,
  per: z.array(z.string()),
  item: z.string().nullable(),
  change: changeSchema.nullable(),
  modality: modalitySchema,
});
export type QuantityRecord = z.infer<typeof quantityRecordSchema>;
