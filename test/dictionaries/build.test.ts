import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { checkDictionaries } from '../../scripts/packed-dictionaries.js';

describe('the build', () => {
  it('takes the dictionaries as they are', async () => {
    await checkDictionaries({ build });
  });

  it.each([
    ['dates/events.txt', '某节\t2020\n', /dates\/events\.txt:1: field day does not match .*: "某节\\t2020"/],
    ['officials/offices.txt', '书记\tking\n', /officials\/offices\.txt:1: field kind is not one of .*: "书记\\tking"/],
    ['characters/frequent.txt', '的\n一\n', /characters\/frequent\.txt:2: out of order after "的": "一"/],
    ['divisions/townships.txt', '4101\t001某镇\n', /townships\.txt:1: does not start with a county code/],
  ])('refuses %s with an entry that its reader refuses', async (file, text, message) => {
    await expect(checkDictionaries({ build }, { [file]: text })).rejects.toThrow(message);
  });
});
