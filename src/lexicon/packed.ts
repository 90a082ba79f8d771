/** Opens a compiled dictionary; no dictionary that people edit starts with it. */
const MARK = '\u0001';
/** Between columns. */
const COLUMN = '\u0002';
/** Opens a column that names its values by characters: the values, then one character a row. */
const CODED = '\u0003';
/** Stands for the first value of a coded column; the next characters stand for the next values. */
const FIRST_CODE = '0'.charCodeAt(0);
const MOST_VALUES = 40;

/**
 * Packs the rows of a dictionary column by column, in a form that is read back without looking at characters:
 * a column of few values names them once, so that rows share them.
 */
export function packRows(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return MARK + Array.from({ length: width }, (_, c) => packColumn(rows.map((row) => row[c] ?? ''))).join(COLUMN);
}

function packColumn(column: readonly string[]): string {
  const values = [...new Set(column)];
  if (values.length > MOST_VALUES || values.length === column.length) return column.join('\n');
  const codes = column.map((value) => String.fromCharCode(FIRST_CODE + values.indexOf(value)));
  return CODED + values.join('\n') + CODED + codes.join('');
}

/** Whether a dictionary is packed, and so was checked when the package was built. */
export const isPacked = (text: string): boolean => text.startsWith(MARK);

/** The columns of a packed dictionary, at most `count`. */
export function unpackColumns(text: string, count: number): string[][] {
  return text
    .slice(MARK.length)
    .split(COLUMN, count)
    .map((packed) => {
      if (!packed.startsWith(CODED)) return packed === '' ? [] : packed.split('\n');
      const [, values, codes] = packed.split(CODED) as [string, string, string];
      const named = values.split('\n');
      const column: string[] = [];
      for (let i = 0; i < codes.length; i++) column.push(named[codes.charCodeAt(i) - FIRST_CODE]!);
      return column;
    });
}
