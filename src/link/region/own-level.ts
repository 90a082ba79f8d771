import type { Division } from '../../gazetteer/division.js';
import { divisionLexicon } from './lexicon.js';

/** Whether a text speaks of a division of its own by this level word: 我市 and 市委 for 市. */
export function speaksOf(text: string, level: string): boolean {
  return (divisionLexicon().own.get(level) ?? NONE).some((word) => text.includes(word));
}
const NONE: readonly string[] = [];

/**
 * A text that says 我市 and never 区委, 全区 speaks for the city, whichever of its districts it names: the city of such a
 * district is returned, else the region as it is.
 */
export function ownLevel(text: string, region: Division): Division {
  const above = region.parent;
  if (above === null || above.level === 'province' || !text.includes(`我${levelOf(above)}`)) return region;
  return speaksOf(text, levelOf(region)) ? region : above;
}

const levelOf = (division: Division): string => division.name.at(-1)!;
