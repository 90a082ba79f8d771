/** Whether the first bytes of a text are those of NDJSON: an object with its first key. A newspaper page starts otherwise. */
export function looksLikeNdjson(head: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(head.subarray(0, 1024)));
}

/** Batches of lines, so that a worker has something to do; the last line needs no line end. Blank lines are skipped. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  batch: number,
): AsyncGenerator<{ first: number; lines: string[] }> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  let lines: string[] = [];
  let first = 1;
  const take = (line: string) => {
    number++;
    if (line.trim() === '') return;
    if (lines.length === 0) first = number;
    lines.push(line);
  };
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    if (parts.length > 1) {
      take(rest + parts[0]);
      rest = parts[parts.length - 1]!;
      for (let i = 1; i < parts.length - 1; i++) {
        take(parts[i]!);
        if (lines.length >= batch) {
          yield { first, lines };
          lines = [];
        }
      }
    } else rest += parts[0];
    // Nothing waits for a batch to fill up: a caller that pipes line by line gets its answer at once.
    if (lines.length > 0) yield { first, lines };
    lines = [];
  }
  take(rest + decoder.decode());
  if (lines.length > 0) yield { first, lines };
}

/** All bytes of a stream, the first chunk first looked at by `peek`. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return Buffer.concat(list);
}

/** The first chunk of a stream, and the whole stream again. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: first.done ? new Uint8Array() : first.value, all: all() };
}
