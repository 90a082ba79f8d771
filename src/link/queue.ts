import type { Draft } from './draft.js';

/** Longer than any string, and still a small integer. */
const BEHIND_ALL = 2 ** 30 - 1;

/** Drafts of one kind, taken one by one in the order of their places. */
export class Queue<D extends Draft> {
  /** Place of the next draft; behind all places when none is left. */
  start = 0;
  private end = 0;
  private at = -1;
  private readonly drafts: readonly D[];

  constructor(drafts: D[]) {
    for (let i = 1; i < drafts.length; i++)
      if (byPlace(drafts[i - 1]!, drafts[i]!) > 0) {
        drafts.sort(byPlace);
        break;
      }
    this.drafts = drafts;
    this.advance();
  }

  get isEmpty(): boolean {
    return this.at === this.drafts.length;
  }

  /** Whether the next draft stands before another queue's next one. */
  isBefore(other: Queue<Draft>): boolean {
    return this.start < other.start || (this.start === other.start && this.end < other.end);
  }

  /** The next draft, which must be there. */
  take(): D {
    const draft = this.drafts[this.at]!;
    this.advance();
    return draft;
  }

  private advance(): void {
    this.at++;
    const next = this.at < this.drafts.length ? this.drafts[this.at]! : null;
    this.start = next === null ? BEHIND_ALL : next.start;
    this.end = next === null ? BEHIND_ALL : next.end;
  }
}

const byPlace = (a: Draft, b: Draft): number => a.start - b.start || a.end - b.end;
