import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.js';

const quantities = (text: string) =>
  extract(text).records.flatMap((record) => (record.type === 'quantity' ? [record] : []));

const ROWS: readonly (readonly [string, string])[] = [
  ['税收收入', '1,250.5'],
  ['非税收入', '350'],
  ['专项收入', '98.75'],
];
const VALUES = [12505000, 3500000, 987500];

describe('tables whose caption gives the unit', () => {
  it.each([
    ['columns set apart by blanks', ROWS.map((row) => row.join('    ')).join('\n')],
    ['columns set apart by one blank', ROWS.map((row) => row.join(' ')).join('\n')],
    ['columns set apart by tabs', ROWS.map((row) => row.join('\t')).join('\n')],
    ['a Markdown table', ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['a cell a line', ROWS.map((row) => row.join('\n')).join('\n')],
    ['all on one line', ROWS.map((row) => row.join(' ')).join(' ')],
  ])('%s', (_, body) => {
    for (const caption of ['单位：万元', '（单位：万元）', '金额单位:万元']) {
      const found = quantities(`收入情况表\n${caption}\n${body}\n\n会议指出，要做好今年的工作。`);
      expect(found.map(({ value }) => value)).toEqual(VALUES);
      expect(found.map(({ item }) => item)).toEqual(ROWS.map(([label]) => label));
      expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set(['元']));
    }
  });

  it('gives spans that hold the number as printed', () => {
    const text = `单位：万元\n${ROWS.map((row) => row.join('  ')).join('\n')}`;
    for (const [i, { start, end }] of quantities(text).entries()) expect(text.slice(start, end)).toBe(ROWS[i]![1]);
  });

  it('reads any row of cells without throwing, with spans in order', () => {
    const cell = fc.constantFrom(
      '单位：万元',
      '（单位：人）',
      '金额（万元）',
      '（个）',
      '项目',
      '序号',
      '增长（%）',
      '甲村',
      '1,250',
      '-3.5',
      '2019',
      '—',
      '。',
      '，',
      '|',
      '注：',
      '35 人',
      '万',
      '\n',
      '\n\n',
      '  ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const text = cells.join(' ');
        let before = 0;
        for (const { start, end } of quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('takes time in proportion to captions, heads and rows', () => {
    const time = (text: string) => {
      const start = process.hrtime.bigint();
      quantities(text);
      return Number(process.hrtime.bigint() - start) / text.length;
    };
    for (const part of [
      '单位：万元\n',
      '投资（万元）\n',
      '投资（万元） ',
      '甲（人） 1 ',
      '单位：万元 甲 1 ',
      '甲村 35 ',
      '（人）',
    ]) {
      const best = (count: number) => {
        const text = `单位：万元\n${part.repeat(count)}，完。`;
        return Math.min(time(text), time(text), time(text));
      };
      const short = best(500);
      const long = best(8000);
      expect(long, part).toBeLessThan(short * 8 + 4000);
    }
  });
});
