export interface Part {
  readonly mutate: readonly string[];
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}
export const PARTS: Readonly<Record<string, Part>>;
export function askedPart(): Part;
