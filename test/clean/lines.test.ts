import { describe, expect, it } from 'vitest';
import { GAP } from '../../src/clean/cleaned.js';
import { clean } from '../../src/clean/index.js';
import { workspace } from '../../src/clean/steps/units.js';

describe('line ends taken out', () => {
  it.each([
    // Two words stay two, an abbreviation is one.
    ['会议指出，要办好WOMEN\ncup比赛。', '会议指出，要办好WOMEN cup比赛。'],
    ['会议指出，要办好women\nCup比赛。', '会议指出，要办好women Cup比赛。'],
    ['会议指出，要办好women\n比赛。', '会议指出，要办好women比赛。'],
    ['会议指出，要办好比赛\nwomen比赛。', '会议指出，要办好比赛women比赛。'],
    ['会议指出，要提高人均A\nZ水平。', '会议指出，要提高人均AZ水平。'],
    ['会议指出，要提高人均Z\nA水平。', '会议指出，要提高人均ZA水平。'],
    // A day and its time, in any of the forms that stamps have.
    ['发布时间：2018-03-15\n16:27', '发布时间：2018-03-15 16:27'],
    ['发布时间：2018/03/15\n16:27', '发布时间：2018/03/15 16:27'],
    ['发布时间：2018.03.15\n16:27', '发布时间：2018.03.15 16:27'],
    ['发布时间：2018-3-15\n16:27', '发布时间：2018-3-15 16:27'],
    ['发布时间：2018-3-5\n16:27', '发布时间：2018-3-5 16:27'],
    ['2018-3-5\n06:27', '2018-3-5 06:27'],
    ['全年接待群众，电话37-8\n335，同比增长。', '全年接待群众，电话37-8335，同比增长。'],
    ['全年接待群众，电话0371-8\n335，同比增长。', '全年接待群众，电话0371-8335，同比增长。'],
    ['全年接待群众，第某1-03-8\n335号，同比增长。', '全年接待群众，第某1-03-8335号，同比增长。'],
    ['全年接待群众，共-03-8\n335号，同比增长。', '全年接待群众，共-03-8335号，同比增长。'],
    ['全年接待群众，共计2019-003-8\n335号，同比增长。', '全年接待群众，共计2019-003-8335号，同比增长。'],
    ['全年接待群众，共计12\n335名，同比增长。', '全年接待群众，共计12335名，同比增长。'],
  ])('%j', (source, text) => {
    expect(clean(source).text).toBe(text);
  });

  it('bring signs together that read one another, and the surface stays as printed', () => {
    const { text, printed } = clean('会议指出，要总结二\n○○九年的工作，提出要求。');
    expect(text).toBe('会议指出，要总结二〇〇九年的工作，提出要求。');
    expect(printed).toBe('会议指出，要总结二○○九年的工作，提出要求。');
    const figures = clean('会议指出，全区完成36,\n249万元，提出要求。');
    expect(figures.text).toBe('会议指出，全区完成36,249万元，提出要求。');
    expect(figures.printed).toBe(figures.text);
  });

  it('leave the gap of a wrap', () => {
    const { text, gaps } = clean('会议要求，各单位要，提高\n认识，压实责任，落实\n到位。');
    expect([...text].flatMap((char, at) => (gaps[at] === GAP.wrap ? [char] : []))).toEqual(['认', '到']);
    expect(gaps).toHaveLength(text.length + 1);
    expect(gaps[text.length]).toBe(GAP.none);
  });
});

