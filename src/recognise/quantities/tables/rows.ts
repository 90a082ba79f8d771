import type { Cell } from './cells.js';

/** A row of a table: its label and the cells behind it. */
export interface Row {
  readonly label: readonly Cell[];
  readonly numbers: readonly Cell[];
}

/** The rows of a table and the heads over them. */
export interface Rows {
  readonly heads: readonly Cell[];
  readonly rows: readonly Row[];
}

/** Lines of labels without numbers after which a table is over. */
const MOST_LABELS = 3;

/**
 * Tells the rows of a table by its cells in reading order: a label, then its numbers, on one line or each on a line of its own.
 *
 * @param isHead whether a label is the head of the label column, so that what stands beside it are heads too
 */
export function readRows(cells: readonly Cell[], isHead: (cell: Cell) => boolean): Rows {
  let heads: readonly Cell[] = [];
  const rows: Row[] = [];
  let pending: Cell[] = [];
  let numbers: Cell[] | null = null;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell.kind === 'text') {
      if (numbers !== null) pending = [];
      numbers = null;
      pending.push(cell);
      if (rows.length > 0 && cell.line - pending[0]!.line >= MOST_LABELS) break;
      continue;
    }
    const next = cells[i + 1];
    // 1 增值税 560: the number of the row.
    if (cell.first && next?.kind === 'text' && next.line === cell.line) continue;
    // 2016 560 on a line of their own: a row without a label.
    const isAlone = cell.first && next?.line !== cell.line;
    if (!isAlone && pending.length > 0 && pending[pending.length - 1]!.line !== cell.line) break;
    if (numbers === null) {
      if (pending.length === 0) continue;
      const label = labelOf(pending, cell, rows.length === 0);
      if (rows.length === 0) heads = pending.slice(0, pending.length - label.length);
      numbers = [];
      rows.push({ label, numbers });
    }
    numbers.push(cell);
    const [row] = rows;
    // 项目 2018 2019: years as heads.
    if (rows.length === 1 && row!.label.length === 1 && isHead(row!.label[0]!) && cells[i + 1]?.kind === 'text') {
      heads = [...row!.label, ...row!.numbers];
      rows.length = 0;
      numbers = [];
    }
  }
  return { heads, rows };
}

/** Of the labels that stand before a number those of its row: the ones on its line, else the last one. */
function labelOf(pending: readonly Cell[], number: Cell, isFirst: boolean): readonly Cell[] {
  let from = pending.length - 1;
  const { line } = pending[from]!;
  if (line === number.line) while (from > 0 && pending[from - 1]!.line === line) from--;
  // A whole table on one line: the heads stand before the first label, and nothing parts them.
  if (isFirst && from === 0) from = pending.length - 1;
  return pending.slice(from);
}
