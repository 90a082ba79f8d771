// The pages that the benchmarks read: the fixtures' bulletins, and the real ones beside the project when they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const folders = ['fixtures/bulletins/', '../shared/bulletins/', '../shared/bulletins/unlabelled/'];

/** Distinct pages, as texts. */
export function pages() {
  const found = [];
  for (const folder of folders) {
    const path = fileURLToPath(new URL(folder, root));
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).sort())
      if (file.endsWith('.txt')) found.push(readFileSync(`${path}/${file}`, 'utf8'));
  }
  return found;
}

/** The pages over and over until they hold at least `bytes` of UTF-8. No two are the same string object. */
export function repeated(bytes) {
  const once = pages();
  const all = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const page = once[i % once.length];
    all.push(page);
    size += Buffer.byteLength(page);
  }
  return all;
}

export const megabytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
