import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the memory of a long run flat: V8 lets the heap grow to four times what is in use before it collects old objects,
 * and nothing of a page outlives it. Holds for worker threads too, and costs a few collections more.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
