import type { ExtractOptions } from '../model/options.js';
import type { Page } from '../recognise/recogniser.js';
import type { SubdistrictMention } from '../recognise/subdistricts/value.js';
import { inferPublishedOn } from './published-on.js';
import { inferRegion } from './region.js';

/** What holds for the whole text: when it was published and where it speaks from. */
export interface Scene {
  /** Day of publication: given by the caller, else read in the text (a page stamp, a dateline), else null. */
  readonly publishedOn: string | null;
  /** Region path from the province down: given by the caller, else inferred from the text, else null. */
  readonly region: string | null;
}

/** Sets the scene from what the caller says and what the text shows. */
export function setScene(page: Page, places: readonly SubdistrictMention[], options: ExtractOptions): Scene {
  return {
    publishedOn: options.publishedOn ?? inferPublishedOn(page),
    region: options.region ?? inferRegion(page, places),
  };
}
