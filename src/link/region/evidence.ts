import type { Division } from '../../gazetteer/division.js';
import { isWithin } from '../../gazetteer/division.js';
import { type Gazetteer, governing } from '../../gazetteer/gazetteer.js';
import { fullNameBefore, shortNameBefore } from '../../gazetteer/printed.js';
import { CharFilter } from '../../lexicon/char-filter.js';
import { divisionLexicon } from './lexicon.js';

/** How much speaks for each division. */
export type Evidence = ReadonlyMap<Division, number>;

/** A division as printed at a place; several divisions may share the name. */
export interface Printed {
  readonly start: number;
  readonly end: number;
  readonly named: readonly Division[];
  readonly weight: number;
}

/** A text's opening counts more than the rest: the headline and the dateline stand there. */
const OPENING = 80;
/** So much of each range is read: what it does not say by then of where it speaks from it seldom says at all. */
const WINDOW = 6000;
/** Short names are looked for in so much of each range, for they cost more to find than full ones. */
const SHORT_WINDOW = 2000;
const WEIGHT = { name: 1, opening: 1, body: 1, short: 0.5, own: 1 } as const;

/** Weighs the divisions that some ranges of a text print. Names of several divisions count for the one the text's other names lead to. */
export function collectEvidence(
  text: string,
  ranges: readonly { start: number; end: number }[],
  gazetteer: Gazetteer,
): Evidence {
  const windows = ranges.map(({ start, end }) => ({ start, end: Math.min(end, start + WINDOW) }));
  const full: Printed[] = [];
  const own = new Set<number>();
  for (const { start, end } of windows) readFullNames(text, start, end, gazetteer, full, own);
  const chosen = new Map<string, Division>();
  let evidence = weigh(full, gazetteer, chosen);
  if (full.length === 0) evidence = weigh(printedShort(text, ranges, gazetteer), gazetteer, new Map());
  countShort(text, windows, chosen, (division) => evidence.set(division, evidence.get(division)! + WEIGHT.short));
  // A paper of such a division says 我市, 全县, 区委.
  if (full.length > 0)
    for (const [division, weight] of evidence)
      if (own.has(division.name.charCodeAt(division.name.length - 1))) evidence.set(division, weight + WEIGHT.own);
  return withZones(evidence, gazetteer);
}

/** The divisions that a text prints, in full where it does, else by their short names. */
export function printedDivisions(text: string, gazetteer: Gazetteer): readonly Printed[] {
  const full: Printed[] = [];
  readFullNames(text, 0, Math.min(text.length, WINDOW), gazetteer, full, new Set());
  return full.length > 0 ? full : printedShort(text, [{ start: 0, end: text.length }], gazetteer);
}

function printedShort(
  text: string,
  ranges: readonly { start: number; end: number }[],
  gazetteer: Gazetteer,
): Printed[] {
  return ranges.flatMap(({ start, end }) => [
    ...shortNames(text, start, Math.min(end, start + SHORT_WINDOW), gazetteer),
  ]);
}

/** Counts a county for the zone that governs it when the text names the zone too. */
function withZones(evidence: Map<Division, number>, gazetteer: Gazetteer): Evidence {
  for (const [division, weight] of evidence) {
    const zone = governing(gazetteer, division);
    if (zone === division || !evidence.has(zone)) continue;
    evidence.set(zone, evidence.get(zone)! + weight);
    evidence.delete(division);
  }
  return evidence;
}

/** Adds up the weights of printed names by the division each means; `chosen` takes the short names of those divisions. */
function weigh(
  printed: readonly Printed[],
  gazetteer: Gazetteer,
  chosen: Map<string, Division>,
): Map<Division, number> {
  const sure = new Set(printed.filter(({ named }) => named.length === 1).map(({ named }) => named[0]!));
  const evidence = new Map<Division, number>();
  printed.forEach((name, i) => {
    const division = choose(name, printed[i - 1], sure, gazetteer);
    if (division === null) return;
    evidence.set(division, (evidence.get(division) ?? 0) + name.weight);
    if (division.short.length >= 2) chosen.set(division.short, division);
  });
  return evidence;
}

