import type { SubdistrictMention } from '../recognise/subdistricts/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes subdistrict records of the mentions that stand. */
export function linkSubdistricts(_mentions: readonly SubdistrictMention[], _page: Page, _scene: Scene): Draft<'subdistrict'>[] {
  return [];
}
