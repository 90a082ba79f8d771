/** A written number, before anyone knows what it counts. Offsets are clean offsets. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The number, scaled by 万/亿 inside it: `2.7万` → 27000. For a vague or range numeral, its lower figure. */
  readonly value: number;
  /** `arabic`: 2.7, 36,249 · `chinese`: 两千三百, 十几 · `mixed`: 2.7万, 3千 · `scale`: a bare 百/千/万/亿 (千余场, 亿元以上). */
  readonly kind: 'arabic' | 'chinese' | 'mixed' | 'scale';
  /** For numerals that name a span of values: `三四十` → 30–40, `十几` → 10–20, `几十`/`数十` → 10–99. Else null. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** A 余, 多 or 来 read inside or right after the number (`3000余万`, `20余`, `两千多`). */
  readonly over: boolean;
  /** The digits one by one when it is a row of digits without scale words: `二〇一六` → `2016`, `07` → `07`. Else null. */
  readonly digits: string | null;
  /** Whether it has a decimal part. */
  readonly decimal: boolean;
  /** Whether thousands commas were read (`36,249`). */
  readonly grouped: boolean;
  /** Whether 第 stands before it. */
  readonly ordinal: boolean;
}
