import type { Cleaned } from '../clean/cleaned.js';
import { isNavigation, opensNotice } from '../clean/steps/navigation.js';
import { isDocumentNumber, isStamp, openingOf, stampEnd } from '../clean/steps/openers.js';
import type { Range } from './article-layout.js';
import { type Credit, readCredit, readSignature } from './credits.js';
import { documentKind } from './documents.js';
import { isDateline, type Lead, readLead } from './leads.js';
import { articleLexicon } from './lexicon.js';
import { isPageData, isWay } from './page-data.js';
import type { Paragraph } from './paragraph.js';
import {
  isPictureCredit,
  readOpeningCredit,
  readSlashedCredit,
  readStampCredits,
  readTailCredit,
} from './paragraph-credits.js';
import { type Holdings, holdingsOf, isSign, SIGNS } from './signs.js';

/**
 * What a paragraph is to the layout: `head` a line that may be a headline or a section head, `section` a numbered head,
 * `label` the name of a column, `navigation` what the site around the text says, `stamp` a day, source or other data of the page, `credit` names of those who made it.
 */
export type Kind = 'head' | 'section' | 'label' | 'navigation' | 'stamp' | 'credit' | 'body';

/** A paragraph and what was read from its layout and its words. */
export interface Block {
  readonly paragraph: Paragraph;
  kind: Kind;
  /** Whether it opens with a dateline: `本报讯`. */
  readonly dateline: boolean;
  /** Of a body, where its words start behind the credit of a dateline; -1 where it cannot be an item's first paragraph. */
  readonly words: number;
  /** Whether it stands under something that is no body: it may be a first paragraph. */
  readonly first: boolean;
  readonly credits: readonly Credit[];
  /** Whether it ends in a credit or is one: an article may be complete here. */
  readonly closes: boolean;
  /** Whether it ends in the credit of a photograph, as captions do. */
  readonly caption: boolean;
}

const WIDEST_HEAD = 60;
const WIDEST_TITLE = 100;
const NARROWEST_HEAD = 4;
const WIDEST_LABEL = 8;
const WIDEST_PLACE = 10;
const STOP = '。'.charCodeAt(0);
const DOT = '·'.charCodeAt(0);

/** Reads what each paragraph is. */
export function readBlocks(cleaned: Cleaned, paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  let before: Block | null = null;
  for (let i = 0; i < paragraphs.length; i++) {
    before = readBlock(cleaned, paragraphs[i]!, before);
    blocks.push(before);
  }
  for (let i = 0; i + 1 < blocks.length; i++) {
    const kind = kindBeside(cleaned.text, blocks, i);
    if (kind !== null) blocks[i]!.kind = kind;
  }
  return blocks;
}

/** What a line is by the line under it, null when that tells nothing. */
function kindBeside(text: string, blocks: readonly Block[], i: number): Kind | null {
  if (isPlaceLine(text, blocks, i) || isLoneFigure(text, blocks, i)) return 'head';
  const { kind, paragraph } = blocks[i]!;
  const next = blocks[i + 1]!;
  // The name of a site over its links.
  if (i === 0 && next.kind === 'navigation' && kind !== 'stamp' && paragraph.width <= WIDEST_LABEL) return 'navigation';
  // `某市人大常委会公报` over a title with its occasion.
  if (i === 0 && kind === 'head' && next.kind === 'head' && blocks.length > 2 && isSeries(text, paragraph))
    if (isStamp(text, blocks[2]!.paragraph.start, blocks[2]!.paragraph.end)) return 'stamp';
  if (kind !== 'head' || next.kind !== 'stamp' || next.paragraph.farBelow) return null;
  const { start, end } = next.paragraph;
  // `中共某县委文件` over `某发〔2022〕15号`
  if (text.startsWith('文件', paragraph.end - 2) && isDocumentNumber(text, start, end)) return 'stamp';
  // `某县人民政府` over `2022年3月15日`, below the text it signs.
  const signs = i > 0 && blocks[i - 1]!.kind === 'body' && isDay(text, next.paragraph);
  return signs && articleLexicon().outletEndings.longestBefore(text, paragraph.end, paragraph.start)?.value
    ? 'body'
    : null;
}

