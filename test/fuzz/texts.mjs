/** A small repeatable generator of numbers in [0, 1) (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TERMS =
  '区委书记 镇长 主任 、 ， 。 （ ） “ ” 《 》 王 李 张 同志 任 免去其 职务 2016年 11月 4日 上午 至 - — ~ 万 亿 元 % 名 个 约 近 余 多 每 人 月 社区 街道 村 镇 等 领导 记者 通讯员 增长 同比 下降 第 一 二 三 十 百 千 . , : / \n \n\n 本报讯 ## ■ 今年 以来 前三季度 农历 初一 分之 折 成 倍 0 1 9 １ ９ 〇 ⽂ 𠮷 \u200b \u3000'.split(
    ' ',
  );

/**
 * An endless row of hostile texts.
 * @param seed repeats the row
 * @param pages real pages to splice and mutate
 * @returns a function that gives the next text
 */
export function generator(seed, pages) {
  const next = random(seed);
  const upTo = (n) => Math.floor(next() * n);
  const pick = (list) => list[upTo(list.length)];
  const piece = () => {
    const page = pick(pages);
    const from = upTo(page.length);
    return page.slice(from, from + upTo(200));
  };
  const shapes = [
    () => Array.from({ length: upTo(200) }, () => String.fromCharCode(upTo(65536))).join(''),
    () => Array.from({ length: upTo(100) }, () => String.fromCodePoint(upTo(0xd800))).join(''),
    () => Array.from({ length: upTo(80) }, () => pick(TERMS)).join(''),
    () => Array.from({ length: 2 + upTo(8) }, piece).join(pick(['', '\n', '\n\n', '，', ' '])),
    () => mutate(pick(pages), upTo(30)),
    () => pick(TERMS).repeat(1 + upTo(3000)),
    () => (pick(TERMS) + pick(TERMS)).repeat(1 + upTo(1500)),
    () => pick(TERMS).repeat(1 + upTo(400)) + piece() + pick(TERMS).repeat(1 + upTo(400)),
  ];
  function mutate(page, times) {
    let text = page;
    for (let i = 0; i < times; i++) {
      const at = upTo(text.length);
      const change = upTo(4);
      if (change === 0) text = text.slice(0, at) + text.slice(at + 1 + upTo(5));
      else if (change === 1) text = text.slice(0, at) + pick(TERMS) + text.slice(at);
      else if (change === 2) text = `${text.slice(0, at)}\n${text.slice(at)}`;
      else text = text.slice(0, at) + piece() + text.slice(at);
    }
    return text;
  }
  return () => pick(shapes)();
}
