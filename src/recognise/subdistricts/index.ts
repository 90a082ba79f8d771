import { gazetteerOf } from '../../gazetteer/gazetteer.js';
import type { SubdistrictLevel } from '../../model/subdistrict.js';
import type { Page, Recogniser } from '../recogniser.js';
import { type LevelWord, levelWordsOf } from './level-words.js';
import { subdistrictLexicon } from './lexicon.js';
import { closedLists, isItemOf } from './list-closers.js';
import type { StartContext } from './name-start.js';
import { repeated, settleByPage } from './page-names.js';
import { readUnit } from './rules.js';
import { NO_LIST, readSharedList } from './shared-lists.js';
import type { SubdistrictMention } from './value.js';

/** Proposes subdistrict mentions: reads the name before every level word of the page, then settles doubtful starts by the page's own names. */
export const recogniseSubdistricts: Recogniser<SubdistrictMention> = (page: Page) => {
  const { text } = page;
  const lexicon = subdistrictLexicon();
  const words = levelWordsOf(page.cleaned, lexicon);
  if (words.length === 0) return [];
  const lists = closedLists(text, words, lexicon);
  const reading: Reading = {
    text,
    gazetteer: gazetteerOf(page),
    lexicon,
    lastEnd: 0,
    lastLevel: null,
    unsure: [],
    found: [],
    undecided: [],
  };
  const unsureLists: (readonly SubdistrictMention[])[] = [];
  let nextList = 0;
  let waiting: LevelWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    while (nextList < lists.length && lists[nextList]!.word.start < word.start) nextList++;
    const list = nextList < lists.length ? lists[nextList]! : null;
    if (list !== null && isItemOf(list, word, text)) {
      waiting.push(word);
      continue;
    }
    const closed = list !== null && list.word === word ? list : null;
    const { items, onPage } = word.start < reading.lastEnd ? NO_LIST : readSharedList(reading, word, closed);
    addAll(items, reading.found);
    if (onPage.length > 0) unsureLists.push(onPage);
    if (closed !== null) {
      if (items.length === 0) for (let at = 0; at < waiting.length; at++) read(reading, waiting[at]!);
      waiting = [];
    }
    if (closed === null || items.length === 0) read(reading, word);
    else {
      // 张庄、李庄两村: the items are the units, the level word closes none of its own.
      reading.lastEnd = word.bodyEnd;
      reading.lastLevel = items[0]!.level;
    }
  }
  addAll(repeated(reading.unsure), reading.found);
  return settleByPage(text, reading.found, unsureLists, reading.undecided, lexicon);
};

/** What reading a page remembers from level word to level word. */
interface Reading extends StartContext {
  lastEnd: number;
  lastLevel: SubdistrictLevel | null;
  readonly found: SubdistrictMention[];
  /** Level words that close no name by themselves. */
  readonly undecided: LevelWord[];
}

/** Reads the unit that a level word closes. */
function read(reading: Reading, word: LevelWord): void {
  // 村民委员会 of 张庄村村民委员会, 镇长 of 石佛镇镇长.
  if (word.start < reading.lastEnd) return;
  const unit = readUnit(reading, word);
  if (unit === null) {
    reading.undecided.push(word);
    return;
  }
  reading.found.push(unit);
  reading.lastLevel = unit.level;
  reading.lastEnd = unit.bodyEnd;
}

function addAll(mentions: readonly SubdistrictMention[], to: SubdistrictMention[]): void {
  for (let i = 0; i < mentions.length; i++) to.push(mentions[i]!);
}
