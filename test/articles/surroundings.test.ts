import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const BODY =
  '本报讯（记者 王某）8月12日，县里召开秋粮生产推进会，要求各乡镇抓紧田间管理，确保丰收。会议还通报了防汛情况。';
const read = (text: string) =>
  extract(text).articles.map((article) => ({
    headlines: article.headlines.map((headline) => headline.text),
    byline: article.byline.map(({ role, name }) => `${role} ${name}`),
    text: article.spans.map((span) => text.slice(span.start, span.end)).join('|'),
  }));

describe('what a site says around an article', () => {
  it.each([
    ['pages of an e-paper', '第7B版：社区 上一版 下一版\n上一篇 下一篇\n\n'],
    ['a calendar', '123456\n78910111213\n14151617181920\n\n'],
    ['links and tools', '首页 政治 社会 美食 旅游 校园\n打印 分享 收藏 字号\n\n'],
    ['a menu', '甲县新闻 乙县新闻 丙县新闻 丁县新闻\n\n'],
    ['the way to the page', '当前位置：首页 > 新闻中心 > 基层动态\n\n'],
  ])('%s is no headline and no article', (_, above) => {
    const [article, ...others] = read(`${above}全县秋粮生产推进会召开\n\n${BODY}\n\n版权所有 某县融媒体中心`);
    expect(others).toEqual([]);
    expect(article).toEqual({
      headlines: ['全县秋粮生产推进会召开'],
      byline: ['reporter 王某'],
      text: `全县秋粮生产推进会召开\n\n${BODY}`,
    });
  });

  it.each([
    '转自某县新闻网',
    '某县日报 2015-12-28 00:10 大字',
    '本文字数：702',
    '日期：03-17',
    '编稿时间：2016-08-16 00:00 来源：某县政府网',
  ])('%s under a headline is no deck', (line) => {
    expect(read(`全县秋粮生产推进会召开\n${line}\n\n${BODY}`)[0]!.headlines).toEqual(['全县秋粮生产推进会召开']);
  });

  it('a headline may be made of words that sites use too', () => {
    expect(read(`首批旅游服务热线开通\n\n${BODY}`)[0]!.headlines).toEqual(['首批旅游服务热线开通']);
  });
});

describe('titles of documents', () => {
  it('the letterhead is no headline, the title over several lines is one', () => {
    const [article, ...others] = read(
      '中共某县委文件\n某发〔2022〕15号\n\n中共某县委\n关于李某等同志职务任免的\n通 知\n\n各乡镇党委：\n县委研究决定：\n李某同志任县委办公室主任。\n\n中共某县委\n2022年3月15日',
    );
    expect(others).toEqual([]);
    expect(article!.headlines).toEqual(['中共某县委关于李某等同志职务任免的通知']);
  });

  it('the day, the body and the speaker under a title are none', () => {
    const [article] = read(
      '某县2022年预算执行情况的报告\n（2023年2月8日在县第十七届人民代表大会第二次会议上）\n某县财政局\n各位代表：\n受县人民政府委托，现将预算执行情况报告如下，请予审议。',
    );
    expect(article!.headlines).toEqual(['某县2022年预算执行情况的报告']);
  });
});

describe('Markdown', () => {
  it('emphasis and table rules are marks', () => {
    const [article] = read(
      `## “小圆桌”议出大和谐\n\n*记者 徐 某*\n\n4月9日晚7点，议事会准时开始，居民代表围坐一起，商量加装电梯的事。`,
    );
    expect(article).toMatchObject({ headlines: ['“小圆桌”议出大和谐'], byline: ['reporter 徐某'] });
    expect(read(`全县秋粮生产推进会召开 | | |\n---|---|---\n\n${BODY}`)[0]!.headlines).toEqual([
      '全县秋粮生产推进会召开',
    ]);
  });
});

it('several blank lines part articles where paragraphs have fewer', () => {
  const second = '镇图书馆自九月起推出流动书车，每周三下午开进五所小学，一个月借出图书一千多册，学生十分欢迎。';
  const articles = read(
    `全县秋粮生产推进会召开\n\n${BODY}\n\n${second}\n\n\n流动书车开进山村小学\n\n${second}\n\n${second}`,
  );
  expect(articles.map(({ headlines }) => headlines)).toEqual([['全县秋粮生产推进会召开'], ['流动书车开进山村小学']]);
});

it('a credit in square brackets before the text, and one behind an outlet', () => {
  expect(read(`市立图书馆揭牌\n\n【记者林某某/台南报导】${BODY.slice(10)}`)[0]!.byline).toEqual(['reporter 林某某']);
  expect(read(`市立图书馆揭牌\n\n联合报／ 记者范某某／苗栗报导\n${BODY.slice(10)}`)[0]!.byline).toEqual([
    'reporter 范某某',
  ]);
});

describe('over and under titles', () => {
  it('a gazette’s name, the day and the occasion are no headlines', () => {
    const [article] = read(
      '某市人大常委会公报\n\n某市人民代表大会常务委员会任免名单\n（２０２３年６月２９日某市第十八届人民\n代表大会常务委员会第十二次会议通过）\n\n一、任命：\n张某为某市人民政府副市长；\n李某为某市卫生健康局局长。',
    );
    expect(article!.headlines).toEqual(['某市人民代表大会常务委员会任免名单']);
    const [report] = read(
      '某镇第四届人民代表大会第二次会议文件（一）\n\n政 府 工 作 报 告\n——２０１７年２月１６日在某镇第四届人民代表大会第二次会议上\n某镇人民政府镇长  王 某 某\n\n２０１６年，全镇上下共同努力，全面完成了各项任务，经济平稳运行。',
    );
    expect(report!.headlines).toEqual(['政府工作报告']);
  });

  it('a site’s name over its links, and a stamp with its outlet', () => {
    const [article, ...others] = read(
      `某某城邦\n上一篇 下一篇  字体：\n全县秋粮生产推进会召开\n2014年01月27日02:59  某某日报\n\n${BODY}`,
    );
    expect(others).toEqual([]);
    expect(article!.headlines).toEqual(['全县秋粮生产推进会召开']);
  });

  it('a place over what happened there is one headline', () => {
    expect(read(`南山街道\n“银龄食堂”开张 每餐便宜五元\n\n${BODY}`)[0]!.headlines).toEqual([
      '南山街道“银龄食堂”开张每餐便宜五元',
    ]);
  });
});
