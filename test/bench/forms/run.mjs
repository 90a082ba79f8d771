// npm run forms: for each form that dates and quantities are written in, how many cases each system reads right.
//
//   npm run forms [-- --errors] [-- --jionlp PATH]   PATH: a checkout of JioNLP, run by python3
//
// All systems are asked alike: a case is right when something they find in the marked place has the day, range or number. Ends of
// ranges may be inclusive or exclusive, what recurs need only be found as recurring, units are not compared.
import { accepts, PUBLISHED, readCases } from './cases.mjs';
import { systems } from './systems.mjs';

const args = process.argv.slice(2);
const checkout = args.includes('--jionlp') ? args[args.indexOf('--jionlp') + 1] : undefined;

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
    const right = accepts(one, found);
    row.right.set(name, (row.right.get(name) ?? 0) + (right ? 1 : 0));
    if (!right && args.includes('--errors'))
      console.error(`${name}: ${JSON.stringify(one.text)} wants ${one.wanted}, got ${JSON.stringify(found)}`);
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
