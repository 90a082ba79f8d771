// Cold start: wall time of whole processes, best of several.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

function best(args, rounds = 9) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

export function startup() {
  const file = `${mkdtempSync(`${tmpdir()}/zhengwen-`)}/page.txt`;
  writeFileSync(file, pages()[0]);
  const bare = best(['-e', '0']);
  const imported = best(['--input-type=module', '-e', `import ${JSON.stringify(`${dist}index.js`)}`]);
  const cli = best([`${dist}cli.js`, 'extract', file]);
  console.log('\nCold start (wall, best of 9)');
  console.log(`  node itself                ${bare.toFixed(0)} ms`);
  console.log(`  importing the library      ${(imported - bare).toFixed(0)} ms more`);
  console.log(`  CLI, one bulletin          ${cli.toFixed(0)} ms in all`);
}
