import type { QuantityMention } from '../recognise/quantities/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes quantity records of the mentions that stand. */
export function linkQuantities(_mentions: readonly QuantityMention[], _page: Page, _scene: Scene): Draft<'quantity'>[] {
  return [];
}
