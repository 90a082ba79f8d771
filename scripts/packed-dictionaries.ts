import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Options } from 'tsup';
import { indexFormerTownships, indexTownships } from '../src/gazetteer/townships.js';
import { compileDictionary } from '../src/lexicon/dictionary.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Build = Parameters<Plugin['setup']>[0];

const root = fileURLToPath(new URL('..', import.meta.url));
const DICTIONARIES = /[\\/]dictionaries[\\/].*\.txt$/;
/** Dictionaries that are packed in a form of their own. */
const OWN_FORMS: Readonly<Record<string, (text: string) => string>> = {
  'divisions/townships.txt': indexTownships,
  'divisions/townships-zhengzhou.txt': indexTownships,
  'divisions/former-townships.txt': indexFormerTownships,
};

/** For tsup: checks the dictionaries as the library reads them, then puts them into the bundle packed. */
export const packedDictionaries: Plugin = {
  name: 'packed-dictionaries',
  setup(build) {
    build.onStart(() => checkAll(build));
    build.onLoad({ filter: DICTIONARIES }, ({ path: file }) => {
      const name = path.relative(path.join(root, 'dictionaries'), file).replaceAll('\\', '/');
      const pack = OWN_FORMS[name] ?? ((text) => compileDictionary(`dictionaries/${name}`, text));
      return { contents: pack(readFileSync(file, 'utf8')), loader: 'text' };
    });
  },
};

let checked: Promise<void> | undefined;
const checkAll = (build: Build): Promise<void> => {
  checked ??= checkDictionaries(build.esbuild);
  return checked;
};

/** All lexicons of the library are lazy values; here they tell of themselves, and are made. */
const REGISTERING_LAZY = `
export const all = [];
export function lazy(make) {
  let made;
  const get = () => (made ??= { value: make() }).value;
  all.push(get);
  return get;
}`;
const MAKE_ALL = `
import './src/index.ts';
import './src/cli/task.ts';
import { all } from './src/lexicon/lazy.ts';
for (const get of all) get();`;

/**
 * Makes every lexicon of the library from the dictionaries as they stand in their files.
 *
 * @param esbuild of the running build
 * @param changed texts to take instead of files, by path below `dictionaries`
 * @throws DictionaryError for the first entry that a lexicon refuses
 */
export async function checkDictionaries(
  esbuild: Pick<Build['esbuild'], 'build'>,
  changed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: MAKE_ALL, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    // The package is marked as free of side effects, by which nothing would be left of it here.
    ignoreAnnotations: true,
    external: ['nodejieba', 'jieba-wasm'],
    // Packages of CommonJS among the dependencies ask for parts of Node.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [
      {
        name: 'checked-dictionaries',
        setup(build) {
          build.onLoad({ filter: /[\\/]src[\\/]lexicon[\\/]lazy\.ts$/ }, () => ({ contents: REGISTERING_LAZY }));
          build.onLoad({ filter: DICTIONARIES }, ({ path: file }) => {
            const name = path.relative(path.join(root, 'dictionaries'), file).replaceAll('\\', '/');
            return { contents: changed[name] ?? readFileSync(file, 'utf8'), loader: 'text' };
          });
        },
      },
    ],
  });
  const folder = mkdtempSync(path.join(root, 'node_modules', '.dictionaries-'));
  try {
    const file = path.join(folder, 'check.mjs');
    writeFileSync(file, outputFiles[0]!.text);
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
