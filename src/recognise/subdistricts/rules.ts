import type { LevelWord } from './level-words.js';
import type { Generic } from './lexicon.js';
import { boundedStart, knownStart, type NameStart, type StartContext } from './name-start.js';
import { genericBefore, LEAST_STEM, longestStem, mention } from './names.js';
import { readTownship } from './townships.js';
import type { SubdistrictMention } from './value.js';

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

/** 王立岩社区, 东胡垌村, 某某嘎查. */
function readSettlement(
  context: StartContext,
  word: LevelWord,
  level: 'community' | 'village',
): SubdistrictMention | null {
  const { start: at, end, bodyEnd: levelBodyEnd } = word;
  const kind = word.unit === 'village' && VILLAGE_KINDS.includes(context.text.slice(at - 2, at));
  const ofKind = kind ? readVillageOfKind(context, word) : null;
  if (ofKind !== null) return ofKind;
  // 农村, 行政村, 全镇各社区.
  if (context.lexicon.genericUnits.longestBefore(context.text, end)?.value === 'ending') return null;
  const bounded = boundedStart(context, at);
  if (bounded === null) return null;
  const stem = at - bounded.start;
  // 张某和村支书: two persons.
  if (stem >= 3 && context.text[at - 1] === '和') return null;
  const isPlace = bounded.evidence === 'place' || bounded.evidence === 'unit';
  const generic = genericOf(context, bounded, at, end);
  if (generic === 'ending' || generic === 'alone') return null;
  // 希望村“两委”班子 wishes something of the village; 马寨镇张庄村口 names one, 来到村口 none.
  if (word.part && stem < LEAST_STEM) return null;
  if ((generic === 'weak' || word.part) && !isShown(context, bounded)) return null;
  const most = isPlace ? 8 : longestStem(level);
  const mayBeShort = level === 'village' && isPlace && context.lastLevel !== 'village';
  if (stem > most || stem < (mayBeShort ? 1 : LEAST_STEM)) return null;
  return mention(context, bounded, end, level, context.text.slice(bounded.start, end), level, levelBodyEnd);
}

/** 谢楼行政村, 蔡塘自然村 behind a unit or a word that says where: the villages 谢楼村, 蔡塘村. */
function readVillageOfKind(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const stemEnd = at - 2;
  const bounded = boundedStart(context, stemEnd);
  if (bounded === null || !isShown(context, bounded)) return null;
  const { start } = bounded;
  const stem = stemEnd - start;
  if (stem < LEAST_STEM || stem > longestStem('village')) return null;
  if (genericBefore(context, start, stemEnd, stemEnd) !== null) return null;
  return mention(context, bounded, end, 'village', `${context.text.slice(start, stemEnd)}村`, 'village');
}
/** What 村 by itself may be: with a name before it, the village of that name. */
const VILLAGE_KINDS = ['行政', '自然'];

/** As `genericBefore`; but 上, 前, 东 right behind a township name a village: 某某乡上村. */
function genericOf(context: StartContext, { start, evidence }: NameStart, at: number, end: number): Generic | null {
  const generic = genericBefore(context, start, at, end);
  return generic === 'alone' && evidence === 'unit' && SIDES.has(context.text.slice(start, at)) ? null : generic;
}
const SIDES = new Set('上下前后东西南北中');

/** Whether what stands before a name shows that it is one: a unit or division that holds it, a word that says where. */
function isShown(context: StartContext, bounded: NameStart): boolean {
  const isPlace = bounded.evidence === 'place' || bounded.evidence === 'unit';
  return (
    (isPlace && !isEstate(context, bounded)) ||
    context.lexicon.locatives.longestBefore(context.text, bounded.start) !== null
  );
}

/** Whether a street is printed right before: 某某街道江南新村 is a housing estate of a city. */
function isEstate({ lastLevel }: StartContext, { evidence }: NameStart): boolean {
  return evidence === 'unit' && lastLevel === 'street';
}

/** 淮河路办事处, 五里堡办: short forms of a street. One no dictionary has must print 办事处 and end as names of places do. */
function readStreetOffice(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const { text, lexicon, gazetteer } = context;
  // 巨轮街办 is of 巨轮街道, 德化街办 of 德化街街道.
  const isOffice = text.startsWith('办事处', at) || text.startsWith('街办', at);
  const suffix =
    isOffice && text.startsWith('街办', at) && knownStart(context, at + 1, at + 1, '街道') >= 0 ? '街街道' : '街道';
  const make = (found: NameStart) =>
    mention(context, found, end, 'street', text.slice(found.start, at) + suffix, 'street-office');
  // 高碑店地区办事处: an area office of Beijing, the unit being the 地区.
  if (isOffice && text.startsWith('地区', at - 2)) {
    const area = knownStart(context, at - 2, at);
    if (area >= 0)
      return mention(context, { start: area, evidence: 'known' }, at, 'street', text.slice(area, at), 'street-office');
  }
  const known = knownStart(context, at, at, suffix);
  // 举办, 督办
  if (!isOffice && (known < 0 || at - known < 2)) return null;
  const bounded = boundedStart(context, at);
  // 上海办事处 represents a body there, though some city has a 上海街道.
  const represented = bounded ? (gazetteer.divisions().byShort.get(text.slice(bounded.start, at)) ?? []) : [];
  if (represented.some((division) => division.level !== 'county')) return null;
  if (known >= 0 && at - known >= 2 && (isOffice || bounded === null || bounded.start >= known))
    return make({ start: known, evidence: 'known' });
  if (!isOffice || bounded === null || represented.length > 0) return null;
  const stem = at - bounded.start;
  if (stem < LEAST_STEM || stem > longestStem('street') || lexicon.placeEndings[text.charCodeAt(at - 1)] === 0)
    return null;
  return genericBefore(context, bounded.start, at, end) === null ? make(bounded) : null;
}

/** 王立岩居委会: the committee of a community. */
function readResidents(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const bounded = boundedStart(context, at);
  if (bounded === null || genericBefore(context, bounded.start, at, end) !== null) return null;
  const stem = at - bounded.start;
  if (stem < LEAST_STEM || stem > longestStem('community')) return null;
  return mention(context, bounded, end, 'community', `${context.text.slice(bounded.start, at)}社区`, 'residents');
}

/**
 * 樱桃沟管委会: a committee that governs like a township. Those of development zones and parks are none, unless the
 * gazetteer has the zone at the township level (菊园新区).
 */
function readCommittee(context: StartContext, { start: at, end }: LevelWord): SubdistrictMention | null {
  const { text, gazetteer } = context;
  const bounded = boundedStart(context, at);
  if (bounded === null) return null;
  const stem = text.slice(bounded.start, at);
  const townships = gazetteer.townships();
  const units = [...townships.named(stem), ...townships.named(`${stem}管委会`)];
  if (units.length === 0 || units.length > FEW) {
    if (genericBefore(context, bounded.start, at, end) !== null) return null;
    if (stem.length < LEAST_STEM || stem.length > longestStem('committee')) return null;
  }
  return mention(context, bounded, end, 'committee', `${stem}管委会`, 'committee');
}
/** A name that more units than this bear (经济开发区) is not one of them by itself. */
const FEW = 2;
