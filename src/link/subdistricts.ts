import type { SubdistrictMention } from '../recognise/subdistricts/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes subdistrict records of the mentions that stand. */
export function linkSubdistricts(mentions: readonly SubdistrictMention[], _page: Page, scene: Scene): Draft<'subdistrict'>[] {
  return mentions.map(({ type, start, end, rule, name, level }) => ({ type, start, end, rule, name, level, parent: null, region: scene.region, code: null }));
}
