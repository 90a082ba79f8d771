import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src/recognise/dates/rules/calendar.js';
import { foundBy } from './reading.js';

const plain = (row: string) => row.replace('│', '');

describe('ranges', () => {
  it.each([
    ['【5月3日至7日】', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【5月3日-5月7日】', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【5月3日到7日】', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【2017年8月至2018年3月】', { year: 2017, month: 8 }, { year: 2018, month: 3 }],
    ['【2017年8月——9月】', { year: 2017, month: 8 }, { year: 2017, month: 9 }],
    ['【80年代至90年代】', { decade: 8 }, { decade: 9 }],
    ['【20世纪80年代至90年代】', { century: 19, decade: 8 }, { century: 19, decade: 9 }],
    ['【1980年代至2016年】', { decade: 198 }, { year: 2016 }],
    ['【20世纪80年代至1995年】', { century: 19, decade: 8 }, { year: 1995 }],
    ['【自5月1日起至9月30日止】', { month: 5, day: 1 }, { month: 9, day: 30 }],
    ['【自5月1日起，至9月30日】', { month: 5, day: 1 }, { month: 9, day: 30 }],
    ['从│【5月1日至7日】', { month: 5, day: 1 }, { month: 5, day: 7 }],
    ['【从5月1日起至7日】', { month: 5, day: 1 }, { month: 5, day: 7 }],
    ['【由5月1日至7日】', { month: 5, day: 1 }, { month: 5, day: 7 }],
    ['【5月3日至7日期间】', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【5月3日至7日】期', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【5月3日至7日】下', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【1-6月份】', { month: 1 }, { month: 6 }],
    ['【2018.5.3-5.7】', { year: 2018, month: 5, day: 3 }, { year: 2018, month: 5, day: 7 }],
    ['【4月28日至3日】', { month: 4, day: 28 }, { month: 5, day: 3 }],
    ['【2018年12月28日至3日】', { year: 2018, month: 12, day: 28 }, { year: 2019, month: 1, day: 3 }],
    ['【2010-12-31~2010-10-01】', { year: 2010, month: 12, day: 31 }, { year: 2010, month: 10, day: 1 }],
    [
      '【上周三至周五】',
      { weekShift: { anchor: 'now', offset: -1 }, weekday: 3 },
      { weekShift: { anchor: 'now', offset: -1 }, weekday: 5 },
    ],
    ['【1-6月份期间】', { month: 1 }, { month: 6 }],
    ['【5月3-7日】', { month: 5, day: 3 }, { month: 5, day: 7 }],
    ['【一至三季度】', { quarter: 1 }, { quarter: 3 }],
    ['【2016—2020年】', { year: 2016 }, { year: 2020 }],
    ['【3月和9月之间】', { month: 3 }, { month: 9 }],
    ['【5月1日与5月7日间】', { month: 5, day: 1 }, { month: 5, day: 7 }],
    ['【5月1日与7日之间】', { month: 5, day: 1 }, { month: 5, day: 7 }],
    ['【2016年和2018年之间】', { year: 2016 }, { year: 2018 }],
    ['【5月1日和5月7日间】的', { month: 5, day: 1 }, { month: 5, day: 7 }],
  ])('%s', (row, from, to) => expect(foundBy(calendar, row)).toEqual([plain(row), { form: 'range', from, to }]));

  it.each([
    ['【自5月1日到9月14日之前】', { month: 9, day: 14 }],
    ['【5月1日至7日以前】', { month: 5, day: 7 }],
  ])('%s ends the day before', (row, to) =>
    expect(foundBy(calendar, row)).toEqual([row, { form: 'range', from: { month: 5, day: 1 }, to, before: true }]),
  );

  it.each(['【2012年至今】', '【2012年—今】，', '【自2012年起至今】', '【2012年9月至今】的'])('%s', (row) =>
    expect(foundBy(calendar, row)).toEqual([row, expect.objectContaining({ form: 'range', to: 'present' })]),
  );
  it('今年 is no present', () =>
    expect(foundBy(calendar, '【2012年至今年】')[1]).toMatchObject({
      to: { yearShift: { anchor: 'now', offset: 0 } },
    }));

  it.each([
    '【5月3日】，至7日',
    '【5月起】，人',
    '【5月】至下午',
    '【5月】至7日',
    '【2016年】至80年代',
    '【5月】和9月',
    '【5月1日】和7日间隔',
    '【5月1日】与9月之间',
    '【5月1日】和3-7日之间',
    '【5月】或9月之间',
    '【5月】至人',
  ])('%s', (row) => {
    const [mark, expression] = foundBy(calendar, row);
    expect([mark, (expression as { form: string }).form]).toEqual([row, row.includes('起') ? 'from' : 'point']);
  });

  it.each([
    ['【周一至周五】', 'MO,TU,WE,TH,FR'],
    ['【周五至周一】', 'FR,SA,SU,MO'],
    ['【星期六至星期日】', 'SA,SU'],
  ])('%s comes back', (row, days) =>
    expect(foundBy(calendar, row)).toEqual([
      row,
      { form: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${days}`, timex: 'P1W' },
    ]),
  );
});

describe('lists that share a unit', () => {
  it.each([
    ['【3】、【4】、【5月份】', [{ month: 3 }, { month: 4 }, { month: 5 }]],
    [
      '【5月3】、【5日】',
      [
        { month: 5, day: 3 },
        { month: 5, day: 5 },
      ],
    ],
    ['【一】、【二季度】', [{ quarter: 1 }, { quarter: 2 }]],
    ['【2016】、【2017年】', [{ year: 2016 }, { year: 2017 }]],
    [
      '【2016年3】、【5月】',
      [
        { year: 2016, month: 3 },
        { year: 2016, month: 5 },
      ],
    ],
  ])('%s', (row, points) =>
    expect(foundBy(calendar, row)).toEqual([row, ...points.map((point) => ({ form: 'point', point }))]),
  );
  it('of a school year is one', () =>
    expect(foundBy(calendar, '【2019-2020学年】')).toEqual([
      '【2019-2020学年】',
      { form: 'point', point: { year: 2019, schoolYear: true } },
    ]));
});

describe('what belongs to a count before it', () => {
  it.each(['半│年内', '第三│年初', '每│月底', '5│月底'])('%s', (row) =>
    expect(foundBy(calendar, row)).toEqual([plain(row)]),
  );
  it.each(['，【年底】', '到【月底】'])('%s', (row) => expect(foundBy(calendar, row)[0]).toBe(row));
});
