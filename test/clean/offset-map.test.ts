import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cleaned } from '../../src/clean/cleaned.js';
import { clean } from '../../src/clean/index.js';
import { OffsetMap } from '../../src/clean/offset-map.js';
import { anyText } from '../support/texts.js';

describe('OffsetMap', () => {
  /** `甲 乙\n\n丙 ` without blanks and line ends. */
  const map = new OffsetMap(Uint32Array.of(0, 2, 5), 7);

  it('says where each kept unit stands, and the end of the source for the end of the text', () => {
    expect([0, 1, 2, 3, 9].map((at) => map.sourceOffset(at))).toEqual([0, 2, 5, 7, 7]);
    expect(map.length).toBe(3);
  });

  it.each([
    [0, 1, { start: 0, end: 1 }],
    [0, 2, { start: 0, end: 3 }],
    [0, 3, { start: 0, end: 6 }],
    [1, 3, { start: 2, end: 6 }],
    [2, 3, { start: 5, end: 6 }],
    // An empty range is a place.
    [1, 1, { start: 2, end: 2 }],
    [3, 3, { start: 7, end: 7 }],
    [2, 1, { start: 5, end: 5 }],
  ])('%i–%i stands for what lies from its first to its last unit', (start, end, span) => {
    expect(map.toSource(start, end)).toEqual(span);
  });

  it('finds the first unit at or after a place of the source', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 99].map((offset) => map.fromSource(offset))).toEqual([0, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(new OffsetMap(new Uint32Array(), 4).fromSource(2)).toBe(0);
    expect(new OffsetMap(new Uint32Array(), 4).sourceOffset(0)).toBe(4);
  });

  it('finds back every place, whatever is kept', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 120 }), (places) => {
        const kept = places.sort((a, b) => a - b);
        const any = new OffsetMap(Uint32Array.from(kept), 401);
        for (let offset = 0; offset <= 401; offset++) {
          const first = kept.findIndex((place) => place >= offset);
          expect(any.fromSource(offset)).toBe(first < 0 ? kept.length : first);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const BLANK = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufffe\uffff]/u;
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** Whether a unit of the surface may stand for a unit of the source: itself, or the same sign in another width. */
function standsFor(printed: string, unit: string): boolean {
  if (printed === '\n') return LINE_END.test(unit);
  if (printed === ' ') return LINE_END.test(unit) || BLANK.test(unit);
  return printed === unit || printed.normalize('NFKC') === unit.normalize('NFKC') || LOOK_ALIKE.test(unit);
}
/** Radicals without a compatibility form; the signs ￥ and ℅. */
const LOOK_ALIKE = /[\u2e80-\u2fdf￥℅]/u;

/** Each unit of the surface with the unit of the source that the map names for it. */
function pairs({ printed, source, offsets }: Cleaned): [string, string][] {
  return [...Array(printed.length).keys()].map((at) => [printed[at]!, source[offsets.sourceOffset(at)]!]);
}

describe('the map of a cleaned text', () => {
  it('names for each unit the unit of the source that it was printed as', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const [printed, unit] of pairs(clean(source)))
          if (!standsFor(printed, unit)) expect.fail(`${JSON.stringify(printed)} stands for ${JSON.stringify(unit)}`);
      }),
      { numRuns: 300 },
    );
  });

  /** What is printed, and the place in the source of each unit kept. */
  const map = (source: string): [string, number[]] => {
    const { text, offsets } = clean(source);
    return [text, [...Array(text.length).keys()].map((at) => offsets.sourceOffset(at))];
  };

  it.each([
    ['区委', '区委', [0, 1]],
    ['区 委　 书', '区委书', [0, 2, 5]],
    ['  区委 \n', '区委', [2, 3]],
    // A line end stands for the last one before the line it opens.
    ['开会。\n\n  散会。', '开会。\n散会。', [0, 1, 2, 4, 7, 8, 9]],
    ['开会。\r\n散会。', '开会。\n散会。', [0, 1, 2, 4, 5, 6, 7]],
    ['## 标题 ##\n正文。', '标题\n正文。', [3, 4, 8, 9, 10, 11]],
    ['■ **区委**开会', '区委开会', [4, 5, 8, 9]],
    // A blank between two Latin words is kept, as the last one before the second.
    ['U18  women', 'U18 women', [0, 1, 2, 4, 5, 6, 7, 8, 9]],
    ['2. 1-6月', '2. 1-6月', [0, 1, 2, 3, 4, 5, 6]],
    ['第3版\n开会。\n- 3 -\n散会。', '开会。\n散会。', [4, 5, 6, 13, 14, 15, 16]],
    [
      '全年共计12\n335名，同比增长。',
      '全年共计12335名，同比增长。',
      [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    ],
    [
      '会议指出，要提高人均G\nDP，办好women\ncup比赛。',
      '会议指出，要提高人均GDP，办好women cup比赛。',
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28],
    ],
    ['𠮷\u200b某', '𠮷某', [0, 1, 3]],
    ['', '', []],
    [' \n\t\n', '', []],
  ])('of %j', (source, text, places) => {
    expect(map(source)).toEqual([text, places]);
  });

  it('a long text has the map of its parts', () => {
    const part = '11月4日 下午，区 委书记到村\n里 走访。\n\n';
    const [, once] = map(part);
    const times = 10_000;
    const { offsets } = clean(part.repeat(times));
    // One line end more between two parts than in one.
    const step = once.length + 1;
    for (let i = 0; i < times; i += 487)
      for (let at = 0; at < once.length; at++)
        expect(offsets.sourceOffset(i * step + at)).toBe(i * part.length + once[at]!);
    expect(offsets.length).toBe(step * times - 1);
  });
});

