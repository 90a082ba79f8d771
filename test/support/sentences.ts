import fc from 'fast-check';

const figure = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map(String),
  fc.integer({ min: 1000, max: 999999 }).map((value) => value.toLocaleString('en-US')),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('二百三十', '三千五百', '十八', '两万三千', '四十'),
);
const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2019-12-28'), noInvalidDate: true }).map((date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
}));
const when = fc.oneof(
  day.map((on) => `${on.month}月${on.day}日上午`),
  day.map((on) => `${on.year}年${on.month}月${on.day}日`),
  day.map((on) => `${on.year}年${on.month}月`),
  fc.constantFrom('今年以来', '去年', '前三季度', '上半年', '二〇一六年', '每月27日', '本月上旬', '国庆节期间'),
);
const name = fc
  .tuple(
    fc.constantFrom('王', '李', '张', '刘', '陈', '欧阳', '赵'),
    fc.constantFrom('建国', '志强', '晓明', '海燕', '文博'),
  )
  .map((parts) => parts.join(''));
const post = fc.constantFrom(
  '区委书记',
  '副区长',
  '县水利局局长',
  '市委常委、宣传部长',
  '镇党委副书记',
  '县人大常委会副主任',
);
const place = fc.constantFrom('马寨镇', '五里堡街道', '东风社区', '张家村', '侯寨乡', '长江路街道办事处');
const counted = fc.tuple(
  fc.constantFrom('完成投资', '募集善款', '实现产值', '发放补贴', '新增贷款'),
  figure,
  fc.constantFrom('万元', '亿元', '元', '余万元'),
);
const people = fc.tuple(
  fc.constantFrom('惠及群众', '培训党员', '帮扶困难户', '走访家庭'),
  figure,
  fc.constantFrom('人次', '名', '户'),
);
const rate = fc.tuple(
  fc.constantFrom('同比增长', '比上年增长', '下降'),
  fc.integer({ min: 1, max: 400 }).map((tenths) => `${tenths / 10}%`),
);
const words = (parts: readonly string[]): string => parts.join('');

/** Sentences of news, each with dates, people, places and quantities in forms that leave no doubt. */
export const newsSentence = fc
  .tuple(when, post, name, place, counted.map(words), people.map(words), rate.map(words))
  .map(
    ([at, title, who, where, sum, reached, change]) =>
      `据介绍，${at}，${title}${who}到${where}调研，全年${sum}，${change}，${reached}。`,
  );

/** Articles of newspapers: a headline, a paragraph or two, and who wrote them. */
export const newsArticle = fc
  .tuple(
    fc.constantFrom(
      '我区召开安全生产工作会议',
      '全县春耕备耕工作有序推进',
      '市领导调研重点项目建设',
      '志愿者走进社区送温暖',
    ),
    fc.array(newsSentence, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('王晓东', '刘小红', '陈大海'),
  )
  .map(([headline, sentences, reporter]) => `${headline}\n　　本报讯 ${sentences.join('\n　　')}（记者 ${reporter}）`);
