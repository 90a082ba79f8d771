import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { goldBulletins, hasShared, shared } from './support/corpus.js';
import floors from './support/floors.json';

describe.skipIf(!hasShared)('scores on the shared gold data', () => {
  let scores: Record<string, { f1: number }>;
  const folder = mkdtempSync(path.join(tmpdir(), 'zhengwen-gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    for (const { name, text, options } of goldBulletins())
      writeFileSync(path.join(folder, name.replace(/\.txt$/, '.json')), JSON.stringify(extract(text, options)));
    const scorer = fileURLToPath(new URL('score/score.mjs', shared));
    const gold = fileURLToPath(new URL('gold/', shared));
    scores = JSON.parse(
      execFileSync(process.execPath, [scorer, '--gold', gold, '--pred', folder, '--json'], { encoding: 'utf8' }),
    );
  });

  it.each(Object.entries(floors))('%s is at least %d', (measure, floor) => {
    expect(scores[measure]?.f1 ?? 0).toBeGreaterThanOrEqual(floor);
  });
});
