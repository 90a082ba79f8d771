import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/index.js';
import { inferPublishedOn } from '../../src/link/published-on.js';

const infer = (source: string): string | null => {
  const cleaned = clean(source);
  return inferPublishedOn({ cleaned, text: cleaned.text, articles: [], numerals: [] });
};

describe('the day of publication that a text shows', () => {
  it.each([
    ['某县召开会议\n时间：2019-08-14 16:27\n7月1日，县委召开会议。', '2019-08-14'],
    ['某县召开会议\n发布日期：2019年8月14日\n正文。', '2019-08-14'],
    ['圖書館動土\n2025/06/23\n市長出席。\n\n圖書館開幕\n2025/06/27\n縣長出席。', '2025-06-27'],
    ['关于任免的通知\n各镇：\n张三任镇长。\n某县人民政府\n2022年9月29日', '2022-09-29'],
    ['关于任免的通知\n各镇：\n张三任镇长。\n某县人民政府\n二〇二二年九月二十九日\n', '2022-09-29'],
    ['张三任镇长，李四任副镇长。某县委2023年5月11日', '2023-05-11'],
  ])('%j', (text, day) => expect(infer(text)).toBe(day));

  it.each([
    '',
    '2022年8月18日，县委召开会议。',
    '活动时间：2022年9月10日9:00\n地点：文化馆',
    '报名日期：2022年9月10日',
    '某县人民政府\n2022年2月30日',
    '某条例\n2019年8月29日 某市人民代表大会常务委员会通过\n第一条 为了规范，制定本条例。',
  ])('is not inferred from %j', (text) => expect(infer(text)).toBeNull());
});
