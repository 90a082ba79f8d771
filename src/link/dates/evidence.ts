import type { ArticleLayout } from '../../articles/article-layout.js';
import type { DateMention, Expression } from '../../recognise/dates/value.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Context } from './context.js';
import type { Day, Days } from './days.js';
import { reportsOnPeriod } from './outlook.js';
import { resolve } from './resolve.js';

/** What the dates of an article say about when it speaks. */
export interface ArticleEvidence {
  stamp: Day | null;
  /** The first full date, sought only where no day of publication is known. */
  told: Day | null;
  report: Days | null;
  readonly years: YearTally;
}
/** What the dates of a page say, by article index + 1 (0 outside all), and the years of the whole page, most frequent first. */
export interface Evidence {
  readonly articles: readonly (ArticleEvidence | undefined)[];
  readonly pageYears: readonly number[];
}

/** Years stated, with how often. */
export class YearTally {
  private readonly years: number[] = [];
  private readonly counts: number[] = [];

  add(year: number): void {
    const at = this.years.indexOf(year);
    if (at >= 0) this.counts[at]!++;
    else {
      this.years.push(year);
      this.counts.push(1);
    }
  }

  /** The years, most frequent first, later ones before earlier ones. */
  ranked(): readonly number[] {
    const { years, counts } = this;
    if (years.length < 2) return years;
    const order = years.map((_, i) => i);
    return order.sort((a, b) => counts[b]! - counts[a]! || years[b]! - years[a]!).map((i) => years[i]!);
  }
}

/** Finds the article of ascending positions without searching from the start each time. */
export class ArticleWalk {
  private readonly spans: readonly { readonly start: number; readonly end: number; readonly index: number }[];
  private at = 0;

  constructor(articles: readonly ArticleLayout[]) {
    const spans: { start: number; end: number; index: number }[] = [];
    for (let index = 0; index < articles.length; index++)
      for (const { start, end } of articles[index]!.spans) spans.push({ start, end, index });
    this.spans = spans.sort((a, b) => a.start - b.start);
  }

  restart(): void {
    this.at = 0;
  }

  /** The index of the article at a position no earlier than the last one asked for; -1 outside all. */
  indexAt(position: number): number {
    while (this.at < this.spans.length && this.spans[this.at]!.end <= position) this.at++;
    const span = this.spans[this.at];
    return span && span.start <= position ? span.index : -1;
  }
}

/** A context that knows nothing. */
export const emptyContext = (): Context => ({
  now: null,
  nowFrom: 'none',
  told: null,
  report: null,
  last: null,
  lastDay: null,
  headingMonth: null,
  sentenceYear: null,
  paragraphYear: null,
  sceneYear: null,
  articleYears: [],
  pageYears: [],
  documentDay: () => null,
  outlook: () => null,
  clauseOutlook: () => null,
  inSpeech: () => false,
});

/** A headline without layout is the first line, when it is no longer than this. */
const HEADLINE = 60;

/** Gathers the years, stamps and report periods that the dates of a page state. */
export function gatherEvidence(
  mentions: readonly DateMention[],
  page: Page,
  published: Day | null,
  walk: ArticleWalk,
): Evidence {
  const articles: (ArticleEvidence | undefined)[] = [];
  const pageYears = new YearTally();
  const nothing = emptyContext();
  walk.restart();
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const year = statedYear(mention.expression);
    if (year === null) continue;
    const index = walk.indexAt(mention.start);
    let own = articles[index + 1];
    if (own === undefined) {
      own = { stamp: null, told: null, report: null, years: new YearTally() };
      articles[index + 1] = own;
    }
    if (mention.stamp) {
      own.stamp ??= resolve(mention.expression, nothing)?.from ?? null;
      continue;
    }
    if (isInPassing(mention, page.text)) continue;
    if (published === null && own.told === null && isFullDate(mention.expression))
      own.told = resolve(mention.expression, nothing)?.from ?? null;
    own.years.add(year);
    pageYears.add(year);
    if (own.report === null && isPeriod(mention.expression) && inHeadline(mention, page, index)) {
      const value = resolve(mention.expression, nothing);
      if (value?.from != null && value.to !== null && (published === null || value.to < published))
        own.report = { from: value.from, to: value.to };
    }
  }
  return { articles, pageYears: pageYears.ranked() };
}

function statedYear(expression: Expression): number | null {
  if (expression.form === 'point') return expression.point.year ?? null;
  if (expression.form === 'count') return expression.of?.year ?? null;
  return expression.form === 'range' ? (expression.from?.year ?? null) : null;
}

/**
 * 比2018年, 较2017年, 到2025年, 从1997年: a year that is compared with, looked ahead to or began from tells nothing of when an
 * article speaks; but 自2018年5月1日起 may.
 */
function isInPassing({ start, expression }: DateMention, text: string): boolean {
  if (start === 0) return false;
  const before = text[start - 1]!;
  return COMPARED.includes(before) || (BEGINNINGS.includes(before) && !isFullDate(expression));
}

const COMPARED = '比较到';
const BEGINNINGS = '从自';

const isFullDate = (expression: Expression): boolean =>
  expression.form === 'point' && expression.point.month !== undefined && expression.point.day !== undefined;

const isPeriod = (expression: Expression): boolean =>
  expression.form === 'range'
    ? expression.from?.day === undefined
    : expression.form === 'count' || (expression.form === 'point' && expression.point.day === undefined);

function inHeadline(mention: DateMention, page: Page, index: number): boolean {
  const line = headlineOf(mention, page, index);
  return line !== null && reportsOnPeriod(page.text, line.start, line.end);
}

function headlineOf(mention: DateMention, page: Page, index: number): { start: number; end: number } | null {
  const article = page.articles[index];
  if (article && article.headlines.length > 0)
    return article.headlines.find((line) => line.start <= mention.start && mention.end <= line.end) ?? null;
  const start = article?.spans[0]?.start ?? 0;
  if (mention.start - start >= HEADLINE) return null;
  const at = page.text.indexOf('\n', mention.start);
  const end = at < 0 ? page.text.length : at;
  return page.text.slice(start, mention.start).includes('\n') || end - start > HEADLINE ? null : { start, end };
}

/** The day the document was signed: the last full date that fills a line of its own, which no 时间： stamp is. */
export function documentDayOf(mentions: readonly DateMention[], page: Page): Day | null {
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.stamp || mention.expression.form !== 'point') continue;
    const { year, day } = mention.expression.point;
    if (year === undefined || day === undefined) continue;
    const before = page.text[mention.start - 1] ?? '\n';
    const after = page.text[mention.end] ?? '\n';
    if (before === '\n' && after === '\n') return resolve(mention.expression, emptyContext())?.from ?? null;
  }
  return null;
}
