import { CharSet } from '../../lexicon/char-set.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Page } from '../recogniser.js';
import type { Amount } from './amount.js';
import { isArticle } from './article-one.js';
import { companyOf, nameOpenings, nameTerms, type UnitClass } from './lexicon.js';
import { isInsideTitle } from './titles.js';

/** Whether an amount is no quantity: an ordinal, identifier, name, slogan, article 一, or a word that only looks like one. */
export function isNoQuantity(page: Page, amount: Amount, bounded: boolean): boolean {
  const { text } = page;
  const { unit, numeral, first } = amount;
  if (isIdentifier(text, amount)) return true;
  if (unit.ruled && isNameOfUnit(text, amount)) return true;
  // Most numbers are figures before a unit that may stand anywhere.
  if (!unit.plain || !isFigures(numeral) || !isFigures(first)) {
    const own = unit.class;
    if (isOutOfPlace(text, amount, own, bounded)) return true;
    if (numeral.value === 1 && isArticle(text, amount, own, bounded)) return true;
    if (isInsideName(text, amount)) return true;
  }
  return isInsideTitle(text, amount);
}

const isFigures = ({ kind }: Numeral): boolean => kind === 'arabic' || kind === 'mixed';

const LATIN_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ROOM_SIGN = new CharSet('栋幢座层排列');
const CODE_SIGN = new CharSet(`${LATIN_LETTERS}_#№`);
const SUM_SIGN = new CharSet('+〔]〕×*');
const JOINT_SIGN = new CharSet(':：./-');
/** Any of these, or 前. */
const BEFORE_IDENTIFIER = new CharSet(`${LATIN_LETTERS}_#№+〔]〕×*:：./-前`);
const LATIN = new CharSet(LATIN_LETTERS);
const ALPHANUMERIC = new CharSet(`${LATIN_LETTERS}0123456789`);
const ROOM_NUMBER = /[栋幢座层排列][0-9]{1,4}[单元室号层楼户]/y;

/** Part of a code, version, clock time, ratio, sum or address: PM2.5, 5-12号, 1+6项; 前三名 is a rank. */
function isIdentifier(text: string, amount: Amount): boolean {
  const { digits } = amount.first;
  if (digits !== null && digits.length > 1 && digits.charCodeAt(0) === ZERO) return true;
  if (!BEFORE_IDENTIFIER.at(text, amount.start - 1)) return false;
  if (CODE_SIGN.at(text, amount.start - 1)) return amount.unit.class !== 'ratio' && amount.unit.class !== 'money';
  if (SUM_SIGN.at(text, amount.start - 1)) return !isProduct(text, amount);
  if (JOINT_SIGN.at(text, amount.start - 1))
    return text[amount.start - 1] !== '：' && ALPHANUMERIC.at(text, amount.start - 2);
  // 前三名 is a rank; 目前三名 is not.
  return amount.unit.class === 'classifier' && !BEFORE_FRONT.at(text, amount.start - 2);
}

/** 100米×50米: a measure by another. */
const isProduct = (text: string, { start, unit }: Amount): boolean =>
  unit.class === 'measure' && PRODUCT.at(text, start - 1) && AFTER_MEASURE.at(text, start - 2);

const PRODUCT = new CharSet('×*');
const AFTER_MEASURE = new CharSet('米尺寸m');
const ZERO = '0'.charCodeAt(0);
const BEFORE_FRONT = new CharSet('目此之当日以提年月先会生眼天阶赛');

/** 12栋3单元, B座3层, 六个100%, 15分钟服务圈: names that are made with certain units. */
function isNameOfUnit(text: string, amount: Amount): boolean {
  if (ROOM_SIGN.at(text, amount.numeral.end)) {
    ROOM_NUMBER.lastIndex = amount.numeral.end;
    if (ROOM_NUMBER.test(text)) return true;
  }
  return isFloorOrGroup(text, amount) || isHundredSlogan(text, amount);
}

/** 位于12层, B座3层, 王庄村3组: a floor or a group of a village, not so many of them. */
function isFloorOrGroup(text: string, amount: Amount): boolean {
  const before = text[amount.start - 1] ?? '';
  if (amount.unit.unit === '层') return /[座楼在于栋号]/.test(before);
  // 见第3版, 下转2版; 十一届十八次常委会 counts sessions in order.
  if (amount.unit.unit === '版') return /[转见第至载]/.test(before);
  if (amount.unit.unit === '届' && TERM_OF.at(text, amount.end)) return true;
  if (amount.unit.unit === '次') return isSession(text, amount);
  return (amount.unit.unit === '组' || amount.unit.unit === '队') && /[村庄屯社区]/.test(before);
}

const ASSEMBLY = new CharSet('届大会协委代');

/** 十一届十八次, 人大二十三次会议: which session it was. */
function isSession(text: string, amount: Amount): boolean {
  if (!ASSEMBLY.at(text, amount.start - 1)) return false;
  return text[amount.start - 1] === '届' || SESSION.test(text.slice(amount.end, amount.end + 6));
}

const SESSION = /^(?:全体|常委|常务|主席|主任|执委)?(?:会议|委员会|会|全会)/;

/** 六个100%, 15分钟服务圈: names of programmes, also where no quotation marks are printed. */
function isHundredSlogan(text: string, amount: Amount): boolean {
  if (amount.unit.unit === '个') return text.startsWith('100%', amount.end);
  if (amount.unit.unit === '%') return amount.value === 100 && text[amount.start - 1] === '个';
  return CIRCLE_UNIT.has(amount.unit.unit) && CIRCLE.test(text.slice(amount.end, amount.end + 10));
}

