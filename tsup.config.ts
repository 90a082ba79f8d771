import { defineConfig } from 'tsup';

const shared = {
  /** Dictionaries are bundled as text; the same is done in vitest.config.ts. */
  loader: { '.txt': 'text' as const },
  target: 'node20' as const,
  /** A bundler drops what the schemas do not use of zod, which makes importing the package three times as fast. */
  noExternal: ['zod'],
  splitting: true,
  treeshake: true,
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
