import type { Page, Recogniser } from '../recogniser.js';
import type { SubdistrictMention } from './value.js';

/** Proposes subdistrict mentions. */
export const recogniseSubdistricts: Recogniser<SubdistrictMention> = (_page: Page) => [];
