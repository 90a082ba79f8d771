// The systems that `npm run forms` asks, each as `read(case)`: what it finds, with offsets and values; null for what it has no model of.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { extract } from '../../../dist/index.js';
import { peers } from '../peers.mjs';

const day = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const monthEnd = (year, month) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

export async function systems({ published, jionlp }) {
  const peer = peers();
  const R = peer('@microsoft/recognizers-text-suite');
  const chrono = await import(pathToFileURL(peer.resolve('chrono-node')).href);
  const hans = (chrono.zh ?? chrono.default.zh).hans;
  const reference = new Date(`${published}T12:00:00`);
  const list = [
    { name: 'zhengwen', read: (one) => ours(one, published) },
    { name: 'Recognizers-Text', read: (one) => recognizers(R, one, reference) },
    { name: 'chrono', read: (one) => (one.kind === 'date' ? hans.parse(one.text, reference).map(chronoHit) : null) },
  ];
  if (jionlp) {
    const script = fileURLToPath(new URL('jionlp.py', import.meta.url));
    list.push({ name: 'JioNLP', read: (one) => askJionlp(script, jionlp, one, published) });
  }
  return list;
}

function ours({ kind, text }, publishedOn) {
  const type = kind === 'date' ? 'date' : 'quantity';
  return extract(text, { publishedOn })
    .records.filter((record) => record.type === type)
    .map(({ start, end, from, to, rrule, value, min, max }) => ({
      start,
      end,
      values: [{ from, to, recurring: rrule != null, value, min, max }],
    }));
}

function recognizers(R, { kind, text }, reference) {
  const zh = R.Culture.Chinese;
  const hit = ({ start, end }, values) => ({ start, end: end + 1, values });
  if (kind === 'date')
    return R.recognizeDateTime(text, zh, 0, reference).map((one) =>
      hit(one, one.typeName.endsWith('.set') ? [{ recurring: true }] : (one.resolution?.values ?? []).map(datePair)),
    );
  const models = [R.recognizePercentage, R.recognizeCurrency, R.recognizeDimension, R.recognizeAge, R.recognizeNumber];
  return models.flatMap((model) =>
    model(text, zh).map((one) => hit(one, [numberOf(String(one.resolution?.value ?? ''))])),
  );
}

const datePair = ({ start, end, value }) => ({
  from: (start ?? value)?.slice(0, 10),
  to: (end ?? value)?.slice(0, 10),
});
const numberOf = (value) => ({ value: Number(value.replace('%', '')) });

function chronoHit({ index, text, start, end }) {
  const [year, month] = [start.get('year'), start.get('month')];
  const first = day(start.date());
  let from = first;
  let to = end ? day(end.date()) : first;
  if (!end && !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month')) {
    from = `${first.slice(0, 8)}01`;
    to = monthEnd(year, month);
  } else if (!end && !start.isCertain('month') && start.isCertain('year'))
    [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return { start: index, end: index + text.length, values: [{ from, to }] };
}

/** JioNLP reads dates and money; of other quantities it is not asked. */
function askJionlp(script, checkout, { kind, text }, published) {
  if (kind !== 'date' && !/元/.test(text.replace(/\s/g, ''))) return null;
  const { stdout, status, stderr } = spawnSync('python3', [script, checkout, kind, published], {
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.slice(stdout.indexOf('@@') + 2));
}
