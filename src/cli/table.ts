import type { Article } from '../model/article.js';
import type { DateRecord } from '../model/date.js';
import type { ExtractedRecord, Extraction } from '../model/extraction.js';
import type { OfficialRecord } from '../model/official.js';
import type { QuantityRecord } from '../model/quantity.js';
import type { SubdistrictRecord } from '../model/subdistrict.js';
import { displayWidth, pad, truncate } from './width.js';

/** How a table is laid out. */
export interface TableStyle {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly colour: boolean;
}

const GUTTER = 2;
const NARROWEST = 12;
/** Ends what stands out: SGR 0 of ECMA-48. */
const PLAIN = '\u001b[0m';
const BOLD = '\u001b[1m';
const FAINT = '\u001b[2m';

/** One extraction as a person reads it: its articles, then the records of each type under column heads. */
export function formatTable(extraction: Extraction, style: TableStyle): string {
  const mark = (code: string, text: string) => (style.colour ? `${code}${text}${PLAIN}` : text);
  const { source, publishedOn, region, articles, records } = extraction;
  const about = printable([source ?? 'text', publishedOn, region].filter((part) => part !== null).join(' · '));
  const lines = [mark(BOLD, about), ''];
  const section = (title: string, count: number, head: readonly string[], rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return;
    lines.push(mark(BOLD, `${title} (${count})`));
    const [first, ...rest] = layOut([head, ...rows.map((row) => row.map(printable))], style.columns);
    lines.push(mark(FAINT, first!), ...rest, '');
  };
  section('Articles', articles.length, ['id', 'headlines', 'byline'], articles.flatMap(articleRows));
  const of = <T extends ExtractedRecord['type']>(type: T) =>
    records.filter((record): record is Extract<ExtractedRecord, { type: T }> => record.type === type);
  const all = <R>(title: string, head: readonly string[], list: readonly R[], rows: (record: R) => string[][]) =>
    section(title, list.length, head, list.flatMap(rows));
  all('Dates', ['', 'text', 'kind', 'from', 'to', 'more'], of('date'), dateRows);
  all('Officials', ['', 'name', 'organization', 'title', 'status'], of('official'), officialRows);
  all('Sub-districts', ['', 'text', 'name', 'level', 'part of'], of('subdistrict'), subdistrictRows);
  all('Quantities', ['', 'text', 'value', 'unit', 'item', 'more'], of('quantity'), quantityRows);
  if (records.length === 0) lines.push('No records.', '');
  return lines.join('\n');
}

/** A text without the control characters that a terminal acts on: file names may hold them. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');

function articleRows({ id, headlines, byline }: Article): string[][] {
  const names = byline.map((entry) => `${entry.role} ${entry.name}`).join(', ');
  const titles = headlines.length ? headlines.map((headline) => headline.text) : ['(no headline)'];
  return titles.map((title, i) => (i === 0 ? [id, title, names] : ['', title, '']));
}

function dateRows(record: DateRecord): string[][] {
  const more = [record.partOfDay, record.time, record.rrule].filter(Boolean).join(' ');
  return [[record.article ?? '', record.text, record.kind, record.from ?? '', record.to ?? '', more]];
}

function officialRows(record: OfficialRecord): string[][] {
  return record.posts.map((post, i) => [
    i === 0 ? (record.article ?? '') : '',
    i === 0 ? record.name : '',
    post.organization ?? '',
    post.title,
    post.status === 'current' ? '' : post.status,
  ]);
}

function subdistrictRows(record: SubdistrictRecord): string[][] {
  const within = [record.region, record.parent].filter(Boolean).join(' ');
  return [[record.article ?? '', record.text, record.name, record.level, within]];
}

function quantityRows(record: QuantityRecord): string[][] {
  const value = record.value === null ? `${record.min ?? ''}–${record.max ?? ''}` : String(record.value);
  const more = [
    record.bound === 'exact' || record.bound === 'range' ? '' : record.bound,
    record.per.length ? `per ${record.per.join(', ')}` : '',
    record.change ? [record.change.direction, record.change.basis].filter(Boolean).join(' ') : '',
    record.modality === 'target' ? 'target' : '',
  ];
  return [[record.article ?? '', record.text, value, record.unit, record.item ?? '', more.filter(Boolean).join(', ')]];
}

/** Rows as lines with aligned columns; where they do not fit, the widest columns are cut. */
function layOut(rows: readonly (readonly string[])[], columns: number): string[] {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => displayWidth(row[c]!))));
  const total = () => widths.reduce((sum, width) => sum + width, widths.length * GUTTER);
  for (let over = total() - columns; over > 0; over = total() - columns) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    const second = Math.max(NARROWEST, ...widths.filter((_, c) => c !== widest));
    widths[widest] = Math.max(NARROWEST, Math.min(second, widths[widest]! - 1), widths[widest]! - over);
  }
  return rows.map((row) =>
    row
      .map((cell, c) => `  ${pad(truncate(cell, widths[c]!), widths[c]!)}`)
      .join('')
      .trimEnd(),
  );
}
