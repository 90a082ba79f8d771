import { DictionaryError } from '../model/errors.js';
import { isPacked, packRows, unpackColumns } from './packed.js';

/** One field of a dictionary line; fields are separated by tabs. */
export interface Field {
  readonly name: string;
  /** The values allowed, when the field is an enumeration. */
  readonly oneOf?: readonly string[];
  /** What the whole value must match. */
  readonly pattern?: RegExp;
  /** Whether the field may be left out or empty. Default: no. */
  readonly optional?: boolean;
}

/** A dictionary line: field name → value, '' where an optional field is left out. */
export type Row<Name extends string> = Readonly<Record<Name, string>>;

/**
 * Reads a dictionary: one entry a line, tabs between fields, `#` lines are comments, blank lines are skipped.
 * Entries stand in code-unit order of their first field; no first field stands twice. What the build has checked and packed
 * is not checked again.
 * @throws DictionaryError that names the file, the line, the entry and what is wrong with it
 */
export function readDictionary<const F extends readonly Field[]>(
  file: string,
  text: string,
  fields: F,
): Row<F[number]['name']>[] {
  if (isPacked(text)) return unpackRows(text, fields);
  const rows: Row<F[number]['name']>[] = [];
  let previous = '';
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line === '' || line.startsWith('#')) continue;
    const fail = (reason: string) => new DictionaryError(file, number, line, reason);
    const values = line.split('\t');
    if (values.length > fields.length) throw fail(`more than ${fields.length} fields`);
    const row: Record<string, string> = {};
    fields.forEach((field, i) => {
      const value = values[i] ?? '';
      if (value !== value.trim()) throw fail(`field ${field.name} has blanks at an end`);
      if (value === '') {
        if (!field.optional) throw fail(`field ${field.name} is empty`);
      } else {
        if (field.oneOf && !field.oneOf.includes(value))
          throw fail(`field ${field.name} is not one of ${field.oneOf.join(' ')}`);
        if (field.pattern && !field.pattern.test(value))
          throw fail(`field ${field.name} does not match ${field.pattern}`);
      }
      row[field.name] = value;
    });
    const key = values[0] ?? '';
    if (key === previous) throw fail('stands twice');
    if (key < previous) throw fail(`out of order after ${JSON.stringify(previous)}`);
    previous = key;
    rows.push(row as Row<F[number]['name']>);
  }
  return rows;
}

function unpackRows<const F extends readonly Field[]>(text: string, fields: F): Row<F[number]['name']>[] {
  const columns = unpackColumns(text, fields.length);
  return columns[0]!.map((_, i) => {
    const row: Record<string, string> = {};
    for (let c = 0; c < fields.length; c++) row[fields[c]!.name] = columns[c]?.[i] ?? '';
    return row as Row<F[number]['name']>;
  });
}

/** The terms of a dictionary whose lines are one term each. */
export function readTerms(file: string, text: string): string[] {
  if (isPacked(text)) return unpackColumns(text, 1)[0]!;
  return readDictionary(file, text, [{ name: 'term' }] as const).map((row) => row.term);
}

/** The first fields of a dictionary, for readers that need no more of it; who owns the dictionary checks the rest. */
export function firstFields(text: string): string[] {
  if (isPacked(text)) return unpackColumns(text, 1)[0]!;
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t', 1)[0]!]));
}

/**
 * A dictionary in the form the package carries it.
 * @throws DictionaryError for what no dictionary may hold; values of single fields are the matter of who reads them
 */
export function compileDictionary(file: string, text: string): string {
  const width = Math.max(...text.split('\n').map((line) => line.split('\t').length));
  const fields = Array.from({ length: width }, (_, i): Field => ({ name: `${i + 1}`, optional: i > 0 }));
  return packRows(readDictionary(file, text, fields).map((row) => fields.map(({ name }) => row[name] ?? '')));
}
