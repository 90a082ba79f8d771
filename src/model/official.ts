import * as z from 'zod';
import { recordBaseSchema } from './record.js';
import { textSpanSchema } from './span.js';

export const postStatusSchema = z.enum(['current', 'appointed', 'removed', 'former', 'acting']);
export type PostStatus = z.infer<typeof postStatusSchema>;

/** One post as printed; `title` is the office alone, `organization` the body with what print leaves out filled in. */
export const postSchema = textSpanSchema.extend({
  organization: z.string().nullable(),
  title: z.string().min(1),
  status: postStatusSchema,
});
export type Post = z.infer<typeof postSchema>;

/** One person in one article, named together with a post; `mentions` are all spans that name the person. */
export const officialRecordSchema = recordBaseSchema.extend({
  type: z.literal('official'),
  name: z.string().min(1),
  posts: z.array(postSchema).min(1),
  mentions: z.array(textSpanSchema).min(1),
});
export type OfficialRecord = z.infer<typeof officialRecordSchema>;
