import type { PostStatus } from '../../model/official.js';
import type { Mention } from '../recogniser.js';

/** What an office is the head or a member of; decides how the organization is told. See dictionaries/officials/README.md. */
export type OfficeKind = 'place' | 'unit' | 'party' | 'head' | 'member' | 'company' | 'staff' | 'leader' | 'sole';

/** A post as read at its place; clean offsets. */
export interface ReadPost {
  readonly start: number;
  readonly end: number;
  /** The body as printed; empty where print leaves it out. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The office with its qualifiers, in simplified script. */
  readonly title: string;
  readonly kind: OfficeKind;
  /** Last part of the body that the office implies (部 of 部长), or ''. */
  readonly unit: string;
  readonly status: PostStatus;
  /** Where its chain of posts begins: posts of one chain share it. */
  readonly chainStart: number;
}

/** A person as named at a place. */
export interface NamedPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** An official as read at its place, before linking: one person with the posts printed beside the name. */
export interface OfficialMention extends Mention {
  readonly type: 'official';
  readonly person: NamedPerson;
  readonly posts: readonly ReadPost[];
}
