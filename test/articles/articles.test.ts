import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAt } from '../../src/articles/article-layout.js';
import { splitArticles } from '../../src/articles/index.js';
import { surface } from '../../src/clean/cleaned.js';
import { clean } from '../../src/clean/index.js';

const pieces = fc.constantFrom(
  ...[
    '我区召开工作会议',
    '\n',
    '\n\n',
    '本报讯 ',
    '11月4日，我区召开会议。',
    '记者 王明',
    '（李芳）',
    '会议指出，要抓好落实。',
  ],
  ...[
    '## ',
    '■',
    '一、总则',
    '近日，',
    '时间：2019-08-14',
    '来源：某网',
    '责任编辑：张伟',
    '打牢民生基础，共享成果',
    '快讯',
    '：',
  ],
);
const page = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

function split(source: string) {
  const cleaned = clean(source);
  return splitArticles(cleaned).map((article) => ({
    spans: article.spans.map((span) => surface(cleaned, span.start, span.end)),
    headlines: article.headlines.map((headline) => surface(cleaned, headline.start, headline.end)),
    byline: article.byline.map((entry) => `${entry.role}:${entry.name}`),
  }));
}

describe('splitArticles', () => {
  it('gives spans inside the text that do not overlap, ids in order, headlines inside the spans', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary', maxLength: 200 })), (source) => {
        const cleaned = clean(source);
        const articles = splitArticles(cleaned);
        expect(articles.length === 0).toBe(cleaned.text.length === 0);
        expect(articles.map((article) => article.id)).toEqual(articles.map((_, i) => `a${i + 1}`));
        const spans = articles.flatMap((article) => article.spans).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(cleaned.text.length);
        for (const article of articles) {
          expect(article.spans.length).toBeGreaterThan(0);
          for (const part of [...article.headlines, ...article.byline])
            expect(articleAt(articles, part.start)).toBe(article);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves one article whole, page data included', () => {
    const source = '我区召开会议\n时间：2020-01-02\n我区召开会议，部署工作。\n来源：某网';
    const cleaned = clean(source);
    expect(splitArticles(cleaned)[0]!.spans).toEqual([{ start: 0, end: cleaned.text.length }]);
  });

  it('gives text behind other articles back to the article it continues', () => {
    const [first, second] = split(
      '某区全力建设幸福城区\n\n今年以来，某区建设幸福城区，出台民生政策，办成惠民实事。记者 王明\n\n' +
        '区领导视察河道治理\n\n11月4日，区委副书记到河道视察治理工作。记者 李芳\n\n' +
        '打牢民生基础，共享幸福城区成果\n\n建设民生项目32个，惠民政策落地。\n\n坚持以人为本，办好惠民实事\n\n建设幸福城区服务中心。',
    );
    expect(first!.spans.length).toBe(2);
    expect(first!.headlines).toEqual(['某区全力建设幸福城区']);
    expect(second!.headlines).toEqual(['区领导视察河道治理']);
  });

  it('gives headlines at the page end to the articles they name', () => {
    const [first, second] = split(
      '本报讯 4月6日，区教育局召开校园安全工作会议，安排工作。记者 赵明\n\n' +
        '本报讯 4月7日，医疗专家到侯家村开展义诊活动。通讯员 何丽\n\n区教育局部署校园安全工作\n\n医疗专家到侯家村开展义诊',
    );
    expect(first!.headlines).toEqual(['区教育局部署校园安全工作']);
    expect(second!.headlines).toEqual(['医疗专家到侯家村开展义诊']);
  });

  it('takes time in proportion to the length', () => {
    const units = [
      '我区召开重要工作会议\n\n记者 王明\n\n',
      '本报讯 今日开会。\n\n我区召开工作会议\n\n',
      '1\n',
      '（',
      '## 会议\n\n',
    ];
    for (const unit of units) expect(splitArticles(clean(unit.repeat(20_000))).length).toBeGreaterThan(0);
  }, 20_000);
});
