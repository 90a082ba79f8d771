/** Entry of a worker thread: does the tasks that the pool hands it. */
export { default } from './task.js';
