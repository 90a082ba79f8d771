import { readFileSync } from 'node:fs';
import { type Outcome, runTask, type Task } from './task.js';

/** Entry of a worker thread: does the tasks that the pool hands it. It has nothing else to do while a file is read. */
export default (task: Task): Promise<Outcome> => runTask(task, readFileSync);
