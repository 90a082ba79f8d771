/** A value made on first use and kept; lexicons are built so, for nothing is paid at import. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
