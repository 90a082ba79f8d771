import type { Cleaned } from '../../clean/cleaned.js';
import type { Division } from '../../gazetteer/division.js';
import { isWithin } from '../../gazetteer/division.js';
import { type Gazetteer, governing } from '../../gazetteer/gazetteer.js';
import { fullNameBefore, shortNameBefore } from '../../gazetteer/printed.js';
import { divisionLexicon, levelBit } from './lexicon.js';
import { Tally } from './tally.js';

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
  cleaned: Cleaned,
  ranges: readonly { start: number; end: number }[],
  gazetteer: Gazetteer,
): Tally {
  const { text } = cleaned;
  const full: Printed[] = [];
  let own = 0;
  for (let i = 0; i < ranges.length; i++) {
    const { start, end } = ranges[i]!;
    own |= readFullNames(cleaned, start, Math.min(end, start + WINDOW), gazetteer, full);
  }
  if (full.length === 0) return withZones(weigh(printedShort(text, ranges, gazetteer), gazetteer), gazetteer);
  const evidence = weigh(full, gazetteer);
  const read = textOf(text, ranges, WINDOW);
  const { divisions, weights } = evidence;
  for (let i = 0; i < divisions.length; i++) {
    const { name, short } = divisions[i]!;
    const isOwn = (own & levelBit(name[name.length - 1]!)) !== 0;
    const times = short.length < 2 ? 0 : timesAlone(read, short, name);
    weights[i]! += times * WEIGHT.short + (isOwn ? WEIGHT.own : 0);
  }
  return withZones(evidence, gazetteer);
}

/** The text of some ranges, each cut at a length; line ends part them. */
export function textOf(text: string, ranges: readonly { start: number; end: number }[], most = text.length): string {
  let all = '';
  for (const { start, end } of ranges) {
    const piece = text.slice(start, Math.min(end, start + most));
    all = all === '' ? piece : `${all}\n${piece}`;
  }
  return all;
}

/** How often a text has a short name without its level word. */
function timesAlone(text: string, short: string, name: string): number {
  let times = 0;
  const { roads } = divisionLexicon();
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1))
    if (!text.startsWith(name, at) && roads.longestAt(text, at + short.length) === null) times++;
  return times;
}

/** The divisions that a text prints, in full where it does, else by their short names. */
export function printedDivisions(cleaned: Cleaned, gazetteer: Gazetteer): readonly Printed[] {
  const { text } = cleaned;
  const full: Printed[] = [];
  readFullNames(cleaned, 0, Math.min(text.length, WINDOW), gazetteer, full);
  return full.length > 0 ? full : printedShort(text, [{ start: 0, end: text.length }], gazetteer);
}

/** Counts a county for the zone that governs it when the text names the zone too. */
function withZones(evidence: Tally, gazetteer: Gazetteer): Tally {
  const { divisions } = evidence;
  if (!divisions.some(isZone)) return evidence;
  for (let i = 0; i < divisions.length; i++) {
    const zone = governing(gazetteer, divisions[i]!);
    if (zone !== divisions[i] && divisions.includes(zone)) evidence.move(i, zone);
  }
  return evidence;
}

const isZone = ({ level }: Division): boolean => level === 'zone';

/** Adds up the weights of printed names by the division each means. */
function weigh(printed: readonly Printed[], gazetteer: Gazetteer): Tally {
  const sure = printed.some(isShared) ? sureOf(printed) : [];
  const evidence = new Tally();
  for (let i = 0; i < printed.length; i++) {
    const name = printed[i]!;
    const division = name.named.length === 1 ? name.named[0]! : choose(name, printed[i - 1], sure, gazetteer);
    if (division !== null) evidence.add(division, name.weight);
  }
  return evidence;
}

const isShared = ({ named }: Printed): boolean => named.length !== 1;

/** The divisions that some name means without doubt. */
function sureOf(printed: readonly Printed[]): Division[] {
  const sure = new Set<Division>();
  for (const { named } of printed) if (named.length === 1) sure.add(named[0]!);
  return [...sure];
}

/** Puts the full names of a range to those found. Gives the bits of the levels by whose words the range speaks of its own division: 我市, 市委. */
function readFullNames(
  { text, codes }: Cleaned,
  from: number,
  to: number,
  gazetteer: Gazetteer,
  found: Printed[],
): number {
  const { bodies, levelChars, ownWords } = divisionLexicon();
  let before = -1;
  let own = 0;
  for (let end = from + 1; end <= to; end++) {
    if (!levelChars.mayHave(codes[end - 1]!)) continue;
    if (end - 1 > from && ownWords.canStartWith(codes[end - 2]!))
      own |= ownWords.longestAt(text, end - 2, to)?.value ?? 0;
    if (ownWords.canStartWith(codes[end - 1]!)) own |= ownWords.longestAt(text, end - 1, to)?.value ?? 0;
    const name = fullNameBefore(text, end, gazetteer);
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
  return own;
}

/** The short names of provinces, cities and zones in some ranges, as far as they are looked for. */
function printedShort(
  text: string,
  ranges: readonly { start: number; end: number }[],
  gazetteer: Gazetteer,
): Printed[] {
  const { highShortNames } = gazetteer.divisions();
  const { roads } = divisionLexicon();
  const found: Printed[] = [];
  for (const { start, end: to } of ranges)
    for (let end = start + 2; end <= to && end <= start + SHORT_WINDOW; end++) {
      if (highShortNames.longestBefore(text, end) === null) continue;
      const name = shortNameBefore(text, end, gazetteer);
      if (name === null || name.start < start || roads.longestAt(text, end) !== null) continue;
      // 台湾, 香港 and 澳门 are named in passing all over the mainland, and print their own divisions in full.
      const named = name.named.filter((one) => one.level !== 'county' && (one.code !== null || one.level === 'zone'));
      if (named.length > 0) found.push({ start: name.start, end, named, weight: WEIGHT.name });
    }
  return found;
}

/** The one division a name of none or several means: inside the one printed right before it, or inside one that is sure; null when that leaves several. */
function choose(
  name: Printed,
  before: Printed | undefined,
  sure: readonly Division[],
  gazetteer: Gazetteer,
): Division | null {
  let { named } = name;
  if (named.length > 1 && before?.end === name.start)
    named = named.filter((one) => before.named.some((above) => isWithin(one, above)));
  // 长岛县 and its like: a division in force goes before one abolished.
  if (named.length > 1) named = preferCurrent(named);
  if (named.length > 1) {
    const inside = named.filter((one) => sure.some((above) => above !== one && isWithin(one, above)));
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
