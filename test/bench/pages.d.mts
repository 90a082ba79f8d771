export function pages(): string[];
export function repeated(bytes: number): string[];
export function megabytes(texts: readonly string[]): number;
