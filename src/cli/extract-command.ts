import { existsSync } from 'node:fs';
import type { ExtractOptions } from '../model/options.js';
import { growHeapSlowly } from './engine-flags.js';
import { inOrder } from './in-order.js';
import { checkFolder, expandPaths, type Input, planOutputs } from './inputs.js';
import { openPool } from './pool.js';
import { startProgress } from './progress.js';
import { looksLikeNdjson, peek, readAll, readLines } from './standard-input.js';
import type { Format, Outcome, Task } from './task.js';
import { report, write } from './terminal.js';
import { UsageError } from './usage-error.js';

/** The options of `zhengwen extract`, as the command line gives them. */
export interface ExtractFlags {
  readonly publishedOn?: string;
  readonly region?: string;
  readonly format?: Format;
  readonly input: 'auto' | 'text' | 'ndjson';
  readonly out?: string;
  readonly keepFolders: boolean;
  readonly resume: boolean;
  readonly jobs: number;
}

/** Lines of NDJSON that a worker takes at once. */
const BATCH = 16;

/**
 * Extracts files, or standard input.
 *
 * @returns the exit code: 0, 1 when some input failed, 130 when it was interrupted
 * @throws UsageError when nothing that was named can be read
 */
export async function extractCommand(operands: readonly string[], flags: ExtractFlags): Promise<number> {
  check(flags);
  const named = await expandPaths(operands.length ? operands : ['-']);
  if (operands.length === 0 && process.stdin.isTTY) throw new UsageError('no files named; see zhengwen extract --help');
  if (named.paths.length === 0) throw new UsageError(named.problems.join('; '));
  const planned = planOutputs(named.paths, flags.out, flags.keepFolders);
  const inputs = planned.filter((input) => !(flags.resume && input.outPath !== null && existsSync(input.outPath)));
  const run = new Run(flags, inputs, planned.length - inputs.length, named.problems);
  return await run.go();
}

function check(flags: ExtractFlags): void {
  if (flags.out === undefined) {
    if (flags.resume) throw new UsageError('--resume needs --out, where finished files are looked for');
    if (flags.keepFolders) throw new UsageError('--keep-folders needs --out');
    return;
  }
  if (flags.format !== undefined && flags.format !== 'json')
    throw new UsageError(`--format ${flags.format} cannot go with --out, which writes JSON files`);
  checkFolder(flags.out);
}

/** One run over the inputs: what was printed, failed and left over. */
class Run {
  private stopped = false;
  private printed = 0;
  private written = 0;
  private failed = 0;

  constructor(
    private readonly flags: ExtractFlags,
    private readonly inputs: readonly Input[],
    private readonly skipped: number,
    private readonly problems: readonly string[],
  ) {}

  async go(): Promise<number> {
    for (const problem of this.problems) this.fail(problem);
    const stop = () => {
      this.stopped = true;
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    if (this.onlyStdin() || this.inputs.length > 1) growHeapSlowly();
    const pool = await openPool(Math.min(this.flags.jobs, this.onlyStdin() ? this.flags.jobs : this.inputs.length));
    const progress = await startProgress(this.inputs.length, this.flags.out !== undefined);
    try {
      for await (const outcome of inOrder(this.tasks(), pool.run, pool.width)) {
        progress.step();
        await this.take(outcome);
      }
    } finally {
      progress.stop();
      await pool.close();
      process.off('SIGINT', stop).off('SIGTERM', stop);
    }
    if (this.asArray()) await write(this.printed ? '\n]\n' : '[]\n');
    this.summarise();
    return this.stopped ? 130 : this.failed ? 1 : 0;
  }

  private onlyStdin(): boolean {
    return this.inputs.length === 1 && this.inputs[0]!.path === '-';
  }

  private async *tasks(): AsyncGenerator<Task> {
    const { publishedOn, region, format = 'table', out } = this.flags;
    const options: ExtractOptions = {
      ...(publishedOn !== undefined && { publishedOn }),
      ...(region !== undefined && { region }),
    };
    const style = { columns: process.stdout.columns || 120, colour: coloured() };
    for (const input of this.inputs) {
      if (this.stopped) return;
      const file = { kind: 'file', ...input, format, style, options } as const;
      if (input.path !== '-') yield file;
      else {
        const { head, all } = await peek(process.stdin);
        const ndjson =
          this.flags.input === 'auto' ? out === undefined && looksLikeNdjson(head) : this.flags.input === 'ndjson';
        if (!ndjson) yield { ...file, bytes: await readAll(all) };
        else
          for await (const { first, lines } of readLines(all, BATCH)) {
            if (this.stopped) return;
            yield { kind: 'lines', first, lines, options };
          }
      }
    }
  }

  private async take(outcome: Outcome): Promise<void> {
    for (const failure of outcome.failures) this.fail(failure);
    for (const note of outcome.notes) report(note);
    if (outcome.output === null) {
      if (outcome.failures.length === 0) this.written++;
      return;
    }
    if (this.asArray()) {
      await write(this.printed ? ',\n' : '[\n');
      // Without its line end, before which a comma may come.
      await write(outcome.output.subarray(0, -1));
    } else await write(outcome.output);
    this.printed++;
  }

  /** Several files as JSON are one array, one file is one object. */
  private asArray(): boolean {
    return (
      this.flags.format === 'json' && this.flags.out === undefined && this.inputs.length + this.problems.length > 1
    );
  }

  private fail(message: string): void {
    this.failed++;
    report(message);
  }

  private summarise(): void {
    const { out } = this.flags;
    const parts: string[] = [];
    if (out !== undefined) parts.push(`${this.written} written to ${out}`);
    if (this.skipped) parts.push(`${this.skipped} there already`);
    if (this.failed) parts.push(`${this.failed} failed`);
    if (this.stopped) parts.push('interrupted');
    if (parts.length) report(parts.join(', '));
  }
}

/** Colour is for a terminal, and not where https://no-color.org asks for none. */
const coloured = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
