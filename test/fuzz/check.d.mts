import type { Extraction } from '../../src/index.js';
export function check(extract: (text: string) => Extraction, text: string): string | null;
