import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

describe('region of a text that names it', () => {
  it.each([
    ['渑池县召开防汛会议\n昨日，渑池县委书记王某主持会议，渑池县各乡镇负责人参加。', '河南省三门峡市渑池县'],
    ['近日，我市召开会议。湖滨区、陕州区派人参加。三门峡市副市长王某讲话。', '河南省三门峡市'],
    ['平潭综合实验区管委会发布通告。平潭县各乡镇要落实。', '福建省平潭综合实验区'],
    ['广东省东莞市举办培训班。东莞市副市长到场。', '广东省东莞市'],
    ['扣河子镇、六家子镇的合作社增收。', '内蒙古自治区通辽市库伦旗'],
  ])('%s', (text, region) => {
    expect(extract(text).region).toBe(region);
  });
});

describe('no region', () => {
  it.each([
    ['济南市党政代表团到郑州市考察。济南市市长与郑州市市长座谈。'],
    ['市和县（市）、区人民政府统一领导，县（市、区）有关部门负责。'],
    ['今年以来，全区经济平稳运行。'],
    [''],
  ])('%s', (text) => {
    expect(extract(text).region).toBeNull();
  });
});
