/** Nothing to do with numbers. */
export const OTHER = 0;
/** A blank, comma or point, which a row of figures may go on with. */
export const SIGN = 1;
/** 余, 多. */
export const MORE = 2;
/** w and k, scales written with a letter. */
export const LETTER = 3;
/** 点, which may set a decimal part off. */
export const POINT = 4;
/** Roles from here on are of characters that numbers are made of. */
export const FIGURE = 8;
/** 0–9 and more: a Chinese digit, by value. Roles from here on are of Chinese numeral characters. */
export const DIGIT = 16;
/** A scale word, by its power of ten: 十 is SCALE + 1. */
export const SCALE = 32;
export const TWENTY = 48;
export const THIRTY = 49;
/** 几, 数. */
export const SOME = 50;

/** Role of every UTF-16 code unit in numbers (GB/T 15835; financial forms and 廿 卅 included). */
export const ROLE = new Uint8Array(65536);

const give = (chars: string, role: (place: number) => number): void => {
  for (let i = 0; i < chars.length; i++) ROLE[chars.charCodeAt(i)] = role(i);
};
give(' ,，.', () => SIGN);
give('余多', () => MORE);
give('wWkK', () => LETTER);
give('点', () => POINT);
give('0123456789', () => FIGURE);
give('〇一二三四五六七八九', (value) => DIGIT + value);
give('零壹贰叁肆伍陆柒捌玖', (value) => DIGIT + value);
give('两俩', () => DIGIT + 2);
give('参', () => DIGIT + 3);
give('十百千万', (place) => SCALE + place + 1);
give('拾佰仟', (place) => SCALE + place + 1);
give('亿', () => SCALE + 8);
give('兆', () => SCALE + 12);
give('廿', () => TWENTY);
give('卅', () => THIRTY);
give('几数', () => SOME);

/** The role of the character at a place; `OTHER` outside the text. */
export const roleAt = (text: string, at: number): number => (at < text.length ? ROLE[text.charCodeAt(at)]! : OTHER);

export const isChinese = (role: number): boolean => role >= DIGIT;
export const isDigit = (role: number): boolean => role >= DIGIT && role < SCALE;
export const isScale = (role: number): boolean => role >= SCALE && role < TWENTY;

/** Powers of ten, by exponent. */
export const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Whether a scale word or 余/多 may begin with the character. */
export const mayScale = (role: number): boolean => role === MORE || role === LETTER || isScale(role);

/** What a scale word stands for: 万 is 10000. */
export const scaleOf = (role: number): number => POWERS[role - SCALE]!;

/** The number that one Chinese numeral character names alone, or -1 (几, 数). */
export function singleValue(role: number): number {
  if (role < SCALE) return role - DIGIT;
  if (role < TWENTY) return scaleOf(role);
  return role === TWENTY ? 20 : role === THIRTY ? 30 : -1;
}
