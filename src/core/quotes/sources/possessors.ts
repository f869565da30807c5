import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { chunkEnding } from './nounPhrases';
import { sourceBy, type Source } from './source';

/** How many tokens a noun phrase may have before its noun. */
const reach = 12;

/** "The minister's |claim|", "her |testimony|": whose it is. */
export function possessor(context: QuoteContext, noun: number): Source | null {
  const phrase = chunkEnding(context, noun + 1, Math.max(0, noun - reach));
  if (!phrase) return null;
  for (let i = noun - 1; i >= phrase.first; i--) {
    const tag = context.tag(i);
    if (tag === Tag.POS) return sourceBy('possessor-of-cue-noun', { first: phrase.first, last: i, head: i - 1 });
    if (tag === Tag.PRP$) return sourceBy('possessor-of-cue-noun', { first: i, last: i + 1, head: i });
  }
  return null;
}
