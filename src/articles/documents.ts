import type { Range } from './article-layout.js';
import type { Block } from './kinds.js';
import type { Run } from './runs.js';

/** Whether a paragraph says to whom a document or speech is addressed: `各位代表：`, `各乡镇人民政府，县政府各部门：`. */
export const isAddressed = (text: string, { start, end }: Range): boolean =>
  text.charCodeAt(end - 1) === COLON && end - start <= LONGEST_ADDRESS && ADDRESS.test(text.slice(start, end));

const COLON = '：'.charCodeAt(0);
const LONGEST_ADDRESS = 60;
const ADDRESS =
  /^(?:各(?:位[代委同领来乡居市朋]|[乡镇街县区市村社科股部单直有相人工])[^。；]{0,56}|同志们|尊敬的[^。；]{1,50}|[^。；，]{0,8}全体[^。；]{1,20})：$/;

/**
 * Whether head lines are the title of a notice or other document whose text follows: its kind is named again as `…公告如下`, or the
 * title says what it is about. What is printed with a document that names it, `《…办法》`, is a part of that.
 */
export function opensDocument(text: string, blocks: readonly Block[], run: Run): boolean {
  const { start } = blocks[run.from]!.paragraph;
  const { start: last, end } = blocks[run.to - 1]!.paragraph;
  const kind = documentKind(text, last, end);
  if (kind === null || end - start > LONGEST_TITLE) return false;
  const { start: from, end: to } = blocks[run.body]!.paragraph;
  const announced = text.slice(from, Math.min(to, from + ANNOUNCED_WITHIN)).includes(`${kind}如下`);
  if (!announced && !text.slice(start, end).includes('关于')) return false;
  return !isAnnexed(text, start, last, end);
}

/** Whether the title from `start` to `end`, or its last line, was named before: what is printed under it belongs to that document. */
const isAnnexed = (text: string, start: number, last: number, end: number): boolean =>
  text.slice(Math.max(0, start - ANNEXED_WITHIN), start).includes(text.slice(last, end));

/** Whether head lines behind the signature of a document are no annex of it. */
export function followsSigned(text: string, blocks: readonly Block[], run: Run): boolean {
  if (!run.afterSignature) return false;
  const { start } = blocks[run.from]!.paragraph;
  const { start: last, end } = blocks[run.to - 1]!.paragraph;
  return end - start >= SHORTEST_TITLE && !isAnnexed(text, start, last, end) && !isAnnexed(text, start, start, end);
}

/** Whether head lines with their day or number are the title of a document whose first chapter follows: `一、综合`, `第一章 总则`. */
export function opensChapters(text: string, blocks: readonly Block[], run: Run): boolean {
  const { start } = blocks[run.from]!.paragraph;
  const { start: last, end } = blocks[run.to - 1]!.paragraph;
  if (end - start < SHORTEST_TITLE || end - start > LONGEST_TITLE) return false;
  let next = run.to;
  while (next < blocks.length && blocks[next]!.kind === 'stamp') next++;
  const section = blocks[next];
  if (section?.kind !== 'section' || (next === run.to && !REGULATION.test(text.slice(last, end)))) return false;
  const head = section.paragraph;
  return (
    FIRST_CHAPTER.test(text.slice(head.start, Math.min(head.end, head.start + 4))) && !isAnnexed(text, start, last, end)
  );
}

const SHORTEST_TITLE = 8;
/** Rules and plans, which need no day under their title. */
const REGULATION = /(?:办法|规定|条例|规则|细则|章程|公报|规划|方案)(?:（[^（）]{1,8}）)?$/;
const FIRST_CHAPTER = /^(?:第?一[、章条节]|（一）|1[.、．])/;

/** The kind of document that a title ends with, null when it ends otherwise. */
export const documentKind = (text: string, start: number, end: number): string | null =>
  DOCUMENT.exec(text.slice(Math.max(start, end - 3), end))?.[0] ?? null;

/** Whether a line under a title says to whom the document goes, its colon left out: `各工作片、镇级机关各部门`. */
export const isAddressee = (text: string, { start, end }: Range): boolean =>
  text.charCodeAt(start) === EACH && end - start <= LONGEST_ADDRESS && ADDRESSEE.test(text.slice(start, end));

const EACH = '各'.charCodeAt(0);
const ADDRESSEE = /^各[乡镇街县区市村社科股部单直有工].*[、，]/;

/** Kinds of documents, at the end of a title. */
const DOCUMENT = /(?:通知|通告|公告|公示|通报|决定|决议|意见|批复|报告|倡议书|公开信)$/;
const LONGEST_TITLE = 120;
/** How far into a document its kind is named again, and how far before an annex it was named. */
const ANNOUNCED_WITHIN = 200;
const ANNEXED_WITHIN = 4000;
