import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { fixtureBulletins } from '../support/corpus.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const { text, options } = fixtureBulletins()[0]!;

/** The packed package among the packages it asks for and no others, as an install would put it. */
describe('the packed package', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'zhengwen-package-'));
  const modules = path.join(home, 'node_modules');
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
  const printExtraction = `process.stdout.write(JSON.stringify(extract(${JSON.stringify(text)}, ${JSON.stringify(options)})))`;

  beforeAll(() => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    mkdirSync(modules);
    execFileSync('tar', ['-xzf', packed.filename, '-C', modules], { cwd: home });
    execFileSync('mv', ['package', 'zhengwen'], { cwd: modules });
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
    }
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('gives ESM the records that the sources give', () => {
    writeFileSync(path.join(home, 'a.mjs'), `import { extract } from 'zhengwen'; ${printExtraction}`);
    expect(JSON.parse(node('a.mjs'))).toEqual(extract(text, options));
  });

  it('gives CommonJS the same', () => {
    writeFileSync(path.join(home, 'a.cjs'), `const { extract } = require('zhengwen'); ${printExtraction}`);
    expect(JSON.parse(node('a.cjs'))).toEqual(extract(text, options));
  });

  it.each(['import', 'require'])('cuts words without nodejieba (%s)', (way) => {
    const load =
      way === 'import' ? "const { segment } = await import('zhengwen');" : "const { segment } = require('zhengwen');";
    const file = way === 'import' ? 'b.mjs' : 'b.cjs';
    writeFileSync(
      path.join(home, file),
      `${load} console.log(segment('我们开展志愿服务').map((token) => token.text).join(' '))`,
    );
    expect(node(file).trim()).toBe('我们 开展 志愿 服务');
  });

  it('gives the same records where there is no engine at all, and still cuts', () => {
    rmSync(path.join(modules, 'jieba-wasm'));
    expect(JSON.parse(node('a.mjs'))).toEqual(extract(text, options));
    writeFileSync(
      path.join(home, 'c.mjs'),
      `import { segment } from 'zhengwen'; console.log(segment('开展A4服务').map((token) => token.text).join(' '))`,
    );
    expect(node('c.mjs').trim()).toBe('开 展 A4 服 务');
    symlinkSync(path.join(root, 'node_modules/jieba-wasm'), path.join(modules, 'jieba-wasm'));
  });

  it('has the command, the dictionaries and the types, and no sources', () => {
    expect(node('node_modules/zhengwen/dist/cli.js', '--version').trim()).toBe(manifest.version);
    const has = (file: string) => existsSync(path.join(modules, 'zhengwen', file));
    expect(
      ['dist/index.d.ts', 'dist/index.d.cts', 'dictionaries/README.md', 'README.md', 'LICENSE', 'CHANGELOG.md'].filter(
        (file) => !has(file),
      ),
    ).toEqual([]);
    expect(['src', 'test', 'fixtures'].filter(has)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names licence, engines and entry points', () => {
    expect(manifest).toMatchObject({ name: 'zhengwen', license: 'MIT', sideEffects: false, engines: { node: '>=20' } });
    expect(Object.keys(manifest.optionalDependencies)).toEqual(['nodejieba']);
  });

  it('is locked without addresses of a registry', () => {
    expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toContain('"resolved": "http');
  });
});
