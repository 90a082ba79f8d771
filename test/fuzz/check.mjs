/** Microseconds a UTF-16 unit may cost, with room for a loaded machine; 20 ms are free for warming up. */
const MICROSECONDS_PER_UNIT = 20;

/**
 * Reads one text and says what is wrong with the outcome, or null.
 * @param extract the library's `extract`
 * @param text any string
 */
export function check(extract, text) {
  let extraction;
  const allowed = 20 + (text.length * MICROSECONDS_PER_UNIT) / 1000;
  let taken = Number.POSITIVE_INFINITY;
  // What is slow is slow each time, and takes time of the processor and not of the clock alone.
  for (let round = 0; taken > allowed && round < 4; round++) {
    const start = process.cpuUsage();
    try {
      extraction = extract(text);
    } catch (error) {
      return `threw ${error instanceof Error ? error.stack : error}`;
    }
    const { user, system } = process.cpuUsage(start);
    taken = Math.min(taken, (user + system) / 1000);
  }
  if (taken > allowed) return `took ${taken.toFixed(0)} ms for ${text.length} units`;
  let last = { start: 0, end: 0 };
  for (const record of extraction.records) {
    const spans = record.type === 'official' ? [record, ...record.posts, ...record.mentions] : [record];
    for (const { start: from, end: to } of spans)
      if (!(Number.isInteger(from) && from >= 0 && from < to && to <= text.length))
        return `span ${from}–${to} of a ${record.type}`;
    if (record.start < last.start || (record.start === last.start && record.end < last.end))
      return `order of ${record.id}`;
    last = record;
    for (const [key, value] of Object.entries(record)) {
      if (typeof value === 'number' && !Number.isFinite(value)) return `${record.type}.${key} is ${value}`;
      if (value === undefined) return `${record.type}.${key} is undefined`;
    }
    if (record.type === 'date' && record.from && record.to && record.from > record.to)
      return `${record.text}: ${record.from} after ${record.to}`;
    if (record.type === 'quantity' && record.value === null && record.min === null) return `${record.text}: no value`;
  }
  for (const article of extraction.articles)
    for (const { start: from, end: to } of [...article.spans, ...article.headlines, ...article.byline])
      if (!(from >= 0 && from <= to && to <= text.length)) return `span ${from}–${to} of ${article.id}`;
  return null;
}
