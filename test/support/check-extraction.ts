import { expect } from 'vitest';
import { surface } from '../../src/clean/cleaned.js';
import { clean } from '../../src/clean/index.js';
import { type Extraction, extractionSchema, type TextSpan } from '../../src/index.js';

/** Checks what holds for the extraction of any text: its schema, its order, and that every span is what it says. */
export function checkExtraction(source: string, extraction: Extraction): void {
  // Parsing drops keys that the schema does not know, so equality shows them.
  expect(extractionSchema.parse(extraction)).toEqual(extraction);
  const cleaned = clean(source);
  const check = (span: TextSpan) => {
    if (!(span.start < span.end && span.end <= source.length))
      expect.fail(`span ${span.start}–${span.end} of ${JSON.stringify(span.text)} is outside the text`);
    const surfaceOfSpan = surface(
      cleaned,
      cleaned.offsets.fromSource(span.start),
      cleaned.offsets.fromSource(span.end),
    );
    if (span.text !== surfaceOfSpan) expect(span.text).toBe(surfaceOfSpan);
    if (!isWithin(span.text, source.slice(span.start, span.end)))
      expect.fail(`${JSON.stringify(span.text)} is not what stands at ${span.start}–${span.end}`);
  };
  const { articles, records } = extraction;
  for (const article of articles) {
    article.headlines.forEach(check);
    for (const { name, ...place } of article.byline) check({ ...place, text: surfaceAt(cleaned, place) });
    for (const span of article.spans) check({ ...span, text: surfaceAt(cleaned, span) });
  }
  records.forEach((record, i) => {
    check(record);
    if (record.type === 'official') [...record.posts, ...record.mentions].forEach(check);
    const before = records[i - 1];
    if (before && (before.start > record.start || (before.start === record.start && before.end > record.end)))
      expect.fail(`${record.id} stands before ${before.id}`);
    if (record.article !== null && !articles.some((article) => article.id === record.article))
      expect.fail(`${record.id} is of ${record.article}, which is not there`);
  });
  expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
}

const surfaceAt = (cleaned: ReturnType<typeof clean>, span: { start: number; end: number }): string =>
  surface(cleaned, cleaned.offsets.fromSource(span.start), cleaned.offsets.fromSource(span.end));

/** Whether `text` is `slice` with units left out; look-alikes and widths are compared by their compatibility form. */
function isWithin(text: string, slice: string): boolean {
  let at = 0;
  for (const unit of slice) if (at < text.length && same(text.slice(at, at + unit.length), unit)) at += unit.length;
  return at === text.length;
}

const same = (a: string, b: string): boolean => a === b || a.normalize('NFKC') === b.normalize('NFKC') || isRadical(b);
/** The CJK Radicals Supplement has no compatibility forms, and ℅ stands for a percent sign in some fonts. */
const isRadical = (char: string): boolean => (char >= '\u2e80' && char <= '\u2fdf') || char === '℅';
