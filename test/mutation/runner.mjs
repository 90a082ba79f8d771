// A test runner for Stryker that runs tests inside its own process: a mutant costs milliseconds, where a new test
// worker for each would make the dates a matter of hours.
//
// The tests of the part are bundled with the mutated sources into one function; called again, it makes all modules anew,
// which is how mutants in what is made at import are tried.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { askedPart } from './parts.mjs';

/** Where values that lexicons make are mutated: they are made before the first test, which would else be the only one for them. */
const MUTATED = /[\\/]src[\\/](?:clean|link[\\/]dates|recognise[\\/](?:dates|numerals))/;
const here = (name) => path.resolve('test/mutation', name);
const TEST_STATUS = { success: 0, failed: 1 };

async function bundle() {
  const { tests, rules } = askedPart();
  const files = [...globSync([...tests]), ...(rules.length ? ['test/mutation/rules.mutation.ts'] : [])].sort();
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import '../../src/index.js';",
        "import fc from 'fast-check';",
        "import { makeAll } from './lazy.js';",
        'fc.configureGlobal({ seed: 20260, numRuns: 60 });',
        'makeAll();',
        ...files.map((file) => `import ${JSON.stringify(path.resolve(file))};`),
        "export { tests } from './vitest.js';",
      ].join('\n'),
      resolveDir: here('.'),
      loader: 'ts',
    },
    bundle: true,
    // The package says that its modules do nothing by themselves; its tests do.
    ignoreAnnotations: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    loader: { '.txt': 'text' },
    charset: 'utf8',
    external: ['nodejieba', 'jieba-wasm'],
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(here('bundle.mjs')).href) },
    logLevel: 'error',
    plugins: [
      {
        name: 'mutation',
        setup(to) {
          to.onResolve({ filter: /^vitest$/ }, () => ({ path: here('vitest.ts') }));
          to.onResolve({ filter: /lexicon\/lazy\.js$/ }, ({ importer }) =>
            MUTATED.test(importer) ? { path: here('lazy.ts') } : null,
          );
        },
      },
    ],
  });
  return compileFunction(outputFiles[0].text, ['require', 'exports', 'module']);
}

class InProcessRunner {
  static inject = [];

  constructor() {
    globalThis.__stryker__ ??= {};
    /** What mutated sources and Stryker tell each other. */
    this.stryker = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.make = await bundle();
  }

  /** All tests, their modules made anew. */
  load() {
    const module = { exports: {} };
    this.make(createRequire(path.resolve('package.json')), module.exports, module);
    this.tests = module.exports.tests;
  }

  async dryRun() {
    this.stryker.activeMutant = undefined;
    this.stryker.mutantCoverage = undefined;
    this.stryker.currentTestId = undefined;
    this.load();
    const tests = [];
    for (const { id, run } of this.tests) {
      this.stryker.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      const result = { id, name: id, timeSpentMs: performance.now() - start };
      tests.push(
        failure === null
          ? { ...result, status: TEST_STATUS.success }
          : { ...result, status: TEST_STATUS.failed, failureMessage: failure },
      );
    }
    this.stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const isStatic = mutantActivation === 'static';
    const only = testFilter && new Set(testFilter);
    // After a timeout the process is a new one.
    if (!this.tests || isStatic) {
      const failure = this.loadWith(isStatic ? activeMutant.id : undefined);
      if (failure !== null) return { status: 'killed', killedBy: [], nrOfTests: 0, failureMessage: failure };
    }
    let result = await this.runUntilKilled(activeMutant.id, hitLimit, only);
    if (isStatic) this.tests = undefined;
    else if (result.status === 'killed' && (await this.isSpoilt(result.killedBy[0]))) {
      this.loadWith(undefined);
      result = await this.runUntilKilled(activeMutant.id, hitLimit, only);
    }
    return result;
  }

  /** Makes all modules anew with a mutant inside; says what went wrong. */
  loadWith(mutant) {
    this.stryker.hitLimit = undefined;
    this.stryker.activeMutant = mutant;
    this.tests = undefined;
    try {
      this.load();
      return null;
    } catch (error) {
      return `cannot be made: ${error}`;
    } finally {
      this.stryker.activeMutant = undefined;
    }
  }

  /** Whether a test fails without any mutant, for what an earlier one left behind in a module. */
  async isSpoilt(test) {
    return (await failureOf(this.tests.find(({ id }) => id === test).run)) !== null;
  }

  async runUntilKilled(mutant, hitLimit, only) {
    let nrOfTests = 0;
    this.stryker.hitCount = 0;
    this.stryker.hitLimit = hitLimit;
    this.stryker.activeMutant = mutant;
    try {
      for (const { id, run } of this.tests) {
        if (only && !only.has(id)) continue;
        nrOfTests++;
        const failure = await failureOf(run);
        if (this.stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit reached' };
        if (failure !== null) return { status: 'killed', killedBy: [id], nrOfTests, failureMessage: failure };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      this.stryker.activeMutant = undefined;
      this.stryker.hitLimit = undefined;
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
