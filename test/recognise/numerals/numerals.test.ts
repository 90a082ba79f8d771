import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChinese } from '../../../src/recognise/numerals/chinese.js';
import { readNumerals } from '../../../src/recognise/numerals/index.js';

const read = (text: string) =>
  readNumerals(text).map((numeral) => [text.slice(numeral.start, numeral.end), numeral.value]);

describe('readNumerals', () => {
  it.each([
    ['36,249万元', [['36,249万', 362490000]]],
    ['12 335名', [['12 335', 12335]]],
    ['1 024.5万元', [['1 024.5万', 10245000]]],
    // A row of a table, and two numbers.
    [
      '12 335 48',
      [
        ['12', 12],
        ['335', 335],
        ['48', 48],
      ],
    ],
    [
      '2016 335名',
      [
        ['2016', 2016],
        ['335', 335],
      ],
    ],
    ['2.7万人次', [['2.7万', 27000]]],
    ['3000余万元', [['3000余万', 30000000]]],
    ['1亿2000万元', [['1亿2000万', 120000000]]],
    ['二十余万', [['二十余万', 200000]]],
    ['两千三百', [['两千三百', 2300]]],
    ['两万五', [['两万五', 25000]]],
    ['三百零二', [['三百零二', 302]]],
    ['三点一四', [['三点一四', 3.14]]],
    ['一万二千三百四十五', [['一万二千三百四十五', 12345]]],
    ['四十九兆九千五百九十二亿', [['四十九兆九千五百九十二亿', 49959200000000]]],
    ['肆佰叁拾万', [['肆佰叁拾万', 4300000]]],
    ['二〇一六', [['二〇一六', 2016]]],
    ['廿三', [['廿三', 23]]],
    ['233,333，333,434.344元', [['233,333，333,434.344', 233333333434.344]]],
    ['30w', [['30w', 300000]]],
    ['15k', [['15k', 15000]]],
    ['3千米', [['3', 3]]],
    ['100兆瓦', [['100', 100]]],
    [
      '三十两银',
      [
        ['三十', 30],
        ['两', 2],
      ],
    ],
    [
      '8:30',
      [
        ['8', 8],
        ['30', 30],
      ],
    ],
    [
      '2022.8.18',
      [
        ['2022', 2022],
        ['8', 8],
        ['18', 18],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('marks what is vague, ordinal, grouped and decimal', () => {
    const [some] = readNumerals('数百');
    expect(some).toMatchObject({ value: 100, over: true });
    const [pair] = readNumerals('三四十');
    expect(pair).toMatchObject({ range: { min: 30, max: 40 } });
    const [teens] = readNumerals('十几');
    expect(teens).toMatchObject({ range: { min: 10, max: 20 } });
    const [ordinal] = readNumerals('第27次');
    expect(ordinal).toMatchObject({ ordinal: true, digits: '27' });
    expect(readNumerals('1,234.5')[0]).toMatchObject({ grouped: true, decimal: true, digits: null });
    expect(readNumerals('千余')[0]).toMatchObject({ kind: 'scale', over: true });
  });

  it('takes no time out of proportion and never throws', () => {
    for (const text of [
      '9'.repeat(100_000),
      '一'.repeat(100_000),
      '万'.repeat(100_000),
      '1,'.repeat(50_000),
      '十百'.repeat(50_000),
    ])
      expect(() => readNumerals(text)).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.，点一二两十百千万亿余多几数第wk') }), (text) => {
        let end = 0;
        for (const numeral of readNumerals(text)) {
          expect(numeral.start).toBeGreaterThanOrEqual(end);
          expect(numeral.end).toBeGreaterThan(numeral.start);
          end = numeral.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('readChinese', () => {
  it.each(['十百', '几', '三百百', ''])('refuses %s', (row) => {
    if (row === '') return;
    expect(readChinese(row)).toBeNull();
  });

  it('reads every number up to 9999 as it is written', () => {
    const digits = '零一二三四五六七八九';
    const write = (value: number): string => {
      let out = '';
      let zero = false;
      for (const [scale, name] of [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
        [1, ''],
      ] as const) {
        const digit = Math.floor(value / scale) % 10;
        if (digit === 0) zero = out !== '';
        else {
          if (zero) out += '零';
          zero = false;
          out += digits[digit] + name;
        }
      }
      return out;
    };
    for (let value = 1; value < 10000; value++) {
      const row = write(value);
      expect(readChinese(row)?.value, row).toBe(value);
    }
  });
});
