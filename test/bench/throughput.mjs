// MB/s of `extract` beside nodejieba, Recognizers-Text and chrono, each over the same pages, in turns.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { extract } from '../../dist/index.js';
import { megabytes, pages, repeated } from './pages.mjs';
import { peers } from './peers.mjs';

/** Best of some rounds, contestants taking turns so that a noisy neighbour disturbs all alike. */
function race(contestants, rounds) {
  const best = new Map();
  for (let round = 0; round < rounds; round++)
    for (const { name, texts, run } of contestants) {
      const start = process.hrtime.bigint();
      for (const text of texts) run(text);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      best.set(name, Math.max(best.get(name) ?? 0, megabytes(texts) / seconds));
    }
  return best;
}

export async function throughput() {
  const require = createRequire(import.meta.url);
  const peer = peers();
  const many = repeated(2_000_000);
  const contestants = [
    { name: 'zhengwen extract', texts: many, run: (text) => extract(text, { publishedOn: '2020-07-22' }) },
  ];
  try {
    const jieba = require('nodejieba');
    jieba.load();
    contestants.push({ name: 'nodejieba cut', texts: many, run: (text) => jieba.cut(text) });
    contestants.push({ name: 'nodejieba tag', texts: many, run: (text) => jieba.tag(text) });
  } catch {
    console.log('nodejieba is not installed here');
  }
  // Compiled code has settled after some twenty rounds.
  const quick = race(contestants, 30);

  const R = peer('@microsoft/recognizers-text-suite');
  const chrono = await import(pathToFileURL(peer.resolve('chrono-node')).href);
  const zh = (chrono.zh ?? chrono.default.zh).hans;
  const models = [
    R.recognizeNumber,
    R.recognizeOrdinal,
    R.recognizePercentage,
    R.recognizeCurrency,
    R.recognizeDimension,
    R.recognizeAge,
    R.recognizeDateTime,
  ];
  // A few pages are enough for systems that take seconds for them.
  const few = pages()
    .filter((text) => text.length < 1200)
    .slice(0, 6);
  const slow = race(
    [
      {
        name: 'Recognizers-Text, all Chinese models',
        texts: few,
        run: (text) => {
          for (const model of models) model(text, R.Culture.Chinese);
        },
      },
      { name: 'chrono zh.hans', texts: few, run: (text) => zh.parse(text) },
    ],
    3,
  );
  const ours = quick.get('zhengwen extract');
  console.log('\nThroughput (UTF-8, best round)');
  for (const [name, speed] of [...quick, ...slow])
    console.log(`  ${name.padEnd(40)}${speed.toFixed(3).padStart(9)} MB/s   extract is ${(ours / speed).toFixed(2)} ×`);
}
