/** How far back from a line's end the credit starts at most. */
const REACH = 48;
const STOP = 1;
const ROLE = 2;
/** Signs before a credit, and the characters one of which every credit holds. */
const KINDS = new Uint8Array(65536);
for (const char of '。！？!?”」』') KINDS[char.charCodeAt(0)] = STOP;
for (const char of '记記讯訊编編摄攝图圖实') KINDS[char.charCodeAt(0)] = ROLE;
const CREDIT =
  /^(?:[■□●]|[（(])?(?:[\u4e00-\u9fff]{0,10}(?:记者|記者|通讯员|通訊員|责任编辑|责编|编辑|編輯|摄影|攝影|实习生|特约撰稿)[:：]?[\u4e00-\u9fff·、/:：]{2,40}[）)]?|[\u4e00-\u9fff]{2,4}(?:摄|攝|文\/图|图\/文))$/;

/** Whether a line ends in a credit, as in `…整治到位。记者王某通讯员张某`: an article ends there. */
export function endsInCredit(text: string, start: number, end: number): boolean {
  let role = false;
  for (let at = end - 1; ; at--) {
    if (end - at > REACH) return false;
    const kind = at < start ? STOP : KINDS[text.charCodeAt(at)]!;
    if (kind === STOP) return role && CREDIT.test(text.slice(at + 1, end));
    if (kind === ROLE) role = true;
  }
}
