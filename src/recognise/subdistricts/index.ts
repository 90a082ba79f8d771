import { gazetteerOf } from '../../gazetteer/gazetteer.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import type { Page, Recogniser } from '../recogniser.js';
import { type LevelWord, levelWordsOf } from './level-words.js';
import { subdistrictLexicon } from './lexicon.js';
import { closedLists, isItemOf } from './list-closers.js';
import { repeated, settleByPage } from './page-names.js';
import { readUnit } from './rules.js';
import { NO_LIST, readSharedList } from './shared-lists.js';
import type { SubdistrictMention } from './value.js';

/** Proposes subdistrict mentions: reads the name before every level word of the page, then settles doubtful starts by the page's own names. */
export const recogniseSubdistricts: Recogniser<SubdistrictMention> = (page: Page) => {
  const lexicon = subdistrictLexicon();
  const gazetteer = gazetteerOf(page);
  const found: SubdistrictMention[] = [];
  const words = levelWordsOf(page.text, lexicon);
  const undecided: typeof words = [];
  const lists = closedLists(page.text, words, lexicon);
  const context = {
    text: page.text,
    gazetteer,
    lexicon,
    lastEnd: 0,
    lastLevel: null as SubdistrictLevel | null,
    unsure: [] as SubdistrictMention[],
  };
  const read = (word: LevelWord) => {
    // 村民委员会 of 张庄村村民委员会, 镇长 of 石佛镇镇长.
    if (word.start < context.lastEnd) return;
    const unit = readUnit(context, word);
    if (unit !== null) {
      found.push(unit);
      context.lastLevel = unit.level;
      context.lastEnd = unit.bodyEnd;
    } else undecided.push(word);
  };
  const unsureLists: (readonly SubdistrictMention[])[] = [];
  let nextList = 0;
  let waiting: LevelWord[] = [];
  for (const word of words) {
    while (nextList < lists.length && lists[nextList]!.word.start < word.start) nextList++;
    const list = lists[nextList];
    if (isItemOf(list, word, page.text)) {
      waiting.push(word);
      continue;
    }
    const closed = list?.word === word ? list : null;
    const { items, onPage } = word.start < context.lastEnd ? NO_LIST : readSharedList(context, word, closed);
    found.push(...items);
    if (onPage.length > 0) unsureLists.push(onPage);
    if (closed !== null) {
      if (items.length === 0) for (const item of waiting) read(item);
      waiting = [];
    }
    if (closed === null || items.length === 0) read(word);
    else {
      // 张庄、李庄两村: the items are the units, the level word closes none of its own.
      context.lastEnd = word.bodyEnd;
      context.lastLevel = items[0]!.level;
    }
  }
  found.push(...repeated(context.unsure));
  return settleByPage(page.text, found, unsureLists, undecided, lexicon);
};
