import type { Trie } from '../../lexicon/trie.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import type { LevelWord } from './level-words.js';
import type { Generic, Lexicon } from './lexicon.js';
import { boundedStart, knownStart, type NameStart, type StartContext } from './name-start.js';
import type { SubdistrictMention } from './value.js';

/** Fewest and most characters of a stem that no dictionary holds, by the evidence for its start. */
const STEM: Record<
  'community' | 'village' | 'street' | 'town' | 'township' | 'committee',
  { least: number; most: number }
> = {
  community: { least: 2, most: 7 },
  village: { least: 2, most: 5 },
  street: { least: 2, most: 5 },
  town: { least: 2, most: 4 },
  township: { least: 2, most: 5 },
  committee: { least: 2, most: 5 },
};

/** Reads the unit that a level word closes; null where it closes no name. */
export function readUnit(context: StartContext, word: LevelWord): SubdistrictMention | null {
  if (word.doubtful && word.unit !== 'town' && word.unit !== 'township' && word.unit !== 'street') return null;
  switch (word.unit) {
    case 'streetOffice':
      return readStreetOffice(context, word);
    case 'residents':
      return readResidents(context, word);
    case 'committee':
      return readCommittee(context, word);
    case 'street':
    case 'town':
    case 'township':
      return readTownship(context, word, word.unit);
    default:
      return readSettlement(context, word, word.unit);
  }
}

function mention(
  context: StartContext,
  { start, evidence }: NameStart,
  end: number,
  level: SubdistrictLevel,
  name: string,
  rule: string,
): SubdistrictMention {
  return {
    type: 'subdistrict',
    start,
    end,
    rule: `subdistrict/${rule}`,
    name,
    level,
    evidence,
    bodyEnd: bodyEnd(context, end),
  };
}

/** Where the bodies printed right after a unit end: 五里堡街道【办事处】, 金水源街道【筹备组】. */
function bodyEnd({ text, lexicon }: StartContext, end: number): number {
  return lexicon.bodiesAfter.longestAt(text, end)?.end ?? end;
}

/** 五里堡街道, 马寨镇, 果园乡: names of the gazetteer first, then well-formed ones in a context that shows a unit. */
function readTownship(
  context: StartContext,
  { start: at, end, doubtful }: LevelWord,
  level: 'street' | 'town' | 'township',
): SubdistrictMention | null {
  const { text, lexicon } = context;
  const bounded = boundedStart(context, at);
  const known = knownStart(context, at, end);
  const generic = genericBefore(context, bounded?.start ?? Math.max(0, at - 4), at, end);
  const hasBody = bodyEnd(context, end) > end || holdsSettlement(text, end);
  const make = (found: NameStart) => mention(context, found, end, level, text.slice(found.start, end), level);
  if (known >= 0) {
    const sure = bounded?.evidence === 'place';
    // 中心镇, 城镇: also names of units somewhere, seldom meant.
    if (
      !sure &&
      (generic === 'ending' ||
        generic === 'alone' ||
        isWord(lexicon, text.slice(known, at)) ||
        (doubtful && at - known < 2))
    )
      return null;
    // 新城南街道 is not 城南街道; 督导城关镇 is 城关镇.
    const longer = bounded !== null && bounded.start === known - 1 && bounded.evidence !== 'word';
    if (
      bounded !== null &&
      (bounded.start === known ||
        (bounded.start > known && bounded.evidence !== 'place' && bounded.evidence !== 'unit'))
    )
      return make({ start: known, evidence: 'known' });
    if (at - known >= 2 && !longer) return make({ start: known, evidence: 'known' });
    if (longer && !sure) return make({ start: known, evidence: 'known' });
  }
  if (bounded === null || generic !== null || doubtful) return null;
  const stem = at - bounded.start;
  if (stem < STEM[level].least || stem > STEM[level].most) return null;
  if (
    (bounded.evidence === 'edge' || bounded.evidence === 'unit') &&
    !hasBody &&
    !isListed(context, bounded.start) &&
    !(level === 'street' && isSubject(context, end))
  )
    return null;
  if (
    level !== 'street' &&
    bounded.evidence === 'word' &&
    !hasBody &&
    lexicon.placeEndings[text.charCodeAt(at - 1)] === 0
  )
    return null;
  return make(bounded);
}

