import type { QuoteContext } from './quoteContext';

/** Index of the marked span that opens at token `i`, the outermost where several do, or -1. */
export function openedAt({ marked, markedOf }: QuoteContext, i: number): number {
  let at = i < markedOf.length ? markedOf[i] : -1;
  if (at < 0 || marked[at].first !== i) return -1;
  for (let outer = marked[at].around; outer >= 0 && marked[outer].first === i; outer = marked[at].around) at = outer;
  return at;
}

/**
 * Index of the marked span that ends right before token `i`, but for a comma, a dash or "as", and is said by the same voice as
 * token `inVoiceOf`; -1 if none does.
 */
export function markedEndingAt(context: QuoteContext, i: number, inVoiceOf: number): number {
  let before = i - 1;
  if (context.words.clauses.attributionOpeners.has(context.word(before))) before--;
  if (/^(?:,|[-–—]+)$/.test(context.word(before))) before--;
  if (before < 0) return -1;
  let at = context.markedOf[before];
  const own = context.markedOf[inVoiceOf];
  while (at >= 0 && at !== own) {
    const { last, around } = context.marked[at];
    if (last === before + 1 && around === own) return at;
    at = around;
  }
  return -1;
}
