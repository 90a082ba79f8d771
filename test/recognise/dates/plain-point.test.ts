import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateLexicon } from '../../../src/recognise/dates/lexicon.js';
import { Reading } from '../../../src/recognise/dates/pieces/piece.js';
import { plainPoint } from '../../../src/recognise/dates/plain-point.js';
import { anyPoint } from '../../../src/recognise/dates/point.js';

const parts = (...texts: string[]) => fc.constantFrom(...texts);
const year = parts('', '2019年', '2020年度', '2018年份', '999年', '21年', '2016年末', '2017年初', '2020年中，');
const month = parts('', '1月', '12月', '13月', '6月份', '07月', '6月底', '9月中旬', '3月刊');
const day = parts('', '1日', '30日', '31号', '32日', '09日', '15');
const part = parts('', '上午', '下午', '晚', '晚会', '早市', '凌晨');
const clock = parts('', '9时', '9时30分', '15:00', '3点半许', '8时—11时', '25时', '80人');
const rest = parts(
  '',
  '，',
  '，周一',
  '（星期四）',
  '至',
  '的',
  '当天',
  '、5日',
  '以来',
  '大学',
  '春节',
  '“五一”',
  '第一季度',
  '全年',
  '初五',
  '代',
  '历史',
  '3人',
  '三月',
  '。\n',
  ' 9:00',
  '前',
);
const word = parts('今年', '去年', '本月', '昨天', '年底', '上周', '下旬', '全年', '今晚', '月初', '上半年');
const before = parts('', '，', '在', '3.', 'A', '#', '12,', '年');

const points = fc.oneof(
  fc.tuple(before, year, month, day, part, clock, rest),
  fc.tuple(before, word, parts('', '度', '末', '底', '10月', '上午', '3日', '周四'), rest),
);

it('reads what the full grammar reads, or nothing', () => {
  let plain = 0;
  fc.assert(
    fc.property(points, fc.boolean(), ([opening, ...pieces], inRange) => {
      const text = opening + pieces.join('');
      const reading = () =>
        new Reading(
          text,
          dateLexicon().words,
          () => false,
          () => false,
        );
      const found = plainPoint(reading(), dateLexicon(), opening.length, inRange);
      if (found === null) return;
      plain++;
      const full = anyPoint(reading(), dateLexicon(), opening.length, inRange);
      expect(JSON.stringify(found), text).toBe(JSON.stringify(full));
    }),
    { numRuns: 30000 },
  );
  expect(plain).toBeGreaterThan(1000);
});
