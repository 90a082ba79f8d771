/** Values of Chinese numeral characters (GB/T 15835; financial forms and 廿 卅 included). */
export const DIGIT: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((char, i) => [char, i] as const),
  ...[...'零壹贰叁肆伍陆柒捌玖'].map((char, i) => [char, i] as const),
  ['两', 2],
  ['俩', 2],
  ['参', 3],
]);

export const SCALE: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** Value + 1 of the characters that are numbers alone, but for the scale words above 千. */
const SINGLE = new Uint16Array(65536);
for (const [char, value] of DIGIT) SINGLE[char.charCodeAt(0)] = value + 1;
for (const [char, value] of SCALE) if (value < 1e4) SINGLE[char.charCodeAt(0)] = value + 1;
SINGLE['廿'.charCodeAt(0)] = 21;
SINGLE['卅'.charCodeAt(0)] = 31;

/** The number that one numeral character names alone, or -1 (几, 数). */
export function singleValue(code: number): number {
  const value = SINGLE[code]!;
  return value > 0 ? value - 1 : (SCALE.get(String.fromCharCode(code)) ?? -1);
}

/** Reading of a row of Chinese numeral characters. */
export interface ChineseValue {
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number } | null;
  /** 几 or 数 stands for a digit (几十, 数百). */
  readonly vague: boolean;
  readonly digits: string | null;
}

/**
 * Reads a row of Chinese numeral characters: `两千三百` → 2300, `十七` → 17, `二〇一六` → digits `2016`,
 * `三四十` → 30–40, `十几` → 10–20, `数百` → 100, vague. Null when the row is no number (`十百`, `几`).
 */
export function readChinese(row: string): ChineseValue | null {
  if (isDigits(row)) return readDigits(row);
  let total = 0; // value of the sections closed by 万, 亿 or 兆
  let section = 0; // value below the next 万
  let digit: number | null = null;
  let span = 0; // how much more the upper figure of an approximate pair is worth
  let lastScale = Number.POSITIVE_INFINITY;
  let topScale = Number.POSITIVE_INFINITY;
  let vague = false;
  let open = false; // 几 at the end: 十几
  for (let i = 0; i < row.length; i++) {
    const char = row[i]!;
    const scale = SCALE.get(char);
    if (char === '廿' || char === '卅') {
      if (digit !== null || section % 100 !== 0) return null;
      section += char === '廿' ? 20 : 30;
      lastScale = 10;
    } else if (char === '几' || char === '数') {
      if (digit !== null) return null;
      vague = true;
      if (i === row.length - 1) open = true;
      else digit = 1;
    } else if (scale === undefined) {
      const value = DIGIT.get(char)!;
      if (digit !== null && digit !== 0) {
        // 三四十: two neighbouring digits before one scale word.
        if (value !== digit + 1 || span !== 0) return null;
        span = 1;
      } else digit = value;
    } else if (scale >= 1e4) {
      if (scale >= topScale && total !== 0) {
        // 一万亿: the larger scale lifts all before it.
        if (section !== 0 || digit !== null) return null;
        total *= scale;
      } else {
        const factor = section + (digit ?? 0);
        total += (factor === 0 && total === 0 ? 1 : factor) * scale;
        span *= scale;
      }
      topScale = scale;
      section = 0;
      digit = null;
      lastScale = scale;
    } else {
      if (scale >= lastScale && lastScale < 1e4) return null;
      section += (digit ?? 1) * scale;
      span *= scale;
      digit = null;
      lastScale = scale;
    }
  }
  if (open) {
    if (!Number.isFinite(lastScale)) return null;
    const base = total + section;
    return { value: base, range: { min: base, max: base + lastScale }, vague: true, digits: null };
  }
  if (digit !== null) {
    // 两万五, 三百二: a last digit right after a scale word counts in tenths of it; 三百零二 says otherwise.
    const tenths = lastScale >= 100 && Number.isFinite(lastScale) && !isZero(row[row.length - 2]);
    section += digit * (tenths && span === 0 ? lastScale / 10 : 1);
  }
  const value = total + section;
  return { value, range: span !== 0 ? { min: value, max: value + span } : null, vague, digits: null };
}

const isZero = (char: string | undefined): boolean => char === '零' || char === '〇';

function isDigits(row: string): boolean {
  for (let i = 0; i < row.length; i++) if (!DIGIT.has(row[i]!)) return false;
  return true;
}

function readDigits(chars: string): ChineseValue | null {
  let digits = '';
  for (let i = 0; i < chars.length; i++) digits += DIGIT.get(chars[i]!);
  if (chars.length === 1) return { value: Number(digits), range: null, vague: false, digits };
  const [first, second] = [Number(digits[0]), Number(digits[1])];
  // 七八: one of two neighbours, not the figure 78.
  if (chars.length === 2 && second === first + 1 && first > 0)
    return { value: first, range: { min: first, max: second }, vague: false, digits };
  return { value: Number(digits), range: null, vague: false, digits };
}
