// Fills in what the README's examples print; `--check` only tells whether they are true (a test does that). Build first.
//
// A `js` or `sh` block followed by the marker is run, and the block after the marker holds what it prints.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const EXAMPLE = /```(js|sh)\n((?:(?!```).)*)```\n\n<!-- prints -->\n\n```(\w+)\n(?:(?!```).)*```/gs;
const before = readFileSync('README.md', 'utf8');
let examples = 0;
const after = before.replace(EXAMPLE, (_, language, code, kind) => {
  examples++;
  return `\`\`\`${language}\n${code}\`\`\`\n\n<!-- prints -->\n\n\`\`\`${kind}\n${run(language, code).trim()}\n\`\`\``;
});
if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (before !== after) {
  console.error('README.md is not what its examples print: node scripts/readme.mjs');
  process.exitCode = 1;
}
console.log(`${examples} examples`);

function run(language, code) {
  // A module here may import the package by its own name.
  if (language === 'js')
    return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  const args = code
    .trim()
    .replace(/^npx zhengwen /, '')
    .split(/\s+/);
  return execFileSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
}
