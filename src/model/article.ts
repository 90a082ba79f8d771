import * as z from 'zod';
import { spanSchema, textSpanSchema } from './span.js';

export const bylineRoleSchema = z.enum(['reporter', 'correspondent', 'photographer', 'editor', 'author']);
export type BylineRole = z.infer<typeof bylineRoleSchema>;
export const bylineSchema = spanSchema.extend({ role: bylineRoleSchema, name: z.string().min(1) });
export type Byline = z.infer<typeof bylineSchema>;

/** Pieces of the page that belong together; `headlines` has the main headline first, then decks. */
export const articleSchema = z.object({
  id: z.string().regex(/^a\d+$/),
  spans: z.array(spanSchema).min(1),
  headlines: z.array(textSpanSchema),
  byline: z.array(bylineSchema),
});
export type Article = z.infer<typeof articleSchema>;
