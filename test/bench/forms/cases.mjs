// The cases that `npm run forms` asks every system, and when an answer is right.
import { readFileSync } from 'node:fs';

/** The day on which all texts were published. */
export const PUBLISHED = '2020-12-20';

/** The cases of `cases.txt`: form, kind, text, marked ranges, accepted values. */
export function readCases() {
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

/** Whether what a system found (`{start, end, values}`) is right for a case: one value in the marked place, or nothing there. */
export function accepts(one, found) {
  const inside = found.filter((hit) => one.ranges.some(({ start, end }) => hit.start < end && start < hit.end));
  if (one.wanted[0] === 'none') return inside.length === 0;
  return inside.some((hit) => hit.values.some((value) => one.wanted.some((wanted) => agrees(wanted, value))));
}
