// Writes dictionaries/subdistricts/common-words.txt: common verbs, adjectives, adverbs and function words of two or three
// characters, which stand before a level word without naming a unit (加强社区…) or end before a name (走访某某社区).
// Words that villages, communities or streets bear as names (团结, 胜利) are left out.
//
//   node scripts/compile-common-words.mjs --cache DIR     DIR as for compile-name-bigrams.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LEAST_FREQUENCY = 100;
const MOST_NAMES = 2;
const cacheAt = process.argv.indexOf('--cache');
if (cacheAt < 0) throw new Error('--cache DIR is needed');
const dist = path.join(process.argv[cacheAt + 1], '2.7.0', 'package', 'dist');
const folder = new URL('../dictionaries/subdistricts/', import.meta.url);

const heads = new Map();
for (const file of ['villages', 'streets'])
  for (const { name } of JSON.parse(readFileSync(path.join(dist, `${file}.json`), 'utf8')))
    for (const length of [2, 3]) heads.set(name.slice(0, length), (heads.get(name.slice(0, length)) ?? 0) + 1);

const dictionary = new URL('../node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8', import.meta.url);
const words = [];
for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word, frequency, tag] = line.split(' ');
  if (!/^\p{Script=Han}{2,3}$/u.test(word) || Number(frequency) < LEAST_FREQUENCY) continue;
  if (!/^(v|vn|vd|a|ad|an|d|c|p|r|z)$/.test(tag)) continue;
  if ((heads.get(word) ?? 0) <= MOST_NAMES) words.push(word);
}
const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  new URL('common-words.txt', folder),
  `# word — compiled by scripts/compile-common-words.mjs, see README.md\n${sorted.join('\n')}\n`,
);
console.log(`${sorted.length} words`);
