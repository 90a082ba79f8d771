import type { ExtractedRecord, RecordType } from '../model/extraction.js';
import type { OfficialRecord, Post } from '../model/official.js';

type Own<R> = Omit<R, 'id' | 'article' | 'text'>;
type OfficialDraft = Omit<Own<OfficialRecord>, 'posts' | 'mentions'> & {
  readonly posts: readonly Omit<Post, 'text'>[];
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
};

/** A record in clean offsets, before ids, articles, surfaces and source offsets are filled in. */
export type Draft<T extends RecordType = RecordType> = T extends 'official'
  ? OfficialDraft
  : T extends RecordType
    ? Own<Extract<ExtractedRecord, { type: T }>>
    : never;
