import type { Page } from '../../recogniser.js';
import type { Cell } from './cells.js';
import { type GivenUnit, hasRole, isPercent, unitOfHead } from './heads.js';
import type { Row, Rows } from './rows.js';

/** What is known of a column of numbers. */
export interface Column {
  /** The unit of its bare numbers; null where they have none that is known. */
  readonly given: GivenUnit | null;
  /** Its head without the unit, '' when it has none. */
  readonly head: string;
  readonly planned: boolean;
}

const words = (page: Page, cells: readonly Cell[]): string => {
  let all = '';
  for (let i = 0; i < cells.length; i++) all += page.text.slice(cells[i]!.start, cells[i]!.end);
  return all;
};

/**
 * The columns of a table, by its heads and the units of its caption. A column of percentages, years, codes or row numbers has
 * no unit; where heads and columns do not match, all have the caption's unit or none.
 */
export function columnsOf(page: Page, table: Rows, caption: readonly GivenUnit[]): Column[] {
  const count = usualCount(table.rows);
  const units = caption.filter((one) => !isPercent(one));
  const given = units.length === 1 ? units[0]! : null;
  const heads = headsOf(table.heads, count, page);
  const columns: Column[] = [];
  if (heads === null) {
    const all = words(page, table.heads);
    const told = (count === 1 || table.heads.length > 0) && !hasRole(all, 'ratio') && !hasRole(all, 'count');
    const planned = hasRole(all, 'plan') && !hasRole(all, 'done');
    for (let c = 0; c < count; c++)
      columns.push({ given: told && !isCounter(page, table.rows, c) ? given : null, head: '', planned });
    return columns;
  }
  for (let c = 0; c < count; c++) {
    const cells = heads[c]!;
    const { start } = cells[0]!;
    const { end } = cells[cells.length - 1]!;
    const own = unitOfHead(page, start, end);
    const head = own ? page.text.slice(start, own.labelEnd) : words(page, cells);
    const none =
      hasRole(head, 'ratio') ||
      hasRole(head, 'order') ||
      (!own && given?.unit.dimension === 'money' && hasRole(head, 'count'));
    const unit = own ? own.given : given;
    columns.push({
      given: none || unit === null || isPercent(unit) || isCounter(page, table.rows, c) ? null : unit,
      head,
      planned: hasRole(head, 'plan') && !hasRole(head, 'done'),
    });
  }
  return columns;
}

/** How many numbers most rows have. */
export function usualCount(rows: readonly Row[]): number {
  const seen = new Map<number, number>();
  let best = 0;
  for (const { numbers } of rows) {
    const times = (seen.get(numbers.length) ?? 0) + 1;
    seen.set(numbers.length, times);
    if (times > (seen.get(best) ?? 0)) best = numbers.length;
  }
  return best;
}

/** The heads of the columns of numbers, or null when their number does not fit. Blanks inside a head may part its characters. */
function headsOf(cells: readonly Cell[], count: number, page: Page): (readonly Cell[])[] | null {
  const single = cells.map((cell) => [cell]);
  const joined: Cell[][] = [];
  for (const cell of cells) {
    const last = joined[joined.length - 1];
    if (last && !cell.wide && last[0]!.line === cell.line) last.push(cell);
    else joined.push([cell]);
  }
  for (const all of [single, joined]) {
    // 序号 项目 金额: the numbers of rows are no column of their own.
    const heads = all.length > count + 1 && hasRole(words(page, all[0]!), 'order') ? all.slice(1) : all;
    if (heads.length === count + 1) return heads.slice(1);
    if (heads.length === count && count > 0 && !hasRole(words(page, heads[0]!), 'label')) return heads;
  }
  return null;
}

/** Whether a column counts rows (1, 2, 3) or names years. */
function isCounter(page: Page, rows: readonly Row[], column: number): boolean {
  let last = Number.NaN;
  let steps = 0;
  let years = 0;
  let numbers = 0;
  for (const row of rows) {
    const cell = row.numbers[column];
    if (cell?.kind !== 'number') continue;
    const value = Number(page.text.slice(cell.start, cell.end));
    numbers++;
    if (value === last + 1) steps++;
    if (value >= 1900 && value < 2100 && Number.isInteger(value)) years++;
    last = value;
  }
  return numbers > 0 && (years === numbers || (numbers > 2 && steps === numbers - 1));
}
