import { CharSet } from '../../lexicon/char-set.js';
import { AFTER, type Anchors, TRY, triedFor } from './anchors.js';
import { GRAIN } from './calendar-word.js';
import { isChineseNumeral, isFigure, numberEnd } from './numbers.js';
import { connectorEnd, type Reading } from './pieces/piece.js';
import { COUNTED_UNIT, isDatedCount } from './rules/count.js';

const code = (char: string): number => char.charCodeAt(0);
const FIVE = code('五');
const UNQUOTE = code('”');
const POINT = code('.');
const LINE = code('\n');
const [ZERO, ONE, TWO] = [code('0'), code('1'), code('2')];
const TEN = code('十');
const ORDINAL = code('第');
const THIS = code('是');
const TODAY = code('今');
const TITLE = code('《');
const MEASURE = code('个');
const WHOLE = code('整');
const FIRST = code('元');
const NUMBER = code('号');
const YEAR = code('年');
const DEGREE = code('度');
const ERA = code('纪');
const HALF = code('半');

/** The rules to try at `at`, where `starts` says that a date may start: most such places fail at the next character. */
export function rulesAt(reading: Reading, anchors: Anchors, at: number, starts: number): number {
  let mask = starts & RULES;
  if ((starts & TRY.number) !== 0) mask |= numberMask(reading.codes, at, anchors);
  if ((starts & TRY.word) !== 0) mask |= wordMask(reading, at);
  else reading.noWordAt(at);
  if ((starts & TRY.opening) !== 0) mask |= openingMask(reading, anchors, at);
  return mask;
}

const RULES = TRY.opening - 1;

/** What a plan goes on with that no quotation marks name: 十四五时期, 十二五以来, 十三五末期. */
const AFTER_PLAN = new CharSet('规计时期以末初');
/** What shows that a number of few figures before 年 names a year: 95年4月, 98年第一季度, 80年代, 101年度. */
const AFTER_SHORT_YEAR = new CharSet('代度第上下前以初底末起');
/** What a lone day with 号 stands before: 6号上午, 6号起. */
const AFTER_BARE_DAY = new CharSet('早晚上下中前起');
/** What stands behind the second number of a range or list: its unit, or a third number. */
const AFTER_RUN = new CharSet('年学）月季日号、和及与至到-—~./·');

/** The rules that a number with what follows it calls for. */
function numberMask(codes: Uint16Array, at: number, anchors: Anchors): number {
  const end = numberEnd(codes, at);
  const first = codes[at]!;
  const next = codes[end + 1]!;
  const length = end - at;
  const chinese = !isFigure(first);
  const plan = chinese && length > 1 && codes[end - 1]! === FIVE && AFTER_PLAN.has(codes[end]!) ? TRY.plan : 0;
  switch (anchors.afterNumber[codes[end]!]) {
    case AFTER.date:
      return plan | TRY.calendar;
    case AFTER.year: {
      // 2016年 counts no years.
      if (length === 4 && !chinese) return TRY.calendar;
      const named =
        AFTER_SHORT_YEAR.has(next) ||
        isNumber(next) ||
        (chinese
          ? length > 1 && first !== TEN && codes[at + 1]! !== TEN
          : length === 3 ||
            first === ZERO ||
            (length === 2 && fillsLine(codes, at, end)) ||
            (anchors.pairs.maskOf(next, codes[end + 2]!) & TRY.word) !== 0);
      return plan | (named ? TRY.calendar : 0) | counted(codes, end);
    }
    case AFTER.season:
      return plan | (next === DEGREE || !isLetter(next) ? TRY.calendar : 0) | counted(codes, end);
    case AFTER.century:
      return plan | (next === ERA ? TRY.calendar | counted(codes, end) : 0);
    case AFTER.count:
      return plan | counted(codes, end);
    case AFTER.number:
      return plan | (AFTER_BARE_DAY.has(next) || (at > 1 && codes[at - 2] === NUMBER) ? TRY.calendar : 0);
    case AFTER.hour:
      return plan | (AFTER_HOUR.has(codes[numberEnd(codes, end + 1)]!) ? TRY.calendar : 0);
    case AFTER.half:
      return plan | (length === 4 && !chinese && next === HALF ? TRY.calendar : 0);
    case AFTER.school:
      return plan | (length === 4 && next === YEAR ? TRY.calendar : 0);
    case AFTER.point:
      // 3.5 is no date: a year has four figures, a day or a month no more than two.
      if (chinese || !isFigure(next)) return plan;
      if (length < 3) return codes[end]! === POINT ? 0 : TRY.calendar;
      // 110/09/16: a year of the Republic.
      if (length === 3) return codes[numberEnd(codes, end + 1)] === codes[end] ? TRY.calendar : 0;
      return length === 4 && (first === ONE || first === TWO) ? TRY.calendar : 0;
    case AFTER.join: {
      if (!chinese && (length === 4 ? first !== ONE && first !== TWO : length > 2)) return 0;
      const to = Math.max(connectorEnd(codes, end), end + 1);
      const last = numberEnd(codes, to);
      // 2016-08 needs nothing after it.
      const run = last > to && (AFTER_RUN.has(codes[last]!) || (length === 4 && last - to === 2));
      return plan | (run ? TRY.calendar : 0);
    }
    default:
      return plan;
  }
}

