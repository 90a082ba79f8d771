import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/table.js';
import { displayWidth, pad, truncate } from '../../src/cli/width.js';
import { extract } from '../../src/index.js';
import { fixtureBulletins } from '../support/corpus.js';

describe('width', () => {
  it.each([
    ['abc', 3],
    ['政文', 4],
    ['２.7万元', 8],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['𠮷', 2],
  ])('%s takes %d columns', (text, width) => expect(displayWidth(text)).toBe(width));

  it('cuts and fills to a width', () => {
    expect(truncate('二七区委宣传部', 8)).toBe('二七区…');
    expect(truncate('二七区委', 8)).toBe('二七区委');
    expect(pad('区委', 6)).toBe('区委  ');
  });
});

describe('table', () => {
  const { text, options } = fixtureBulletins()[2]!;
  const extraction = extract(text, { source: 'a.txt', ...options });

  it('aligns columns by what a terminal shows', () => {
    const lines = formatTable(extraction, { columns: 200, colour: false }).split('\n');
    const head = lines.findIndex((line) => line.startsWith('Dates'));
    const column = displayWidth(lines[head + 1]!.split('kind')[0]!);
    for (const line of lines.slice(head + 2, lines.indexOf('', head))) {
      const before = line.split(/(?:date|interval|recurring|vague)(?: |$)/)[0]!;
      expect(displayWidth(before), line).toBe(column);
    }
  });

  it('keeps within the terminal where that is possible', () => {
    for (const columns of [80, 100, 120])
      for (const line of formatTable(extraction, { columns, colour: false }).split('\n').slice(1))
        expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('has colour only when asked', () => {
    expect(formatTable(extraction, { columns: 80, colour: false })).not.toContain('\u001b');
    expect(formatTable(extraction, { columns: 80, colour: true })).toContain('\u001b[1m');
  });
});
