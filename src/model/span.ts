import * as z from 'zod';

/** Half-open range in UTF-16 code units of the source, as `String.prototype.slice` takes it. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

/** A span with its clean surface: wraps, furniture and blanks removed, half-width, script as printed. */
export const textSpanSchema = spanSchema.extend({ text: z.string() });
export type TextSpan = z.infer<typeof textSpanSchema>;
