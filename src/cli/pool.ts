import { readFile } from 'node:fs/promises';
import type { Outcome, Task } from './task.js';

/** Where tasks are done: in this thread, or in worker threads. */
export interface Pool {
  readonly run: (task: Task) => Promise<Outcome>;
  /** How many tasks to keep under way. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** Opens a pool of `jobs` threads; one job is done without a thread of its own. */
export async function openPool(jobs: number): Promise<Pool> {
  if (jobs <= 1) {
    const { runTask } = await import('./task.js');
    // The main thread listens for signals meanwhile.
    return { run: (task) => runTask(task, (path) => readFile(path)), width: 1, close: async () => {} };
  }
  const { default: Tinypool } = await import('tinypool');
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, isolateWorkers: false });
  return { run: (task) => pool.run(task), width: jobs * 2, close: () => pool.destroy() };
}
