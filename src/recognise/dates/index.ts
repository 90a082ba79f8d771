import type { Page, Recogniser } from '../recogniser.js';
import type { DateMention } from './value.js';

/** Proposes date mentions. */
export const recogniseDates: Recogniser<DateMention> = (_page: Page) => [];
