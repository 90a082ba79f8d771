import { defaultGazetteer } from '../../gazetteer/gazetteer.js';
import type { Page, Recogniser } from '../recogniser.js';
import { levelWordsOf } from './level-words.js';
import { subdistrictLexicon } from './lexicon.js';
import type { StartContext } from './name-start.js';
import { settleByPage } from './page-names.js';
import { readUnit } from './rules.js';
import { readSharedList } from './shared-lists.js';
import { isTownshipTier, type SubdistrictMention } from './value.js';

/** Proposes subdistrict mentions: reads the name before every level word of the page, then settles doubtful starts by the page's own names. */
export const recogniseSubdistricts: Recogniser<SubdistrictMention> = (page: Page) => {
  const lexicon = subdistrictLexicon();
  const gazetteer = defaultGazetteer();
  const found: SubdistrictMention[] = [];
  const words = levelWordsOf(page.text, lexicon);
  const undecided: typeof words = [];
  let lastEnd = 0;
  let lastHolds = false;
  for (const word of words) {
    // 村民委员会 of 张庄村村民委员会, 镇长 of 石佛镇镇长.
    if (word.start < lastEnd) continue;
    const context: StartContext = { text: page.text, gazetteer, lexicon, lastEnd, lastHolds };
    const list = readSharedList(context, word);
    found.push(...list);
    const unit = readUnit(context, word);
    if (unit !== null) found.push(unit);
    else if (list.length === 0) undecided.push(word);
    if (unit !== null) lastHolds = isTownshipTier(unit.level);
    lastEnd = unit?.bodyEnd ?? (list.length > 0 ? word.end : lastEnd);
  }
  return settleByPage(page.text, found, undecided);
};
