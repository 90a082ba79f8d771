import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { decode, encode, keptUnits, newRows, workspace } from '../../src/clean/steps/units.js';

const BEFORE = '今年以来，全县各级各部门认真贯彻落实会议精神，切实做好各项工作，全年';
const AFTER = '，工作取得成效。';

/** What becomes of a wrap between two figures in running text. */
const seam = (end: string, start: string): string =>
  clean(`　　${BEFORE}${end}\n${start}${AFTER}`).text.slice(BEFORE.length, -AFTER.length);

describe('figures at a line end', () => {
  it.each([
    ['收入12', '35万元增', '收入1235万元增'],
    ['共建3', '5个村增长', '共建35个村增长'],
    ['增长6.7', '2019年起', '增长6.7 2019年起'],
    ['增长6', '2019年起', '增长6 2019年起'],
    ['增长6', '201个村起', '增长6201个村起'],
    ['增长6', '20199年起', '增长620199年起'],
    ['二〇一', '2019年起', '二〇一2019年起'],
    ['增长20', '19年起步', '增长2019年起步'],
    ['2019-08-14', '16:27刊', '2019-08-14\n16:27刊'],
    ['2019-8-4', '16:27刊', '2019-8-4 16:27刊'],
    ['2019/8/14', '16:27刊', '2019/8/14\n16:27刊'],
    ['2019.8.14', '16:27刊', '2019.8.14\n16:27刊'],
    ['电话6-14', '16号信箱', '电话6-1416号信箱'],
    ['编号19-8-4', '16号信箱', '编号19-8-416号信箱'],
    ['编号201-8-4', '16号信箱', '编号201-8-416号信箱'],
    ['增长6', '个村五五年均', '增长6个村五五年均'],
    ['增长6', '20某9年起', '增长620某9年起'],
    ['共2019个8个4', '16:27刊', '共2019个8个416:27刊'],
    ['某2019-8-4', '公里长', '某2019-8-4公里长'],
    ['某2019-8-', '16号信箱', '某2019-8-16号信箱'],
    ['某2019--4', '16号信箱', '某2019--416号信箱'],
  ])('%s⏎%s', (end, start, joined) => expect(seam(end, start)).toBe(joined));
});

describe('the surface', () => {
  it('keeps script and signs as printed where the text is folded', () => {
    const { text, printed } = clean('臺灣區公所「辦理」(３場),共計２０人\n　　講座 圓滿結束。');
    expect(text).toBe('台湾区公所“办理”（3场），共计20人\n讲座圆满结束。');
    expect(printed).toBe('臺灣區公所「辦理」(3場),共計20人\n講座圓滿結束。');
  });

  it('is the text itself where nothing is folded', () => {
    const { text, printed } = clean('全县共有20人。');
    expect(printed).toBe(text);
  });

  it('is not bent by single traditional characters of a simplified text', () => {
    const { text, printed } = clean(`${'全县各级各部门认真贯彻落实会议精神。'.repeat(12)}锺某参加`);
    expect(printed.endsWith('锺某参加')).toBe(true);
    expect(text.length).toBe(printed.length);
  });
});

describe('working room and rows', () => {
  it('is used again for what fits, and made anew for what does not', () => {
    const room = workspace(2);
    const [first, second] = room(100);
    expect(room(50)[0]).toBe(first);
    expect(first).not.toBe(second);
    expect(first!.codes.length).toBe(4096);
    const large = room(1 << 20);
    expect(large[0]!.codes.length).toBe(1 << 20);
    expect(room(100)[0]).toBe(first);
    expect(room(5000)[0]!.codes.length).toBe(10000);
    const most = room(1 << 18);
    expect(room(100)[0]).toBe(most[0]);
  });

  it('gives back the text that was put in', () => {
    const text = '汉字😀\ud800x'.repeat(5000);
    const [units] = workspace(1)(text.length);
    encode(text, units!);
    expect(decode(units!, text.length)).toBe(text);
    expect(decode(units!, 3)).toBe(text.slice(0, 3));
    const row = keptUnits(units!, 5);
    expect([...row.subarray(0, 8)]).toEqual([0x6c49, 0x5b57, 0xd83d, 0xde00, 0xd800, 0, 0, 0]);
  });

  it('rows of short texts are cut from one piece, which is followed by another when it is used up', () => {
    let shared = 0;
    for (let i = 0; i < 5000; i++) {
      const [first, second] = [newRows(50), newRows(51)];
      if (first.kept.buffer === second.kept.buffer) {
        shared++;
        expect(second.kept.byteOffset).toBeGreaterThanOrEqual(first.gaps.byteOffset + first.gaps.byteLength);
      }
    }
    expect(shared).toBeGreaterThan(4900);
    expect(newRows(10_000).kept.buffer.byteLength).toBe(40_000);
  });

  it.each([0, 1, 7, 1000, 6553, 6554, 100_000])('rows of %i units are zero and share no memory', (size) => {
    const rows = [newRows(size), newRows(size), newRows(size)];
    for (const { kept, gaps } of rows) {
      expect(kept.length).toBe(size);
      expect(gaps.length).toBe(size + 1);
      expect(kept.every((cell) => cell === 0)).toBe(true);
      expect(gaps.every((cell) => cell === 0)).toBe(true);
      kept.fill(0xffffffff);
      gaps.fill(0xff);
    }
    const [units] = workspace(1)(size);
    units!.codes.fill(0xffff);
    const codes = keptUnits(units!, size);
    expect(codes.subarray(size).every((cell) => cell === 0)).toBe(true);
    const after = newRows(size);
    expect(after.kept.every((cell) => cell === 0)).toBe(true);
    expect(codes.subarray(0, size).every((cell) => cell === 0xffff)).toBe(true);
  });
});