/** Whether a line names a series of documents: `某市人大常委会公报`, `某会议文件（一）`. */
const isSeries = (text: string, { start, end }: Paragraph): boolean => SERIES.test(text.slice(start, end));

const SERIES = /(?:公报|简报|文件|文件汇编|文件选编)(?:[（(][一二三四五六七八九十0-9]{1,3}[）)])?$/;

/** Whether a line is a day of the calendar and nothing else: `2022年3月15日`. */
export const isDay = (text: string, { start, end }: Range): boolean =>
  end - start < 12 && text[end - 1] === '日' && stampEnd(text, start) === end;

/** A few words over the first headline of a page: `170亿元`. */
function isLoneFigure(text: string, blocks: readonly Block[], i: number): boolean {
  const { kind, paragraph, credits } = blocks[i]!;
  if (i > 0 || kind !== 'body' || credits.length > 0) return false;
  const figure = isSign(text.charCodeAt(paragraph.start), SIGNS.digit);
  return paragraph.width <= NARROWEST_HEAD && paragraph.stops === 0 && figure && blocks[i + 1]!.kind === 'head';
}

/** A line such as `南山街道：` over a headline, at the start of a page or behind a finished article. */
function isPlaceLine(text: string, blocks: readonly Block[], i: number): boolean {
  const { kind, paragraph } = blocks[i]!;
  const next = blocks[i + 1]!;
  if (kind !== 'body' || paragraph.width > WIDEST_PLACE || text[paragraph.end - 1] !== '：') return false;
  if (next.kind !== 'head' || next.paragraph.afterBlank) return false;
  return i === 0 || blocks[i - 1]!.closes || blocks[i - 1]!.kind === 'label';
}

/** @param before the block above, null at the start of the page */
function readBlock(cleaned: Cleaned, paragraph: Paragraph, before: Block | null): Block {
  const { text } = cleaned;
  const { start, end } = paragraph;
  const holdings = paragraph.stops === 0 ? holdingsOf(text, start, end) : null;
  if (isColumn(text, paragraph)) return block(paragraph, 'label', NONE, false);
  if (holdings === null ? opensNotice(text, start, end) : isSiteLine(cleaned, paragraph, holdings))
    return block(paragraph, 'navigation', NONE, false);
  if (holdings !== null && isPageData(cleaned, start, end, holdings)) {
    const credits = readStampCredits(cleaned, paragraph);
    const kind = credits.length > 0 && !isStamp(text, start, end) ? 'credit' : 'stamp';
    return block(paragraph, kind, credits, false);
  }
  const head = holdings !== null && isHead(text, paragraph, holdings);
  if (head && isLabel(text, paragraph)) return block(paragraph, 'label', NONE, false);
  // `记者：甲某/综合报导。`
  const stopped = paragraph.stops === 1 && text.charCodeAt(end - 1) === STOP ? 1 : 0;
  const whole =
    paragraph.stops > stopped || paragraph.commas > 2
      ? null
      : (readCredit(cleaned, start, end - stopped) ?? readSignatureLine(cleaned, paragraph));
  if (whole) return block(paragraph, 'credit', whole, !isPictureCredit(text, end), isPictureCredit(text, end));
  const dateline = isDateline(text, start, end);
  const opens = head && !dateline ? openingOf(text, start, end) : 'weak';
  if (opens !== 'weak') return block(paragraph, opens === 'strong' ? 'section' : 'head', NONE, false);
  const opening = readOpeningCredit(cleaned, paragraph) ?? readSlashedCredit(cleaned, paragraph);
  const from = opening?.end ?? start;
  const credits = opening?.credits ?? NONE;
  const tail = from === end ? NONE : readTailCredit(cleaned, paragraph);
  const caption = tail.length > 0 && isPictureCredit(text, end);
  // Only a paragraph that may be an item's first needs to be looked into.
  const inside = before?.kind === 'body' && !before.closes && !paragraph.marked;
  return {
    paragraph,
    kind: 'body',
    dateline,
    words: inside ? -1 : from,
    first: before?.kind !== 'body',
    credits: tail.length === 0 ? credits : credits.length === 0 ? tail : credits.concat(tail),
    closes: tail.length > 0 && !caption,
    caption,
  };
}

