import type { AnyMention } from '../recognise/registry.js';
import type { Page } from '../recognise/recogniser.js';

/** The region path the text itself speaks from, or null when none stands out. */
export function inferRegion(_page: Page, _mentions: readonly AnyMention[]): string | null {
  return null;
}
