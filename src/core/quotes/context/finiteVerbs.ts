import { isAdverb } from '../../syntax/tags';
import type { QuoteContext } from './quoteContext';

/** How far on, in tokens, a clause's verb is looked for. */
const reach = 80;

/** True when a finite verb stands at token `i`, adverbs before it or not. */
export function isFiniteAt(context: QuoteContext, i: number): boolean {
  return context.verbAt(skipAdverbs(context, i))?.finite === true;
}

/** The first token from `i` on that is no adverb outside a verb group. */
export function skipAdverbs(context: QuoteContext, i: number): number {
  while (isAdverb(context.tag(i)) && context.article.syntax.verbGroupOf[i] < 0) i++;
  return i;
}

/** The token after the last one before `i` that is no adverb. */
export function skipAdverbsBack(context: QuoteContext, i: number): number {
  while (isAdverb(context.tag(i - 1))) i--;
  return i;
}

/** True when a finite verb stands in `[first, limit)`. */
export function hasFiniteVerb(context: QuoteContext, first: number, limit: number): boolean {
  const { verbGroupOf, verbGroups } = context.article.syntax;
  const stop = Math.min(limit, first + reach);
  for (let i = first; i < stop; i++) if (verbGroupOf[i] >= 0 && verbGroups[verbGroupOf[i]].finite) return true;
  return false;
}

/** True when any verb does, finite or not. */
export function hasVerb(context: QuoteContext, first: number, limit: number): boolean {
  const { verbGroupOf } = context.article.syntax;
  for (let i = first; i < Math.min(limit, first + reach); i++) if (verbGroupOf[i] >= 0) return true;
  return false;
}
