import * as z from 'zod';
import { recordBaseSchema } from './record.js';

export const subdistrictLevelSchema = z.enum(['street', 'town', 'township', 'committee', 'community', 'village']);
export type SubdistrictLevel = z.infer<typeof subdistrictLevelSchema>;

/** A named unit at or below the township level. `name` is full and simplified; `code` is the statistical division code. */
export const subdistrictRecordSchema = recordBaseSchema.extend({
  type: z.literal('subdistrict'),
  name: z.string().min(1),
  level: subdistrictLevelSchema,
  parent: z.string().nullable(),
  region: z.string().nullable(),
  code: z.string().nullable(),
});
export type SubdistrictRecord = z.infer<typeof subdistrictRecordSchema>;
