import { Tag } from '../../syntax/tags';
import { isFiniteAt, skipAdverbsBack } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';

/** How far on, in tokens, the sentence's own verb is looked for. */
const reach = 60;

/** "Lopez, who said the deal was off|, left": where the sentence goes on behind a relative clause between commas that reports; else `limit`. */
export function relativeLimit(context: QuoteContext, verb: number, from: number, limit: number): number {
  const pronoun = skipAdverbsBack(context, verb) - 1;
  const tag = context.tag(pronoun);
  if ((tag !== Tag.WP && tag !== Tag.WDT) || context.word(pronoun - 1) !== ',') return limit;
  const stop = Math.min(limit, from + reach);
  for (let i = from; i < stop; i++) if (context.word(i) === ',' && isFiniteAt(context, i + 1)) return i;
  return limit;
}
