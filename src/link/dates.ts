import { inherit } from '../recognise/dates/rules/inherit.js';
import type { DateMention, Expression, Point, Shift } from '../recognise/dates/value.js';
import type { Page } from '../recognise/recogniser.js';
import type { Context, Outlook } from './dates/context.js';
import type { DateValue } from './dates/date-value.js';
import { civil, type Day, fromIso, iso } from './dates/days.js';
import { ArticleWalk, documentDayOf, type Evidence, gatherEvidence } from './dates/evidence.js';
import { inSpeech, outlookAt } from './dates/outlook.js';
import { resolve } from './dates/resolve.js';
import { stated } from './dates/resolve-range.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** A headline stamp may stand so many days before the day of publication. */
const STAMP_WINDOW = 62;

/** Makes date records of the mentions that stand: fills in what words leave to the text and to the day of publication. */
export function linkDates(mentions: readonly DateMention[], page: Page, scene: Scene): Draft<'date'>[] {
  if (mentions.length === 0) return [];
  const published = scene.publishedOn === null ? null : fromIso(scene.publishedOn);
  const walk = new ArticleWalk(page.articles);
  const evidence = gatherEvidence(mentions, page, published, walk);
  const documentDay = documentDayOf(mentions, page) ?? published;
  const contexts = new Map<number, Context>();
  const effective = new Map<DateMention, Expression>();
  const drafts: Draft<'date'>[] = [];
  let current: DateMention = mentions[0]!;
  const cues: Cues = {
    outlook: () => lookout(page.text, current),
    clauseOutlook: () => lookout(page.text, current, CLAUSE_ENDS),
    inSpeech: () => inSpeech(page.text, current.start),
  };
  walk.restart();
  let previousEnd = -1;
  let previousContext: Context | null = null;
  for (const mention of mentions) {
    const index = walk.indexAt(mention.start);
    let context = contexts.get(index);
    if (!context) {
      context = startContext(evidence, index, published, documentDay, cues);
      contexts.set(index, context);
    }
    const boundary = previousContext === context ? boundaryBetween(page.text, previousEnd, mention.start) : 'paragraph';
    if (boundary !== null) context.sentenceYear = null;
    if (boundary === 'paragraph') context.paragraphYear = null;
    previousContext = context;
    previousEnd = mention.end;
    current = mention;
    const expression = withList(mention, effective);
    effective.set(mention, expression);
    const value = resolve(expression, context);
    if (
      !value ||
      isDistantShortYear(mention, page.text, value, published) ||
      (mention.bare && value.from === null && expression === mention.expression)
    )
      continue;
    note(context, mention, expression, value, page.text);
    drafts.push(draft(mention, value));
  }
  return drafts;
}

/** 24年 alone in a line is a year of these days, or a number of years. */
const SHORT_YEARS = 366 * 10;
const isDistantShortYear = (mention: DateMention, text: string, value: DateValue, published: Day | null): boolean =>
  mention.end - mention.start === 3 &&
  mention.expression.form === 'point' &&
  mention.expression.point.shortYear !== undefined &&
  '123456789'.includes(text[mention.start]!) &&
  (published === null || value.from === null || Math.abs(value.from - published) > SHORT_YEARS);

const CLAUSE_ENDS = '。；！？，\n';

/** Which way a mention looks; one that is the whole text, as in a field of a form, looks ahead. */
const lookout = (text: string, { start, end }: DateMention, closing?: string): Outlook =>
  end - start === text.length ? 'ahead' : outlookAt(text, start, end, closing);

type Cues = Pick<Context, 'outlook' | 'clauseOutlook' | 'inSpeech'>;

function startContext(
  evidence: Evidence,
  index: number,
  published: Day | null,
  documentDay: Day | null,
  cues: Cues,
): Context {
  const own = evidence.articles.get(index);
  const stamp = own?.stamp ?? null;
  const useStamp = stamp !== null && (published === null || (stamp < published && published - stamp <= STAMP_WINDOW));
  return {
    now: useStamp ? stamp : published,
    nowFrom: useStamp ? 'document' : published === null ? 'none' : 'publication',
    report: own?.report ?? null,
    last: null,
    lastDay: null,
    headingMonth: null,
    sentenceYear: null,
    paragraphYear: null,
    articleYears: own?.years ?? [],
    pageYears: evidence.pageYears,
    documentDay,
    outlook: cues.outlook,
    clauseOutlook: cues.clauseOutlook,
    inSpeech: cues.inSpeech,
  };
}

/** The gap between two dates is searched no further than this for the end of a sentence. */
const SENTENCE = 240;
const NEWLINE = 10;
const STOP = '。'.charCodeAt(0);
const EXCLAMATION = '！'.charCodeAt(0);
const QUESTION = '？'.charCodeAt(0);

