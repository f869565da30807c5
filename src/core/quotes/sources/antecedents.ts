import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { phraseEnding } from './nounPhrases';
import type { Phrase } from './source';

/** How many tokens a relative clause may have between its noun and the verb that follows it. */
const longestRelative = 20;
const mostVerbs = 2;

/**
 * The noun phrase whose relative clause, without commas, ends right before token `end`: "|the man| who found the child" before
 * "said". Null where no such clause ends there.
 */
export function antecedentBefore(context: QuoteContext, end: number, floor: number): Phrase | null {
  const stop = Math.max(floor, end - longestRelative);
  let verbs = 0;
  for (let i = end - 1; i > stop; i--) {
    if (context.isFinal(i) || /^[,;:]$/.test(context.word(i)) || context.markedOf[i] !== context.markedOf[end - 1])
      return null;
    const group = context.verbAt(i);
    if (group) {
      if (group.finite && ++verbs > mostVerbs) return null;
      i = group.first;
    } else if (isRelative(context, i)) return verbs > 0 ? phraseEnding(context, i, floor) : null;
  }
  return null;
}

function isRelative(context: QuoteContext, i: number): boolean {
  const tag = context.tag(i);
  return tag === Tag.WDT || (tag === Tag.WP && context.words.clauses.relativePronouns.has(context.word(i)));
}
