import type { Page, Recogniser } from '../recogniser.js';
import type { QuantityMention } from './value.js';

/** Proposes quantity mentions. */
export const recogniseQuantities: Recogniser<QuantityMention> = (_page: Page) => [];
