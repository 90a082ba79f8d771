import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pages } from './bench/pages.mjs';

process.env.RECHECK_BACKEND = 'pure';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** Regular expression literals of all sources, with the places they stand in. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        found.set(node.text, [found.get(node.text), file].filter(Boolean).join(', '));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Patterns that the library composes while it works. */
async function composed(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      found.set(`/${made.source}/${made.flags}`, 'composed');
      return made;
    },
  });
  try {
    const { extract } = await import('../src/index.js');
    for (const page of pages()) extract(page, { publishedOn: '2020-07-22' });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

describe('regular expressions', async () => {
  const all = new Map([...literals(), ...(await composed())]);

  it('are found', () => expect(all.size).toBeGreaterThan(20));

  it.each([...all])('%s of %s is safe', (literal) => {
    const cut = literal.lastIndexOf('/');
    const result = checkSync(literal.slice(1, cut), literal.slice(cut + 1), { timeout: 20_000 });
    expect(result.status, result.status === 'vulnerable' ? JSON.stringify(result.attack?.pattern) : '').toBe('safe');
  });
});
