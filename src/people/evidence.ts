import type { Division } from '../gazetteer/division.js';
import { defaultGazetteer } from '../gazetteer/gazetteer.js';
import { resolveRegion } from '../gazetteer/region.js';

/** What a person's posts in one text, or in several, tell about who it is. */
export interface Evidence {
  readonly organizations: ReadonlySet<string>;
  readonly places: ReadonlySet<Division>;
}

/** The places that organizations name at their start; where none names one, the place the text speaks from. */
export function evidenceOf(organizations: readonly (string | null)[], region: string | null): Evidence {
  const named = organizations.filter((name): name is string => name !== null);
  const places = new Set<Division>();
  const home = resolveRegion(region);
  for (const name of named) {
    const place = placeOf(name, home);
    if (place) places.add(place);
  }
  if (named.length === 0 && home) places.add(home);
  return { organizations: new Set(named), places };
}

/** The division an organization's name begins with (longest full name); of several of one name the one nearest to `home`. */
function placeOf(organization: string, home: Division | null): Division | null {
  const { byName } = defaultGazetteer().divisions();
  for (let end = Math.min(organization.length, 16); end > 1; end--) {
    const named = byName.get(organization.slice(0, end));
    if (!named) continue;
    return named.find((one) => home !== null && steps(one, home) !== null) ?? named[0]!;
  }
  return null;
}

/** Levels between two places of which one lies in the other; null where neither does. */
function steps(a: Division, b: Division): number | null {
  return rise(a, b) ?? rise(b, a);
}

function rise(inner: Division, outer: Division): number | null {
  let count = 0;
  for (let at: Division | null = inner; at !== null; at = at.parent, count++)
    if (at === outer || at.path === outer.path) return count;
  return null;
}

/**
 * Whether two bundles of evidence can be of one person: an organization in common (or one inside the other),
 * or places of which one is the other or lies straight below it. A name alone is never enough.
 */
export function agree(a: Evidence, b: Evidence): boolean {
  for (const one of a.organizations)
    for (const other of b.organizations) if (one.startsWith(other) || other.startsWith(one)) return true;
  for (const one of a.places)
    for (const other of b.places) {
      const distance = steps(one, other);
      if (distance !== null && distance <= 1) return true;
    }
  return false;
}

/** Both bundles together. */
export function join(a: Evidence, b: Evidence): Evidence {
  return {
    organizations: new Set([...a.organizations, ...b.organizations]),
    places: new Set([...a.places, ...b.places]),
  };
}
