import { describe, expect, it } from 'vitest';
import { recurring } from '../../../src/recognise/dates/rules/recurring.js';
import { foundBy } from './reading.js';

const days = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i).join(',');

describe('what comes back', () => {
  it.each([
    ['【每年】', 'FREQ=YEARLY', 'P1Y'],
    ['【每两年】', 'FREQ=YEARLY;INTERVAL=2', 'P2Y'],
    ['【每10年】', 'FREQ=YEARLY;INTERVAL=10', 'P10Y'],
    ['【每五年】', 'FREQ=YEARLY;INTERVAL=5', 'P5Y'],
    ['【每年度】', 'FREQ=YEARLY', 'P1Y'],
    ['【每半年】', 'FREQ=MONTHLY;INTERVAL=6', 'P6M'],
    ['【每两个半年】', 'FREQ=MONTHLY;INTERVAL=12', 'P12M'],
    ['【每季度】', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每个季度】', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每2个季度】', 'FREQ=MONTHLY;INTERVAL=6', 'P6M'],
    ['【每季】，', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每季】', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每季度】开展', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每月】', 'FREQ=MONTHLY', 'P1M'],
    ['【每3个月】', 'FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['【每周】', 'FREQ=WEEKLY', 'P1W'],
    ['【每两周】', 'FREQ=WEEKLY;INTERVAL=2', 'P2W'],
    ['【每星期】', 'FREQ=WEEKLY', 'P1W'],
    ['【每个礼拜】', 'FREQ=WEEKLY', 'P1W'],
    ['【每周末】', 'FREQ=WEEKLY;BYDAY=SA,SU', 'XXXX-WXX-WE'],
    ['【每个工作日】', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'XXXX-WXX'],
    ['【每天】', 'FREQ=DAILY', 'P1D'],
    ['【每日】', 'FREQ=DAILY', 'P1D'],
    ['【每3天】', 'FREQ=DAILY;INTERVAL=3', 'P3D'],
    ['【每晚】', 'FREQ=DAILY', 'P1D', 'evening'],
    ['【每夜】', 'FREQ=DAILY', 'P1D', 'night'],
    ['【每早】', 'FREQ=DAILY', 'P1D', 'earlyMorning'],
    ['【每晨】', 'FREQ=DAILY', 'P1D', 'earlyMorning'],
    ['【每天上午】', 'FREQ=DAILY', 'P1D', 'morning'],
    ['，【每月】3次', 'FREQ=MONTHLY', 'P1M'],
    ['【每月】两次', 'FREQ=MONTHLY', 'P1M'],
    ['【每周】一次', 'FREQ=WEEKLY', 'P1W'],
    ['【每周】三场', 'FREQ=WEEKLY', 'P1W'],
    ['【每年】一届', 'FREQ=YEARLY', 'P1Y'],
    ['【每年】2轮', 'FREQ=YEARLY', 'P1Y'],
  ])('%s: %s', (row, rrule, timex, partOfDay?: string) =>
    expect(foundBy(recurring, row)).toEqual([
      row,
      { form: 'recurring', rrule, timex, ...(partOfDay ? { partOfDay } : {}) },
    ]),
  );
  it.each([
    '│每季稻',
    '│每人',
    '│每个人',
    '│每隔三天',
    '│每3日',
    '│每逢五',
    '│逢五',
    '│每逢人',
    '每人│每月',
    '元/│每年',
    '│每月200元',
    '│每月一千元',
    '│每年3万元',
    '│每年每人',
    '│每两年5月',
    '│每月32日',
    '│每月0日',
    '│每月10日至5日',
    '│隔周一次',
    '│隔周六人',
    '│隔壁',
  ])('%s', (row) => expect(foundBy(recurring, row)).toEqual([row.replace('│', '')]));
});

describe('the time of what comes back', () => {
  it.each([
    ['【每天上午9时】', '09:00', 'morning'],
    ['【每晚7点】', '19:00', 'evening'],
    ['【每周五晚7点】', '19:00', 'evening'],
    ['【每天8:00】', '08:00', undefined],
    ['【每天8时】', '08:00', undefined],
    ['【每天8点】', '08:00', undefined],
  ])('%s', (row, time, partOfDay) => {
    const [mark, expression] = foundBy(recurring, row);
    expect([mark, expression?.time, expression?.partOfDay]).toEqual([row, time, partOfDay]);
  });
});

describe('days and months of every year', () => {
  it.each([
    ['【每年3月5日】', 'BYMONTH=3;BYMONTHDAY=5', 'XXXX-03-05'],
    ['【每年的3月5日】', 'BYMONTH=3;BYMONTHDAY=5', 'XXXX-03-05'],
    ['【每年12月15日】', 'BYMONTH=12;BYMONTHDAY=15', 'XXXX-12-15'],
    ['【每年3月】', 'BYMONTH=3', 'XXXX-03'],
    ['【每年10月】', 'BYMONTH=10', 'XXXX-10'],
    ['【每年3月底】', 'BYMONTH=3', 'XXXX-03'],
    ['【每年5月至10月】', 'BYMONTH=5,6,7,8,9,10', 'XXXX-05/XXXX-10'],
    ['【每年11月至次年3月】', 'BYMONTH=11,12,1,2,3', 'XXXX-11/XXXX-03'],
    ['【每年12月到翌年2月】', 'BYMONTH=12,1,2', 'XXXX-12/XXXX-02'],
    ['【每年11月—第二年1月】', 'BYMONTH=11,12,1', 'XXXX-11/XXXX-01'],
    ['【每年5月1日至10月7日】', 'BYMONTH=5,6,7,8,9,10', 'XXXX-05/XXXX-10'],
    ['【每年5月】至10月7日', 'BYMONTH=5', 'XXXX-05'],
    ['【每年3月】至5日', 'BYMONTH=3', 'XXXX-03'],
    ['【每年3月5日至7日】', 'BYMONTH=3;BYMONTHDAY=5,6,7', 'P1Y'],
    ['【每年3月5日】至4日', 'BYMONTH=3;BYMONTHDAY=5', 'XXXX-03-05'],
    ['【每年3月5日】至7月', 'BYMONTH=3;BYMONTHDAY=5', 'XXXX-03-05'],
    ['【每年5月的第二个星期日】', 'BYMONTH=5;BYDAY=2SU', 'P1Y'],
    ['【每年5、9月】', 'BYMONTH=5,9', 'P1Y'],
    ['【每年5-9月】', 'BYMONTH=5,6,7,8,9', 'P1Y'],
    ['【每年第一季度】', 'BYMONTH=1,2,3', 'P1Y'],
    ['【每年第四季度】', 'BYMONTH=10,11,12', 'P1Y'],
    ['【每年第一季度】至5月', 'BYMONTH=1,2,3', 'P1Y'],
    ['【每年上半年】', 'BYMONTH=1,2,3,4,5,6', 'P1Y'],
    ['【每年下半年】', 'BYMONTH=7,8,9,10,11,12', 'P1Y'],
    ['【每年年初】', 'BYMONTH=1', 'XXXX-01'],
    ['【每年年中】', 'BYMONTH=6', 'XXXX-06'],
    ['【每年年底】', 'BYMONTH=12', 'XXXX-12'],
    ['【每年底】', 'BYMONTH=12', 'XXXX-12'],
    ['【每年初】', 'BYMONTH=1', 'XXXX-01'],
    ['【每年度末】', 'BYMONTH=12', 'XXXX-12'],
    ['【每年国庆节】', 'BYMONTH=10;BYMONTHDAY=1', 'XXXX-10-01'],
    ['【每年植树节】', 'BYMONTH=3;BYMONTHDAY=12', 'XXXX-03-12'],
    ['【每逢3月5日】', 'BYMONTH=3;BYMONTHDAY=5', 'XXXX-03-05'],
    ['【每季度末】', 'BYMONTH=3,6,9,12', 'P3M'],
    ['【每季度初】', 'BYMONTH=1,4,7,10', 'P3M'],
  ])('%s', (row, rule, timex) =>
    expect(foundBy(recurring, row)).toEqual([row, { form: 'recurring', rrule: `FREQ=YEARLY;${rule}`, timex }]),
  );
  it.each([
    '【每年春节】',
    '【每年清明节】',
    '【每逢春节】',
    '【每年腊月】',
    '【每年】中期',
    '【每年】周四',
    '【每年】在',
    '【每年】季末',
  ])('%s is of every year, with no rule for its day', (row) =>
    expect(foundBy(recurring, row)).toEqual([row, { form: 'recurring', rrule: 'FREQ=YEARLY', timex: 'P1Y' }]),
  );
  it('takes the part of the day', () => {
    expect(foundBy(recurring, '【每年3月5日上午】')[1]).toMatchObject({ partOfDay: 'morning' });
    expect(foundBy(recurring, '【每年3月5日上午9时】')[0]).toBe('【每年3月5日上午9时】');
    expect(foundBy(recurring, '【每年春节上午】')[1]).toMatchObject({ partOfDay: 'morning' });
  });
  it('is several where a list names several', () => {
    const rules = (row: string) => foundBy(recurring, row).map((one) => (typeof one === 'string' ? one : one.timex));
    expect(rules('【每年5月】、【9月】')).toEqual(['【每年5月】、【9月】', 'XXXX-05', 'XXXX-09']);
    expect(rules('【每年5月】、【9月】和【11月】')).toEqual([
      '【每年5月】、【9月】和【11月】',
      'XXXX-05',
      'XXXX-09',
      'XXXX-11',
    ]);
    expect(rules('【每月5日】、【15日】')).toEqual(['【每月5日】、【15日】', 'XXXX-XX-05', 'XXXX-XX-15']);
    expect(rules('【每年5月】、人')).toEqual(['【每年5月】、人', 'XXXX-05']);
    expect(rules('【每年5月】，9月')).toEqual(['【每年5月】，9月', 'XXXX-05']);
    expect(rules('【每周四】、9月')).toEqual(['【每周四】、9月', 'XXXX-WXX-4']);
  });
});

describe('days of every month', () => {
  it.each([
    ['【每月27日】', 'BYMONTHDAY=27', 'XXXX-XX-27'],
    ['【每月的27日】', 'BYMONTHDAY=27', 'XXXX-XX-27'],
    ['【每个月5号】', 'BYMONTHDAY=5', 'XXXX-XX-05'],
    ['【每月二十五日】', 'BYMONTHDAY=25', 'XXXX-XX-25'],
    ['【每月31日】', 'BYMONTHDAY=31', 'XXXX-XX-31'],
    ['【每月1日】', 'BYMONTHDAY=1', 'XXXX-XX-01'],
    ['【每月5、15日】', 'BYMONTHDAY=5,15', 'XXXX-XX-05'],
    ['【每月5、15和25日】', 'BYMONTHDAY=5,15,25', 'XXXX-XX-05'],
    ['【每月1日至10日】', `BYMONTHDAY=${days(1, 10)}`, 'XXXX-XX-01'],
    ['【每月1-10号】', `BYMONTHDAY=${days(1, 10)}`, 'XXXX-XX-01'],
    ['【每月最后一个星期五】', 'BYDAY=-1FR', 'XXXX-XX-WXX-5'],
    ['【每月第二个周六】', 'BYDAY=2SA', 'XXXX-XX-WXX-6'],
    ['【每月的第一个星期一】', 'BYDAY=1MO', 'XXXX-XX-WXX-1'],
    ['【每月上旬】', `BYMONTHDAY=${days(1, 10)}`, 'P1M'],
    ['【每月中旬】', `BYMONTHDAY=${days(11, 20)}`, 'P1M'],
    ['【每月下旬】', `BYMONTHDAY=${days(21, 31)}`, 'P1M'],
    ['【每月中下旬】', `BYMONTHDAY=${days(11, 31)}`, 'P1M'],
    ['【每月上中旬】', `BYMONTHDAY=${days(1, 20)}`, 'P1M'],
    ['【每月月初】', `BYMONTHDAY=${days(1, 5)}`, 'P1M'],
    ['【每月月中】', `BYMONTHDAY=${days(11, 20)}`, 'P1M'],
    ['【每月月底】', 'BYMONTHDAY=-1', 'P1M'],
    ['【每月底】', 'BYMONTHDAY=-1', 'P1M'],
    ['【每月最后一天】', 'BYMONTHDAY=-1', 'P1M'],
    ['【每月的最后一天】', 'BYMONTHDAY=-1', 'P1M'],
    ['【每逢5日】', 'BYMONTHDAY=5', 'XXXX-XX-05'],
    ['【每月初】', `BYMONTHDAY=${days(1, 5)}`, 'P1M'],
  ])('%s', (row, rule, timex) =>
    expect(foundBy(recurring, row)).toEqual([row, { form: 'recurring', rrule: `FREQ=MONTHLY;${rule}`, timex }]),
  );
  it.each(['【每月】第三周', '【每月】周四', '【每月】今年', '【每月】年底', '【每月】中期'])('%s', (row) =>
    expect(foundBy(recurring, row)).toEqual([row, { form: 'recurring', rrule: 'FREQ=MONTHLY', timex: 'P1M' }]),
  );
  it('takes the part of the day', () =>
    expect(foundBy(recurring, '【每月第二个周六上午】')[1]).toMatchObject({ partOfDay: 'morning' }));
  it('is of every month alone', () => expect(foundBy(recurring, '【每两月】底')[0]).toBe('【每两月】底'));
});

describe('days of every week', () => {
  it.each([
    ['【每周四】', 'TH', 'XXXX-WXX-4'],
    ['【每星期三】', 'WE', 'XXXX-WXX-3'],
    ['【每礼拜天】', 'SU', 'XXXX-WXX-7'],
    ['【每周的星期二】', 'TU', 'XXXX-WXX-2'],
    ['【每周一、三、五】', 'MO,WE,FR', 'P1W'],
    ['【每周二和周四】', 'TU,TH', 'P1W'],
    ['【每周一至周五】', 'MO,TU,WE,TH,FR', 'P1W'],
    ['【每周一到三】', 'MO,TU,WE', 'P1W'],
    ['【每周二—六】', 'TU,WE,TH,FR,SA', 'P1W'],
    ['【每周六日】', 'SA,SU', 'P1W'],
    ['【每周一三五】', 'MO,WE,FR', 'P1W'],
    ['【每逢周四】', 'TH', 'XXXX-WXX-4'],
    ['【每逢星期三】', 'WE', 'XXXX-WXX-3'],
    ['【每逢周末】', 'SA,SU', 'XXXX-WXX-WE'],
  ])('%s', (row, byDay, timex) =>
    expect(foundBy(recurring, row)).toEqual([row, { form: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${byDay}`, timex }]),
  );
  it.each([
    ['【隔周五】', 'FR'],
    ['【隔周周三】', 'WE'],
    ['【隔周星期日】上午', 'SU'],
  ])('%s', (row, byDay) =>
    expect(foundBy(recurring, row)).toEqual([
      row,
      { form: 'recurring', rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${byDay}`, timex: 'P2W' },
    ]),
  );
  it.each(['【工│作日】', '在【工│作日】', '，【工│作日】上午', '除【工│作日】外', '周末和【工│作日】'])('%s', (row) =>
    expect(foundBy(recurring, row)).toEqual([
      row.replace('│', ''),
      { form: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', timex: 'XXXX-WXX' },
    ]),
  );
  it.each(['10个工│作日', '3工│作日', '工│作日志', '工│作日内', '工│作日报', '工│作人', '动│作日'])('%s', (row) =>
    expect(foundBy(recurring, row)).toEqual([row.replace('│', '')]),
  );
});

describe('market days', () => {
  it.each([
    ['【逢五逢十】', '5,10,15,20,25,30'],
    ['【每逢三、八】', '3,8,13,18,23,28'],
    ['【逢三和八】', '3,8,13,18,23,28'],
    ['【逢一、逢六】', '1,6,11,16,21,26'],
    ['【每月逢2、7】', '2,7,12,17,22,27'],
    ['【每月每逢四、九】', '4,9,14,19,24,29'],
  ])('%s', (row, list) =>
    expect(foundBy(recurring, row)).toEqual([
      row,
      { form: 'recurring', rrule: `FREQ=MONTHLY;BYMONTHDAY=${list}`, timex: 'P1M' },
    ]),
  );
});
