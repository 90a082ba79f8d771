import { describe, expect, it } from 'vitest';
import { createExtractor, extract, OptionError, segment } from '../../src/index.js';

/** What a caller without types can pass. */
const call =
  (run: (...args: never[]) => unknown, ...args: unknown[]) =>
  () =>
    run(...(args as never[]));

describe('a mistake of the caller names the option, the value and what would be right', () => {
  it.each([
    [call(extract, 5), 'text: got 5, expected a string'],
    [call(extract, undefined), 'text: got undefined, expected a string'],
    [call(extract, Buffer.from('今天')), 'text: got an object, expected a string'],
    [call(segment, null), 'text: got null, expected a string'],
    [call(extract, '', { publishedOn: '2022-13-40' }), 'publishedOn: got "2022-13-40", expected a day as YYYY-MM-DD'],
    [call(extract, '', { publishedOn: '2022-2-3' }), 'publishedOn: got "2022-2-3", expected a day as YYYY-MM-DD'],
    [call(extract, '', { publishedOn: '2023-02-29' }), 'publishedOn: got "2023-02-29", expected a day as YYYY-MM-DD'],
    [call(extract, '', { publishedOn: new Date(0) }), 'publishedOn: got an object, expected a day as YYYY-MM-DD'],
    [
      call(extract, '', { publishedAt: '2022-01-01' }),
      'publishedAt: got "2022-01-01", expected no such option; the options are source, publishedOn, region',
    ],
    [call(extract, '', { toString: 1 }), 'toString: got 1'],
    [call(extract, '', { region: 7 }), 'region: got 7, expected a string'],
    [call(extract, '', []), 'options: got an array, expected an object'],
    [call(extract, '', 'x'), 'options: got "x", expected an object'],
    [call(segment, '', { engine: 'mecab' }), 'engine: got "mecab", expected one of nodejieba, jieba-wasm, portable'],
    [call(createExtractor, { publishedOn: '2022-01-01' }), 'publishedOn: got "2022-01-01"'],
    [
      call(createExtractor, { dictionaries: { words: '河长' } }),
      'dictionaries.words: got "河长", expected a list of terms',
    ],
    [call(createExtractor, { dictionaries: { words: ['河长', ''] } }), 'dictionaries.words[1]: got ""'],
    [
      call(createExtractor, { dictionaries: { people: [] } }),
      'dictionaries.people: got an array, expected no such dictionary',
    ],
  ])('%#: %s', (run, message) => {
    expect(run).toThrow(OptionError);
    expect(run).toThrow(message);
  });

  it('keeps option and value on the error', () => {
    try {
      extract('', { publishedOn: '2022-13-40' });
      expect.fail();
    } catch (error) {
      expect(error).toMatchObject({
        name: 'OptionError',
        option: 'publishedOn',
        value: '2022-13-40',
        expected: 'a day as YYYY-MM-DD',
      });
    }
  });
});

describe('what is right passes', () => {
  it.each([
    undefined,
    {},
    { publishedOn: '2024-02-29' },
    { publishedOn: undefined, source: 'a.txt', region: '河南省郑州市' },
  ])('%j', (options) => {
    expect(extract('今天', options).source).toBe(options?.source ?? null);
  });
});
