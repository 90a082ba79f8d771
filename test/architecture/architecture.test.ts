import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractionSchema } from '../../src/index.js';
import { recognisers } from '../../src/recognise/registry.js';
import { fixtureBulletins, goldBulletins } from '../support/corpus.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const listFiles = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => `${folder}/${file}`);
const folders = readdirSync(`${root}src/recognise`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'numerals')
  .map((entry) => entry.name);
const singular = (folder: string): string => folder.replace(/ies$/, 'y').replace(/s$/, '');
const sources = listFiles('src');

describe('a recogniser is a folder of one shape', () => {
  it.each(folders)('%s', (folder) => {
    // Rules that fill more than a file are a folder.
    const rules = existsSync(`${root}src/recognise/${folder}/rules`) ? 'rules' : 'rules.ts';
    for (const file of ['index.ts', rules, 'lexicon.ts', 'value.ts'])
      expect(existsSync(`${root}src/recognise/${folder}/${file}`), `src/recognise/${folder}/${file}`).toBe(true);
    expect(
      readdirSync(`${root}dictionaries/${folder}`).some((file) => file.endsWith('.txt')),
      `dictionaries/${folder}`,
    ).toBe(true);
    expect(
      readdirSync(`${root}fixtures/rules/${singular(folder)}`).length,
      `fixtures/rules/${singular(folder)}`,
    ).toBeGreaterThan(0);
    expect(read('src/recognise/registry.ts')).toContain(`from './${folder}/index.js'`);
  });

  it('each is registered, and each has a variant in the model', () => {
    expect(Object.keys(recognisers).sort()).toEqual([...folders].sort());
    const variants = extractionSchema.shape.records.element.options.map((option) => option.shape.type.value);
    expect([...variants].sort()).toEqual(folders.map(singular).sort());
  });
});

describe('source files', () => {
  it('stay short', () => {
    const long = sources
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it('outside the command line touch no file, clock, network or chance', () => {
    const impure =
      /from '(?:node:)?(?:fs|http|https|net|child_process|worker_threads)[/']|Date\.now|new Date\(\)|performance\.now|Math\.random|\bfetch\(|process\./;
    expect(sources.filter((file) => !file.startsWith('src/cli/') && impure.test(read(file)))).toEqual([]);
  });

  it('never use \\b, \\w or \\W, which know no Chinese', () => {
    // Escapes inside string literals and comments are told apart by the slash that opens a regular expression.
    const regex = /\/(?![*/])(?:\\.|[^\\/\n])*\\[bwW](?:\\.|[^\\/\n])*\/[gimsuy]*/;
    expect(sources.filter((file) => regex.test(read(file)))).toEqual([]);
  });

  it('give every exported name of the package a description', () => {
    const bare = sources.flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, i) =>
        /^export (?:abstract )?(?:class|interface|(?:async )?function\*?) /.test(line) &&
        !/\*\/\s*$/.test(lines[i - 1] ?? '')
          ? [`${file}:${i + 1}: ${line}`]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });
});

describe('stages do not reach back', () => {
  const order = ['model', 'lexicon', 'clean', 'gazetteer', 'articles', 'recognise', 'link', 'segment', 'cli'];
  it.each(order)('src/%s', (stage) => {
    const later = order.slice(order.indexOf(stage) + 1);
    const reaching = sources
      .filter((file) => file.startsWith(`src/${stage}/`))
      .flatMap((file) =>
        [...read(file).matchAll(/^(?:import|export)(?! type).*from '((?:\.\.?\/)+)([a-z]+)\/[^']*'/gm)]
          .filter((found) => found[1]!.includes('..') && later.includes(found[2]!))
          .map((found) => `${file}: ${found[0]}`),
      );
    expect(reaching).toEqual([]);
  });
});

describe('rules are general', () => {
  it('neither sources nor dictionaries hold a person or headline of a text that is scored', () => {
    const answers = [...fixtureBulletins(), ...goldBulletins()].flatMap(({ expected }) => [
      ...(expected?.records ?? []).flatMap((record) => (record.type === 'official' ? [String(record.name)] : [])),
      ...(expected?.articles ?? []).flatMap(({ headlines, byline }) => [
        ...headlines.map((headline) => headline.text),
        ...byline.map((entry) => entry.name),
      ]),
    ]);
    // A name of two characters may be a word of the language, so only longer ones tell.
    const telling = [...new Set(answers)].filter((answer) => answer.length > 2);
    const dictionaries = readdirSync(`${root}dictionaries`, { recursive: true, encoding: 'utf8' })
      // Places and pairs of characters come whole from public lists.
      .filter((file) => file.endsWith('.txt') && !file.startsWith('divisions/') && !file.endsWith('bigrams.txt'))
      .map((file) => `dictionaries/${file}`);
    const held = [...sources, ...dictionaries].flatMap((file) => {
      const content = read(file);
      return telling.filter((answer) => content.includes(answer)).map((answer) => `${file}: ${answer}`);
    });
    expect(held).toEqual([]);
  });
});
