export const PUBLISHED: string;
interface Case {
  kind: 'date' | 'quantitie';
  form: string;
  text: string;
  ranges: { start: number; end: number }[];
  wanted: string[];
}
interface Value {
  from?: string | null;
  to?: string | null;
  recurring?: boolean;
  value?: number | null;
  min?: number | null;
  max?: number | null;
}
export function readCases(): Case[];
export function accepts(one: Case, found: readonly { start: number; end: number; values: Value[] }[]): boolean;
