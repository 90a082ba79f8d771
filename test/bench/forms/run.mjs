// npm run forms: for each form that dates and quantities are written in, how many cases each system reads right.
//
//   npm run forms [-- --errors] [-- --jionlp PATH]   PATH: a checkout of JioNLP, run by python3
//
// All systems are asked alike: a case is right when something they find in the marked place has the day, range or number. Ends of
// ranges may be inclusive or exclusive, what recurs need only be found as recurring, units are not compared.
import { readFileSync } from 'node:fs';
import { systems } from './systems.mjs';

const PUBLISHED = '2020-12-20';
const args = process.argv.slice(2);
const checkout = args.includes('--jionlp') ? args[args.indexOf('--jionlp') + 1] : undefined;

/** The cases of `cases.txt`: form, kind, text, marked ranges, accepted values. */
function readCases() {
  const cases = [];
  let kind = '';
  for (const line of readFileSync(new URL('cases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3, -1);
    else if (line && !line.startsWith('#')) {
      const [form, marked, wanted] = line.split(' | ');
      const text = marked.replaceAll('⏎', '\n');
      const ranges = [...text.matchAll(/〖([^〗]*)〗/g)].map((found, i) => {
        const start = found.index - 2 * i;
        return { start, end: start + found[1].length };
      });
      cases.push({ kind, form, text: text.replace(/[〖〗]/g, ''), ranges, wanted: wanted.split(' ') });
    }
  }
  return cases;
}

const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** @param value what a system gives: `{from, to}`, `{recurring}`, `{value}` or `{min, max}` */
function agrees(wanted, value) {
  if (wanted === 'recurring') return value.recurring === true;
  if (wanted.includes('..')) {
    const [from, to] = wanted.split('..');
    return value.from === from && (value.to === to || (value.to > from && dayBefore(value.to) === to));
  }
  if (wanted.includes('~')) {
    const [min, max] = wanted.split('~').map(Number);
    return value.min != null && value.max != null && near(value.min, min) && near(value.max, max);
  }
  return value.value != null && near(value.value, Number(wanted));
}

const cases = readCases();
const contestants = await systems({ published: PUBLISHED, jionlp: checkout });
const table = new Map();
for (const one of cases) {
  const row = table.get(`${one.kind} ${one.form}`) ?? { kind: one.kind, form: one.form, cases: 0, right: new Map() };
  table.set(`${one.kind} ${one.form}`, row);
  row.cases++;
  for (const { name, read } of contestants) {
    const found = read(one);
    if (found === null) continue;
    const inside = found.filter((hit) => one.ranges.some(({ start, end }) => hit.start < end && start < hit.end));
    const right =
      one.wanted[0] === 'none'
        ? inside.length === 0
        : inside.some((hit) => hit.values.some((value) => one.wanted.some((wanted) => agrees(wanted, value))));
    row.right.set(name, (row.right.get(name) ?? 0) + (right ? 1 : 0));
    if (!right && args.includes('--errors'))
      console.error(`${name}: ${JSON.stringify(one.text)} wants ${one.wanted}, got ${JSON.stringify(inside)}`);
  }
}
const names = contestants.map(({ name }) => name);
for (const kind of ['date', 'quantitie']) {
  const rows = [...table.values()].filter((row) => row.kind === kind);
  console.log(`\n| ${kind === 'date' ? 'dates' : 'quantities'} | cases | ${names.join(' | ')} |`);
  console.log(`| --- | --: | ${names.map(() => '--:').join(' | ')} |`);
  const line = (form, count, of) =>
    console.log(`| ${form} | ${count} | ${names.map((name) => of(name) ?? '–').join(' | ')} |`);
  for (const row of rows) line(row.form, row.cases, (name) => row.right.get(name));
  const sum = (of) => rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const asked = (name) => rows.some((row) => row.right.has(name));
  line(
    '**all**',
    sum((row) => row.cases),
    (name) => (asked(name) ? sum((row) => row.right.get(name)) : undefined),
  );
}
