import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean/index.js';
import { extract } from '../src/index.js';
import { pages } from './bench/pages.mjs';

/** How many times as long a text is made, and how many times as much a unit of it may then cost. */
const LONGER = 16;
const DEARER = 4;
/** Milliseconds under which nothing can be measured. */
const LEAST = 1;

/** Milliseconds of processor time of the quickest of some runs. */
function cost(run: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** How many times as much a unit costs in a text that is `LONGER` times as long; 16 where time grows with the square. */
function growth(make: (length: number) => string, length: number): number {
  const [short, long] = [make(length), make(length * LONGER)];
  const options = { publishedOn: '2016-11-10' };
  const once = cost(() => extract(short, options), 3);
  const grown = (rounds: number) => cost(() => extract(long, options), rounds) / LONGER / Math.max(once, LEAST);
  const first = grown(1);
  return first < DEARER ? first : grown(2);
}

/** What pages and attackers repeat. */
const REPEATED = [
  ...'1 12月 1, 1. 1- 1: 1、 2016年 2016- 3天 五年 一 十 万 十百 几 % 1% 万元 1万元、 百分之 三分之一 同比增长'.split(
    ' ',
  ),
  ...'（ ） （） (( “ ” “‘ 《 》 【 [ { 、 ， 。 ； ： · - — ~ … ** # ■ 王 王伟、 张三、李四、 王伟： 王伟镇长 王某某、'.split(
    ' ',
  ),
  ...'镇长、 市委书记 任 免去其 任镇长、 等领导 党组书记、 区 河南省郑州市 五里堡街道、 东村、西村、 社区 记者 （王伟） 本报讯'.split(
    ' ',
  ),
  ...'今年以来 近日 每月 正月 上午 至 1至 年底 十四五 计划 其中 分别为 後 縣長、 民国10年 〇 ○ O Ａ \ud840 \u200b'.split(
    ' ',
  ),
  ...[
    '12 ',
    '王某某 ',
    '王伟　',
    ' ',
    '　',
    '\t',
    '\n',
    '\n\n',
    '\n1',
    '\n王伟',
    '# \n',
    '\n■ ',
    '- \n',
    '\r',
    'a ',
    'a1 ',
  ],
];

describe('time grows with the length and no faster', () => {
  for (const page of pages()) extract(page);

  it.each(REPEATED.map((unit) => [unit]))('a row of %j', (unit) => {
    const make = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    expect(growth(make, 1800)).toBeLessThan(DEARER);
  });

  it.each([
    ['nested quotations', (n: number) => '“'.repeat(n / 2) + '”'.repeat(n / 2)],
    ['nested brackets of all kinds', (n: number) => '（《【“'.repeat(n / 8) + '”】》）'.repeat(n / 8)],
    ['brackets around figures', (n: number) => '（1'.repeat(n / 4) + '）'.repeat(n / 2)],
    [
      'a page of names',
      (n: number) => Array.from({ length: n / 4 }, (_, i) => `${SURNAMES[i % 20]}${GIVEN[i % 19]}伟`).join('、'),
    ],
    [
      'names and their posts',
      (n: number) => Array.from({ length: n / 6 }, (_, i) => `镇长${SURNAMES[i % 20]}${GIVEN[i % 19]}`).join('、'),
    ],
    [
      'names of villages',
      (n: number) => Array.from({ length: n / 4 }, (_, i) => `${SURNAMES[i % 20]}${GIVEN[i % 19]}村`).join('、'),
    ],
    ['one name ever again', (n: number) => '区长王伟指出，王伟要求，'.repeat(n / 12)],
    ['a table of figures', (n: number) => '12.5 3,400 17% 8\n'.repeat(n / 18)],
    ['days in figures', (n: number) => '2016-11-04 16:27 '.repeat(n / 17)],
    ['one number', (n: number) => '9'.repeat(n)],
    ['one number with commas', (n: number) => ',234'.repeat(n / 4)],
    ['figures in groups of three', (n: number) => '234 '.repeat(n / 4)],
    ['figures in groups of three with a decimal', (n: number) => `${'234 '.repeat(n / 4 - 1)}2.5`],
    ['decimals', (n: number) => '.5'.repeat(n / 2)],
    ['scales', (n: number) => '1亿2000万'.repeat(n / 7)],
    ['tenths of scales', (n: number) => '万五'.repeat(n / 2)],
    ['one number in Chinese', (n: number) => '二百三十'.repeat(n / 4)],
    ['short lines', (n: number) => '区委召开\n会议，研\n究工作。\n'.repeat(n / 15)],
    ['headlines', (n: number) => '我区召开大会\n11月4日，区委召开大会。（记者 王明）\n'.repeat(n / 32)],
    ['notices of appointment', (n: number) => '王伟同志任县财政局局长，免去其县林业局局长职务；\n'.repeat(n / 25)],
  ])('%s', (_, make) => {
    expect(growth(make, 2400)).toBeLessThan(DEARER);
  });

  it('one line of 5 MB costs what its sentences cost', () => {
    const sentences = pages().map((page) => page.replace(/\s+/g, ''));
    const once = cost(() => sentences.forEach((sentence) => void extract(sentence)), 2);
    let line = '';
    let times = 0;
    for (; Buffer.byteLength(line) < 5e6; times += 16) line += sentences.join('').repeat(16);
    let extraction: ReturnType<typeof extract> | undefined;
    const whole = cost(() => {
      extraction = extract(line);
    }, 1);
    expect(extraction!.records.length).toBeGreaterThan(10_000);
    expect(whole / times / once).toBeLessThan(DEARER);
  }, 120_000);
});

describe('cleaning takes no time out of proportion', () => {
  it.each(['，', '“', '。”', '记者', '\n记者王', '（', '# ', '1\n', '·某', '王某、', '** ', '1 ', '\u200b', ' '])(
    '%j',
    (unit) => {
      const short = unit.repeat(12_500);
      const long = unit.repeat(200_000);
      const once = cost(() => void clean(short), 3);
      expect(cost(() => void clean(long), 2) / LONGER / Math.max(once, LEAST)).toBeLessThan(DEARER);
    },
  );
});

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '建国志强晓明海燕文博玉兰春华秋实家和兴';
