import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { chunkEnding } from './nounPhrases';
import type { Source } from './source';

/** How many tokens a noun phrase may have before its noun. */
const reach = 12;

/** "The minister's |claim|", "her |testimony|": whose it is. */
export function possessor(context: QuoteContext, noun: number): Source | null {
  const phrase = chunkEnding(context, noun + 1, Math.max(0, noun - reach));
  if (!phrase) return null;
  for (let i = noun - 1; i >= phrase.first; i--) {
    const tag = context.tag(i);
    if (tag === Tag.POS)
      return { phrase: { first: phrase.first, last: i, head: i - 1 }, rule: 'possessor-of-cue-noun' };
    if (tag === Tag.PRP$) return { phrase: { first: i, last: i + 1, head: i }, rule: 'possessor-of-cue-noun' };
  }
  return null;
}
