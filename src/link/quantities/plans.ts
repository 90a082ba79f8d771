import type { Page } from '../../recognise/recogniser.js';

/**
 * Tells whether an offset stands in a passage of plans: after a word that opens one (预期目标), in the same article.
 * Offsets must be asked in order; the whole walk is linear.
 */
export function planPassages(page: Page, openings: readonly number[]): (at: number) => boolean {
  if (openings.length === 0) return () => false;
  const pieces: { start: number; id: string }[] = [];
  for (const { id, spans } of page.articles) for (const { start } of spans) pieces.push({ start, id });
  pieces.sort((a, b) => a.start - b.start);
  const walker = () => {
    let piece = -1;
    return (at: number) => {
      while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= at) piece++;
      return pieces[piece]?.id ?? '';
    };
  };
  const articleOf = walker();
  const openedIn = walker();
  const open = new Set<string>();
  let i = 0;
  return (at) => {
    for (; i < openings.length && openings[i]! < at; i++) open.add(openedIn(openings[i]!));
    return open.has(articleOf(at));
  };
}
