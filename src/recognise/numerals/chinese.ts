import { DIGIT, isDigit, isScale, ROLE, SOME, scaleOf, THIRTY, TWENTY } from './roles.js';

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
  let digit = -1;
  let span = 0; // how much more the upper figure of an approximate pair is worth
  let lastScale = Number.POSITIVE_INFINITY;
  let topScale = Number.POSITIVE_INFINITY;
  let vague = false;
  let open = false; // 几 at the end: 十几
  for (let i = 0; i < row.length; i++) {
    const role = ROLE[row.charCodeAt(i)]!;
    if (isDigit(role)) {
      const value = role - DIGIT;
      if (digit > 0) {
        // 三四十: two neighbouring digits before one scale word.
        if (value !== digit + 1 || span !== 0) return null;
        span = 1;
      } else digit = value;
    } else if (isScale(role)) {
      const scale = scaleOf(role);
      if (scale < 1e4) {
        if (scale >= lastScale && lastScale < 1e4) return null;
        section += (digit < 0 ? 1 : digit) * scale;
        span *= scale;
      } else if (scale >= topScale && total !== 0) {
        // 一万亿, 一万二千亿: the larger scale lifts all before it.
        if (digit >= 0 || (section !== 0 && scale === topScale)) return null;
        total = (total + section) * scale;
        span *= scale;
      } else {
        const factor = section + Math.max(digit, 0);
        total += (factor === 0 && total === 0 ? 1 : factor) * scale;
        span *= scale;
      }
      if (scale >= 1e4) {
        topScale = scale;
        section = 0;
      }
      digit = -1;
      lastScale = scale;
    } else if (role === SOME) {
      if (digit >= 0) return null;
      vague = true;
      const next = ROLE[row.charCodeAt(i + 1)];
      if (i === row.length - 1) open = true;
      // 十几亿: from ten to twenty of them.
      else if (section > 0 && span === 0 && next !== undefined && isScale(next) && scaleOf(next) >= 1e4)
        span = lastScale;
      else digit = 1;
    } else {
      if ((role !== TWENTY && role !== THIRTY) || digit >= 0 || section % 100 !== 0) return null;
      section += role === TWENTY ? 20 : 30;
      lastScale = 10;
    }
  }
  if (open) {
    if (!Number.isFinite(lastScale)) return null;
    const base = total + section;
    return { value: base, range: { min: base, max: base + lastScale }, vague: true, digits: null };
  }
  if (digit >= 0) {
    // 两万五, 三百二: a last digit right after a scale word counts in tenths of it; 三百零二 says otherwise.
    const tenths = lastScale >= 100 && Number.isFinite(lastScale) && ROLE[row.charCodeAt(row.length - 2)] !== DIGIT;
    section += digit * (tenths && span === 0 ? lastScale / 10 : 1);
  }
  const value = total + section;
  return { value, range: span !== 0 ? { min: value, max: value + span } : null, vague, digits: null };
}

function isDigits(row: string): boolean {
  for (let i = 0; i < row.length; i++) if (!isDigit(ROLE[row.charCodeAt(i)]!)) return false;
  return true;
}

function readDigits(row: string): ChineseValue {
  let digits = '';
  for (let i = 0; i < row.length; i++) digits += ROLE[row.charCodeAt(i)]! - DIGIT;
  const value = Number(digits);
  const first = Math.floor(value / 10);
  // 七八: one of two neighbours, not the figure 78.
  if (row.length === 2 && first > 0 && value % 10 === first + 1)
    return { value: first, range: { min: first, max: first + 1 }, vague: false, digits };
  return { value, range: null, vague: false, digits };
}
