/** What stands behind an office that is yet to be taken: 县长候选人, 副区长人选. */
const CANDIDATES = ['候选人', '人选', '建议人选', '拟任人选', '提名人选', '推荐人选', '拟任候选人', '初步候选人'];

/** Length of the word behind an office by which its holder is but a candidate; 0 where none stands. */
export function candidateLength(text: string, at: number): number {
  for (let i = 0; i < CANDIDATES.length; i++) if (text.startsWith(CANDIDATES[i]!, at)) return CANDIDATES[i]!.length;
  return 0;
}
