import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';

interface OpenCC {
  Converter(options: { from: string; to: string }): (text: string) => string;
}

describe('traditional script', async () => {
  const { default: opencc } = (await import('opencc-js' as string)) as { default: OpenCC };
  const variants = ['t', 'tw', 'hk'].map((from) => opencc.Converter({ from, to: 'cn' }));
  const rows = readFileSync(new URL('../../dictionaries/characters/traditional.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);

  it('is converted as opencc-js does, character by character', () => {
    expect(rows.length).toBeGreaterThan(3000);
    const other = rows.filter(([char, simplified]) => !variants.some((convert) => convert(char) === simplified));
    expect(other).toEqual([]);
  });

  it('keeps every offset', () => {
    const source = '縣長與鄉長視察臺灣農會，後來開會討論經費。';
    const { text, printed } = clean(source);
    expect(text).toBe('县长与乡长视察台湾农会，后来开会讨论经费。');
    expect(printed).toBe(source);
  });
});