/** `2017-06` */
const MONTH_TIMEX = 7;
/** A heading has no more characters before or behind its month. */
const HEADING_REST = 12;

/** Whether a mention stands in a line as short as a heading: 2017年6月大事记. */
function fillsLine(text: string, mention: DateMention): boolean {
  const before = text.lastIndexOf('\n', mention.start - 1);
  if (mention.start - before - 1 > HEADING_REST) return false;
  for (let at = mention.end; at <= mention.end + HEADING_REST; at++) {
    if (at >= text.length || text.charCodeAt(at) === NEWLINE) return true;
    if (HEADING_ENDS.includes(text[at]!)) return false;
  }
  return false;
}
/** Signs of a sentence, which is no heading. */
const HEADING_ENDS = '，。；、';

/** What ends between two places of a text: a sentence, a paragraph, or nothing. */
function boundaryBetween(text: string, from: number, to: number): 'sentence' | 'paragraph' | null {
  let found: 'sentence' | null = null;
  const last = Math.min(to, from + SENTENCE);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) return 'paragraph';
    if (code === STOP || code === EXCLAMATION || code === QUESTION) found = 'sentence';
  }
  return to - from > SENTENCE ? 'paragraph' : found;
}

/** The expression with what a list gives it: `3月2日、5日`, `2016年3月、5月`. */
function withList(mention: DateMention, effective: ReadonlyMap<DateMention, Expression>): Expression {
  const { expression, listed } = mention;
  const before = listed && effective.get(listed);
  if (!before) return expression;
  const source =
    before.form === 'point' ? before.point : before.form === 'range' && before.to !== 'present' ? before.to : null;
  if (!source) return expression;
  const fill = (point: Point): Point => {
    if (stated(point)) return point;
    if (
      point.day !== undefined &&
      point.month === undefined &&
      source.day !== undefined &&
      (source.month ?? source.monthShift) !== undefined
    )
      return inherit({ point, first: 6 }, { point: source });
    if (point.month !== undefined && source.month !== undefined && source.month < point.month)
      return inherit({ point, first: 4 }, { point: source });
    return point;
  };
  if (expression.form === 'point') {
    const point = fill(expression.point);
    return point === expression.point ? expression : { form: 'point', point };
  }
  if (expression.form === 'range' && expression.from && expression.to !== 'present') {
    const from = fill(expression.from);
    return from === expression.from ? expression : { form: 'range', from, to: expression.to && fill(expression.to) };
  }
  return expression;
}

/** 比2017年, 与2018年相比: a year that is only compared with. */
const COMPARED = '比较与同和';

/** Remembers what later dates of the article may lean on. */
function note(context: Context, mention: DateMention, expression: Expression, value: DateValue, text: string): void {
  if (mention.stamp || value.from === null || value.to === null) return;
  if (expression.form !== 'point' && expression.form !== 'range') return;
  const point = expression.form === 'point' ? expression.point : expression.from;
  // A festival is mostly what an event is about, not the day told of.
  if (point?.festival !== undefined && !stated(point)) return;
  if (!point || leansOnText(point)) {
    if (value.single) setDay(context, value.from);
    return;
  }
  if (mention.start > 0 && COMPARED.includes(text[mention.start - 1]!)) return;
  const explicit = point.year !== undefined;
  const fine = point.month !== undefined || point.quarter !== undefined;
  context.last = { from: value.from, to: value.to, explicit, fine };
  if (value.single) setDay(context, value.from);
  else if (value.timex.length === MONTH_TIMEX && fillsLine(text, mention)) context.headingMonth = value.from;
  const opens = text[mention.end] === '，';
  if (explicit && (fine || opens)) context.sentenceYear = point.year ?? null;
  // 去年七月…、八月…
  else if (fine && point.yearShift !== undefined) context.sentenceYear = civil(value.from).year;
  if (point.day === undefined && opens && yearOf(point) !== null) context.paragraphYear = civil(value.from).year;
}

function setDay(context: Context, day: Day): void {
  context.lastDay = day;
  context.headingMonth = null;
}

/** Whether words say which year (2023年, 去年). */
const yearOf = (point: Point): unknown => point.year ?? point.yearShift ?? point.shortYear ?? null;

const leansOnText = (point: Point): boolean =>
  leans(point.dayShift) ||
  leans(point.yearShift) ||
  leans(point.monthShift) ||
  leans(point.weekShift) ||
  leans(point.quarterShift);

const leans = (shift: Shift | undefined): boolean => shift !== undefined && shift.anchor !== 'now';

function draft(mention: DateMention, value: DateValue): Draft<'date'> {
  return {
    type: 'date',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    kind: value.kind,
    timex: value.timex,
    from: iso(value.from),
    to: iso(value.to),
    partOfDay: value.partOfDay,
    time: value.time,
    rrule: value.rrule,
    resolved: value.resolved,
  };
}
