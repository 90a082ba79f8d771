import type { PostStatus } from '../model/official.js';

/** Where a post was seen. */
export interface Sighting {
  /** The extraction's `source`. */
  readonly source: string | null;
  /** The extraction's day of publication, ISO, or null. */
  readonly seenOn: string | null;
  /** Id of the record in that extraction. */
  readonly record: string;
  readonly status: PostStatus;
}

/** One post of a person across texts. */
export interface PersonPost {
  readonly organization: string | null;
  readonly title: string;
  /** All sightings, by day, those without a day last. */
  readonly sightings: readonly Sighting[];
  /** First and last day the post was seen, ISO; null where no text gave a day. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** One person across texts. */
export interface Person {
  readonly name: string;
  /** By the day first seen, then in print order. */
  readonly posts: readonly PersonPost[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}
