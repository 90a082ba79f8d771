// Stryker, installed by the run itself into .cache/mutation (never by a normal install).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@stryker-mutator/core';
const VERSION = '9.6.1';
const folder = fileURLToPath(new URL('../../.cache/mutation/', import.meta.url));

/** Installs Stryker once; returns where it is. */
export function stryker() {
  if (!existsSync(`${folder}node_modules/${PACKAGE}`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `${PACKAGE}@${VERSION}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return createRequire(`${folder}package.json`).resolve(PACKAGE);
}
