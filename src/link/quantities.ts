import type { QuantityMention } from '../recognise/quantities/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** Makes quantity records of the mentions that stand. */
export function linkQuantities(mentions: readonly QuantityMention[], _page: Page, _scene: Scene): Draft<'quantity'>[] {
  return mentions.map(({ type, rule, start, end, value, min, max, bound, unit, dimension, per }) => ({
    type,
    rule,
    start,
    end,
    value,
    min,
    max,
    bound,
    unit,
    dimension,
    per: [...per],
    item: null,
    change: null,
    modality: 'actual',
  }));
}
