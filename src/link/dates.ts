import type { DateMention } from '../recognise/dates/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes date records of the mentions that stand. */
export function linkDates(_mentions: readonly DateMention[], _page: Page, _scene: Scene): Draft<'date'>[] {
  return [];
}
