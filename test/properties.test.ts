import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Extraction, extract, segment } from '../src/index.js';
import { checkExtraction } from './support/check-extraction.js';
import { fixtureBulletins } from './support/corpus.js';
import { addBlanks, rewrap, widen } from './support/noise.js';
import { runs } from './support/runs.js';
import { anyUnits } from './support/texts.js';

/** Words and signs of the texts' kind, in no order. */
const PIECES =
  '11月 4日 2022年 上午 今年以来 近日 每月27日 十四五 市委 区委 常委 副书记 书记 镇长 张三 李四 王某某 欧阳 马寨镇 五里堡街道 社区 村 等 任 免去 其 职务 近 约 余 万元 亿 人次 2.7 １２ 三 两 几十 百 % 个百分点 同比 增长 下降 ， 。 、 （ ） “ ” ： - — ~ ■ ## 记者 通讯员 本报讯 文/图 \n \r\n \t 　 〇 ○ ⽂ 臺灣 鄉 😀 A B';
const anyPieces = fc
  .array(fc.constantFrom(...PIECES.split(' '), ' '), { maxLength: 80 })
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), anyUnits, anyPieces);

describe('any string at all', () => {
  it('is extracted without an error, and every span is what it says', () => {
    fc.assert(
      fc.property(anyText, (text) => checkExtraction(text, extract(text, { publishedOn: '2022-08-26' }))),
      runs(400),
    );
  });

  it('gives the same extraction each time', () => {
    fc.assert(
      fc.property(anyPieces, (text) => void expect(extract(text)).toEqual(extract(text))),
      runs(50),
    );
  });

  it('is extracted alike whatever text came before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const once = extract(text);
        extract(other);
        expect(extract(text)).toEqual(once);
      }),
      runs(150),
    );
  });

  it('is cut into words that stand in order and leave out only blanks', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('nodejieba', 'jieba-wasm', 'portable'), (text, engine) => {
        let end = 0;
        for (const token of segment(text, { engine })) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).not.toMatch(/\s/);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      runs(300),
    );
  });
});

/** Bulletins printed without noise of their own. */
const CLEAN = /county-web|finance|statistical|work-report/;

/** Records up to spans: what was found, in order. */
function findings(extraction: Extraction): unknown[] {
  return JSON.parse(
    JSON.stringify(extraction.records, (key, value) => (['start', 'end', 'id'].includes(key) ? undefined : value)),
  );
}

describe('noise in a clean bulletin', () => {
  const clean = new Map(fixtureBulletins().flatMap((one) => (CLEAN.test(one.name) ? [[one.name, one]] : [])));

  it.each([
    ['blanks between characters', addBlanks],
    ['full-width figures and letters', widen],
    ['hard wraps at one width', rewrap],
  ] as const)('%s leave the records the same', (_, addNoise) => {
    fc.assert(
      fc.property(fc.constantFrom(...clean.keys()), fc.integer(), (name, seed) => {
        const { text, options } = clean.get(name)!;
        expect(findings(extract(addNoise(text, seed), options))).toEqual(findings(extract(text, options)));
      }),
      runs(60),
    );
  });
});
