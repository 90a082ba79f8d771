import fc from 'fast-check';

/** Pieces that pages are made of: words, figures, marks, blanks, line ends, look-alikes and broken characters. */
const PIECES = [
  ...'区委 召开会议 ， 。 、 “ ” （ ） ： ！ 11 月 4日 2016年 ## ■ ** - 记者 王某 通讯员 ２ ％ % 第3版 —— 1,200 会議 LOGO U18 women 2. 二○○九年 G DP ⽂ ℅ ￥ 「 」'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '　　',
    ' ',
    '\t',
    '\u200b',
    '\ufeff',
    '\ud840\udc0b',
    '\ud840',
    '\udc0b',
    '\u2028',
    '- ',
    '> ',
  ],
];

/** Texts that look like pages more often than random Unicode does. */
export const pageLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

/** Any row of UTF-16 code units, lone surrogates too. */
export const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

/** Any text at all. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), anyUnits, pageLike);
