import * as z from 'zod';
import { textSpanSchema } from './span.js';

/**
 * A word of a text. `pos` is a part-of-speech tag of the ICTCLAS set that jieba uses (`n` noun, `v` verb, `t` time,
 * `m` numeral, `mq` quantity, `ns` place, `nr` person, `nt` organization, `x` sign or unknown).
 */
export const tokenSchema = textSpanSchema.extend({
  pos: z.string().min(1),
  /** The record of `extract` that the word is, or is a part of. */
  recordId: z
    .string()
    .regex(/^r\d+$/)
    .optional(),
});
export type Token = z.infer<typeof tokenSchema>;
