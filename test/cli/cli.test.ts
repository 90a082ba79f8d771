import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

/** The built command, as users run it; `npm test` builds it. */
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'zhengwen-cli-'));
const PAGE = '11月4日下午，市委副书记王某到马寨镇视察，募集善款2.7万元。\n';
const DAY = ['--published-on', '2016-11-10'];

function run(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const put = (file: string, content: string | Buffer) => {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), content);
};
const readJson = (file: string) => JSON.parse(readFileSync(path.join(home, file), 'utf8'));

beforeEach(() => {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home);
  put('a.txt', PAGE);
  put('b.txt', '今年投入3000余万元。\n');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what is wrong with the command line is told in one line, exit code 2', () => {
  it.each([
    [['extract', 'a.txt', '--frmat', 'json'], "zhengwen: unknown option '--frmat'"],
    [
      ['extract', 'a.txt', '--format', 'xml'],
      "zhengwen: option '--format <format>' argument 'xml' is invalid. Allowed choices are table, json, ndjson.",
    ],
    [
      ['extract', 'a.txt', '--published-on', '2022-13-40'],
      "zhengwen: option '--published-on <date>' argument '2022-13-40' is invalid. Expected a day as YYYY-MM-DD.",
    ],
    [['extract', 'a.txt', '--published-on'], "zhengwen: option '--published-on <date>' argument missing"],
    [
      ['extract', 'a.txt', '--jobs', 'two'],
      "zhengwen: option '--jobs <n>' argument 'two' is invalid. Expected a whole number.",
    ],
    [['extract', 'none.txt'], 'zhengwen: none.txt: no such file'],
    [['extract', 'none-*.txt'], 'zhengwen: none-*.txt: no such file'],
    [['extract', '.'], "zhengwen: .: is a folder; name its files, such as '*.txt'"],
    [['extract', 'a.txt', '--out', 'b.txt'], 'zhengwen: --out b.txt: is a file, expected a folder'],
    [['extract', 'a.txt', '--resume'], 'zhengwen: --resume needs --out, where finished files are looked for'],
    [
      ['extract', 'a.txt', '--out', 'o', '--format', 'table'],
      'zhengwen: --format table cannot go with --out, which writes JSON files',
    ],
    [['frobnicate'], "zhengwen: unknown command 'frobnicate'"],
  ])('%j', (args, message) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });
});

describe('help', () => {
  it('shows real examples', () => {
    const { status, stdout } = run(['extract', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('zhengwen extract bulletin.txt --published-on 2022-08-26 --region 河南省郑州市二七区');
  });
});

describe('formats', () => {
  const expected = extract(PAGE, { source: 'a.txt', publishedOn: '2016-11-10' });

  it('json is one object for one file, an array for several', () => {
    expect(JSON.parse(run(['extract', 'a.txt', '--format', 'json', ...DAY]).stdout)).toEqual(expected);
    const several = JSON.parse(run(['extract', 'a.txt', 'b.txt', '--format', 'json', ...DAY]).stdout);
    expect(several).toHaveLength(2);
    expect(several[0]).toEqual(expected);
  });

  it('ndjson is a line for each file', () => {
    const lines = run(['extract', '*.txt', '--format', 'ndjson', ...DAY])
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).source)).toEqual(['a.txt', 'b.txt']);
    expect(JSON.parse(lines[0]!)).toEqual(expected);
  });

  it('table is for reading, without colour where no terminal is', () => {
    const { stdout, status } = run(['extract', 'a.txt', ...DAY]);
    expect(status).toBe(0);
    expect(stdout).toContain('a.txt · 2016-11-10');
    expect(stdout).toContain('2.7万元');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with the escape character
    expect(stdout).not.toMatch(/\u001b/);
  });
});

describe('--out', () => {
  it('writes x.json for x.txt and nothing else', () => {
    expect(run(['extract', 'a.txt', 'b.txt', '--out', 'deep/out', ...DAY])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'zhengwen: 2 written to deep/out\n',
    });
    expect(readdirSync(path.join(home, 'deep/out'))).toEqual(['a.json', 'b.json']);
    expect(readJson('deep/out/a.json')).toEqual(extract(PAGE, { source: 'a.txt', publishedOn: '2016-11-10' }));
  });

  it('never lets two inputs overwrite each other', () => {
    put('x/a.txt', PAGE);
    const { status, stderr } = run(['extract', 'a.txt', 'x/a.txt', '--out', 'out']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'zhengwen: a.txt and x/a.txt would both be written to out/a.json; --keep-folders keeps their folders apart\n',
    );
    expect(run(['extract', 'a.txt', 'x/a.txt', '--out', 'out', '--keep-folders']).status).toBe(0);
    expect(existsSync(path.join(home, 'out/a.json')) && existsSync(path.join(home, 'out/x/a.json'))).toBe(true);
  });

  it('--resume leaves finished files alone', () => {
    put('out/a.json', '"finished"');
    expect(run(['extract', '*.txt', '--out', 'out', '--resume']).stderr).toBe(
      'zhengwen: 1 written to out, 1 there already\n',
    );
    expect(readJson('out/a.json')).toBe('finished');
  });

  it('--jobs gives the same files', () => {
    run(['extract', '*.txt', '--out', 'one', ...DAY]);
    run(['extract', '*.txt', '--out', 'two', '--jobs', '2', ...DAY]);
    for (const file of ['a.json', 'b.json']) expect(readJson(`two/${file}`)).toEqual(readJson(`one/${file}`));
  });
});

