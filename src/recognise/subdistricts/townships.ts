import { liesIn } from '../../gazetteer/gazetteer.js';
import { fullNameBefore, type PrintedName } from '../../gazetteer/printed.js';
import type { LevelWord } from './level-words.js';
import { EDGE, isCommonWord, type Lexicon } from './lexicon.js';
import { boundedStart, knownStart, type NameStart, type StartContext } from './name-start.js';
import { bodyEnd, genericBefore, isWord, LEAST_STEM, longestStem, mention } from './names.js';
import type { SubdistrictMention } from './value.js';

type TownshipLevel = 'street' | 'town' | 'township';

/** 五里堡街道, 马寨镇, 城关乡: names of the gazetteer first, then well-formed ones in a context that shows a unit. */
export function readTownship(context: StartContext, word: LevelWord, level: TownshipLevel): SubdistrictMention | null {
  const { start: at, end } = word;
  const known = knownStart(context, at, end);
  // 乡镇, 小城镇: generic words, unless they end a longer name that is known.
  const generic = context.lexicon.genericUnits.longestBefore(context.text, end);
  if (generic !== null && generic.value === 'ending' && (known < 0 || known >= generic.start)) return null;
  const bounded = boundedStart(context, at);
  const make = (found: NameStart) => mention(context, found, end, level, context.text.slice(found.start, end), level);
  if (known >= 0 && reaches(context, known, at, bounded))
    return isMeant(context, word, known, bounded) ? make({ start: known, evidence: 'known' }) : null;
  if (bounded === null || !hasForm(context, word, level, bounded)) return null;
  if (isShown(context, word, level, bounded)) return make(bounded);
  if (level !== 'street') context.unsure.push(make(bounded));
  return null;
}

/**
 * Whether a known name is the whole of what is printed: 城关镇 in 督导城关镇, but not 城南街道 in 区新城南街道, nor a name that
 * would begin inside the unit or division printed before it.
 */
function reaches({ text, lexicon }: StartContext, known: number, levelAt: number, bounded: NameStart | null): boolean {
  if (bounded === null || bounded.start === known) return true;
  // 周口店镇 is not 店镇.
  if (bounded.start < known && levelAt - known === 1) return false;
  // 喀拉达拉乡 is not 达拉乡.
  if (bounded.start < known && isTransliterated(text, bounded.start, known, lexicon)) return false;
  if (bounded.start > known) return bounded.evidence !== 'place' && bounded.evidence !== 'unit';
  return bounded.start < known - 1 || bounded.evidence === 'word';
}

function isTransliterated(text: string, start: number, end: number, { transliteration }: Lexicon): boolean {
  for (let at = start; at < end; at++) if (transliteration[text.charCodeAt(at)] === 0) return false;
  return true;
}

/** Whether a known name is meant as one: 城镇, 中心镇, 促进乡 are also names of units somewhere, but seldom meant. */
function isMeant(
  context: StartContext,
  { start: at, end, doubtful }: LevelWord,
  known: number,
  bounded: NameStart | null,
): boolean {
  const stem = at - known;
  const isClean = bounded?.start === known;
  const kind = genericBefore(context, known, at, end, true);
  if (kind === null && stem >= 2 && isClean && !isWord(context.lexicon, context.text, known, at)) return true;
  const division = fullNameBefore(context.text, known, context.gazetteer);
  // 郑州市城镇 and 上海市先进街道: there are such units somewhere, but not there.
  if (kind === 'ending' || kind === 'alone')
    return (isListed(context, known) && !doubtful) || isIn(context, context.text.slice(known, end), division);
  if (bounded?.evidence === 'place' || division !== null) return true;
  const isLocated = context.lexicon.locatives.longestBefore(context.text, known) !== null;
  if (stem < 2) return !doubtful && isClean && (isLocated || hasBodies(context, end));
  if (isLocated) return true;
  // 公开城镇保障: 开城镇 is a town, but what ends in a generic word must begin cleanly.
  if (!isClean && genericBefore(context, known, at, end) !== null) return false;
  return !isWord(context.lexicon, context.text, known, at);
}

/** Whether a unit of the name lies in a division printed before it. */
function isIn({ gazetteer }: StartContext, name: string, division: PrintedName | null): boolean {
  return (
    division !== null &&
    gazetteer
      .townships()
      .named(name)
      .some((unit) => division.named.some((one) => liesIn(gazetteer, unit, one)))
  );
}

/** Whether what stands before the level word may be a name by its length and its words. */
function hasForm(
  context: StartContext,
  { start: at, end, doubtful }: LevelWord,
  level: TownshipLevel,
  { start }: NameStart,
): boolean {
  const stem = at - start;
  return (
    !doubtful &&
    stem >= LEAST_STEM &&
    stem <= longestStem(level) &&
    (stem < 3 || context.text[at - 1] !== '和') &&
    genericBefore(context, start, at, end) === null
  );
}

/** Whether its context shows that a name no dictionary holds is a unit's. */
function isShown(
  context: StartContext,
  { start: at, end }: LevelWord,
  level: TownshipLevel,
  { start, evidence }: NameStart,
): boolean {
  const { text, lexicon } = context;
  if (evidence === 'place' || hasBodies(context, end)) return true;
  // 与某某满族乡接壤, 南接某某镇
  if (level === 'township' && text[at - 1] === '族') return true;
  if (lexicon.locatives.longestBefore(text, start) !== null) return true;
  if (level === 'street') return evidence === 'word' || isListed(context, start) || isSubject(context, end);
  return evidence === 'word' ? lexicon.placeEndings[text.charCodeAt(at - 1)] === 1 : isListed(context, start);
}

/** Whether a body of the unit, or a village or community that lies in it, is printed right behind: 某某镇党委, 某某镇张庄村. */
function hasBodies(context: StartContext, end: number): boolean {
  if (bodyEnd(context, end) > end) return true;
  SETTLEMENT.lastIndex = end;
  return SETTLEMENT.test(context.text);
}
const SETTLEMENT = /\p{Script=Han}{2,5}?(?:村(?![民庄级镇])|社区|嘎查)|\p{Script=Han}村[、，。）]/uy;

/** Whether a name follows another unit in a list: 望月湖街道、橘子洲街道. */
function isListed({ text, lastEnd }: StartContext, start: number): boolean {
  return lastEnd > 0 && lastEnd === start - 1 && text[lastEnd] === '、';
}

/** Whether a verb or preposition follows, as it does behind a unit that acts: 某某街道开展, 某某街道在. */
function isSubject({ text, lexicon }: StartContext, end: number): boolean {
  return (lexicon.boundary[text.charCodeAt(end)]! & EDGE.soft) !== 0 || isCommonWord(lexicon, text, end, end + 2);
}
