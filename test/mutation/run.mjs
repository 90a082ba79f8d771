// npm run mutation [-- numerals link-dates …] [--fresh]: mutation scores by part, and the mutants that no test notices.
//
// --sample 4: every fourth ten lines of each file alone, for an estimate in a quarter of the time.
// Results are kept in .cache/mutation; a part is run again only where its code or tests changed (--fresh: all of it).
// Ends with 1 when a part scores below 80 %. See test/mutation/README.md for what survives and why.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { PARTS } from './parts.mjs';
import { stryker } from './tools.mjs';

const BAR = 80;
const { values, positionals } = parseArgs({
  options: { fresh: { type: 'boolean', default: false }, sample: { type: 'string', default: '1' } },
  allowPositionals: true,
});
for (const name of positionals)
  if (!(name in PARTS)) throw new Error(`${name}: no such part; there are ${Object.keys(PARTS).join(', ')}`);

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const { Stryker } = await import(stryker());
mkdirSync('.cache/mutation/results', { recursive: true });
let low = false;
for (const name of positionals.length ? positionals : Object.keys(PARTS)) {
  process.env.MUTATION_PART = name;
  const incrementalFile = `.cache/mutation/results/${name}${values.sample === '1' ? '' : '-sample'}.json`;
  if (values.fresh) rmSync(incrementalFile, { force: true });
  const results = await new Stryker({
    plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    mutate: sampled(PARTS[name].mutate, Number(values.sample)),
    incremental: true,
    incrementalFile,
    tempDirName: '.cache/mutation/sandbox',
    ignorePatterns: ['.cache', 'dist', '*.md'],
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    // A mutant that doubles the work of an endless row of characters still ends.
    timeoutMS: 3000,
  }).runMutationTest();
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const unnoticed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const score = (100 * noticed) / (noticed + unnoticed.length);
  low ||= score < BAR;
  const lines = unnoticed.map(show).sort();
  writeFileSync(`.cache/mutation/results/${name}.survivors.txt`, `${lines.join('\n')}\n`);
  console.log(`${name}: ${score.toFixed(1)} % of ${noticed + unnoticed.length} mutants noticed`);
  for (const line of lines) console.log(`  ${line}`);
}
process.exitCode = low ? 1 : 0;

/** Of all files the lines to mutate: every `one in` ten lines. */
function sampled(patterns, oneIn) {
  if (oneIn === 1) return patterns;
  return globSync([...patterns]).flatMap((file) => {
    const length = readFileSync(file, 'utf8').split('\n').length;
    const ranges = [];
    for (let from = 1; from < length; from += 10 * oneIn) ranges.push(`${file}:${from}-${Math.min(from + 9, length)}`);
    return ranges;
  });
}

/** A mutant as one line: its place, what was there, and what replaced it. */
function show({ fileName, location: { start, end }, replacement, status, mutatorName }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90);
  const place = `${fileName.slice(process.cwd().length + 1)}:${String(start.line).padStart(3, '0')}`;
  return `${place} ${mutatorName}${status === 'NoCoverage' ? ' (never run)' : ''}: ${short(lines.join('\n'))} → ${short(replacement)}`;
}
