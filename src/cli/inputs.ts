import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { reasonOf, UsageError } from './usage-error.js';

/** A text to extract: a file, or standard input where `path` is `-`. */
export interface Input {
  /** As the caller names it; the extraction's `source`. */
  readonly path: string;
  /** Where its extraction is written, with `--out`. */
  readonly outPath: string | null;
}

/** What was named on the command line and can be read, and a line for each that cannot. */
export interface Named {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

/** Expands globs, in the order named; what a shell has expanded already, and `-`, stand for themselves. No path comes twice. */
export async function expandPaths(operands: readonly string[]): Promise<Named> {
  const paths = new Map<string, string>();
  const problems: string[] = [];
  for (const operand of operands) {
    const add = (found: string) => paths.has(path.resolve(found)) || paths.set(path.resolve(found), found);
    if (operand === '-') add(operand);
    else if (existsSync(operand)) {
      const problem = problemOf(operand);
      if (problem === null) add(operand);
      else problems.push(`${operand}: ${problem}`);
    } else {
      const { glob, isDynamicPattern } = await import('tinyglobby');
      const found = isDynamicPattern(operand) ? await glob(operand, { dot: false, expandDirectories: false }) : [];
      for (const one of found.sort()) add(one);
      if (found.length === 0) problems.push(`${operand}: no such file`);
    }
  }
  return { paths: [...paths.values()], problems };
}

function problemOf(file: string): string | null {
  try {
    if (statSync(file).isDirectory()) return `is a folder; name its files, such as '${path.join(file, '*.txt')}'`;
    accessSync(file, constants.R_OK);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Gives each input its output file: `DIR/x.json` for `x.txt`, or with `keepFolders` the folders below the inputs' common one.
 * @throws UsageError when two inputs would be written to one file
 */
export function planOutputs(paths: readonly string[], out: string | undefined, keepFolders: boolean): Input[] {
  if (out === undefined) return paths.map((one) => ({ path: one, outPath: null }));
  const common = keepFolders ? commonFolder(paths.filter((one) => one !== '-')) : '';
  const taken = new Map<string, string>();
  return paths.map((one) => {
    const name = one === '-' ? 'stdin' : keepFolders ? path.relative(common, path.resolve(one)) : path.basename(one);
    const outPath = path.join(out, `${name.slice(0, name.length - path.extname(name).length)}.json`);
    const other = taken.get(outPath);
    if (other !== undefined)
      throw new UsageError(
        `${other} and ${one} would both be written to ${outPath}${keepFolders ? '' : '; --keep-folders keeps their folders apart'}`,
      );
    taken.set(outPath, one);
    return { path: one, outPath };
  });
}

function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((one) => path.dirname(path.resolve(one)).split(path.sep));
  const [first = [], ...rest] = folders;
  const same = first.findIndex((part, i) => rest.some((folder) => folder[i] !== part));
  return (same < 0 ? first : first.slice(0, same)).join(path.sep) || path.sep;
}

/** @throws UsageError when a folder for output is asked for that is a file */
export function checkFolder(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`--out ${out}: is a file, expected a folder`);
}
