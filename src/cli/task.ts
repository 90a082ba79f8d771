import { createExtractor, type Extractor } from '../extractor.js';
import { lazy } from '../lexicon/lazy.js';
import type { Extraction } from '../model/extraction.js';
import type { ExtractOptions } from '../model/options.js';
import { decode } from './decode.js';
import type { TableStyle } from './table.js';
import { reasonOf } from './usage-error.js';
import { writeWhole } from './write-whole.js';

export type Format = 'table' | 'json' | 'ndjson';

/** A piece of work that a worker thread can take over: plain data in, plain data out. */
export type Task = FileTask | LinesTask;

/** A file to read, or bytes of one that are here already. */
export interface FileTask {
  readonly kind: 'file';
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly outPath: string | null;
  readonly format: Format;
  readonly style: TableStyle;
  readonly options: ExtractOptions;
}

/** Lines of NDJSON, each `{"text", "id"?, "publishedOn"?, "region"?, "source"?}`. */
export interface LinesTask {
  readonly kind: 'lines';
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly options: ExtractOptions;
}

/** What became of a task. */
export interface Outcome {
  /** What is to be printed, encoded here and not where outcomes come together; null when nothing is, or it was written to a file. */
  readonly output: Uint8Array | null;
  /** What could not be done, each with the name of the file or line. */
  readonly failures: readonly string[];
  /** What was done but may surprise. */
  readonly notes: readonly string[];
}

/** How the bytes of a file are read: at once, or while the thread does other things. */
export type FileReader = (path: string) => Uint8Array | Promise<Uint8Array>;

const encoder = new TextEncoder();
const extractor = lazy<Extractor>(() => createExtractor());

/** Does a task. Never rejects: what goes wrong with a file or line is in the outcome. */
export async function runTask(task: Task, readFile: FileReader): Promise<Outcome> {
  return task.kind === 'file' ? await runFile(task, readFile) : runLines(task);
}

async function runFile(task: FileTask, readFile: FileReader): Promise<Outcome> {
  try {
    const { text } = decode(task.bytes ?? (await readFile(task.path)));
    const source = task.path === '-' ? {} : { source: task.path };
    const extraction = extractor().extract(text, { ...source, ...task.options });
    const notes = text.trim() === '' ? [`${task.path}: is empty`] : [];
    if (task.outPath === null) return { output: encoder.encode(await format(extraction, task)), failures: [], notes };
    try {
      writeWhole(task.outPath, toJson(extraction));
    } catch (error) {
      return { output: null, failures: [`${task.outPath}: ${reasonOf(error)}`], notes };
    }
    return { output: null, failures: [], notes };
  } catch (error) {
    return { output: null, failures: [`${task.path}: ${reasonOf(error)}`], notes: [] };
  }
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function format(extraction: Extraction, task: FileTask): Promise<string> {
  if (task.format === 'json') return toJson(extraction);
  if (task.format === 'ndjson') return `${JSON.stringify(extraction)}\n`;
  const { formatTable } = await import('./table.js');
  return `${formatTable(extraction, task.style)}\n`;
}

/** One line out for each line in: `{"id", …extraction}`, or `{"id", "error"}`. */
function runLines(task: LinesTask): Outcome {
  const failures: string[] = [];
  const output = task.lines.map((line, i) => {
    let id: unknown;
    try {
      const { id: given, text, ...own } = parseLine(line);
      id = given;
      const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null));
      return JSON.stringify({ id, ...extractor().extract(text as string, { ...task.options, ...known }) });
    } catch (error) {
      failures.push(`line ${task.first + i}: ${reasonOf(error)}`);
      return JSON.stringify({ id: id ?? null, error: reasonOf(error) });
    }
  });
  return { output: encoder.encode(`${output.join('\n')}\n`), failures, notes: [] };
}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('is not a JSON object');
  return value as Record<string, unknown>;
}
