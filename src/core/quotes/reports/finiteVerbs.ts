import { isAdverb } from '../../syntax/tags';
import { tagAt, type Reading } from '../context';

/** True when a finite verb stands at token `i`, adverbs before it or not. */
export function isFiniteAt(reading: Reading, i: number): boolean {
  const at = skipAdverbs(reading, i);
  const group = reading.article.syntax.verbGroupOf[at] ?? -1;
  return group >= 0 && reading.article.syntax.verbGroups[group].finite;
}

/** The first token from `i` on that is no adverb outside a verb group. */
export function skipAdverbs(reading: Reading, i: number): number {
  while (isAdverb(tagAt(reading, i)) && reading.article.syntax.verbGroupOf[i] < 0) i++;
  return i;
}

/** True when a finite verb stands in `[first, limit)`, not more than 80 tokens on. */
export function hasFiniteVerb(reading: Reading, first: number, limit: number): boolean {
  const { verbGroupOf, verbGroups } = reading.article.syntax;
  const stop = Math.min(limit, first + 80);
  for (let i = first; i < stop; i++) if (verbGroupOf[i] >= 0 && verbGroups[verbGroupOf[i]].finite) return true;
  return false;
}

/** True when any verb does, finite or not. */
export function hasVerb(reading: Reading, first: number, limit: number): boolean {
  const { verbGroupOf } = reading.article.syntax;
  for (let i = first; i < Math.min(limit, first + 80); i++) if (verbGroupOf[i] >= 0) return true;
  return false;
}
