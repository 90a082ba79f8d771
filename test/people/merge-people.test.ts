import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import type { PostStatus } from '../../src/model/official.js';
import { mergePeople } from '../../src/people/index.js';

type PostSpec = readonly [organization: string | null, title: string, status?: PostStatus];

/** An extraction that holds officials and nothing else. */
function paper(
  publishedOn: string | null,
  region: string | null,
  people: Record<string, readonly PostSpec[]>,
): Extraction {
  const records = Object.entries(people).map(([name, posts], i) => ({
    id: `r${i + 1}`,
    type: 'official' as const,
    article: 'a1',
    start: 0,
    end: 1,
    text: name,
    rule: 'official/post',
    name,
    posts: posts.map(([organization, title, status = 'current']) => ({
      start: 0,
      end: 1,
      text: title,
      organization,
      title,
      status,
    })),
    mentions: [{ start: 0, end: 1, text: name }],
  }));
  return { source: publishedOn, publishedOn, region, articles: [], records };
}

describe('mergePeople', () => {
  it('joins one person over texts, with the days each post was seen', () => {
    const people = mergePeople([
      paper('2020-05-01', '河南省郑州市二七区', { 张三: [['二七区', '区长']] }),
      paper('2019-03-01', '河南省郑州市二七区', {
        张三: [
          ['二七区委', '副书记'],
          ['二七区', '区长'],
        ],
      }),
    ]);
    expect(people).toHaveLength(1);
    expect(people[0]!.posts.map((post) => [post.organization, post.title, post.firstSeen, post.lastSeen])).toEqual([
      ['二七区委', '副书记', '2019-03-01', '2019-03-01'],
      ['二七区', '区长', '2019-03-01', '2020-05-01'],
    ]);
    expect([people[0]!.firstSeen, people[0]!.lastSeen]).toEqual(['2019-03-01', '2020-05-01']);
  });

  it('keeps people of one name apart when their bodies contradict', () => {
    const people = mergePeople([
      paper('2020-05-01', '河南省郑州市二七区', { 李杰: [['二七区民政局', '局长']] }),
      paper('2020-05-02', '河南省三门峡市', { 李杰: [['三门峡市', '副市长']] }),
    ]);
    expect(people).toHaveLength(2);
  });

  it('joins a district post and one of the city above it', () => {
    const people = mergePeople([
      paper('2020-05-01', '河南省郑州市二七区', { 李杰: [['二七区委', '书记']] }),
      paper('2021-05-02', '河南省郑州市', { 李杰: [['郑州市委', '常委']] }),
    ]);
    expect(people).toHaveLength(1);
  });

  it('never joins on a name alone', () => {
    const people = mergePeople([
      paper(null, null, { 王伟: [[null, '局长']] }),
      paper(null, null, { 王伟: [[null, '主任']] }),
    ]);
    expect(people).toHaveLength(2);
  });

  it('uses the region of the text for posts whose body is untold', () => {
    const people = mergePeople([
      paper('2020-01-01', '河南省郑州市二七区', { 王伟: [[null, '副局长']] }),
      paper('2020-01-02', '河南省郑州市二七区', { 王伟: [['二七区民政局', '副局长']] }),
      paper('2020-01-03', '福建省平潭综合实验区', { 王伟: [[null, '副局长']] }),
    ]);
    expect(people).toHaveLength(2);
  });

  it('joins earlier entries that a later text shows to be one person', () => {
    const people = mergePeople([
      paper('2020-01-01', '河南省郑州市', { 王伟: [['二七区教育局', '局长']] }),
      paper('2020-01-02', '河南省三门峡市', { 王伟: [['三门峡市教育局', '副局长']] }),
      paper('2020-01-03', '河南省三门峡市', {
        王伟: [
          ['三门峡市教育局', '局长', 'appointed'],
          ['二七区教育局', '局长', 'removed'],
        ],
      }),
    ]);
    expect(people).toHaveLength(1);
    expect(
      people[0]!.posts.find((post) => post.organization === '二七区教育局')!.sightings.map((one) => one.status),
    ).toEqual(['current', 'removed']);
  });

  it('has no people for texts without officials', () => {
    expect(mergePeople([])).toEqual([]);
    expect(mergePeople([paper('2020-01-01', null, {})])).toEqual([]);
  });
});