const CIRCLE_UNIT: ReadonlySet<string> = new Set(['分钟', '小时', '公里', '米']);
const CIRCLE = /^[^，。；、！？\n]{0,8}圈/;

/** 十二届县委: the term of a body. */
const TERM_OF = new CharSet('全中县市省区人政党委常一二三四五六七八九十0123456789');
const YEAR_WORD = /[月度初底末代级版款]/;

/** Units that count only under conditions of their class. */
function isOutOfPlace(text: string, amount: Amount, own: UnitClass, bounded: boolean): boolean {
  const { numeral, unit } = amount;
  if (LATIN.at(text, amount.end) && LATIN.at(text, amount.end - 1)) return true;
  switch (own) {
    case 'ratio':
      // 说了一番话 is no multiple; 翻了一番 is.
      if (unit.unit === '番' && !/翻了?$/.test(text.slice(Math.max(0, amount.start - 2), amount.start))) return true;
      return numeral.kind === 'scale' && isBareScale(text, amount, bounded, own);
    case 'money':
      return numeral.kind === 'scale' && isBareScale(text, amount, bounded, own);
    case 'measure':
      if (unit.unit === '年' && isCalendarYear(text, amount)) return true;
      return numeral.kind === 'scale' && isBareScale(text, amount, bounded, own);
    case 'day':
      return !bounded && !/^(?:以[内上下]|之内|内[^容部])/.test(text.slice(amount.end, amount.end + 2));
    case 'place':
      return numeral.kind === 'chinese' && numeral.value < 100 && !bounded;
    case 'classifier':
      if (numeral.kind === 'scale' && isBareScale(text, amount, bounded, own)) return true;
      return isPartOrder(text, amount, bounded);
    case 'figure':
      if (isPartOrder(text, amount, bounded)) return true;
      if (numeral.kind === 'scale') return !bounded && !amount.over;
      return numeral.kind === 'chinese' && numeral.value < 10 && text[numeral.start] !== '两' && !amount.over;
    case 'closing':
      return !/连续|举办|成功/.test(text.slice(Math.max(0, amount.start - 6), amount.start));
    case 'level':
    case 'scale':
      return !hasCompany(text, amount);
    case 'part':
      return text[amount.end - 1] !== '钱';
    case 'weight':
    case 'phrase':
    case 'symbol':
    case 'lookalike':
      return false;
  }
}

/** 百 千 万 亿 alone count in round numbers only with a bound word or a modest unit: 亿元以上, 百万元, but not 万元, 千人. */
function isBareScale(text: string, amount: Amount, bounded: boolean, own: UnitClass): boolean {
  if (bounded || amount.over) return false;
  const long = amount.numeral.end - amount.numeral.start > 1;
  return !(long && own !== 'classifier') || /[级]/.test(text[amount.end] ?? '');
}

/** A decimal is a version (2.0版) or an average (人均7.1册), and 二 before a classifier is an ordinal (二组); 两 counts. */
function isPartOrder(text: string, amount: Amount, bounded: boolean): boolean {
  const { numeral } = amount;
  if (numeral.decimal && numeral.kind === 'arabic' && amount.unit.class === 'figure') return true;
  if (bounded || numeral.value !== 2 || text[numeral.start] !== '二' || amount.first !== numeral) return false;
  // 因灾死亡二人, 二位理事长: people are counted so too.
  return !PEOPLE.has(amount.unit.unit) || NO_PEOPLE.at(text, amount.end);
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '位', '名']);
const NO_PEOPLE = new CharSet('转台组传世三数次');

function isCalendarYear(text: string, amount: Amount): boolean {
  const { digits, value, kind } = amount.numeral;
  if (YEAR_WORD.test(text[amount.end] ?? '') || /[0-9]/.test(text[amount.end] ?? '')) return true;
  if (digits === null || amount.over) return false;
  // 九八年: digits one by one name a year; 七八年 is a length.
  if (kind === 'chinese' && digits.length > 1 && amount.numeral.range === null) return true;
  return digits.length >= 4 || (kind === 'arabic' && value >= 80 && value < 100) || digits[0] === '0';
}

function hasCompany(text: string, amount: Amount): boolean {
  const company = companyOf().get(amount.unit.unit);
  if (!company) return true;
  if (amount.unit.class === 'level' && amount.numeral.kind !== 'chinese') return false;
  const lead = text.slice(Math.max(0, amount.start - 6), amount.start);
  return (
    company.before.some((word) => lead.includes(word)) ||
    company.after.some((word) => text.startsWith(word, amount.end))
  );
}

/** No name of the dictionary begins with a figure. */
const isInsideName = (text: string, { first, end }: Amount): boolean =>
  !isFigures(first) && isNamed(text, first.start, end, first.end);

/** 华润万家, 千家万户, 半成品: whether a name of the dictionary holds what stands from a number character at `start` to `end`. */
export function isNamed(text: string, start: number, end: number, numberEnd = start): boolean {
  if (!nameOpenings().mayBegin(text, start)) return false;
  const hit = nameTerms().longestAt(text, start);
  if (hit === null || !hit.value.some(({ before }) => text.startsWith(before, start - before.length))) return false;
  // 五一起 holds the festival as its whole number; 十分钟 holds no 十分.
  return hit.end >= end || (hit.end - start > 1 && hit.end === numberEnd);
}