/** Puts the full names of a range to those found, and the level words of the divisions the text speaks from (我市, 区委) to its own. */
function readFullNames(
  text: string,
  from: number,
  to: number,
  gazetteer: Gazetteer,
  found: Printed[],
  own: Set<number>,
): void {
  const { bodies, levelChars, ownBehind, ownBefore } = divisionLexicon();
  let before = -1;
  for (let end = from + 1; end <= to; end++) {
    const level = text.charCodeAt(end - 1);
    if (!levelChars.mayHave(level)) continue;
    if (!own.has(level) && (ownBefore.longestBefore(text, end, from) ?? ownBehind.longestAt(text, end - 1, to)))
      own.add(level);
    const name = end - from < 2 ? null : fullNameBefore(text, end, gazetteer);
    if (name === null || name.start < from) continue;
    // 市和县（市）is not 和县: a name of one character and its level word is sure only behind another division.
    if (end - name.start === 2 && before !== name.start) continue;
    before = end;
    const body = bodies.longestAt(text, end) !== null ? WEIGHT.body : 0;
    found.push({
      start: name.start,
      end,
      named: name.named,
      weight: WEIGHT.name + body + (name.start - from < OPENING ? WEIGHT.opening : 0),
    });
  }
}

function* shortNames(text: string, from: number, to: number, gazetteer: Gazetteer): Generator<Printed> {
  const { highEndings } = gazetteer.divisions();
  for (let end = from + 2; end <= to; end++) {
    if (highEndings.lengthsBefore(text, end) === 0) continue;
    const found = shortNameBefore(text, end, gazetteer);
    if (found === null || found.start < from) continue;
    // 台湾, 香港 and 澳门 are named in passing all over the mainland, and print their own divisions in full.
    const named = found.named.filter((one) => one.level !== 'county' && (one.code !== null || one.level === 'zone'));
    if (named.length > 0) yield { start: found.start, end, named, weight: WEIGHT.name };
  }
}

/** The one division a printed name means: inside the one printed right before it, or inside one that is sure; null when that leaves several. */
function choose(
  name: Printed,
  before: Printed | undefined,
  sure: ReadonlySet<Division>,
  gazetteer: Gazetteer,
): Division | null {
  let { named } = name;
  if (named.length > 1 && before?.end === name.start)
    named = named.filter((one) => before.named.some((above) => isWithin(one, above)));
  // 长岛县 and its like: a division in force goes before one abolished.
  if (named.length > 1) named = preferCurrent(named);
  if (named.length > 1) {
    const inside = named.filter((one) => [...sure].some((above) => above !== one && isWithin(one, above)));
    if (inside.length > 0) named = inside;
  }
  // 东莞市 is a city and its own only county.
  if (named.length === 2 && named[1]!.path === named[0]!.path) return named[0]!;
  return named.length === 1 ? named[0]! : (gazetteer.divisions().byPath.get(samePath(named)) ?? null);
}

const samePath = (named: readonly Division[]): string =>
  named.every((one) => one.path === named[0]?.path) ? (named[0]?.path ?? '') : '';

function preferCurrent(named: readonly Division[]): readonly Division[] {
  const current = named.filter((one) => !one.former);
  return current.length > 0 ? current : named;
}

/** Tells each place of the ranges where a short name stands without its level word. */
function countShort(
  text: string,
  ranges: readonly { start: number; end: number }[],
  divisions: ReadonlyMap<string, Division>,
  count: (division: Division) => void,
): void {
  const byFirst = new Map<number, [string, Division][]>();
  for (const entry of divisions) {
    const first = entry[0].charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  if (byFirst.size === 0) return;
  const firsts = CharFilter.of(byFirst.keys(), 256);
  for (const { start, end } of ranges)
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!firsts.mayHave(code)) continue;
      for (const [short, division] of byFirst.get(code) ?? NONE)
        if (text.startsWith(short, at) && !text.startsWith(division.name, at)) count(division);
    }
}
const NONE: readonly [string, Division][] = [];