/** Whether a line without a full stop belongs to the site around the text. */
const isSiteLine = (cleaned: Cleaned, { start, end, commas }: Paragraph, holdings: Holdings): boolean =>
  (commas < 2 && isNavigation(cleaned, start, end)) ||
  isWay(cleaned.text, start, end, holdings) ||
  opensNotice(cleaned.text, start, end);

/** How a paragraph opens a news item, null when it does not or is no text. Few paragraphs are asked. */
export function leadOf(text: string, { kind, paragraph, dateline, words, first }: Block, deep = first): Lead {
  if (kind !== 'body') return null;
  if (dateline) return 'dateline';
  return words < 0 ? null : readLead(text, words, paragraph.end, deep);
}

const NONE: readonly Credit[] = [];
const block = (
  paragraph: Paragraph,
  kind: Kind,
  credits: readonly Credit[],
  closes: boolean,
  caption = false,
): Block => ({ paragraph, kind, dateline: false, words: -1, first: false, credits, closes, caption });

/** A line of names alone, behind a mark or in brackets: `□ 甲某`, `（甲某 乙某）`. */
function readSignatureLine(cleaned: Cleaned, { start, end, marked }: Paragraph): Credit[] | null {
  if (cleaned.text[start] === '（' && cleaned.text[end - 1] === '）') return readSignature(cleaned, start + 1, end - 1);
  return marked ? readSignature(cleaned, start, end) : null;
}

/** A day and a comma at the start, which captions and lists have and headlines have not. */
const DAY_FIRST = /(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日.{0,10}，/y;
const isBracketed = (text: string, start: number, end: number): boolean =>
  isSign(text.charCodeAt(start), SIGNS.opens) && '）)】]'.includes(text[end - 1]!);

/** Whether a line without a full stop may be a headline or section head. */
function isHead(text: string, paragraph: Paragraph, { words }: Holdings): boolean {
  const { start, end, width, commas, heading } = paragraph;
  if (end - start > WIDEST_HEAD && !isLongTitle(text, start, end)) return false;
  if (heading > 0) return true;
  const last = text[end - 1]!;
  if (width < NARROWEST_HEAD || commas > 2 || '：，、—'.includes(last)) return false;
  if (isSign(text.charCodeAt(start), SIGNS.digit)) {
    DAY_FIRST.lastIndex = start;
    if (DAY_FIRST.test(text)) return false;
  }
  if (!words || isBracketed(text, start, end)) return false;
  return !isPicture(text, start, end);
}

/** The title of a document may be longer than headlines are: `…关于印发…的通知`. */
const isLongTitle = (text: string, start: number, end: number): boolean =>
  end - start <= WIDEST_TITLE && documentKind(text, start, end) !== null && text.slice(start, end).includes('关于');

/** `视频：…`, `图为…`: what goes with a picture or leads elsewhere is no headline. */
function isPicture(text: string, start: number, end: number): boolean {
  const word = articleLexicon().pictureWords.longestAt(text, start, end);
  return word !== null && (word.value || /^[0-9一二三四五]?[：:]/.test(text.slice(word.end, word.end + 2)));
}

/** Whether a line is the name of a column and nothing else, which needs no mark: `图片新闻`, `简讯`. */
export function isColumn(text: string, { start, end, stops }: Pick<Paragraph, 'start' | 'end' | 'stops'>): boolean {
  if (end - start > LONGEST_COLUMN || stops > 0) return false;
  const label = articleLexicon().labels.longestBefore(text, end, start);
  return label?.value === true && label.start === start;
}

const LONGEST_COLUMN = 6;

function isLabel(text: string, paragraph: Paragraph): boolean {
  if (paragraph.width > WIDEST_LABEL) return false;
  if (paragraph.marked && paragraph.heading > 0) return true;
  // `·名录·`
  if (text.charCodeAt(paragraph.start) === DOT && text.charCodeAt(paragraph.end - 1) === DOT) return true;
  const start = articleLexicon().labelStarts.longestAt(text, paragraph.start, paragraph.end);
  if (start && '·|｜/'.includes(text[start.end] ?? '') && start.end < paragraph.end) return true;
  const label = articleLexicon().labels.longestBefore(text, paragraph.end, paragraph.start);
  return label !== null && (paragraph.marked || paragraph.heading > 0 || label.value);
}