describe('blanks taken out', () => {
  const gapsOf = (source: string) => {
    const { text, gaps } = clean(source);
    return [text, [...gaps]];
  };

  it.each([
    ['区委', [0, 0, 0]],
    ['区 委', [0, GAP.blank, 0]],
    ['区  委', [0, GAP.wide, 0]],
    ['区　委', [0, GAP.wide, 0]],
    ['区\t委', [0, GAP.wide, 0]],
    ['区\u200b委', [0, 0, 0]],
    ['区 \u200b委', [0, GAP.blank, 0]],
    ['  区委  ', [0, 0, 0]],
    ['　区委', [0, 0, 0]],
  ])('%j leaves the gaps %j', (source, gaps) => {
    expect(gapsOf(source)).toEqual(['区委', gaps]);
  });

  it.each([
    ['A B', 'A B'],
    ['A  B', 'A B'],
    ['1 2', '1 2'],
    ['A 1', 'A 1'],
    ['1 A', '1 A'],
    ['z à', 'z à'],
    ['À ɏ', 'À ɏ'],
    ['a z', 'a z'],
    ['9 0', '9 0'],
    ['ɐ ɐ', 'ɐɐ'],
    ['¿ ¿', '¿¿'],
    ['A 区', 'A区'],
    ['区 A', '区A'],
    ['1 、', '1、'],
    ['2. 1', '2. 1'],
    ['2. A', '2.A'],
    ['{ {', '{{'],
    ['@ [', '@['],
    ['` `', '``'],
    ['/ :', '/：'],
    ['Ａ Ｂ', 'A B'],
    // Within a line only.
    ['A\n B。', 'A\nB。'],
  ])('%j is read %j', (source, text) => {
    expect(clean(source).text).toBe(text);
  });

  it('keep the gap before a Latin word at the word', () => {
    expect([...clean('A  B').gaps]).toEqual([0, 0, GAP.wide, 0]);
  });
});

describe('Markdown and page furniture', () => {
  it.each([
    ['**区委**开会', '区委开会'],
    ['区委**开会**', '区委开会'],
    ['**', ''],
    ['***区委***', '***区委***'],
    ['138****1234', '138****1234'],
    ['1**2', '1**2'],
    ['0**', '0**'],
    ['9**', '9**'],
    ['[**注**]', '[注]'],
    ['# 标题 #', '标题'],
    ['标题 #', '标题#'],
    ['## 标题 ####', '标题'],
    ['■ 标题#', '标题#'],
    ['# #', ''],
    ['#标题', '#标题'],
  ])('%j is read %j', (source, text) => {
    expect(clean(source).text).toBe(text);
  });

  it.each([
    ['| 区委 | 3万元 |', '区委|3万元', [2, 3, 5, 7, 8, 9]],
    ['|区委|3万元|', '区委|3万元', [1, 2, 3, 4, 5, 6]],
    ['区委|3万元', '区委|3万元', [0, 1, 2, 3, 4, 5]],
    ['区委||3万元', '区委3万元', [0, 1, 4, 5, 6]],
    ['区委 |  \n县委', '区委\n县委', [0, 1, 6, 7, 8]],
    ['区委|\r\n县委', '区委\n县委', [0, 1, 4, 5, 6]],
    ['区委 | ', '区委', [0, 1]],
    ['|\n区委', '区委', [2, 3]],
    ['| 区委 |\n| --- |\n| 县委 |', '区委\n县委', [2, 3, 14, 17, 18]],
  ])('cells of %j are read %j', (source, text, places) => {
    const { text: read, offsets } = clean(source);
    expect(read).toBe(text);
    expect([...Array(read.length).keys()].map((at) => offsets.sourceOffset(at))).toEqual(places);
  });

  it.each([
    ['*区委*开会', '区委开会'],
    ['*区 委*开会', '区委开会'],
    ['区委*开会*', '区委开会'],
    ['区*委*会', '区委会'],
    ['a*b*c', 'abc'],
    ['*a*', 'a'],
    ['*区委 *开会', '*区委*开会'],
    ['*区委\n开会*', '*区委\n开会*'],
    ['*区委\r开会*', '*区委\n开会*'],
    ['*区委', '*区委'],
    ['区委*', '区委*'],
    ['9*区*', '9*区*'],
    ['0*区*', '0*区*'],
    ['*1*', '*1*'],
    ['1*2*3', '1*2*3'],
    ['a*区**', 'a*区'],
    [`*${'区'.repeat(150)}*`, '区'.repeat(150)],
    [`*${'区'.repeat(170)}*`, `*${'区'.repeat(170)}*`],
  ])('emphasis of %j is read %j', (source, text) => {
    expect(clean(source).text).toBe(text);
  });

  it('are read whatever text was read before', () => {
    const texts = ['*a*', '**a', '#', '| a', '1,', '二○', 'a*b**', '2. ', '9*区*', '“', '■', 'A \n', '\r', '** '];
    const alone = texts.map((text) => clean(text));
    for (const before of [
      '*'.repeat(50),
      '1'.repeat(50),
      '|'.repeat(50),
      '区'.repeat(50),
      '\n'.repeat(50),
      '○二'.repeat(50),
    ])
      texts.forEach((text, i) => {
        clean(before);
        expect(clean(text), `${text} after ${before}`).toEqual(alone[i]);
      });
  });

  it('leave nothing behind for the line after', () => {
    const { text, printed, gaps } = clean('区 委\n第 3 版,共 4 版\n12,345:6\n县 委');
    expect(text).toBe('区委\n12,345:6\n县委');
    expect(printed).toBe('区委\n12,345:6\n县委');
    expect([...gaps]).toEqual([0, GAP.blank, ...Array(text.length - 3).fill(0), GAP.blank, 0]);
  });

  it('say which line stands far below the one before', () => {
    const far = (source: string) => clean(source).lines.map((line) => line.farBelow);
    expect(far('开会。\n散会。')).toEqual([false, false]);
    expect(far('开会。\n\n散会。')).toEqual([false, false]);
    expect(far('开会。\n\n\n散会。\n\n再开。')).toEqual([false, true, false]);
  });

  it('say which line stands after a blank one', () => {
    const after = (source: string) => clean(source).lines.map((line) => line.afterBlank);
    expect(after('开会。\n散会。')).toEqual([false, false]);
    expect(after('开会。\n\n散会。\n再开。')).toEqual([false, true, false]);
    expect(after('\n开会。')).toEqual([true]);
    expect(after('开会。\n \u200b\n散会。')).toEqual([false, true]);
    expect(after('开会。\n第3版\n散会。')).toEqual([false, false]);
    expect(after('开会。\r\n散会。\r散会。\r\r散会。\n')).toEqual([false, false, false, true]);
  });
});

