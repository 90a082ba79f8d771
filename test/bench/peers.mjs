// Other systems to measure beside, installed by the bench itself into .cache/bench (never by a normal install).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['@microsoft/recognizers-text-suite@1.3.0', 'chrono-node@2', 'mitata@1'];
const folder = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));

/** Installs the packages once; returns a `require` that finds them. */
export function peers() {
  if (!existsSync(`${folder}node_modules/mitata`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return createRequire(`${folder}package.json`);
}
