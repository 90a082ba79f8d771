import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.js';
import { formatTable } from '../../src/cli/table.js';
import { type FileTask, runTask } from '../../src/cli/task.js';
import { extract } from '../../src/index.js';
import { fixtureBulletins } from '../support/corpus.js';

/** The built command, as users run it; `npm test` builds it. */
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'zhengwen-files-'));
const PAGE = '11月4日下午，市委副书记王某到马寨镇视察，募集善款2.7万元。\n';

const at = (file: string): string => path.join(home, file);
const put = (file: string, content: string | Buffer): void => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
function run(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: home, encoding: 'utf8' });
  return { status, stdout, stderr };
}
/** The same through a shell, where a limit or another output is set first. */
const shell = (script: string) =>
  spawnSync('sh', ['-c', script], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CLI: cli },
  });
/** Names of the files in a folder, hidden ones too. */
const files = (folder: string): string[] => readdirSync(at(folder)).sort();
const isWhole = (file: string): boolean => 'records' in JSON.parse(readFileSync(at(file), 'utf8'));

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  put('a.txt', PAGE);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what cannot be read is named, and the rest is done', () => {
  it('a file larger than any text', () => {
    put('huge.txt', '');
    truncateSync(at('huge.txt'), 3 * 2 ** 30);
    const { status, stdout, stderr } = run(['extract', 'huge.txt', 'a.txt', '--format', 'ndjson']);
    expect([status, stderr]).toEqual([1, 'zhengwen: huge.txt: too large to be one text\nzhengwen: 1 failed\n']);
    expect(JSON.parse(stdout).source).toBe('a.txt');
  });

  it('a link to nowhere, a link through a link, a folder that looks like a file', () => {
    symlinkSync('nowhere.txt', at('broken.txt'));
    symlinkSync('a.txt', at('one.txt'));
    symlinkSync('one.txt', at('two.txt'));
    mkdirSync(at('folder.txt'));
    const { status, stdout, stderr } = run(['extract', 'broken.txt', 'two.txt', 'folder.txt', '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).source).toBe('two.txt');
    expect(stderr).toContain('zhengwen: broken.txt: no such file\n');
    expect(stderr).toContain('zhengwen: folder.txt: is a folder');
    // A glob takes files alone.
    expect(run(['extract', '*.txt', '--format', 'ndjson']).stdout.trim().split('\n')).toHaveLength(3);
  });

  it('folders linked in a circle', () => {
    put('deep/b.txt', PAGE);
    symlinkSync('..', at('deep/up'));
    const { status, stdout } = run(['extract', '**/b.txt', '--format', 'ndjson']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout.split('\n')[0]!).source).toMatch(/b\.txt$/);
  }, 20_000);

  it('a file that vanishes between its being named and being read', async () => {
    const task: FileTask = {
      kind: 'file',
      path: at('gone.txt'),
      outPath: at('out/gone.json'),
      format: 'json',
      style: { columns: 80, colour: false },
      options: {},
    };
    expect(await runTask(task, readFileSync)).toEqual({
      output: null,
      failures: [`${at('gone.txt')}: no such file`],
      notes: [],
    });
    expect(() => files('out')).toThrow('ENOENT');
  });

  it('standard input that is closed', () => {
    const { status, stdout } = shell('"$NODE" "$CLI" extract - --format json <&-');
    expect(status === 0 ? JSON.parse(stdout).records : []).toEqual([]);
  });
});

