import { recogniseDates } from './dates/index.js';
import type { DateMention } from './dates/value.js';
import { recogniseOfficials } from './officials/index.js';
import type { OfficialMention } from './officials/value.js';
import { recogniseQuantities } from './quantities/index.js';
import type { QuantityMention } from './quantities/value.js';
import type { Recogniser } from './recogniser.js';
import { recogniseSubdistricts } from './subdistricts/index.js';
import type { SubdistrictMention } from './subdistricts/value.js';

export type AnyMention = DateMention | OfficialMention | QuantityMention | SubdistrictMention;

/** Every recogniser, in the order their proposals are collected. */
export const recognisers: readonly Recogniser<AnyMention>[] = [
  recogniseDates,
  recogniseSubdistricts,
  recogniseOfficials,
  recogniseQuantities,
];
