// npm start: shows what comes out of the bulletins in fixtures/, with the commands that show it.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = 'fixtures/bulletins';
for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const { publishedOn, region } = JSON.parse(readFileSync(`${folder}/${file.replace(/\.txt$/, '.json')}`, 'utf8'));
  const args = ['extract', `${folder}/${file}`];
  if (publishedOn) args.push('--published-on', publishedOn);
  if (region) args.push('--region', region);
  console.log(`$ npx zhengwen ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
