import { articleAt } from '../../articles/article-layout.js';
import { bodyLexicon } from '../../recognise/officials/lexicon.js';
import type { Page } from '../../recognise/recogniser.js';
import { levelWord } from '../../recognise/subdistricts/value.js';
import type { Draft } from '../draft.js';

interface Unit {
  readonly start: number;
  readonly name: string;
  readonly article: string | null;
}

/** How far back a unit is looked for, in characters, where its article names several. */
const REACH = 600;

/** The streets, towns, communities and villages of a page, to tell what a bare 街道, 镇, 社区 or 村 stands for. */
export class UnitIndex {
  private byWord: Map<string, Unit[]> | null = null;

  /** `units`: sub-district records of the page, in any order. */
  constructor(
    private readonly page: Page,
    private readonly units: readonly Draft<'subdistrict'>[],
  ) {}

  /** The units by level word, in order; made when first asked for. */
  private index(): Map<string, Unit[]> {
    if (this.byWord !== null) return this.byWord;
    const byWord = new Map<string, Unit[]>();
    for (const { start, name, level } of this.units) {
      const word = levelWord(level);
      // 新一届镇, 副镇: read out of other words.
      const stem = name.slice(0, -word.length);
      if (
        /^(?:[镇乡村]长|[镇村]|$)/.test(stem) ||
        bodyLexicon().genericUnits.longestBefore(stem, stem.length, 0)?.start === 0
      )
        continue;
      const unit = { start, name, article: articleAt(this.page.articles, start)?.id ?? null };
      const list = byWord.get(word);
      if (list) list.push(unit);
      else byWord.set(word, [unit]);
    }
    for (const list of byWord.values()) list.sort((a, b) => a.start - b.start);
    this.byWord = byWord;
    return byWord;
  }

  /** The unit of a level word (镇, 街道, 社区 …) last named before a place of its article; else the only one the article names; else null. */
  nearest(at: number, level: string): string | null {
    const word = /^居(?:委会|民委员会)/.test(level) ? '社区' : /(街道|社区|[镇乡村])/.exec(level)?.[1];
    const list = word === undefined || this.units.length === 0 ? undefined : this.index().get(word);
    if (list === undefined) return null;
    const article = articleAt(this.page.articles, at)?.id ?? null;
    const before = lastBefore(list, at);
    if (before !== null && before.article === article && at - before.start <= REACH) return before.name;
    return this.only(word!, article);
  }

  private byEnd: Map<number, string> | null = null;

  /** The unit whose name ends at a place, or null: 张庄村|的第一书记. */
  endingAt(at: number): string | null {
    if (this.byEnd === null) {
      this.byEnd = new Map();
      for (let i = 0; i < this.units.length; i++) this.byEnd.set(this.units[i]!.end, this.units[i]!.name);
    }
    return this.byEnd.get(at) ?? null;
  }

  /** The village or community last named before a place in its paragraph, no farther than `reach`; null where none is. */
  settlementBefore(at: number, reach: number): string | null {
    if (this.units.length === 0) return null;
    let last: Unit | null = null;
    for (const word of ['村', '社区']) {
      const before = lastBefore(this.index().get(word), at);
      if (before !== null && at - before.start <= reach && (last === null || before.start > last.start)) last = before;
    }
    return last === null || this.page.text.slice(last.start, at).includes('\n') ? null : last.name;
  }

  private onlyOnes: Map<string, string | null> | null = null;

  /** The one unit of a level that an article names, or null. */
  private only(word: string, article: string | null): string | null {
    const key = `${word} ${article ?? ''}`;
    this.onlyOnes ??= new Map();
    let known = this.onlyOnes.get(key);
    if (known === undefined) {
      const names = new Set<string>();
      for (const unit of this.index().get(word) ?? []) if (unit.article === article) names.add(unit.name);
      known = names.size === 1 ? [...names][0]! : null;
      this.onlyOnes.set(key, known);
    }
    return known;
  }
}

/** The last of some units, in order, that begins before a place; null where none does. */
function lastBefore(units: readonly Unit[] | undefined, at: number): Unit | null {
  let low = 0;
  let high = units?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units![middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : units![low - 1]!;
}
