import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import type { OfficialRecord } from '../../src/model/official.js';

const officials = (text: string, region?: string): OfficialRecord[] =>
  extract(text, region === undefined ? {} : { region }).records.filter(
    (record): record is OfficialRecord => record.type === 'official',
  );

describe('official records', () => {
  it('keep their spans on the source, noise and all', () => {
    const text = '区 委\n书记王 某某带队。';
    const [record] = officials(text, '河南省郑州市二七区');
    expect(record?.name).toBe('王某某');
    for (const span of [record!, ...record!.posts, ...record!.mentions])
      expect(text.slice(span.start, span.end).replace(/\s/g, '')).toBe(span.text);
  });

  it('are one a person, with the posts of later mentions added', () => {
    const records = officials(
      '区委书记张某某主持会议。\n区委书记张某某、区人武部党委第一书记张某某讲话。',
      '河南省郑州市二七区',
    );
    expect(records).toHaveLength(1);
    expect(records[0]!.posts.map((post) => post.organization)).toEqual(['二七区委', '二七区人武部党委']);
    expect(records[0]!.mentions).toHaveLength(3);
  });

  it('tell no body where none can be told', () => {
    expect(officials('市长陶某讲话。')[0]!.posts[0]!.organization).toBeNull();
  });

  it('stand in any text without an exception', () => {
    for (const text of [
      '',
      '、、、书记',
      '）书记（',
      '任',
      '免去其',
      '等市领导',
      '的副县长',
      '\n书记\n',
      '·主任·',
      '（'.repeat(300),
      '书记'.repeat(300),
    ])
      expect(() => officials(text)).not.toThrow();
  });

  it('take time that grows with the length alone', () => {
    const time = (text: string): number => {
      const before = performance.now();
      officials(text, '河南省郑州市二七区');
      return performance.now() - before;
    };
    for (const unit of ['副市长张三、', '任命：张三为副县长；', '社区书记王明，', '张三、']) {
      time(unit.repeat(500));
      const short = Math.max(time(unit.repeat(1000)), 3);
      expect(time(unit.repeat(8000)), unit).toBeLessThan(short * 40);
    }
  });
});