describe('what cannot be written leaves nothing half-written', () => {
  it('a folder below a file', () => {
    expect(run(['extract', 'a.txt', '--out', 'a.txt/below'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'zhengwen: a.txt/below/a.json: a part of the path is not a folder\nzhengwen: 0 written to a.txt/below, 1 failed\n',
    });
    expect(readFileSync(at('a.txt'), 'utf8')).toBe(PAGE);
  });

  it('files no larger than a limit: the old output stays, no other is left', () => {
    put('out/big.json', '{"old":true}');
    put('big.txt', PAGE.repeat(100));
    const { status, stderr } = shell('ulimit -f 8; "$NODE" "$CLI" extract a.txt big.txt --out out');
    expect(status).toBe(1);
    expect(stderr).toBe('zhengwen: out/big.json: larger than a file may be\nzhengwen: 1 written to out, 1 failed\n');
    expect(files('out')).toEqual(['a.json', 'big.json']);
    expect(isWhole('out/a.json')).toBe(true);
    expect(readFileSync(at('out/big.json'), 'utf8')).toBe('{"old":true}');
  });

  it('a disk that is full', ({ skip }) => {
    mkdirSync(at('disk'));
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', at('disk')]).status !== 0) skip();
    try {
      put('big.txt', PAGE.repeat(100));
      const { status, stderr } = run(['extract', 'big.txt', 'a.txt', '--out', 'disk']);
      expect(status).toBe(1);
      expect(stderr).toBe('zhengwen: disk/big.json: the disk is full\nzhengwen: 1 written to disk, 1 failed\n');
      expect(files('disk')).toEqual(['a.json']);
      expect(isWhole('disk/a.json')).toBe(true);
    } finally {
      spawnSync('umount', [at('disk')]);
    }
  });

  it.each(['table', 'json', 'ndjson'])('output as %s that has no room is told in one line', (format) => {
    put('b.txt', PAGE);
    const { status, stderr } = shell(`"$NODE" "$CLI" extract a.txt b.txt --format ${format} > /dev/full`);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('a run that is cut off', () => {
  /** Starts a run over many files and ends it with a signal when some are written. */
  async function cutOff(signal: NodeJS.Signals, jobs: string): Promise<number | null> {
    for (let i = 0; i < 60; i++) put(`many/${i}.txt`, PAGE.repeat(200));
    const child = spawn(process.execPath, [cli, 'extract', 'many/*.txt', '--out', 'out', '--jobs', jobs], {
      cwd: home,
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const some = () => {
      try {
        return files('out').some((name) => name.endsWith('.json'));
      } catch {
        return false;
      }
    };
    while (!some()) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill(signal);
    return await ended;
  }

  it.each([
    ['SIGINT', '1', 130],
    ['SIGINT', '2', 130],
    ['SIGTERM', '1', 130],
    ['SIGKILL', '1', null],
  ] as const)('by %s with %s jobs leaves only whole files, and --resume does the rest', async (signal, jobs, code) => {
    expect(await cutOff(signal, jobs)).toBe(code);
    const written = files('out').filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    expect(written.every((name) => isWhole(`out/${name}`))).toBe(true);
    const { status, stderr } = run(['extract', 'many/*.txt', '--out', 'out', '--resume']);
    expect(status).toBe(0);
    expect(stderr).toBe(
      `zhengwen: ${60 - written.length} written to out${written.length ? `, ${written.length} there already` : ''}\n`,
    );
    const all = files('out').filter((name) => !name.startsWith('.'));
    expect(all).toHaveLength(60);
    expect(all.every((name) => isWhole(`out/${name}`))).toBe(true);
  });
});

describe('bytes', () => {
  const page = fixtureBulletins()[2]!.text;
  const big = '臺中市圖書館舉辦閱讀活動，市長盧某出席，共有120人參加。'.repeat(4);

  it.each([
    ['UTF-8', Buffer.from(page), page, 'utf-8'],
    ['GB18030', iconv.encode(page, 'gb18030'), page, 'gb18030'],
    ['GB18030 with characters of four bytes', iconv.encode(`${page}㐀𠮷`, 'gb18030'), `${page}㐀𠮷`, 'gb18030'],
    ['Big5', iconv.encode(big, 'big5'), big, 'big5'],
    ['little-endian UTF-16 without a mark', iconv.encode(page, 'utf-16le'), page, 'utf-16le'],
    ['big-endian UTF-16 without a mark', iconv.encode(page, 'utf-16be'), page, 'utf-16be'],
    ['plain ASCII', Buffer.from('GDP 12.5% 2016-11-04\n'), 'GDP 12.5% 2016-11-04\n', 'utf-8'],
    ['nothing', Buffer.alloc(0), '', 'utf-8'],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), '', 'utf-8'],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it('of a text cut inside a character lose that character alone', () => {
    for (const encoding of ['utf8', 'gb18030', 'utf-16le'] as const) {
      const bytes = iconv.encode(page, encoding);
      const { text } = decode(bytes.subarray(0, bytes.length - 1));
      expect(text.replace(/\ufffd+$/, ''), encoding).toBe(page.slice(0, -1));
      const middle = Buffer.concat([bytes.subarray(0, 900), Buffer.from([0xff]), bytes.subarray(900)]);
      expect(extract(decode(middle).text).records.length, encoding).toBeGreaterThan(encoding === 'utf-16le' ? 0 : 10);
    }
  });

  it('of two encodings in one file are read as the one that most of it is in', () => {
    const mixed = Buffer.concat([Buffer.from(page), iconv.encode('11月4日，张三开会。', 'gb18030')]);
    expect(decode(mixed).encoding).toBe('utf-8');
    expect(decode(mixed).text.startsWith(page)).toBe(true);
    const other = Buffer.concat([iconv.encode(page, 'gb18030'), Buffer.from('11月4日，张三开会。')]);
    expect(decode(other).encoding).toBe('gb18030');
    expect(decode(other).text.startsWith(page)).toBe(true);
  });

  it('of any kind are read as some text', () => {
    for (let seed = 1; seed < 60; seed++) {
      const row = Buffer.from(Array.from({ length: seed * 37 }, (_, i) => (i * seed * 7919) & 0xff));
      const noise = Buffer.from(Array.from({ length: seed * 37 }, (_, i) => (i * i * seed * 7919) & 0xff));
      for (const any of [row, noise]) expect(() => extract(decode(any).text)).not.toThrow();
    }
  });
});

describe('a name that would act on a terminal', () => {
  it('is shown harmless in tables and messages, and kept in JSON', () => {
    const name = 'x\u001b[31m.txt';
    put(name, PAGE);
    const table = run(['extract', name]).stdout;
    expect(table.startsWith('x\ufffd[31m.txt')).toBe(true);
    expect(JSON.parse(run(['extract', name, '--format', 'json']).stdout).source).toBe(name);
    expect(run(['extract', 'no\u001b[31m.txt']).stderr).toBe('zhengwen: no [31m.txt: no such file\n');
    const headline = formatTable(extract(`区委\u009b31m召开会议\n${PAGE}`), { columns: 80, colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(headline).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
