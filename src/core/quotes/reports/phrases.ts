import type { QuoteContext } from '../context/quoteContext';

/** True where the words of a phrase ("according to") stand from token `i` on. */
export function standsAt(context: QuoteContext, phrase: readonly string[], i: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (context.word(i + k) !== phrase[k]) return false;
  return true;
}