describe('script', () => {
  it.each([
    ['會議', '会议', '會議'],
    // 后 and 於 are traditional too in a text of traditional script.
    ['後來縣長對鄉鎮機關說：幹部於後台', '后来县长对乡镇机关说：干部于后台', '後來縣長對鄉鎮機關說：幹部於後台'],
    ['开会了', '开会了', '开会了'],
    ['⼾⼝', '户口', '戶口'],
    ['区委；“会”', '区委；“会”', '区委；“会”'],
    ['区委;「会」', '区委；“会”', '区委;「会」'],
    ['\u4e00\u9fff', '\u4e00\u9fff', '\u4e00\u9fff'],
  ])('%s is read %s and printed %s', (source, text, printed) => {
    expect(clean(source)).toMatchObject({ text, printed });
  });

  it('of the whole text decides how shared characters are read', () => {
    expect(clean(`${'于'.repeat(200)}說`).text).toBe(`${'于'.repeat(200)}说`);
  });
});

describe('working room', () => {
  it('is kept from text to text, and made anew where it is too small', () => {
    const rooms = workspace(2);
    const [first, second] = rooms(10);
    expect(first!.codes.length).toBeGreaterThanOrEqual(10);
    expect(second!.codes).not.toBe(first!.codes);
    expect(rooms(4096)[0]).toBe(first);
    const [larger] = rooms(5000);
    expect(larger!.codes.length).toBeGreaterThanOrEqual(5000);
    expect(rooms(5000)[0]).toBe(larger);
    expect(rooms(0)[0]).toBe(larger);
  });

  it('for a very long text is not kept', () => {
    const rooms = workspace(1);
    const [usual] = rooms(10);
    const [long] = rooms(300_000);
    expect(long!.codes).toHaveLength(300_000);
    expect(rooms(10)[0]).toBe(usual);
    const [most] = rooms(1 << 18);
    expect(rooms(1 << 18)[0]).toBe(most);
    expect(most!.codes).toHaveLength(1 << 18);
    // Its bytes are the same room.
    most!.bytes.write('区', 0, 'utf16le');
    expect(most!.codes[0]).toBe('区'.charCodeAt(0));
  });
});
