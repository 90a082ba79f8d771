// npm run fuzz [-- --seconds 60 --seed 7]: random texts against the built library, bounded in time.
//
// Texts are random Unicode, splices and mutations of the bulletins, and shapes that make careless rules slow. Each must
// be read without an error, in time that its length allows, with records whose spans lie in the text and in order.
// A finding is printed as JSON to be kept in test/fuzz/cases.json. Then the properties and metamorphic tests of npm test
// are tried as often again as fit into the same time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../../dist/index.js';
import { pages } from '../bench/pages.mjs';
import { check } from './check.mjs';
import { generator } from './texts.mjs';

/** What the properties and metamorphic tests take in npm test. */
const SECONDS_OF_SHORT_FORM = 6;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
// Dictionaries are loaded on first use; that is not the cost of a text.
for (const page of pages()) extract(page);
const next = generator(Number(values.seed), pages());
const until = Date.now() + Number(values.seconds) * 1000;
let texts = 0;
let units = 0;
const findings = [];
while (Date.now() < until && findings.length < 10) {
  const text = next();
  texts++;
  units += text.length;
  const problem = check(extract, text);
  if (problem) findings.push({ problem, text });
}
for (const finding of findings) console.log(JSON.stringify(finding));
console.log(`${texts} texts, ${(units / 1e6).toFixed(1)} million UTF-16 units, ${findings.length} findings`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/metamorphic.test.ts',
    'test/properties.test.ts',
    '--testTimeout=3600000',
  ],
  {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, FUZZ_FACTOR: String(Math.ceil(Number(values.seconds) / SECONDS_OF_SHORT_FORM)) },
    stdio: 'inherit',
  },
);
process.exitCode = findings.length || status !== 0 ? 1 : 0;
