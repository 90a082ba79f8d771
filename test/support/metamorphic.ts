import type { ExtractedRecord, Extraction } from '../../src/index.js';

/** A record without its place, ids and article: what was found. */
export const finding = (record: ExtractedRecord): string =>
  JSON.stringify(record, (key, value) => (['id', 'article', 'start', 'end'].includes(key) ? undefined : value));

/** What was found in a text, in order. */
export const findings = (extraction: Extraction): string[] => extraction.records.map(finding);

/** What one list has and the other has not, each entry as often as it is missing. */
export function missing(from: readonly string[], wanted: readonly string[]): string[] {
  const left = [...from];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A paragraph in lines of one measure, counted in Chinese characters, of which figures and letters take half. */
export function setInColumn(text: string, measure: number): string {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const char of text) {
    const wide = char < '\u0250' ? 0.5 : 1;
    if (width + wide > measure) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += char;
    width += wide;
  }
  return [...lines, line].join('\n');
}
