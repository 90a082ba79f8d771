import { type Cleaned, GAP } from '../clean/cleaned.js';
import { isStamp, openingOf } from '../clean/steps/openers.js';
import { type Credit, readCredit, readSignature } from './credits.js';
import { articleLexicon } from './lexicon.js';
import type { Paragraph } from './paragraph.js';

/**
 * What a paragraph is to the layout: `head` a line that may be a headline or a section head, `section` a numbered head,
 * `label` the name of a column, `stamp` a day, source or other data of the page, `credit` names of those who made it.
 */
export type Kind = 'head' | 'section' | 'label' | 'stamp' | 'credit' | 'body';

/** How a paragraph opens a news item: by its dateline, by a day at its start, by a day in its first sentence. */
export type Lead = 'dateline' | 'dated' | 'inside' | null;

/** A paragraph and what was read from its layout and its words. */
export interface Block {
  readonly paragraph: Paragraph;
  readonly kind: Kind;
  readonly lead: Lead;
  readonly credits: readonly Credit[];
  /** Whether it ends in a credit or is one: an article may be complete here. */
  readonly closes: boolean;
}

const WIDEST_HEAD = 60;
const NARROWEST_HEAD = 4;
const WIDEST_LABEL = 8;
const WIDEST_PLACE = 10;
/** How far into a paragraph its first sentence is looked through for a day. */
const LEAD_REACH = 140;
/** How far from an end of a paragraph a credit stands. */
const CREDIT_REACH = 80;

/** Reads what each paragraph is. */
export function readBlocks(cleaned: Cleaned, paragraphs: readonly Paragraph[]): Block[] {
  const blocks = paragraphs.map((paragraph) => readBlock(cleaned, paragraph));
  for (let i = 0; i + 1 < blocks.length; i++)
    if (isPlaceLine(cleaned.text, blocks, i)) blocks[i] = { ...blocks[i]!, kind: 'head' };
  return blocks;
}

/** A line such as `南山街道：` over a headline, at the start of a page or behind a finished article. */
function isPlaceLine(text: string, blocks: readonly Block[], i: number): boolean {
  const { kind, paragraph } = blocks[i]!;
  const next = blocks[i + 1]!;
  if (kind !== 'body' || paragraph.width > WIDEST_PLACE || text[paragraph.end - 1] !== '：') return false;
  const before = blocks[i - 1];
  return next.kind === 'head' && !next.paragraph.afterBlank && (!before || before.closes || before.kind === 'label');
}

function readBlock(cleaned: Cleaned, paragraph: Paragraph): Block {
  const { text } = cleaned;
  const { start, end } = paragraph;
  const plain = { paragraph, lead: null, credits: [], closes: false } as const;
  if (isStamp(text, start, end) || isDocumentNumber(text, start, end) || isDatedLine(cleaned, start, end))
    return { ...plain, kind: 'stamp', credits: readStampCredits(cleaned, paragraph) };
  const head = isHead(text, paragraph);
  if (head && isLabel(text, paragraph)) return { ...plain, kind: 'label' };
  const whole =
    paragraph.stops > 0 || paragraph.commas > 2
      ? null
      : (readCredit(cleaned, start, end) ?? readSignatureLine(cleaned, paragraph));
  if (whole) return { ...plain, kind: 'credit', credits: whole, closes: !isPictureCredit(text, end) };
  const dateline = isDateline(text, start, end);
  const opens = head && !dateline ? openingOf(text, start, end) : 'weak';
  if (opens !== 'weak') return { ...plain, kind: opens === 'strong' ? 'section' : 'head' };
  const opening = readOpeningCredit(cleaned, paragraph);
  const tail = readTailCredit(cleaned, paragraph);
  return {
    paragraph,
    kind: 'body',
    lead: dateline ? 'dateline' : readLead(text, paragraph, opening.end),
    credits: [...opening.credits, ...tail],
    closes: tail.length > 0 && !isPictureCredit(text, end),
  };
}

/** A line of names alone, behind a mark or in brackets: `□ 甲某`, `（甲某 乙某）`. */
function readSignatureLine(cleaned: Cleaned, { start, end, marked }: Paragraph): Credit[] | null {
  if (cleaned.text[start] === '（' && cleaned.text[end - 1] === '）') return readSignature(cleaned, start + 1, end - 1);
  return marked ? readSignature(cleaned, start, end) : null;
}

/** A day and a comma at the start, which captions and lists have and headlines have not. */
const DAY_FIRST = /^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日.{0,4}，/;
/** A line in brackets, an address, a row of figures. */
const NO_HEAD = /^(?:[（(【[].*[）)】\]]|.*(?:https?:|www\.|@).*|[0-9.,，、%\s-]+)$/;

function isHead(text: string, paragraph: Paragraph): boolean {
  const { start, end, width, stops, commas, heading } = paragraph;
  if (end - start > WIDEST_HEAD || stops > 0) return false;
  if (heading > 0) return true;
  const last = text[end - 1]!;
  if (width < NARROWEST_HEAD || commas > 2 || '：，、—'.includes(last)) return false;
  const line = text.slice(start, end);
  return !DAY_FIRST.test(line) && !NO_HEAD.test(line) && !isPicture(text, start, end);
}

/** `视频：…`, `图为…`: what goes with a picture or leads elsewhere is no headline. */
function isPicture(text: string, start: number, end: number): boolean {
  const word = articleLexicon().pictureWords.longestAt(text, start, end);
  return word !== null && (word.value || /^[0-9一二三四五]?[：:]/.test(text.slice(word.end, word.end + 2)));
}

/** `某政发〔2023〕20号`, `(2019)第5号`. */
const isDocumentNumber = (text: string, start: number, end: number): boolean =>
  end - start < 30 && /^[\u4e00-\u9fff]{0,14}[〔（[【][0-9]{4}[〕）\]】]第?[0-9]{1,5}号$/.test(text.slice(start, end));

