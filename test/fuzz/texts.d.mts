export function generator(seed: number, pages: readonly string[]): () => string;
