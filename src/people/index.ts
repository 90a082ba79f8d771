import type { Extraction } from '../model/extraction.js';
import type { OfficialRecord } from '../model/official.js';
import { agree, type Evidence, evidenceOf, join } from './evidence.js';
import type { Person, PersonPost, Sighting } from './person.js';

export type { Person, PersonPost, Sighting } from './person.js';

interface Cluster {
  readonly name: string;
  evidence: Evidence;
  /** Organization and title → the post's sightings. */
  readonly posts: Map<
    string,
    { readonly organization: string | null; readonly title: string; readonly sightings: Sighting[] }
  >;
}

/**
 * Puts together the officials of many texts: one entry a person, with all posts and the days they were seen in.
 *
 * Two records of one name are one person only when their bodies bear it out: an organization in common, or places of which one is the
 * other or lies straight below it (郑州市委 and 二七区委). Records of one name whose bodies contradict (二七区 and 三门峡市), or that tell
 * no body and no region, stay apart.
 *
 * @param extractions results of `extract`, in any order
 * @returns people by name in code-unit order, then by the day first seen
 */
export function mergePeople(extractions: readonly Extraction[]): Person[] {
  const byName = new Map<string, Cluster[]>();
  const dated = [...extractions].sort((a, b) => compareDays(a.publishedOn, b.publishedOn));
  for (const extraction of dated)
    for (const record of extraction.records) if (record.type === 'official') place(byName, record, extraction);
  return [...byName.values()]
    .flat()
    .map(toPerson)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : compareDays(a.firstSeen, b.firstSeen)));
}

/** Adds a record to the cluster it agrees with; where it agrees with several, they are one person. */
function place(byName: Map<string, Cluster[]>, record: OfficialRecord, extraction: Extraction): void {
  const evidence = evidenceOf(
    record.posts.map((post) => post.organization),
    extraction.region,
  );
  const clusters = byName.get(record.name) ?? [];
  const fitting = clusters.filter((cluster) => agree(cluster.evidence, evidence));
  const home = fitting[0] ?? { name: record.name, evidence, posts: new Map() };
  for (const other of fitting.slice(1)) absorb(home, other);
  home.evidence = join(home.evidence, evidence);
  for (const post of record.posts) {
    const key = `${post.organization ?? ''}\t${post.title}`;
    const sighting = {
      source: extraction.source,
      seenOn: extraction.publishedOn,
      record: record.id,
      status: post.status,
    };
    const known = home.posts.get(key);
    if (known) known.sightings.push(sighting);
    else home.posts.set(key, { organization: post.organization, title: post.title, sightings: [sighting] });
  }
  const rest = clusters.filter((cluster) => !fitting.includes(cluster) || cluster === home);
  byName.set(record.name, rest.includes(home) ? rest : [...rest, home]);
}

function absorb(home: Cluster, other: Cluster): void {
  home.evidence = join(home.evidence, other.evidence);
  for (const [key, post] of other.posts) {
    const known = home.posts.get(key);
    if (known) known.sightings.push(...post.sightings);
    else home.posts.set(key, post);
  }
}

function toPerson(cluster: Cluster): Person {
  const posts: PersonPost[] = [...cluster.posts.values()]
    .map((post) => {
      const sightings = [...post.sightings].sort((a, b) => compareDays(a.seenOn, b.seenOn));
      return {
        organization: post.organization,
        title: post.title,
        sightings,
        ...range(sightings.map((one) => one.seenOn)),
      };
    })
    .sort((a, b) => compareDays(a.firstSeen, b.firstSeen));
  return { name: cluster.name, posts, ...range(posts.flatMap((post) => [post.firstSeen, post.lastSeen])) };
}

function range(days: readonly (string | null)[]): { firstSeen: string | null; lastSeen: string | null } {
  const known = days.filter((day): day is string => day !== null).sort();
  return { firstSeen: known[0] ?? null, lastSeen: known[known.length - 1] ?? null };
}

/** By ISO day; what has no day comes last. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
