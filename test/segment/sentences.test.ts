import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/segment/sentences.js';

const read = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends behind stops, with the closing quotes after them', () => {
    expect(read('会议召开。他说：“要落实！”会后……大家表示：好？\n下一段')).toEqual([
      '会议召开。',
      '他说：“要落实！”',
      '会后……',
      '大家表示：好？',
      '下一段',
    ]);
  });
  it('does not end at a lone pause or a semicolon', () =>
    expect(read('一是抓…好；二是落实')).toEqual(['一是抓…好；二是落实']));
  it('leaves nothing empty', () => expect(read('\n\n。\n')).toEqual(['。']));
});
