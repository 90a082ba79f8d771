import type { PostStatus } from '../../../model/official.js';
import type { NameRead } from '../names.js';

/** Whose posts a chain gives that has no name behind it, and with what status. */
export interface Subject {
  /** People named beside the chain; null where it is the person spoken of before. */
  readonly people: readonly NameRead[] | null;
  readonly status: PostStatus | null;
  readonly rule: string;
  /** Whether the posts go to the people one by one: 张某、李某分别当选为主席、副主席. */
  readonly inTurn: boolean;
}

/** Makes a subject. */
export function subject(
  people: readonly NameRead[] | null,
  status: PostStatus | null,
  rule: string,
  inTurn = false,
): Subject {
  return { people, status, rule, inTurn };
}
