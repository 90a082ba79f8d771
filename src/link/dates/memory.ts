import type { DateMention, Expression, Point, Shift } from '../../recognise/dates/value.js';
import type { Context } from './context.js';
import type { DateValue } from './date-value.js';
import { civil, type Day } from './days.js';
import { stated } from './resolve-range.js';

/** 比2017年, 与2018年相比: a year that is only compared with. */
const COMPARED = '比较与同和';

/** Remembers what later dates of the article may lean on. */
export function note(
  context: Context,
  mention: DateMention,
  expression: Expression,
  value: DateValue,
  text: string,
): void {
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
  if (explicit && (fine || opens || startsClause(text, mention.start))) context.sceneYear = point.year ?? null;
  if (explicit && (fine || opens)) context.sentenceYear = point.year ?? null;
  // 去年七月…、八月…
  else if (fine && point.yearShift !== undefined) context.sentenceYear = civil(value.from).year;
  if (point.day === undefined && opens && yearOf(point) !== null) context.paragraphYear = civil(value.from).year;
}

/** Whether a clause starts at a place, or a line with no more than its number before it (二、2020年工作安排). */
function startsClause(text: string, at: number): boolean {
  if (at < LINE_NUMBER || CLAUSE_STARTS.includes(text[at - 1]!)) return true;
  for (let before = at - 1; before >= at - LINE_NUMBER; before--) if (text.charCodeAt(before) === NEWLINE) return true;
  return false;
}
const CLAUSE_STARTS = '\n。；！？：';
/** The number of a line and the newline before it have no more characters: （一）. */
const LINE_NUMBER = 4;

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

const NEWLINE = 10;
/** `2017-06` */
const MONTH_TIMEX = 7;
/** A heading has no more characters before or behind its month. */
const HEADING_REST = 12;

/** Whether a mention stands in a line as short as a heading: 2017年6月大事记. */
function fillsLine(text: string, mention: DateMention): boolean {
  const first = Math.max(0, mention.start - HEADING_REST);
  let start = mention.start;
  while (start > first && text.charCodeAt(start - 1) !== NEWLINE) start--;
  if (start > 0 && text.charCodeAt(start - 1) !== NEWLINE) return false;
  for (let at = mention.end; at <= mention.end + HEADING_REST; at++) {
    if (at >= text.length || text.charCodeAt(at) === NEWLINE) return true;
    if (HEADING_ENDS.includes(text[at]!)) return false;
  }
  return false;
}
/** Signs of a sentence, which is no heading. */
const HEADING_ENDS = '，。；、';
