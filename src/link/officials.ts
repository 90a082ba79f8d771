import type { OfficialMention } from '../recognise/officials/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes official records of the mentions that stand. */
export function linkOfficials(_mentions: readonly OfficialMention[], _page: Page, _scene: Scene): Draft<'official'>[] {
  return [];
}
