import { defaultGazetteer } from '../../gazetteer/gazetteer.js';
import type { Page, Recogniser } from '../recogniser.js';
import { type Lexicon, subdistrictLexicon, type Unit } from './lexicon.js';
import type { StartContext } from './name-start.js';
import { type LevelWord, readUnit } from './rules.js';
import type { SubdistrictMention } from './value.js';

/** Proposes subdistrict mentions: reads the name before every level word of the page. */
export const recogniseSubdistricts: Recogniser<SubdistrictMention> = (page: Page) => {
  const lexicon = subdistrictLexicon();
  const gazetteer = defaultGazetteer();
  const found: SubdistrictMention[] = [];
  let lastEnd = 0;
  for (const word of levelWordsOf(page.text, lexicon)) {
    const context: StartContext = { text: page.text, gazetteer, lexicon, lastEnd };
    const unit = readUnit(context, word);
    if (unit === null) continue;
    found.push(unit);
    lastEnd = unit.bodyEnd;
  }
  return found;
};

/** The level words of a text that may close a name, in order. */
function levelWordsOf(text: string, lexicon: Lexicon): LevelWord[] {
  const words: LevelWord[] = [];
  const { levelFirst, levelWords, continuations } = lexicon;
  for (let at = 1; at < text.length; at++) {
    if (levelFirst[text.charCodeAt(at)] === 0) continue;
    const hit = levelWords.longestAt(text, at);
    if (hit === null) continue;
    const doubtful = continuations.longestAt(text, at)?.value === false;
    // 段村乡, 东村社区: the level word of a longer name's own.
    const last = words.at(-1);
    if (last !== undefined && last.end === hit.start && isInLongerName(last, hit.value)) words.pop();
    words.push({ start: hit.start, end: hit.end, unit: hit.value, doubtful });
    at = hit.end - 1;
  }
  return words;
}

/** Whether a level word right behind another makes that one part of its own name. */
function isInLongerName(before: LevelWord, unit: Unit): boolean {
  if (unit === 'streetOffice' || unit === 'residents') return false;
  return before.unit === 'village' ? unit !== 'village' : before.unit !== 'street' && before.unit !== 'community' && unit === 'street';
}
