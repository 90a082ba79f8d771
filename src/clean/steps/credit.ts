/** How far back from a line's end the credit starts at most. */
const REACH = 48;
const LAST_STOP = /[。！？!?”」』]/;
const CREDIT =
  /^(?:[■□●]|[（(])?(?:[\u4e00-\u9fff]{0,10}(?:记者|記者|通讯员|通訊員|责任编辑|责编|编辑|編輯|摄影|攝影|实习生|特约撰稿)[:：]?[\u4e00-\u9fff·、/:：]{2,40}[）)]?|[\u4e00-\u9fff]{2,4}(?:摄|攝|文\/图|图\/文))$/;

/** Whether a line ends in a credit, as in `…整治到位。记者王某通讯员张某`: an article ends there. */
export function endsInCredit(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - REACH);
  const tail = text.slice(from, end);
  let at = tail.length - 1;
  while (at >= 0 && !LAST_STOP.test(tail[at]!)) at--;
  if (at < 0 && from > start) return false;
  return CREDIT.test(tail.slice(at + 1));
}
