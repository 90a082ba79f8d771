import { describe, expect, it } from 'vitest';
import { pointIn } from './reading.js';

describe('a month and a day with a dot between', () => {
  it.each([
    ['【8·18】', { month: 8, day: 18 }],
    ['（【6·30】）', { month: 6, day: 30 }],
    ['【2·29】，', { month: 2, day: 29 }],
    ['：【12·1】\n', { month: 12, day: 1 }],
  ])('%s stands free and is a day', (row, point) => expect(pointIn(row)).toEqual([row, point]));

  it.each([
    '│“6·30”扶贫济困日',
    '“│6·30”活动',
    '│11·9消防日',
    '在│6·30前',
    '│13·1',
    '│2·30',
    '│0·5',
    '│8·0',
    '│8·181',
    '│8·18.5',
    'A│8·18',
  ])('%s is none', (row) => expect(pointIn(row)).toEqual([row]));
});
