import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractedRecord, Extraction, ExtractOptions, OfficialRecord, QuantityRecord } from '../../src/index.js';

/** A text and the lines that must come out of it, as written in `fixtures/rules`. */
export interface RuleCase {
  readonly file: string;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly type: RuleType;
  readonly options: ExtractOptions;
  readonly text: string;
  readonly expected: readonly ExpectedLine[];
}

/** `surface | key=value key=value`; only the keys written are compared. */
export interface ExpectedLine {
  readonly surface: string;
  readonly fields: ReadonlyMap<string, string>;
}

export type RuleType = ExtractedRecord['type'] | 'article';

/** Folders of `fixtures/rules`: the record types, and `article` for the split of a page. The plural is read too. */
const FOLDERS: Readonly<Record<string, RuleType>> = {
  date: 'date',
  dates: 'date',
  official: 'official',
  officials: 'official',
  subdistrict: 'subdistrict',
  subdistricts: 'subdistrict',
  quantity: 'quantity',
  quantities: 'quantity',
  article: 'article',
  articles: 'article',
};

/** The case files under `fixtures/rules`, each to be read on its own: a file that breaks the form fails alone. */
export function listCaseFiles(root: URL): { file: string; read: () => RuleCase[] }[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(new URL(`${folder.name}/`, root))
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({
          file: `${folder.name}/${name}`,
          read: () => {
            const type = FOLDERS[folder.name];
            if (!type)
              throw new Error(`${folder.name}: no such type; the folders are ${Object.keys(FOLDERS).join(', ')}`);
            return parseRuleCases(
              `${folder.name}/${name}`,
              type,
              readFileSync(new URL(`${folder.name}/${name}`, root), 'utf8'),
            );
          },
        })),
    );
}

/**
 * Reads one case file: `#` comments, `@ day region`, `> text`, then the lines expected.
 * @throws Error that names file and line where it does not follow the form
 */
export function parseRuleCases(file: string, type: RuleType, content: string): RuleCase[] {
  const cases: (RuleCase & { expected: ExpectedLine[] })[] = [];
  let options: ExtractOptions = {};
  const closed = new Set<RuleCase>();
  content.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.trimEnd();
    const fail = (reason: string) => new Error(`fixtures/rules/${file}:${i + 1}: ${reason}: ${line}`);
    if (line === '' || line.startsWith('#')) return;
    const last = cases[cases.length - 1];
    if (line.startsWith('@')) options = readOptions(line.slice(1).trim(), fail);
    else if (line.startsWith('>')) {
      if (last && last.expected.length === 0 && !closed.has(last))
        throw fail(`the text of line ${last.line} has no expected line (or none)`);
      // Blanks after the first are the text's own.
      const text = raw.slice(1).replace(/^ /, '').replaceAll('⏎', '\n');
      cases.push({ file, line: i + 1, type, options, text, expected: [] });
    } else if (!last) throw fail('expected line before any text');
    else if (line === 'none') closed.add(last);
    else last.expected.push(readExpected(line, fail));
  });
  const last = cases[cases.length - 1];
  if (last && last.expected.length === 0 && !closed.has(last))
    throw new Error(`fixtures/rules/${file}:${last.line}: no expected line (or none)`);
  return cases;
}

function readOptions(words: string, fail: (reason: string) => Error): ExtractOptions {
  const [day = '-', region = '-', ...rest] = words.split(/\s+/);
  if (rest.length > 0 || (day !== '-' && !/^\d{4}-\d{2}-\d{2}$/.test(day)))
    throw fail('expected `@ YYYY-MM-DD region`, `-` for none');
  return { ...(day === '-' ? {} : { publishedOn: day }), ...(region === '-' ? {} : { region }) };
}

function readExpected(line: string, fail: (reason: string) => Error): ExpectedLine {
  const [surface = '', keys = '', ...rest] = line.split('|').map((part) => part.trim());
  if (rest.length > 0) throw fail('more than one |');
  const fields = new Map<string, string>();
  // A value goes on to the next ` key=`.
  for (const part of keys.split(/\s+(?=[A-Za-z]+=)/)) {
    if (part === '') continue;
    const at = part.indexOf('=');
    if (at <= 0) throw fail('expected key=value');
    const key = part.slice(0, at);
    fields.set(key, inFull(key, part.slice(at + 1)));
  }
  return { surface, fields };
}

/** Writes out what case files may leave out: a current status of a post, a change without basis. */
function inFull(key: string, value: string): string {
  if (key === 'posts')
    return value
      .split(/[;；]/)
      .map((post) => (post.split('/').length === 2 ? `${post}/current` : post))
      .join(';');
  if (key === 'change') {
    const written = value.replace(/[,:]/, '/');
    return written === 'null' || written.includes('/') ? written : `${written}/null`;
  }
  return value;
}

/** Both sides of a case as lines of one notation: what was expected, and what came out seen through the same keys. */
export function compareCase(ruleCase: RuleCase, extraction: Extraction): { expected: string[]; actual: string[] } {
  const found: Found[] =
    ruleCase.type === 'article'
      ? extraction.articles.map((article) => ({
          surface: article.headlines.map((headline) => headline.text).join(' / ') || '-',
          field: (key) =>
            key === 'byline'
              ? article.byline.map((entry) => `${entry.role}:${entry.name}`).join(',')
              : String(article[key as 'id']),
          usual: ['byline'],
        }))
      : extraction.records
          .filter((record) => record.type === ruleCase.type)
          .map((record) => ({ surface: record.text, field: (key) => fieldOf(record, key), usual: USUAL[record.type] }));
  const open = [...ruleCase.expected];
  return {
    expected: ruleCase.expected.map(({ surface, fields }) => show(surface, fields)),
    actual: found.map((one) => {
      const at = open.findIndex((line) => line.surface === one.surface);
      const keys = at < 0 ? one.usual : [...open.splice(at, 1)[0]!.fields.keys()];
      return show(one.surface, new Map(keys.map((key) => [key, one.field(key)])));
    }),
  };
}

interface Found {
  readonly surface: string;
  readonly field: (key: string) => string;
  /** Keys shown of what nothing in the case expects. */
  readonly usual: readonly string[];
}

const USUAL: Readonly<Record<ExtractedRecord['type'], readonly string[]>> = {
  date: ['kind', 'from', 'to', 'rule'],
  official: ['name', 'posts', 'rule'],
  subdistrict: ['name', 'level', 'rule'],
  quantity: ['value', 'unit', 'bound', 'rule'],
};

const show = (surface: string, fields: ReadonlyMap<string, string>): string =>
  fields.size === 0 ? surface : `${surface} | ${[...fields].map(([key, value]) => `${key}=${value}`).join(' ')}`;

/** A field of a record as case files write it: null as `null`, lists with `,`, a change as `up/yearOnYear`. */
function fieldOf(record: ExtractedRecord, key: string): string {
  const value = (record as unknown as Record<string, unknown>)[key];
  if (key === 'posts')
    return (value as OfficialRecord['posts'])
      .map((post) => `${post.text}:${post.organization}/${post.title}/${post.status}`)
      .join(';');
  if (key === 'mentions') return (value as OfficialRecord['mentions']).map((mention) => mention.text).join(',');
  if (key === 'change' && value !== null) {
    const change = value as NonNullable<QuantityRecord['change']>;
    return `${change.direction}/${change.basis}`;
  }
  return Array.isArray(value) ? value.join(',') : String(value);
}
