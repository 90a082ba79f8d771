import radicals from '../../../dictionaries/characters/radicals.txt';
import traditional from '../../../dictionaries/characters/traditional.txt';
import { CharSet } from '../../lexicon/char-set.js';
import { readDictionary } from '../../lexicon/dictionary.js';
import { lazy } from '../../lexicon/lazy.js';

/** How a UTF-16 code unit is treated: its class decides whether it stays, its folds what it becomes. */
export const CLASS = { keep: 0, blank: 1, zeroWidth: 2, lineEnd: 3 } as const;

/** Signs that say how running text goes on: clause ends, commas, lesser pauses, opening and closing quotes and brackets. */
export const SIGN = { none: 0, stop: 1, comma: 2, pause: 3, open: 4, close: 5 } as const;

/** A cell of `CharacterTables.cells`: below, what a recogniser reads; above, bits that say how the code unit is treated. */
export const CELL = {
  readMask: 0xffff,
  /** The `CLASS`. */
  classShift: 16,
  classMask: 3,
  /** The `SIGN`. */
  signShift: 18,
  signMask: 7,
  /** Half as wide as a Chinese character. */
  narrow: 1 << 21,
  /** Read by its neighbours: commas, colons, circles. */
  context: 1 << 22,
  /** Printed in traditional script only. */
  traditional: 1 << 23,
  /** Read otherwise than it is printed. */
  folded: 1 << 24,
  /** A figure or Latin letter, which a blank parts from another. */
  word: 1 << 25,
  /** Read by what it does on its line: the star of Markdown, the pipe of tables. */
  markup: 1 << 26,
  /** May be a bullet, a list mark or the mark of a heading where a line starts. */
  mark: 1 << 27,
  /** The look-alike of an ideograph that is read as another. */
  lookAlike: 1 << 28,
} as const;

/** Ideographs that are read by the fold table alone. */
export const IDEOGRAPHS = { from: 0x4e00, to: 0x9fff } as const;

/** Whether a UTF-16 code unit is such an ideograph. */
export const isIdeograph = (code: number): boolean => code >= IDEOGRAPHS.from && code <= IDEOGRAPHS.to;

/** Tables indexed by UTF-16 code unit. */
export interface CharacterTables {
  /** What is read in texts of simplified script, with the bits of `CELL`. */
  readonly cells: Uint32Array;
  /** One bit a code unit: whether it is an ideograph whose cell must be looked up, since it is not read as printed. */
  readonly rewritten: Uint8Array;
  /** Surface as printed, with look-alikes and widths mended. */
  readonly printed: Uint16Array;
  /** What recognisers read, in texts of traditional script: also the characters both scripts share (後, 於) are converted. */
  readonly traditional: Uint16Array;
}

/** Whether a UTF-16 code unit is a figure of ASCII. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Whether a UTF-16 code unit is a Latin letter, accents included. */
export const isLatin = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);

const ZERO_WIDTH =
  '\ufe00\ufe01\ufe02\ufe0e\ufe0f\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u061c\u180e\ufffe\uffff';
// 〓 (3013) is how typesetting systems write a full-width blank; e-texts of yearbooks keep it.
const BLANKS =
  '\u3013 \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2800\u3164\uffa0';
const LINE_ENDS = '\n\r\v\f\u0085\u2028\u2029';

/** Signs folded to one form where recognisers read: left column → the character after the arrow. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['(', '（'],
  [')', '）'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['「『｢〝', '“'],
  ['」』｣〞', '”'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['﹐', '，'],
  ['﹑､', '、'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['｡', '。'],
  ['‐‑‒–−﹣⁃˗', '-'],
  ['―─━', '—'],
  ['∼〜～˜', '~'],
  ['∕⁄', '/'],
  ['•‧・∙⋅･●', '·'],
  ['◯', '○'],
];

const SIGN_MEMBERS: readonly (readonly [number, string])[] = [
  [SIGN.stop, '。；;｡'],
  [SIGN.comma, '，,﹐'],
  [SIGN.pause, '、：:！!？?﹑､'],
  [SIGN.open, '“《（(「『〈【'],
  [SIGN.close, '”》）)」』〉】'],
];

/** From here on characters are as wide as two Latin letters. */
const WIDE_FROM = 0x2e80;
/** Signs that are read by their neighbours, and the circle that may be a numeral. */
const CONTEXT = ',:O';
const CIRCLE = '○'.charCodeAt(0);
const MARKUP = '*|';
/** Bullets of newspaper columns and of PDF text. */
export const BULLETS = '■□◆◇▲△▼▽★☆●◎※►▶❖➤♦•▍▎▏▌▪▫◼◾➢✦✧❏❑☑⊙◉◥◢◤◣\uf06c\uf06e\uf0b7\uf0d8\uf075';
/** Marks of Markdown's lists and quotations, when a blank follows. */
export const LIST_MARKS = '*+->';

