import { defineConfig } from 'tsup';

const shared = {
  loader: { '.txt': 'text' as const },
  target: 'node20' as const,
  splitting: true,
  treeshake: true,
};

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: true, clean: true, shims: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], banner: { js: '#!/usr/bin/env node' } },
]);