/** A day beside a body or the page's name: `祥县统计局 2016年4月20日`, `2023-02-06 某县政府新闻`. */
function isDatedLine({ text, gaps }: Cleaned, start: number, end: number): boolean {
  if (end - start > LONGEST_DATED_LINE) return false;
  const line = text.slice(start, end);
  const day = DAY.exec(line);
  if (!day || /[，。；]/.test(line)) return false;
  const [from, to] = [start + day.index, start + day.index + day[0].length];
  return from === start ? gaps[to] !== 0 : to === end && gaps[from] !== 0;
}

const LONGEST_DATED_LINE = 34;
const DAY = /[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?/;

function isLabel(text: string, paragraph: Paragraph): boolean {
  if (paragraph.width > WIDEST_LABEL) return false;
  if (paragraph.marked && paragraph.heading > 0) return true;
  const start = articleLexicon().labelStarts.longestAt(text, paragraph.start, paragraph.end);
  if (start && '·|｜/'.includes(text[start.end] ?? '') && start.end < paragraph.end) return true;
  const label = articleLexicon().labels.longestBefore(text, paragraph.end, paragraph.start);
  return label !== null && (paragraph.marked || paragraph.heading > 0 || label.value);
}

/** `近日，`, `11月4日下午，`, `2017年2月14日，`, `当地时间…`. */
const DATED = /^(?:当地时间)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日(?=[上下凌清傍中晚，]))/;
const DAY_INSIDE = /[0-9]{1,2}月[0-9]{1,2}日/;
/** `某某网11月20日讯`, `新华社北京11月4日电`. */
const AGENCY = /^[\u4e00-\u9fff]{2,12}(?:[0-9]{1,2}月[0-9]{1,2}日)?(?:专?电|讯)(?=[（(，\s]|记者|$)/;

const isDateline = (text: string, start: number, end: number): boolean =>
  articleLexicon().datelines.longestAt(text, start, end) !== null || AGENCY.test(text.slice(start, start + 24));

function readLead(text: string, paragraph: Paragraph, from: number): Lead {
  const { leads } = articleLexicon();
  const { end } = paragraph;
  const opening = text.slice(from, Math.min(end, from + LEAD_REACH));
  const word = leads.longestAt(text, from, end);
  if (DATED.test(opening) || (word && !'的以'.includes(text[word.end] ?? ''))) return 'dated';
  const sentence = /^[^。！？]*/.exec(opening)![0];
  if (DAY_INSIDE.test(sentence)) return 'inside';
  // `为改善环境，近日，…`
  for (let comma = sentence.indexOf('，'); comma >= 0; comma = sentence.indexOf('，', comma + 1)) {
    const inside = leads.longestAt(text, from + comma + 1, end);
    if (inside && text[inside.end] === '，') return 'inside';
  }
  return null;
}

/** The credit in brackets after a dateline, `本报讯（记者 甲某）`, or behind it without brackets. */
function readOpeningCredit(cleaned: Cleaned, paragraph: Paragraph): { credits: Credit[]; end: number } {
  const { text } = cleaned;
  const { start, end } = paragraph;
  const head = text.slice(start, Math.min(end, start + 28));
  const open = head.indexOf('（');
  const none = { credits: [], end: start };
  if (open < 0 || /[，。]/.test(head.slice(0, open))) return none;
  const close = text.slice(start, Math.min(end, start + CREDIT_REACH)).indexOf('）');
  if (close < open) return none;
  const credits = readCredit(cleaned, start + open + 1, start + close);
  return credits ? { credits, end: start + close + 1 } : none;
}

/** `甲某 摄` closes a caption and no article. */
const isPictureCredit = (text: string, end: number): boolean =>
  /摄(?:影|影报道)?[）)]?$/.test(text.slice(end - 6, end));

/** The credit that ends a paragraph: behind its last sentence, or in brackets. */
function readTailCredit(cleaned: Cleaned, paragraph: Paragraph): Credit[] {
  const { text, gaps } = cleaned;
  const { start, end } = paragraph;
  const limit = Math.max(start, end - CREDIT_REACH);
  if (text[end - 1] === '）') {
    const open = text.lastIndexOf('（', end);
    if (open <= limit) return [];
    const credits = readCredit(cleaned, open + 1, end - 1);
    if (credits) return credits;
    const apart = gaps[open] !== 0 || '。！？…”』」'.includes(text[open - 1] ?? '。');
    return (apart && readSignature(cleaned, open + 1, end - 1)) || [];
  }
  for (let at = end - 1; at > limit; at--)
    if ('。！？…”'.includes(text[at]!)) return at === end - 1 ? [] : (readCredit(cleaned, at + 1, end) ?? []);
  return [];
}

/** Credits in a line of page data: `来源：某某网 作者：甲某 编辑：乙某`. */
function readStampCredits(cleaned: Cleaned, paragraph: Paragraph): Credit[] {
  const { text, gaps } = cleaned;
  const credits: Credit[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const word = articleLexicon().roles.longestAt(text, at, paragraph.end);
    if (!word || text[word.end] !== '：') continue;
    let near = 0;
    let to = word.end + 1;
    for (; to < paragraph.end && gaps[to] !== GAP.wide && !'：；，'.includes(text[to]!); to++)
      if (near === 0 && gaps[to] !== GAP.none && to > word.end + 1) near = to;
    // Up to the next label, or only the first word: `作者：甲某 浏览次数：…`.
    const found = readCredit(cleaned, at, to) ?? (near > 0 ? readCredit(cleaned, at, near) : null);
    credits.push(...(found ?? []));
    at = to - 1;
  }
  return credits;
}
