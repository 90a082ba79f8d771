import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 compile a function for speed when it has run five times as long as usual; holds for worker threads too. Otherwise a
 * single bulletin pays for compiling code it hardly runs again, and every thread of an archive compiles a thousand functions
 * while the threads take the processor from each other.
 */
export function compileLate(): void {
  setFlagsFromString('--interrupt-budget=600000');
}

/**
 * Keeps the memory of a long run flat: V8 lets the heap grow to four times what is in use before it collects old objects,
 * and nothing of a page outlives it. Holds for worker threads too, and costs a few collections more.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
