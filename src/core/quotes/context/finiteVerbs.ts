import { isAdverb } from '../../syntax/tags';
import type { QuoteContext } from './quoteContext';

/** True when a finite verb stands at token `i`, adverbs before it or not. */
export function isFiniteAt(context: QuoteContext, i: number): boolean {
  const at = skipAdverbs(context, i);
  const group = context.article.syntax.verbGroupOf[at] ?? -1;
  return group >= 0 && context.article.syntax.verbGroups[group].finite;
}

/** The first token from `i` on that is no adverb outside a verb group. */
export function skipAdverbs(context: QuoteContext, i: number): number {
  while (isAdverb(context.tag(i)) && context.article.syntax.verbGroupOf[i] < 0) i++;
  return i;
}

/** True when a finite verb stands in `[first, limit)`, not more than 80 tokens on. */
export function hasFiniteVerb(context: QuoteContext, first: number, limit: number): boolean {
  const { verbGroupOf, verbGroups } = context.article.syntax;
  const stop = Math.min(limit, first + 80);
  for (let i = first; i < stop; i++) if (verbGroupOf[i] >= 0 && verbGroups[verbGroupOf[i]].finite) return true;
  return false;
}

/** True when any verb does, finite or not. */
export function hasVerb(context: QuoteContext, first: number, limit: number): boolean {
  const { verbGroupOf } = context.article.syntax;
  for (let i = first; i < Math.min(limit, first + 80); i++) if (verbGroupOf[i] >= 0) return true;
  return false;
}