describe('files that cannot be read do not stop the rest', () => {
  it('missing', () => {
    const { status, stdout, stderr } = run(['extract', 'none.txt', 'a.txt', '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).source).toBe('a.txt');
    expect(stderr).toBe('zhengwen: none.txt: no such file\nzhengwen: 1 failed\n');
  });

  it('without permission', () => {
    chmodSync(path.join(home, 'b.txt'), 0);
    // Nothing is forbidden to root.
    const forbidden = process.getuid?.() !== 0;
    const { status, stderr } = run(['extract', 'a.txt', 'b.txt', '--format', 'ndjson']);
    expect(status).toBe(forbidden ? 1 : 0);
    expect(stderr).toBe(forbidden ? 'zhengwen: b.txt: no permission\nzhengwen: 1 failed\n' : '');
  });

  it('a link in a circle, a link to a file', () => {
    symlinkSync('circle.txt', path.join(home, 'circle.txt'));
    symlinkSync('a.txt', path.join(home, 'link.txt'));
    const { status, stdout } = run(['extract', 'circle.txt', 'link.txt', '--format', 'ndjson']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).source).toBe('link.txt');
  });

  it('an empty file has no records, and is named', () => {
    put('empty.txt', '');
    const { status, stdout, stderr } = run(['extract', 'empty.txt', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [], records: [] });
    expect(stderr).toBe('zhengwen: empty.txt: is empty\n');
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is one line', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" extract a.txt > /dev/full`], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('encodings', () => {
  const bom = String.fromCharCode(0xfeff);
  it.each([
    ['UTF-8 with a mark', Buffer.from(bom + PAGE)],
    ['GB18030', iconv.encode(PAGE, 'gb18030')],
    ['UTF-16 with a mark', iconv.encode(bom + PAGE, 'utf-16le')],
    ['UTF-16 without a mark', iconv.encode(PAGE, 'utf-16le')],
    ['big-endian UTF-16', iconv.encode(bom + PAGE, 'utf-16be')],
    ['Windows line ends', Buffer.from(PAGE.replace('\n', '\r\n'))],
  ])('%s', (_, bytes) => {
    const texts = (extraction: { records: { text: string }[] }) => extraction.records.map((record) => record.text);
    const { stdout } = run(['extract', '-', '--format', 'json', ...DAY], bytes);
    expect(texts(JSON.parse(stdout))).toEqual(texts(extract(PAGE, { publishedOn: '2016-11-10' })));
  });

  it('Big5', () => {
    const { stdout } = run(
      ['extract', '-', '--format', 'json'],
      iconv.encode('臺中市圖書館舉辦閱讀活動，共有120人參加。', 'big5'),
    );
    expect(JSON.parse(stdout).records.map((record: { text: string }) => record.text)).toContain('120人');
  });

  it('broken UTF-8 stays UTF-8', () => {
    const { stdout } = run(
      ['extract', '-', '--format', 'json', ...DAY],
      Buffer.concat([Buffer.from([0xff]), Buffer.from(PAGE)]),
    );
    expect(JSON.parse(stdout).records.map((record: { text: string }) => record.text)).toContain('2.7万元');
  });
});

describe('NDJSON on standard input', () => {
  const lines = [
    { id: 1, text: PAGE, publishedOn: '2016-11-10' },
    { id: 'b', text: '今年开会。', publishedOn: null, region: '河南省郑州市' },
  ];

  it.each(['1', '2'])('is answered line by line, in order (%s jobs)', (jobs) => {
    const many = Array.from({ length: 100 }, (_, id) => JSON.stringify({ ...lines[id % 2], id })).join('\n');
    const { status, stdout } = run(['extract', '--jobs', jobs], many);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(Array.from({ length: 100 }, (_, id) => id));
    expect(answers[0]).toEqual({ id: 0, ...extract(PAGE, { publishedOn: '2016-11-10' }) });
  });

  it('answers a wrong line with what is wrong, and goes on', () => {
    const { status, stdout, stderr } = run(
      ['extract', '-', '--input', 'ndjson'],
      `{"id":1,"text":5}\n}\n\n${JSON.stringify(lines[1])}`,
    );
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, error: 'text: got 5, expected a string' },
      { id: null, error: 'is not JSON' },
      { id: 'b', region: '河南省郑州市' },
    ]);
    expect(stderr).toBe(
      'zhengwen: line 1: text: got 5, expected a string\nzhengwen: line 2: is not JSON\nzhengwen: 2 failed\n',
    );
  });
});

describe('the other end', () => {
  it('may stop reading', () => {
    for (let i = 0; i < 40; i++) put(`many/${i}.txt`, PAGE.repeat(50));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" extract 'many/*.txt' --format json | head -n 1`],
      { cwd: home, encoding: 'utf8' },
    );
    expect(stdout).toBe('[\n');
    expect(stderr).toBe('');
  });

  it('may interrupt: only whole files are left', async () => {
    for (let i = 0; i < 200; i++) put(`many/${i}.txt`, PAGE.repeat(200));
    const child = spawn(process.execPath, [cli, 'extract', 'many/*.txt', '--out', 'out'], {
      cwd: home,
      stdio: 'ignore',
    });
    const out = path.join(home, 'out');
    const written = () => (existsSync(out) ? readdirSync(out) : []);
    while (written().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(130);
    expect(written().length).toBeLessThan(200);
    for (const file of written()) expect(readJson(`out/${file}`).source).toMatch(/^many\//);
  });
});
