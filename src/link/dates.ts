import { lazy } from '../lexicon/lazy.js';
import type { DateMention, Expression } from '../recognise/dates/value.js';
import type { Page } from '../recognise/recogniser.js';
import { boundaryBetween } from './dates/boundary.js';
import type { Context, Outlook } from './dates/context.js';
import type { DateValue } from './dates/date-value.js';
import { type Day, fromIso, iso } from './dates/days.js';
import { ArticleWalk, documentDayOf, type Evidence, gatherEvidence } from './dates/evidence.js';
import { withList } from './dates/listed.js';
import { note } from './dates/memory.js';
import { inSpeech, outlookAt } from './dates/outlook.js';
import { resolve } from './dates/resolve.js';
import type { Draft } from './draft.js';
import type { Scene } from './scene.js';

/** A headline stamp may stand so many days before the day of publication. */
const STAMP_WINDOW = 62;

/** Makes date records of the mentions that stand: fills in what words leave to the text and to the day of publication. */
export function linkDates(mentions: readonly DateMention[], page: Page, scene: Scene): Draft<'date'>[] {
  if (mentions.length === 0) return [];
  const { text } = page;
  const published = scene.publishedOn === null ? null : fromIso(scene.publishedOn);
  const walk = new ArticleWalk(page.articles);
  const evidence = gatherEvidence(mentions, page, published, walk);
  /** By article index + 1. */
  const contexts: (Context | undefined)[] = [];
  const changed = new Map<DateMention, Expression>();
  const drafts: Draft<'date'>[] = [];
  let current: DateMention = mentions[0]!;
  const cues: Cues = {
    documentDay: lazy(() => documentDayOf(mentions, page) ?? published),
    outlook: () => lookout(text, current),
    clauseOutlook: () => lookout(text, current, CLAUSE_ENDS),
    inSpeech: () => inSpeech(text, current.start),
  };
  walk.restart();
  let previousEnd = -1;
  let previousContext: Context | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const index = walk.indexAt(mention.start);
    let context = contexts[index + 1];
    if (context === undefined) {
      context = startContext(evidence, index, published, cues);
      contexts[index + 1] = context;
    }
    if (context.sentenceYear !== null || context.paragraphYear !== null) {
      const boundary = previousContext === context ? boundaryBetween(text, previousEnd, mention.start) : 'paragraph';
      if (boundary !== null) context.sentenceYear = null;
      if (boundary === 'paragraph') context.paragraphYear = null;
    }
    previousContext = context;
    previousEnd = mention.end;
    current = mention;
    const expression = withList(mention, changed);
    if (expression !== mention.expression) changed.set(mention, expression);
    const value = resolve(expression, context);
    if (
      !value ||
      isDistantShortYear(mention, text, value, published) ||
      (mention.bare && value.from === null && expression === mention.expression)
    )
      continue;
    note(context, mention, expression, value, text);
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

/** Which way a mention looks; a spoken one that is the whole text (12月30号, 周一) is somebody's plan and no news. */
const lookout = (text: string, { start, end }: DateMention, closing?: string): Outlook =>
  end - start === text.length && SPOKEN.test(text) ? 'ahead' : outlookAt(text, start, end, closing);

const SPOKEN = /^(?:周|星期|礼拜)[一二三四五六日天]$|号$/;

type Cues = Pick<Context, 'documentDay' | 'outlook' | 'clauseOutlook' | 'inSpeech'>;

function startContext(evidence: Evidence, index: number, published: Day | null, cues: Cues): Context {
  const own = evidence.articles[index + 1];
  const stamp = own?.stamp ?? null;
  const useStamp = stamp !== null && (published === null || (stamp < published && published - stamp <= STAMP_WINDOW));
  return {
    now: useStamp ? stamp : published,
    nowFrom: useStamp ? 'document' : published === null ? 'none' : 'publication',
    told: own?.told ?? null,
    report: own?.report ?? null,
    last: null,
    lastDay: null,
    headingMonth: null,
    sentenceYear: null,
    paragraphYear: null,
    sceneYear: null,
    articleYears: own?.years.ranked() ?? [],
    pageYears: evidence.pageYears,
    documentDay: cues.documentDay,
    outlook: cues.outlook,
    clauseOutlook: cues.clauseOutlook,
    inSpeech: cues.inSpeech,
  };
}

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
