import { OptionError } from './model/errors.js';
import type { Extraction } from './model/extraction.js';
import { checkExtractOptions, type ExtractOptions } from './model/options.js';
import { run } from './pipeline.js';

/** One text of a stream: the text alone, or with what is known of it. Its own options go before the stream's. */
export type StreamItem = string | ({ readonly text: string } & ExtractOptions);

/** Where texts come from: any iterable, a Node stream in object mode, or a web stream. */
export type StreamSource = Iterable<StreamItem> | AsyncIterable<StreamItem> | ReadableStream<StreamItem>;

/**
 * Extracts text after text.
 *
 * One text is held at a time and the next is asked for when the consumer wants it, so memory stays flat and
 * back-pressure reaches the source; leaving the loop early closes the source.
 *
 * @param items texts in order
 * @param options what holds for texts that do not say otherwise
 * @yields one extraction a text, in the order of the texts
 * @throws OptionError for an item or option that is malformed
 */
export async function* extractStream(
  items: StreamSource,
  options?: ExtractOptions,
): AsyncGenerator<Extraction, void, undefined> {
  const shared = checkExtractOptions('', options);
  for await (const item of iterate(items)) {
    if (typeof item === 'string') yield run(item, shared);
    else {
      if (item === null || typeof item !== 'object')
        throw new OptionError('item', item, 'a string or an object with a text');
      const { text, ...own } = item;
      yield run(text, { ...shared, ...checkExtractOptions(text, own) });
    }
  }
}

function iterate(items: StreamSource): AsyncIterable<StreamItem> | Iterable<StreamItem> {
  if (typeof items === 'object' && items !== null) {
    if (Symbol.asyncIterator in items || Symbol.iterator in items) return items as AsyncIterable<StreamItem>;
    if ('getReader' in items) return readAll(items);
  }
  throw new OptionError('items', items, 'an iterable, an async iterable or a stream of texts');
}

/** Browsers whose web streams are not yet async iterable. */
async function* readAll(stream: ReadableStream<StreamItem>): AsyncGenerator<StreamItem> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
