import type { Division } from '../../gazetteer/division.js';
import { divisionLexicon } from './lexicon.js';

/**
 * A text that says 我市 and never 区委, 全区 speaks for the city, whichever of its districts it names: the city of such a
 * district is returned, else the region as it is.
 */
export function ownLevel(text: string, region: Division): Division {
  const above = region.parent;
  if (above === null || above.level === 'province' || !text.includes(`我${levelOf(above)}`)) return region;
  const own = divisionLexicon().own.some((word) => word.includes(levelOf(region)) && text.includes(word));
  return own ? region : above;
}

const levelOf = (division: Division): string => division.name.at(-1)!;
