import { recogniseDates } from './dates/index.js';
import type { DateMention } from './dates/value.js';
import { recogniseOfficials } from './officials/index.js';
import type { OfficialMention } from './officials/value.js';
import { recogniseQuantities } from './quantities/index.js';
import type { QuantityMention } from './quantities/value.js';
import type { Page, Recogniser } from './recogniser.js';
import { recogniseSubdistricts } from './subdistricts/index.js';
import type { SubdistrictMention } from './subdistricts/value.js';

/** The mentions of a page by kind: each has fields of its own, and code that reads one kind at a time is read fast. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly subdistricts: readonly SubdistrictMention[];
  readonly officials: readonly OfficialMention[];
  readonly quantities: readonly QuantityMention[];
}

/** The recogniser of each kind. */
export const recognisers = {
  dates: recogniseDates,
  subdistricts: recogniseSubdistricts,
  officials: recogniseOfficials,
  quantities: recogniseQuantities,
} satisfies { readonly [Kind in keyof Mentions]: Recogniser<Mentions[Kind][number]> };

/** What every recogniser proposes for a page. */
export const propose = (page: Page): Mentions => ({
  dates: recognisers.dates(page),
  subdistricts: recognisers.subdistricts(page),
  officials: recognisers.officials(page),
  quantities: recognisers.quantities(page),
});
