import type { ExtractedRecord, Extraction } from '../../src/index.js';
import type { ExpectedExtraction } from './corpus.js';

/** Keys of a record that gold data does not hold, or that are told by the place. */
const NOT_COMPARED = new Set([
  'id',
  'optional',
  'valueOptional',
  'article',
  'start',
  'end',
  'text',
  'type',
  'item',
  'posts',
  'mentions',
]);

/** What an extraction has otherwise than was expected, a line each; optional records count neither way. */
export function differences(expected: ExpectedExtraction, actual: Extraction): string[] {
  return [...articleDifferences(expected, actual), ...recordDifferences(expected, actual)];
}

function articleDifferences(expected: ExpectedExtraction, actual: Extraction): string[] {
  const show = ({ spans, headlines, byline }: Extraction['articles'][number]) =>
    [
      headlines.map((headline) => headline.text).join(' / '),
      byline.map((entry) => `${entry.role}:${entry.name}`).join(','),
      spans.map((span) => `${span.start}-${span.end}`).join(' '),
    ].join(' | ');
  const left = expected.articles.map(show);
  const right = actual.articles.map(show);
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `article missed: ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `article spurious: ${line}`),
  ];
}

function recordDifferences(expected: ExpectedExtraction, actual: Extraction): string[] {
  const lines: string[] = [];
  const open = new Set<ExtractedRecord>(actual.records);
  for (const record of expected.records) {
    const found = actual.records.find((one) => open.has(one) && isSame(record, one));
    const title = `${record.type} ${record.text} @${record.start}-${record.end}`;
    if (!found) {
      if (!record.optional) lines.push(`missed: ${title}`);
      continue;
    }
    open.delete(found);
    if (record.optional || record.valueOptional) continue;
    for (const [key, value] of Object.entries(record))
      if (!NOT_COMPARED.has(key) && JSON.stringify(value) !== JSON.stringify(found[key as keyof ExtractedRecord]))
        lines.push(
          `${key}: ${JSON.stringify(found[key as keyof ExtractedRecord])} not ${JSON.stringify(value)}: ${title}`,
        );
    for (const key of ['posts', 'mentions'] as const)
      if (found.type === 'official' && showList(record[key]) !== showList(found[key]))
        lines.push(`${key}: ${showList(found[key])} not ${showList(record[key])}: ${title}`);
  }
  const optional = expected.records.filter((record) => record.optional);
  for (const record of open)
    if (!optional.some((one) => one.start < record.end && record.start < one.end))
      lines.push(`spurious: ${record.type} ${record.text} @${record.start}-${record.end} ${record.rule}`);
  return lines;
}

/** A person is the same by name, anything else by place. */
function isSame(expected: Readonly<Record<string, unknown>>, actual: ExtractedRecord): boolean {
  if (expected.type !== actual.type) return false;
  if (actual.type === 'official') return expected.name === actual.name && expected.article === actual.article;
  return expected.start === actual.start && expected.end === actual.end;
}

const showList = (list: unknown): string =>
  (list as Readonly<Record<string, unknown>>[])
    .map(({ start, end, text, organization, title, status }) =>
      [`${start}-${end}`, text, organization, title, status].filter((part) => part != null).join('/'),
    )
    .join(' ');
