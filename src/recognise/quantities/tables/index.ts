import { GAP } from '../../../clean/cleaned.js';
import { CharSet } from '../../../lexicon/char-set.js';
import { isScale, roleAt } from '../../numerals/roles.js';
import type { Page } from '../../recogniser.js';
import { exact } from '../amount.js';
import { unitStarts } from '../lexicon.js';
import type { QuantityMention } from '../value.js';
import { type Cell, lineAt, readCells } from './cells.js';
import { columnsOf, usualCount } from './columns.js';
import { type GivenUnit, hasRole, isPercent, readUnits, unitOfHead } from './heads.js';
import { readRows } from './rows.js';

const CAPTION = '单位：';
const NO_UNITS: readonly GivenUnit[] = [];
const TITLE_REACH = 60;
const LONGEST_ITEM = 30;

/** A number that is a cell of a table, with its mention when its unit is known. No unit of running text follows it. */
export interface TableCell {
  readonly start: number;
  readonly end: number;
  readonly mention: QuantityMention | null;
}

/** The bare numbers of tables whose caption (`单位：万元`) or heads (`金额（万元）`) give their unit, in order. */
export function readTables(page: Page): TableCell[] {
  const { text } = page;
  const found: TableCell[] = [];
  if (!hasNumberCell(page)) return found;
  let caption = text.indexOf(CAPTION);
  let head = headAfter(page, 0);
  let end = 0;
  while (caption >= 0 || head >= 0) {
    if (caption >= 0 && (head < 0 || caption < head)) end = captioned(page, caption, found);
    else end = readTable(page, Math.max(end, lineOf(page, head)), head, NO_UNITS, found);
    if (caption >= 0 && caption < end) caption = text.indexOf(CAPTION, end);
    if (head >= 0 && head < end) head = headAfter(page, end);
  }
  return found;
}

/** Whether some number stands in a cell alone; running text has hardly any, and no table. */
function hasNumberCell(page: Page): boolean {
  const { text, numerals } = page;
  const { gaps } = page.cleaned;
  for (let i = 0; i < numerals.length; i++) {
    const { start, end, kind } = numerals[i]!;
    if (kind !== 'arabic' || !endsCell(page, end)) continue;
    const from = start > 0 && SIGN.at(text, start - 1) ? start - 1 : start;
    if (from === 0 || gaps[from] !== GAP.none || CELL_EDGE.at(text, from - 1)) return true;
  }
  return false;
}

const SIGN = new CharSet('-−');
const CELL_EDGE = new CharSet(' |\n');

const lineOf = ({ cleaned: { lines } }: Page, at: number): number => lines[lineAt(lines, at)]?.start ?? at;

/** Reads the table under a caption; where it ends. */
function captioned(page: Page, at: number, found: TableCell[]): number {
  const listed = readUnits(page, at + CAPTION.length);
  if (!listed) return at + 1;
  const end = page.text[listed.end] === '）' ? listed.end + 1 : listed.end;
  // 单位：万元 in running text gives no unit to what follows.
  if (end < page.text.length && page.text[end] !== '\n' && page.cleaned.gaps[end] === 0 && page.text[end] !== ' ')
    return end;
  return readTable(page, end, at, listed.units, found);
}

/** The next bracket that holds a unit alone at the end of a cell: 金额（万元）; -1 when there is none. */
function headAfter(page: Page, from: number): number {
  const { text } = page;
  for (let at = text.indexOf('（', from); at >= 0; at = text.indexOf('（', at + 1)) {
    if (!unitStarts().at(text, at + 1) && !isScale(roleAt(text, at + 1))) continue;
    let close = at + 2;
    while (close - at < LONGEST_UNIT && close < text.length && text[close] !== '）') close++;
    if (text[close] === '）' && endsCell(page, close + 1) && unitOfHead(page, at - 1, close + 1)) return at;
  }
  return -1;
}

const LONGEST_UNIT = 8;

const endsCell = ({ text, cleaned }: Page, at: number): boolean =>
  at >= text.length || text[at] === '\n' || text[at] === ' ' || text[at] === '|' || cleaned.gaps[at] !== 0;

