import type { Page, Recogniser } from '../recogniser.js';
import type { OfficialMention } from './value.js';

/** Proposes official mentions. */
export const recogniseOfficials: Recogniser<OfficialMention> = (_page: Page) => [];
