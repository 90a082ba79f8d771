import type { SourceLine } from './lines.js';

/** Closes a sentence, when it is the last sign of a line. */
const TERMINAL = /[。！？!?…；;：:]["”’』」）)]*$/;
/** What cannot stand at the end of a paragraph or of a headline. */
const OPEN_END = /[，,、（(“‘「『《〈—\-~～·和与及在的了为对将把被从向于至或由是0-9０-９.．余多几近约每第]$/;
/** What cannot start a paragraph. */
const OPEN_START = /^[，,。、；;：:！？!?）)”’」』》〉%％…～~]/;
/** How a new paragraph, article or byline starts, whatever the line before looks like. */
const FRESH_START =
  /^(?:本报讯|本网讯|本刊讯|新华社|记者|通讯员|来源|时间|附件|近日[，,]|日前[，,]|[（(](?:[一二三四五六七八九十]+|\d+)[）)]|[一二三四五六七八九十]+[、是]|第[一二三四五六七八九十百]+[章节条]|\d+[、．.](?!\d)|\d{1,4}\s*[年月])/;

/**
 * Decides which printed lines continue the line before them.
 *
 * A line goes on when it does not close a sentence and looks like running text: it has sentence signs inside, or fills
 * the width that its neighbours are wrapped to. A short unbroken line before a break is a headline and stands alone.
 */
export function decideWraps(source: string, lines: readonly SourceLine[]): boolean[] {
  const joined: boolean[] = new Array(lines.length).fill(false);
  const texts = lines.map((line) => source.slice(line.contentStart, line.contentEnd));
  let paragraph = 0; // index of the line where the current paragraph starts
  for (let i = 1; i < lines.length; i++) {
    joined[i] = continues(lines, texts, paragraph, i);
    if (!joined[i]) paragraph = i;
  }
  return joined;
}

function continues(lines: readonly SourceLine[], texts: readonly string[], paragraph: number, i: number): boolean {
  const [before, line] = [lines[i - 1]!, lines[i]!];
  const [last, next] = [texts[i - 1]!, texts[i]!];
  if (line.heading > 0 || line.marked || before.heading > 0) return false;
  if (OPEN_START.test(next)) return true;
  if (TERMINAL.test(last)) return false;
  if (OPEN_END.test(last) && !(line.indented && line.afterBlank)) return !(FRESH_START.test(next) && line.afterBlank);
  if (openQuote(last)) return true;
  const wrapWidth = widthAround(lines, i);
  const running = texts.slice(Math.max(paragraph, i - 12), i).some((text) => /[。；;]|[，,].*[，,]/.test(text));
  if (line.afterBlank) {
    if (FRESH_START.test(next)) return false;
    if (running) return true;
    return i - paragraph > 1 && fills(before, wrapWidth);
  }
  if (line.indented || FRESH_START.test(next)) return running && fills(before, wrapWidth) && !line.indented;
  if (running || i - paragraph > 1) return fills(before, wrapWidth) || running;
  // The first line of a block: a headline unless it is wrapped like the lines after it.
  return wrapWidth < 45 && fills(before, wrapWidth) && fills(line, wrapWidth);
}

/** A quotation or bracket opened in this line and not closed in it. */
function openQuote(text: string): boolean {
  const tail = text.slice(-30);
  return tail.lastIndexOf('“') > tail.lastIndexOf('”') || tail.lastIndexOf('《') > tail.lastIndexOf('》');
}

const fills = (line: SourceLine, width: number): boolean => Math.abs(line.width - width) <= 2.5;

/** The width that the lines around `i` are wrapped to: the median of the wider half of its neighbours. */
function widthAround(lines: readonly SourceLine[], i: number): number {
  const widths = lines.slice(Math.max(0, i - 3), i + 4).map((line) => line.width);
  widths.sort((a, b) => b - a);
  return widths[Math.floor(widths.length / 4)] ?? 0;
}
