// Writes dictionaries/subdistricts/name-bigrams.txt: pairs of characters, one of them a character that often ends what
// stands before a name (和, 向, 进 …), which names of villages, communities and streets really contain (和平, 太和, 前进).
//
//   node scripts/compile-name-bigrams.mjs --cache DIR     DIR as left by compile-divisions.mjs, with dist/villages.json
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LEAST = 10;
const cacheAt = process.argv.indexOf('--cache');
if (cacheAt < 0) throw new Error('--cache DIR is needed');
const dist = path.join(process.argv[cacheAt + 1], '2.7.0', 'package', 'dist');
const folder = new URL('../dictionaries/subdistricts/', import.meta.url);
const weak = new Set(
  readFileSync(new URL('boundary-characters.txt', folder), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

const counts = new Map();
const ENDING = /(社区居民委员会|社区居委会|社区村委会|居民委员会|居委会|村民委员会|村委会|嘎查委员会|社区|街道|镇|乡)$/;
for (const file of ['villages', 'streets'])
  for (const { name } of JSON.parse(readFileSync(path.join(dist, `${file}.json`), 'utf8'))) {
    const stem = name.replace(ENDING, '').replace(/村$/, '');
    for (let at = 0; at + 1 < stem.length && stem.length <= 6; at++)
      if (weak.has(stem[at]) || weak.has(stem[at + 1])) {
        const pair = stem.slice(at, at + 2);
        if (/^\p{Script=Han}{2}$/u.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
const pairs = [...counts].filter(([, count]) => count >= LEAST).sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(
  new URL('name-bigrams.txt', folder),
  `# pair\tnumber of names that contain it — compiled by scripts/compile-name-bigrams.mjs, see README.md\n${pairs.map((pair) => pair.join('\t')).join('\n')}\n`,
);
console.log(`${pairs.length} pairs`);
