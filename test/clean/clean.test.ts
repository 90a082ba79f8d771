import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, surface } from '../../src/clean/cleaned.js';
import { clean } from '../../src/clean/index.js';

/** Pieces that pages are made of, for texts that look like pages more often than random Unicode does. */
const pieces = fc.constantFrom(
  ...[
    '区委',
    '召开会议',
    '，',
    '。',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '11',
    '月',
    '4日',
    '“',
    '”',
    '（',
    '）',
    '记者 王某',
    '##',
    '■',
  ],
  ...[
    '**',
    '- ',
    '\r\n',
    '\u200b',
    '⽂',
    '\ud840\udc0b',
    '\ud840',
    '２',
    '%',
    '第3版',
    '——',
    '1,200',
    '会議',
    'LOGO',
    '\t',
  ],
);
const pageLike = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), pageLike);

describe('clean', () => {
  it('keeps one source unit for each clean unit, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, printed, offsets, gaps, lines } = clean(source);
        expect(printed.length).toBe(text.length);
        expect(offsets.length).toBe(text.length);
        expect(gaps.length).toBe(text.length + 1);
        for (let at = 0; at < text.length; at++) {
          const offset = offsets.sourceOffset(at);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThan(source.length);
          if (at > 0) expect(offset).toBeGreaterThan(offsets.sourceOffset(at - 1));
        }
        let end = 0;
        for (const line of lines) {
          expect(line.start).toBeGreaterThanOrEqual(end);
          expect(line.end).toBeGreaterThan(line.start);
          end = line.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (source) => {
        const { text } = clean(source);
        // A lone surrogate turns into U+FFFD on the way through UTF-8.
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
    expect(clean('𠮷\n某').text).toBe('𠮷\n某');
  });

  it('leaves lone surrogates as they are', () => {
    const source = `${'县'.repeat(80)}\ud840会`;
    expect(clean(source).text).toBe(source);
  });

  it.each([
    [
      'a hard wrap in a word',
      '11月4日上午，我县研究部署大气污染\n防治工作，安排下一步任务。',
      '11月4日上午，我县研究部署大气污染防治工作，安排下一步任务。',
    ],
    [
      'a blank line in a sentence',
      '现场发放资料300份，受到群众\n\n的一致好评，效果明显。',
      '现场发放资料300份，受到群众的一致好评，效果明显。',
    ],
    ['a figure over two lines', '全年接待群众，共计12\n335名，同比增长。', '全年接待群众，共计12335名，同比增长。'],
    ['a blank in decimals', '完成税收38. 6亿元，应到代表2 86名', '完成税收38.6亿元，应到代表286名'],
    ['no blank behind the number of an item', '工作有序。2. 15个村；3. 2个镇', '工作有序。2. 15个村；3. 2个镇'],
    ['blanks in words and around figures', '召 开 大 会 ，11 月 2 日上午', '召开大会，11月2日上午'],
    ['full-width figures, letters and percent', '增长１２．５％，ＧＤＰ', '增长12.5%，GDP'],
    ['Kangxi radicals', '⽂⼯委', '文工委'],
    ['circles in a year', '二○○九年', '二〇〇九年'],
    ['commas by their neighbours', '收入36,249万元,增长', '收入36,249万元，增长'],
    ['traditional script', '會議強調,要加強與臺灣的關係', '会议强调，要加强与台湾的关系'],
    ['zero-width characters', '区\u200b委\ufeff书记', '区委书记'],
    ['Markdown heads and bold', '## 标题 ##\n\n**5月8日**,开会。', '标题\n5月8日，开会。'],
    [
      'page numbers between two halves of a sentence',
      '会议指出，各单位要提高\n第3版\n认识，压实责任。',
      '会议指出，各单位要提高认识，压实责任。',
    ],
    ['a blank between Latin words', '会议指出，要办好U18 women\ncup比赛。', '会议指出，要办好U18 women cup比赛。'],
    ['a wrap in an abbreviation', '会议指出，要提高人均G\nDP水平。', '会议指出，要提高人均GDP水平。'],
    [
      'a stamp cut between its day and its time',
      '发布时间：2018-03-15\n16:27\n各单位：',
      '发布时间：2018-03-15 16:27\n各单位：',
    ],
    [
      'a stamp cut in its time',
      '发布时间：2018-03-15 16:2\n7来源：某县财政局',
      '发布时间：2018-03-15 16:27来源：某县财政局',
    ],
    ['mixed line ends', '一、总则。\r\n二、分则。\r三、附则。', '一、总则。\n二、分则。\n三、附则。'],
  ])('mends %s', (_, source, text) => expect(clean(source).text).toBe(text));

  it.each([
    ['a headline and its body', '我区召开安全生产会议\n11月4日，我区召开会议，部署工作。'],
    ['an indented paragraph', '会议研究了工作，并作出安排\n　　会议指出，要抓好落实。'],
    ['a credit and the next headline', '会议要求，确保整治到位。记者 王明 通讯员 李芳\n我区召开工作会议'],
    ['a signature and the next headline', '各项工作稳步推进。（王明）\n我区召开工作会议'],
    ['page data', '关于任免的通知\n时间：2019-08-14 16:27\n各单位：'],
    ['a stamp and a day', '【字体：大 中 小】 发布日期：2018-03-15\n3月12日，县长到现场植树，并提出要求。'],
    ['a clock time and a day', '作者：王明 发布时间：2013-06-03 10:27:34\n5月28日，会议召开，听取了汇报。'],
    ['a title and a document number', '某市人民政府关于表彰先进工作者的决定\n（某政发〔2008〕37号）\n各县人民政府：'],
    [
      'a headline that ends in a word of running text and a paragraph of one line',
      `市政大楼修复，以安全为原则\n${'市长主持会议，听取了工作汇报。'.repeat(8)}`,
    ],
    ['numbered paragraphs', '第一条 为了规范管理，制定本规定\n第二条 本市适用本规定'],
    ['captions that start with a day', '3月1日，我街道召开大会\n3月2日，我街道举办活动'],
    ['a list', '登记地点：\n东河镇：东河所\n西河镇：西河所'],
  ])('keeps the break between %s', (_, source) =>
    expect(clean(source).text.split('\n').length).toBe(source.split(/\n+/).length),
  );

  it('keeps a headline apart from a body in a column behind a blank line', () =>
    expect(clean('我区召开安全生产大会\n\n再过35天，大会将在我区\n开幕，各单位正在准备。').text).toBe(
      '我区召开安全生产大会\n再过35天，大会将在我区开幕，各单位正在准备。',
    ));

  it('reads a narrow column as one paragraph, its first line indented', () => {
    const source =
      '王某现场听取了河道整治工作\n进展情况，然后，对下一步工作提出要求。\n\n强化各服务站点管理队伍建设\n管理、抓好服务队伍建设、大力实施\n“培养计划”、引导服务项目化运作。';
    expect(clean(source).text).toBe(
      '王某现场听取了河道整治工作进展情况，然后，对下一步工作提出要求。\n强化各服务站点管理队伍建设管理、抓好服务队伍建设、大力实施“培养计划”、引导服务项目化运作。',
    );
  });

  it('says what was removed before a unit', () => {
    const { text, gaps } = clean('王 伟　张三，开会，散会。');
    expect(text).toBe('王伟张三，开会，散会。');
    expect([...gaps.slice(0, 3)]).toEqual([GAP.none, GAP.blank, GAP.wide]);
    const wrapped = clean('会议要求，各单位要，提高\n认识。');
    expect(wrapped.gaps[wrapped.text.indexOf('认')]).toBe(GAP.wrap);
  });

  it('gives the surface in the script of the source', () => {
    const cleaned = clean('區公 所辦理。');
    expect(cleaned.text.slice(0, 3)).toBe('区公所');
    expect(surface(cleaned, 0, 3)).toBe('區公所');
  });

  it('reads a running paragraph the same wherever one line end is put into it', () => {
    const source = '会议指出，各单位要提高认识，加强组织领导，压实工作责任，确保全区安全生产形势持续稳定向好发展。';
    const from = source.indexOf('，', 6) + 1;
    for (let at = from; at < source.length - 1; at++)
      expect(clean(`${source.slice(0, at)}\n${source.slice(at)}`).text).toBe(source);
  });
});
