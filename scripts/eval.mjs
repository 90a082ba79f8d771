// npm run eval: the score tables (F1 by measure) of fixtures/bulletins and of ../shared, with the scorer of ../shared.
//
// `-- --check` exits 1 when a score on ../shared/gold is below test/support/floors.json; other options go to the scorer.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scorer = '../shared/score/score.mjs';
if (!existsSync('dist/index.js')) fail('dist/index.js is not there: npm run build makes it');
if (!existsSync(scorer)) {
  console.log(`${scorer} is not there: nothing is scored`);
  process.exit(0);
}
const check = process.argv.includes('--check');
const others = process.argv.slice(2).filter((arg) => arg !== '--check');
const floors = Object.entries(JSON.parse(readFileSync('test/support/floors.json', 'utf8')));
score('fixtures/bulletins', 'fixtures/bulletins', []);
score('../shared/gold', '../shared/bulletins', check ? ['--min', floors.map((pair) => pair.join('=')).join()] : []);

function score(gold, texts, more) {
  console.log(`\n${gold}`);
  const args = [scorer, '--gold', gold, '--texts', texts, '--lib', 'dist/index.js', ...others, ...more];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
