// Time for 1×, 8× and 64× the length: as many small texts, and as one long text (up to 3 MB).
import { extract } from '../../dist/index.js';
import { repeated } from './pages.mjs';

function best(run, rounds) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    run();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

export function scaling() {
  console.log('\nCost of length (times 1 ×)');
  const base = repeated(47_000);
  for (const [name, make] of [
    ['many small texts', (n) => Array.from({ length: n }, () => base).flat()],
    ['one long text', (n) => [Array.from({ length: n }, () => base.join('\n\n')).join('\n\n')]],
  ]) {
    const times = [1, 8, 64].map((n) => {
      const texts = make(n);
      return best(
        () => {
          for (const text of texts) extract(text);
        },
        n === 64 ? 3 : 9,
      );
    });
    console.log(
      `  ${name.padEnd(20)}${times.map((ms, i) => `${[1, 8, 64][i]}×: ${ms.toFixed(1)} ms (${(ms / times[0]).toFixed(1)} ×)`).join('   ')}`,
    );
  }
}
