import { defineConfig } from 'tsup';
import { packedDictionaries } from './scripts/packed-dictionaries.js';

const shared = {
  /** Dictionaries are checked and packed; under vitest.config.ts they are texts, checked whenever they are read. */
  esbuildPlugins: [packedDictionaries],
  target: 'node20' as const,
  /** A bundler drops what the schemas do not use of zod, which makes importing the package three times as fast. */
  noExternal: ['zod'],
  splitting: true,
  treeshake: true,
  /** Chinese as it is: escaped, the dictionaries would be twice as large and slower to load. */
  esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    dts: { entry: { index: 'src/index.ts' } },
    clean: true,
  },
  // CommonJS has no `import.meta.url`; the shim gives it one.
  { ...shared, entry: { index: 'src/index.ts' }, format: 'cjs', dts: true, shims: true },
]);