describe('the lines of a cleaned text', () => {
  const lines = (source: string) =>
    clean(source).lines.map((line) => ({ ...line, text: clean(source).printed.slice(line.start, line.end) }));

  it('lie where they are printed', () => {
    const source = '  标题\n\n　　开会，开会；开会。“散\r\n- 散 会”！\n';
    expect(lines(source).map((line) => [line.text, source.slice(line.sourceStart, line.sourceEnd)])).toEqual([
      ['标题', '  标题'],
      ['开会，开会；开会。“散', '　　开会，开会；开会。“散'],
      ['散会”！', '- 散 会”！'],
    ]);
  });

  it('say what they look like', () => {
    expect(lines('## 标题\n\n　　甲、乙，丙。“散\n■ 会：GDP 12%')).toMatchObject([
      {
        heading: 2,
        marked: false,
        indented: false,
        afterBlank: false,
        stops: 0,
        commas: 0,
        pauses: 0,
        open: false,
        width: 2,
      },
      {
        heading: 0,
        marked: false,
        indented: true,
        afterBlank: true,
        stops: 1,
        commas: 1,
        pauses: 1,
        open: true,
        width: 8,
      },
      {
        heading: 0,
        marked: true,
        indented: false,
        afterBlank: false,
        stops: 0,
        commas: 0,
        pauses: 1,
        open: false,
        width: 5.5,
      },
    ]);
  });

  it.each([
    [' 开会', false],
    ['  开会', true],
    ['\t开会', true],
    ['　开会', true],
    ['开会', false],
  ])('%j is indented: %s', (source, indented) => {
    expect(lines(source)[0]!.indented).toBe(indented);
  });

  it.each([
    ['“开会', true],
    ['“开会”', false],
    ['“开会”（散', true],
    ['会”，散', false],
    ['开会', false],
  ])('%j leaves a bracket or quotation open: %s', (source, open) => {
    expect(lines(source)[0]!.open).toBe(open);
  });

  it.each([
    ['区委', 2],
    ['AB12', 2],
    ['区 委', 2.5],
    ['区　委', 3],
    ['区  委', 3],
    ['A B', 1.5],
    ['区\u200b委', 2],
  ])('%j is as wide as %d Chinese characters', (source, width) => {
    expect(lines(source)[0]!.width).toBe(width);
  });

  it('that go on are joined, and keep their places', () => {
    const source = '会议指出，各单位要提高\n认识，压实责任，共计12\n335名。\n\n第二段开始了。';
    const { text, lines: read } = clean(source);
    expect(read.map((line) => [line.joined, text.slice(line.start, line.end)])).toEqual([
      [false, '会议指出，各单位要提高'],
      [true, '认识，压实责任，共计12'],
      [true, '335名。'],
      [false, '第二段开始了。'],
    ]);
  });
});
