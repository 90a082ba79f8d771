import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('README.md', () => {
  it('shows what its examples print', () => {
    const printed = execFileSync(process.execPath, ['scripts/readme.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect(Number.parseInt(printed, 10)).toBeGreaterThanOrEqual(2);
  });

  it('names files and folders that are there', () => {
    const named = [...readme.matchAll(/`((?:src|dictionaries|fixtures|test|scripts)\/[A-Za-z0-9_./-]*)`/g)].map(
      (found) => found[1]!,
    );
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(named.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });
});
