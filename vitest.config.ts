import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Dictionaries are imported as texts, which are checked whenever they are read; the build packs them. */
const dictionariesAsText = {
  name: 'dictionaries-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    if (id.endsWith('.txt')) return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
    return null;
  },
};

export default defineConfig({
  plugins: [dictionariesAsText],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: ['default', './test/support/counts-reporter.ts'],
  },
});