/** Reads the table whose cells begin at `from`; returns where it ends. */
function readTable(page: Page, from: number, anchor: number, units: readonly GivenUnit[], found: TableCell[]): number {
  const { text } = page;
  const { cells, end: read } = readCells(page, from);
  const table = readRows(cells, (cell) => hasRole(text.slice(cell.start, cell.end), 'label'));
  const count = usualCount(table.rows);
  const columns = columnsOf(page, table, units);
  const title = text.slice(Math.max(0, anchor - TITLE_REACH), anchor);
  const planned = hasRole(title, 'planned') && !hasRole(title, 'done');
  const several = columns.filter((column) => column.given !== null).length > 1;
  const least = units.length > 0 ? 1 : 2;
  const end = Math.max(anchor + 1, table.rows.length > 0 || cells.length === 0 ? read : from);
  if (table.rows.length < least) return end;
  const mentions = new Map<Cell, QuantityMention>();
  for (const row of table.rows) {
    const label = row.numbers.length === count ? readLabel(page, row.label) : null;
    if (label === null) continue;
    row.numbers.forEach((cell, c) => {
      const { given, head, planned: isPlan } = columns[c]!;
      const unit = cell.kind === 'number' && given ? givenTo(label, given, units.length > 0) : null;
      if (!unit) return;
      const item = several ? label.item + head : label.item;
      mentions.set(cell, toMention(text, cell, unit, item, isPlan || (planned && !hasRole(head, 'done'))));
    });
  }
  for (const cell of cells)
    if (cell.kind === 'number') found.push({ start: cell.start, end: cell.end, mention: mentions.get(cell) ?? null });
  return end;
}

/** 总投资（万元）：1200: a number behind a label with its unit; null when no such label stands before it, or more than the number behind. */
export function readLabelled(page: Page, start: number, end: number): QuantityMention | null {
  const { text } = page;
  const close = text[start - 1] === '：' ? start - 1 : start;
  if (text[close - 1] !== '）' || !(endsCell(page, end) || AFTER_LABELLED.at(text, end))) return null;
  const from = labelStart(page, close);
  const own = unitOfHead(page, from, close);
  if (!own || isPercent(own.given)) return null;
  const item = text.slice(from, own.labelEnd).replace(ORDINAL, '');
  if (item.length < 2 || !IDEOGRAPH.test(item) || hasRole(item, 'ratio') || hasRole(item, 'order')) return null;
  return toMention(text, { start, end }, own.given, item, hasRole(item, 'plan') && !hasRole(item, 'done'));
}

const AFTER_LABELLED = new CharSet('，、。；）');
const LABEL_STOP = new CharSet('，。；：、！？\n|”“》');

/** Where the words before a bracketed unit begin. */
function labelStart({ text, cleaned: { gaps } }: Page, end: number): number {
  const limit = Math.max(0, end - LONGEST_ITEM);
  let at = end;
  while (at > limit && (at === end || gaps[at]! < GAP.wide) && !LABEL_STOP.at(text, at - 1)) at--;
  return at;
}

interface Label {
  readonly item: string;
  /** The unit in brackets behind it, or in a column of its own. */
  readonly given: GivenUnit | null;
  readonly isCount: boolean;
}

/** The unit of a number in a row and a column; null when what the row counts has no such unit. */
function givenTo(label: Label, column: GivenUnit, isCaption: boolean): GivenUnit | null {
  if (label.given !== null) return label.given;
  return isCaption && label.isCount && column.unit.dimension === 'money' ? null : column;
}

const ORDINAL = /^(?:其中：?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,3}[.．、])/;
const IDEOGRAPH = /[\u4e00-\u9fff]/;

/** What a row counts; null when its numbers are no amounts, or the label is no name of any. */
function readLabel(page: Page, cells: readonly Cell[]): Label | null {
  const { text } = page;
  let last = cells.length - 1;
  let end = cells[last]!.end;
  let given: GivenUnit | null = null;
  const listed = last > 0 ? readUnits(page, cells[last]!.start) : null;
  if (listed !== null && listed.end === end && listed.units.length === 1) {
    given = listed.units[0]!;
    end = cells[--last]!.end;
  } else {
    const own = unitOfHead(page, cells[last]!.start, end);
    if (own) {
      given = own.given;
      end = own.labelEnd;
    }
  }
  let item = '';
  for (let i = 0; i <= last; i++) item += text.slice(cells[i]!.start, i === last ? end : cells[i]!.end);
  for (let rest = item.replace(ORDINAL, ''); rest !== item; rest = item.replace(ORDINAL, '')) item = rest;
  item = item.replace(/[：:]$/, '');
  if (item.length > LONGEST_ITEM || !IDEOGRAPH.test(item)) return null;
  if (hasRole(item, 'ratio') || hasRole(item, 'order') || (given !== null && isPercent(given))) return null;
  return { item, given, isCount: hasRole(item, 'count') };
}

function toMention(
  text: string,
  { start, end }: Pick<Cell, 'start' | 'end'>,
  given: GivenUnit,
  item: string,
  planned: boolean,
): QuantityMention {
  const value = exact(Number(text.slice(start, end).replace(/[,，]/g, '').replace('−', '-')) * given.factor);
  return {
    type: 'quantity',
    rule: 'quantity/table',
    start,
    end,
    core: start,
    unitEnd: end,
    value,
    min: null,
    max: null,
    bound: 'exact',
    unit: given.unit.unit,
    dimension: given.unit.dimension,
    per: given.per,
    counts: false,
    row: { item, planned },
  };
}
