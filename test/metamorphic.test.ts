import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractedRecord, type Extraction, extract } from '../src/index.js';
import { checkExtraction } from './support/check-extraction.js';
import { fixtureBulletins } from './support/corpus.js';
import { finding, findings, missing, setInColumn } from './support/metamorphic.js';
import { runs } from './support/runs.js';
import { newsArticle, newsSentence } from './support/sentences.js';

const OPTIONS = { publishedOn: '2019-12-30', region: '河南省郑州市二七区' };
const bulletins = fixtureBulletins();

describe('what typesetting puts into a sentence', () => {
  /** Running text before it: with less, a line could be a headline or a stamp. */
  const LEAD = '会议指出，各级各部门要提高认识，压实责任，';

  it.each([
    ['a blank', ' ', 0],
    ['a zero-width blank', '\u200b', 0],
    // Only the last line of a column is shorter than the rest.
    ['a line end', '\n', 0.5],
    ['a line end of Windows and a blank', '\r\n ', 0.5],
  ])('%s, anywhere, keeps every record', (_, noise, from) => {
    fc.assert(
      fc.property(newsSentence, (sentence) => {
        const text = LEAD + sentence;
        const expected = findings(extract(text, OPTIONS));
        for (let at = Math.max(LEAD.length, Math.ceil(text.length * from)); at < text.length; at++) {
          const noisy = text.slice(0, at) + noise + text.slice(at);
          expect(findings(extract(noisy, OPTIONS)), noisy).toEqual(expected);
        }
      }),
      runs(10),
    );
  });

  it('a column of any measure keeps every record', () => {
    fc.assert(
      fc.property(
        fc.array(newsSentence, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 12, max: 40 }),
        (all, width) => {
          const text = LEAD + all.join('');
          const column = setInColumn(text, width);
          // A line that closes a sentence at the edge may close the paragraph.
          fc.pre(!column.includes('。\n'));
          expect(findings(extract(column, OPTIONS)), column).toEqual(findings(extract(text, OPTIONS)));
        },
      ),
      runs(30),
    );
  });
});

describe('script', async () => {
  const { default: opencc } = (await import('opencc-js' as string)) as {
    default: { Converter(options: { from: string; to: string }): (text: string) => string };
  };
  /** What a page in traditional script cannot tell apart character by character, folded on both sides. */
  const folded = (text: string): string => text.replaceAll('覆', '复').replaceAll('著', '着');
  /** Normal values are simplified whatever the script; `text` is as printed. */
  const values = (extraction: Extraction): string[] =>
    extraction.records.map((record) =>
      folded(JSON.stringify(record, (key, value) => (['id', 'text'].includes(key) ? undefined : value))),
    );

  it.each(['t', 'tw', 'hk'])('traditional (%s) for simplified keeps the records and their places', (to) => {
    const convert = opencc.Converter({ from: 'cn', to });
    for (const { name, text, options } of bulletins) {
      const traditional = convert(text);
      if (traditional.length !== text.length || convert(traditional) !== traditional || /taiwan/.test(name)) continue;
      expect(values(extract(traditional, options)), name).toEqual(values(extract(text, options)));
    }
  });
});

describe('two articles on one page', () => {
  it('keep the records that each has alone, under two articles', () => {
    fc.assert(
      fc.property(newsArticle, newsArticle, (first, second) => {
        const page = `${first}\n\n${second}`;
        const alone = [...findings(extract(first, OPTIONS)), ...findings(extract(second, OPTIONS))];
        const together = extract(page, OPTIONS);
        expect(together.articles.length, page).toBe(2);
        expect(findings(together), page).toEqual(alone);
        for (const record of together.records) expect(record.article).toBe(record.start < first.length ? 'a1' : 'a2');
      }),
      runs(30),
    );
  });
});

describe('another day of publication', () => {
  /** The same weekdays and leap years again. */
  const YEARS = 28;
  const later = (day: string | null): string | null => day && `${Number(day.slice(0, 4)) + YEARS}${day.slice(4)}`;
  /** Lunar days do not come round with the calendar's years. */
  const LUNAR = /lunar|festival|腊月|正月|春节|春節|农历|初|元宵|清明|端午|中秋|重阳/;

  it('moves what is relative, all alike, and nothing else', () => {
    let moved = 0;
    for (const { name, text, options } of bulletins) {
      const publishedOn = options.publishedOn ?? '2020-07-22';
      const before = extract(text, { ...options, publishedOn }).records;
      const after = extract(text, { ...options, publishedOn: later(publishedOn)! }).records;
      expect(after.length, name).toBe(before.length);
      before.forEach((record, i) => {
        const now = after[i]!;
        const same = finding(record) === finding(now);
        if (same) return;
        if (record.type !== 'date' || now.type !== 'date') expect.fail(`${name}: ${finding(record)} → ${finding(now)}`);
        expect(record.resolved, `${name}: ${record.text}`).not.toBe('explicit');
        moved++;
        if (LUNAR.test(record.rule + record.text)) return;
        expect([now.from, now.to], `${name}: ${record.text}`).toEqual([later(record.from), later(record.to)]);
      });
    }
    expect(moved).toBeGreaterThan(50);
  });

  it('leaves what is stated in full', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (stated, published) => {
          const day = stated.toISOString().slice(0, 10);
          const [year, month, date] = day.split('-').map(Number);
          const [record] = extract(`${year}年${month}月${date}日，县委召开会议。`, {
            publishedOn: published.toISOString().slice(0, 10),
          }).records;
          expect(record).toMatchObject({ from: day, to: day, resolved: 'explicit', timex: day });
        },
      ),
      runs(100),
    );
  });
});

describe('splices of real pages', () => {
  const piece = fc
    .tuple(
      fc.constantFrom(...bulletins.map((one) => one.text)),
      fc.nat({ max: 4000 }),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  const splice = fc
    .tuple(fc.array(piece, { minLength: 2, maxLength: 8 }), fc.constantFrom('', '\n', '\n\n', '，', ' ', '。'))
    .map(([pieces, joint]) => pieces.join(joint));

  it('are read, and every span is what it says', () => {
    fc.assert(
      fc.property(splice, (text) => checkExtraction(text, extract(text))),
      runs(150),
    );
  });

  /** What a record tells by itself; bodies, parents and years left out may be told elsewhere on the page. */
  const told = (record: ExtractedRecord): string => {
    if (record.type === 'official' || record.type === 'subdistrict') return `${record.type} ${record.name}`;
    return record.type === 'quantity' || record.resolved === 'explicit' ? finding(record) : `date ${record.text}`;
  };

  it('lose nothing to an article that was whole before', () => {
    fc.assert(
      fc.property(newsArticle, splice, (article, other) => {
        const page = `${article}\n\n\n其他消息\n　　${other.replaceAll(/[“”《》（）]/g, '')}`;
        const kept = extract(page, OPTIONS).records.filter((record) => record.start < article.length);
        expect(missing(kept.map(told), extract(article, OPTIONS).records.map(told)), page).toEqual([]);
      }),
      runs(40),
    );
  });
});
