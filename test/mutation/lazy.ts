const made: (() => unknown)[] = [];

/** `src/lexicon/lazy.ts`, with every value that a module declares made before the first test. */
export function lazy<T>(make: () => T): () => T {
  let value: { made: T } | undefined;
  const get = () => {
    value ??= { made: make() };
    return value.made;
  };
  if (!started) made.push(get);
  return get;
}

let started = false;

/** Makes all values that were declared so far. */
export function makeAll(): void {
  started = true;
  for (const get of made) get();
}
