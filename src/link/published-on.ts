import type { Page } from '../recognise/recogniser.js';

/** The day of publication that the text itself shows (a page stamp, a dateline), or null. */
export function inferPublishedOn(_page: Page): string | null {
  return null;
}
