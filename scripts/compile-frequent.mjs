// Writes dictionaries/characters/frequent.txt: the characters that most of a Chinese text is made of, in both scripts.
//
// Counted in the word list of jieba (MIT), a word's characters by the word's frequency; the traditional forms by OpenCC
// (Apache-2.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import OpenCC from 'opencc-js';

const COUNT = 600;
const words = readFileSync(createRequire(import.meta.url)('nodejieba').DEFAULT_DICT, 'utf8');
const counts = new Map();
for (const line of words.split('\n')) {
  const [word, frequency] = line.split(' ');
  for (const char of word ?? '')
    if (/\p{Script=Han}/u.test(char)) counts.set(char, (counts.get(char) ?? 0) + Number(frequency));
}
const simplified = [...counts].sort((a, b) => b[1] - a[1]).slice(0, COUNT);
const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
const all = new Set(simplified.flatMap(([char]) => [char, convert(char)]));
const lines = [...all].filter((char) => char.length === 1).sort();
writeFileSync(
  new URL('../dictionaries/characters/frequent.txt', import.meta.url),
  `# char — compiled by scripts/compile-frequent.mjs, see ../README.md\n${lines.join('\n')}\n`,
);
console.log(`${lines.length} characters`);
