import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { OptionError } from '../src/model/errors.js';
import { extractStream, type StreamItem } from '../src/stream.js';

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

describe('extractStream', () => {
  const items: StreamItem[] = ['今天开会。', { text: '昨天开会。', source: 'b', publishedOn: '2020-01-02' }];

  it('keeps the order, from arrays, Node streams and web streams', async () => {
    const expected = await all(extractStream(items, { source: 'a' }));
    expect(expected.map((extraction) => extraction.source)).toEqual(['a', 'b']);
    expect(await all(extractStream(Readable.from(items), { source: 'a' }))).toEqual(expected);
    expect(
      await all(extractStream(Readable.toWeb(Readable.from(items)) as ReadableStream<StreamItem>, { source: 'a' })),
    ).toEqual(expected);
  });

  it('reads no further than the consumer asks, and closes the source when it leaves', async () => {
    let read = 0;
    let closed = false;
    async function* source() {
      try {
        for (;;) {
          read++;
          yield '今天开会。';
        }
      } finally {
        closed = true;
      }
    }
    for await (const _ of extractStream(source())) if (read === 3) break;
    expect(read).toBe(3);
    expect(closed).toBe(true);
  });

  it('names what is wrong', async () => {
    await expect(all(extractStream(5 as never))).rejects.toThrow(OptionError);
    await expect(all(extractStream([{ text: 5 } as never]))).rejects.toThrow('text: got 5, expected a string');
    await expect(all(extractStream([null as never]))).rejects.toThrow('item: got null');
  });
});
