import { describe, expect, it } from 'vitest';
import { createExtractor, extract, segment, sentences, tokenSchema } from '../../src/index.js';
import { fixtureBulletins } from '../support/corpus.js';

const engines = ['nodejieba', 'jieba-wasm', 'portable'] as const;
const text = '　　11月 4日下午，区委副书记王建华到马寨镇视察，看望困难群众，发放慰问\n金２.7 万元 。';
const options = { publishedOn: '2016-11-10', region: '河南省郑州市二七区' };

describe.each(engines)('segment by %s', (engine) => {
  const tokens = segment(text, { ...options, engine });

  it('keeps what is recognised as one word that names its record', () => {
    const { records } = extract(text, options);
    expect(records.map((record) => record.type)).toEqual(['date', 'official', 'subdistrict', 'quantity']);
    for (const record of records)
      if (record.type !== 'official')
        expect(tokens).toContainEqual({
          start: record.start,
          end: record.end,
          text: record.text,
          pos: { date: 't', quantity: 'mq', subdistrict: 'ns' }[record.type],
          recordId: record.id,
        });
      else
        for (const part of [...record.posts, ...record.mentions])
          expect(tokens).toContainEqual(
            expect.objectContaining({ start: part.start, end: part.end, recordId: record.id }),
          );
  });

  it('leaves out blanks and line ends, and nothing else', () => {
    expect(tokens.map((token) => token.text).join('')).toBe(
      '11月4日下午，区委副书记王建华到马寨镇视察，看望困难群众，发放慰问金2.7万元。',
    );
    for (const token of tokens) {
      tokenSchema.parse(token);
      expect(text.slice(token.start, token.end).replace(/\s/g, '').normalize('NFKC')).toBe(
        token.text.normalize('NFKC'),
      );
    }
  });
});

describe('engines', () => {
  it('cut other words and never other records', () => {
    const recordIds = (engine: (typeof engines)[number], bulletin: { text: string; options: object }) =>
      segment(bulletin.text, { ...bulletin.options, engine }).filter((token) => token.recordId);
    for (const bulletin of fixtureBulletins()) {
      const expected = recordIds('portable', bulletin);
      for (const engine of engines) expect(recordIds(engine, bulletin)).toEqual(expected);
    }
  });

  it('cut words of the language', () => {
    for (const engine of ['nodejieba', 'jieba-wasm'] as const)
      expect(segment('我们在社区开展志愿服务', { engine }).map((token) => token.text)).toContain('志愿');
  });

  it('without a dictionary keep figures and Latin words whole, and pairs of surrogates together', () => {
    expect(segment('第A4栋B座😀x', { engine: 'portable' }).map((token) => token.text)).toEqual([
      '第',
      'A4',
      '栋',
      'B',
      '座',
      '😀',
      'x',
    ]);
  });
});

describe('terms', () => {
  it('that are short are not found across words', () => {
    for (const engine of engines)
      expect(segment('工作协调会召开', { engine }).map((token) => token.text)).not.toContain('作协');
  });

  it('that are long are one word with any engine', () => {
    for (const engine of engines)
      expect(segment('县退役军人事务局的同志', { engine }).map((token) => token.text)).toContain('退役军人事务局');
  });
});

describe('sentences', () => {
  it('end where they are closed, and go on over wraps and blanks', () => {
    const page =
      '　　会 议强调：“要抓紧抓实！”各单位\n要负起责任，认真完成今年确定的各项任务，确保群众得到实惠。会议要求，限期办结。\n　　全市干部参加。';
    const found = sentences(page);
    expect(found.map((one) => one.text).join('')).toBe(page.replace(/\s/g, ''));
    expect(found.at(-1)!.text).toBe('全市干部参加。');
    for (const one of found) expect(page.slice(one.start, one.end).replace(/\s/g, '')).toBe(one.text);
    expect(() => sentences(5 as never)).toThrow('text: got 5, expected a string');
  });
});

describe('own dictionaries', () => {
  it.each(engines)('keep a term whole with %s', (engine) => {
    const extractor = createExtractor({
      engine,
      dictionaries: { words: ['乡风文明积分银行', '银发'], titles: ['网格长'] },
    });
    const words = extractor.segment('银发志愿者在乡风文明积分银行，见到网格长。').map((token) => token.text);
    expect(words).toContain('乡风文明积分银行');
    expect(words).toContain('银发');
    expect(words).toContain('网格长');
    expect(words.join('')).toBe('银发志愿者在乡风文明积分银行，见到网格长。');
  });
});