/** `某某镇张庄村`: a village or community right behind shows that the unit before it is one. */
function holdsSettlement(text: string, end: number): boolean {
  SETTLEMENT.lastIndex = end;
  return SETTLEMENT.test(text);
}
const SETTLEMENT = /\p{Script=Han}{2,5}?(?:村(?![民庄级镇])|社区|嘎查)/uy;

/** Whether a name follows another unit in a list: 望月湖街道、橘子洲街道. */
function isListed({ text, lastEnd }: StartContext, start: number): boolean {
  return lastEnd > 0 && lastEnd === start - 1 && text[lastEnd] === '、';
}

/** Whether a verb or preposition follows, as it does behind a unit that acts: 某某街道开展, 某某街道在. */
function isSubject({ text, lexicon }: StartContext, end: number): boolean {
  return lexicon.boundary[text.charCodeAt(end)] === 1 || lexicon.commonWords.has(text.slice(end, end + 2));
}

/** 王立岩社区, 东胡垌村, 某某嘎查. */
function readSettlement(
  context: StartContext,
  { start: at, end }: LevelWord,
  level: 'community' | 'village',
): SubdistrictMention | null {
  const bounded = boundedStart(context, at);
  if (bounded === null) return null;
  const stem = at - bounded.start;
  const isPlace = bounded.evidence === 'place' || bounded.evidence === 'unit';
  const generic = genericBefore(context, bounded.start, at, end);
  const named = isPlace || bodyEnd(context, end) > end;
  if (generic === 'ending' || generic === 'alone' || (generic === 'weak' && !named)) return null;
  const most = isPlace ? 8 : STEM[level].most;
  if (stem > most || stem < (isPlace && level === 'village' ? 1 : STEM[level].least)) return null;
  return mention(context, bounded, end, level, context.text.slice(bounded.start, end), level);
}

/** 淮河路办事处, 五里堡办: short forms of a street; the street must be known, or the office be printed in full. */
function readStreetOffice(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const { text } = context;
  const known = knownStart(context, at, at, '街道');
  const isOffice = end - at === 3;
  const bounded = boundedStart(context, at);
  const make = (found: NameStart) =>
    mention(context, found, end, 'street', `${text.slice(found.start, at)}街道`, 'street-office');
  if (known >= 0 && at - known >= 2) {
    if (bounded === null || bounded.start >= known || isOffice) {
      if (isOffice || !/^[公理事法学结好成案证税]/.test(text[end] ?? ''))
        return make({ start: known, evidence: 'known' });
    }
  }
  return null;
}

/** 王立岩居委会: the committee of a community. */
function readResidents(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const bounded = boundedStart(context, at);
  if (bounded === null || genericBefore(context, bounded.start, at, end) !== null) return null;
  const stem = at - bounded.start;
  if (stem < STEM.community.least || stem > STEM.community.most) return null;
  return mention(context, bounded, end, 'community', `${context.text.slice(bounded.start, at)}社区`, 'residents');
}

/** 樱桃沟管委会: a committee that governs like a township; those of development zones and parks are none. */
function readCommittee(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const bounded = boundedStart(context, at);
  if (bounded === null || genericBefore(context, bounded.start, at, end) !== null) return null;
  const stem = at - bounded.start;
  if (stem < STEM.committee.least || stem > STEM.committee.most) return null;
  const name = context.text.slice(bounded.start, end);
  return mention(context, bounded, end, 'committee', name.replace(/管理委员会$/, '管委会'), 'committee');
}

/** Whether a stem is a common word of the language rather than a name. */
function isWord(lexicon: Lexicon, stem: string): boolean {
  return lexicon.commonWords.has(stem) || lexicon.wordsBefore.longestBefore(stem, stem.length)?.start === 0;
}

/** The kind of generic word that makes the stem from `start` on no name, `weak` where it may be one; null when nothing does. */
export function genericBefore({ text, lexicon }: StartContext, start: number, at: number, end: number): Generic | null {
  return (
    kindOf(lexicon.genericUnits, text, end, start, true) ?? kindOf(lexicon.genericModifiers, text, at, start, false)
  );
}

function kindOf(words: Trie<Generic>, text: string, end: number, start: number, weakEnding: boolean): Generic | null {
  let kind: Generic | null = null;
  for (const hit of words.allBefore(text, end, start)) {
    if (hit.value === 'ending') return 'ending';
    // 某某新村 is more often an estate than a village.
    if (hit.start === start || (weakEnding && hit.value === 'weak')) kind = hit.value;
  }
  return kind;
}