/** An hour of the day told of: 9时许, 14时20分. */
const AFTER_HOUR = new CharSet('分许');
/** A line that holds a year of two figures and no more: 24年, as heads of columns have it. */
const fillsLine = (codes: Uint16Array, at: number, end: number): boolean =>
  (at === 0 || codes[at - 1] === LINE) && (codes[end + 1] === LINE || codes[end + 1] === 0);

/** How a document names its own day. */
const OWN_DAY = new CharSet('即本发公印施实通');

/** What a count of units says when it is no quantity: 三年来, 五天以后, 两个月前. */
const counted = (codes: Uint16Array, at: number): number => (isDatedCount(codes, at) ? TRY.wordAfter : 0);

const isNumber = (char: number): boolean => isFigure(char) || isChineseNumeral(char);
const isLetter = (char: number): boolean => isFigure(char) || (char >= 0x4e00 && char <= 0x9fff);

/** What follows an event that a period is counted from (以来, 召开以来, 胜利召开以来). */
const SINCE_STARTS = new CharSet('以之召胜');

function wordMask(reading: Reading, at: number): number {
  const word = reading.wordAt(at);
  if (word === null) return 0;
  const { kind } = word.value;
  const next = reading.codes[word.end]!;
  if (kind === 'event' && !SINCE_STARTS.has(next)) return 0;
  // An era goes on with its year (元年, 二十年) or with 年间.
  if (kind === 'era' && next !== FIRST && next !== YEAR && !isNumber(next)) return 0;
  if (at > 0 && (kind === 'calendar' || kind === 'part')) {
    const before = reading.codes[at - 1]!;
    const first = reading.codes[at]!;
    // 开学第二天 counts from what stands before it; 要是年底 holds no 是年.
    if ((first === ORDINAL || first === THIS) && isLetter(before)) return 0;
    // 忙了整整一个上午 lasts a morning.
    if (kind === 'part' && (before === MEASURE || before === WHOLE)) return 0;
    // 《今日说法》, 来源：今日某地: names of media.
    if (
      word.value.kind === 'calendar' &&
      word.value.grain === GRAIN.day &&
      first === TODAY &&
      (before === TITLE || reading.text.endsWith('来源：', at))
    )
      return 0;
  }
  return triedFor(kind);
}

/** What an ordinal of the calendar goes on with: 第三周, 第一季度, 第二、三季度. */
const AFTER_ORDINAL = new CharSet('周星礼季个、和及与至到-—~');
/** Second characters of a document's own day: 即日, 本公告…之日, 公布之日, 印发之日. */
const SECOND_OF_OWN_DAY = new CharSet('日通公办规条意方决细启文告知示报布发行施');

/** A quotation mark, 第 or a preposition opens a date only with one right behind it. */
function openingMask(reading: Reading, anchors: Anchors, at: number): number {
  const { text, codes } = reading;
  const next = at + 1;
  switch (text[at]) {
    case '“': {
      const end = numberEnd(codes, next);
      const plan = codes[end]! === UNQUOTE && codes[end - 1]! === FIVE ? TRY.plan : 0;
      return plan | (reading.wordAt(next)?.value.kind === 'festival' ? TRY.calendar : 0);
    }
    case '第': {
      const end = numberEnd(codes, next);
      // 第十四个五年规划期间
      const plan = codes[end] === MEASURE && codes[end + 1] === FIVE ? TRY.plan : 0;
      return plan | (AFTER_ORDINAL.has(codes[end]!) ? TRY.calendar : 0);
    }
    case '首':
      return text.startsWith('个季', next) ? TRY.calendar : 0;
    case '最':
      return text.startsWith('后一个', next) ? TRY.calendar : 0;
    case '近':
    case '这':
    case '上':
    case '下':
    case '后':
      return COUNTED_UNIT.has(codes[numberEnd(codes, next)]!) ? TRY.fromNow : 0;
    default: {
      if (OWN_DAY.has(codes[next]!)) return SECOND_OF_OWN_DAY.has(codes[next + 1]!) ? TRY.calendar : 0;
      const starts = anchors.pairs.maskOf(codes[next]!, codes[next + 1]!) & ~TRY.opening;
      return starts === 0 ? 0 : rulesAt(reading, anchors, next, starts) & TRY.calendar;
    }
  }
}