/** The tables, made from the dictionaries on first use. */
export const characterTables = lazy<CharacterTables>(() => {
  const classes = new Uint8Array(65536);
  const printed = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) printed[code] = code;
  for (let code = 0; code < 32; code++) classes[code] = CLASS.zeroWidth;
  classes[127] = CLASS.zeroWidth;
  for (const char of ZERO_WIDTH) classes[char.charCodeAt(0)] = CLASS.zeroWidth;
  for (const char of BLANKS) classes[char.charCodeAt(0)] = CLASS.blank;
  for (const char of LINE_ENDS) classes[char.charCodeAt(0)] = CLASS.lineEnd;
  // Full-width ASCII: digits, letters and the signs that stand in numbers; Chinese punctuation stays full-width.
  for (const char of '０１２３４５６７８９％．＋－／＃＆＠＝＊［］＜＞＄＿')
    printed[char.charCodeAt(0)] = char.charCodeAt(0) - 0xfee0;
  for (let code = 0xff21; code <= 0xff5a; code++) if (code <= 0xff3a || code >= 0xff41) printed[code] = code - 0xfee0;
  printed['￥'.charCodeAt(0)] = '¥'.charCodeAt(0);
  // A look-alike that PDF fonts print for the percent sign.
  printed['℅'.charCodeAt(0)] = '%'.charCodeAt(0);
  const lookAlikes = readDictionary('characters/radicals.txt', radicals, [{ name: 'radical' }, { name: 'ideograph' }]);
  for (const row of lookAlikes) printed[row.radical.charCodeAt(0)] = row.ideograph.charCodeAt(0);

  const folded = printed.slice();
  for (const [from, to] of SIGNS) for (const char of from) folded[char.charCodeAt(0)] = to.charCodeAt(0);
  const cells = new Uint32Array(65536);
  const simplified = folded.slice();
  const both = folded.slice();
  const fields = [
    { name: 'char' },
    { name: 'simplified' },
    { name: 'shared', oneOf: ['shared'], optional: true },
  ] as const;
  for (const row of readDictionary('characters/traditional.txt', traditional, fields)) {
    const code = row.char.charCodeAt(0);
    both[code] = row.simplified.charCodeAt(0);
    if (row.shared) continue;
    simplified[code] = row.simplified.charCodeAt(0);
    cells[code]! |= CELL.traditional;
  }
  // ⼾ is the look-alike of 戶, which is read 户.
  for (const row of lookAlikes) {
    const [radical, ideograph] = [row.radical.charCodeAt(0), row.ideograph.charCodeAt(0)];
    simplified[radical] = simplified[ideograph]!;
    both[radical] = both[ideograph]!;
  }
  for (const [sign, members] of SIGN_MEMBERS)
    for (const char of members) cells[char.charCodeAt(0)]! |= sign << CELL.signShift;
  // Ideographs, quotes, dashes and dots are as wide as two Latin letters.
  for (let code = 0; code < WIDE_FROM; code++) if (code < 0x2010 || code >= 0x2040) cells[code]! |= CELL.narrow;
  for (const char of MARKUP) cells[char.charCodeAt(0)]! |= CELL.markup;
  for (const char of `#${BULLETS}${LIST_MARKS}`) cells[char.charCodeAt(0)]! |= CELL.mark;
  const context = new CharSet(CONTEXT);
  const rewritten = new Uint8Array(8192);
  for (let code = 0; code < 65536; code++) {
    const print = printed[code]!;
    const read = simplified[code]!;
    let cell = cells[code]! | read | (classes[code]! << CELL.classShift);
    if (context.has(print) || folded[code] === CIRCLE) cell |= CELL.context;
    if (isDigit(print) || isLatin(print)) cell |= CELL.word;
    if (read !== print) cell |= isIdeograph(read) && !isIdeograph(code) ? CELL.folded | CELL.lookAlike : CELL.folded;
    if (read !== code && isIdeograph(code)) rewritten[code >> 3]! |= 1 << (code & 7);
    cells[code] = cell;
  }
  return { cells, rewritten, printed, traditional: both };
});
