import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import type { Phrase } from './source';

/** True for "Sunday", "last week", "Aug 28": phrases of time that say when something was said. */
export function isTemporal(context: QuoteContext, phrase: Phrase): boolean {
  const { times } = context.words.sources;
  if (context.nameAt(phrase.head)?.type === 'person') return false;
  if (times.has(context.word(phrase.head))) return true;
  return times.has(context.word(phrase.first)) && context.tag(phrase.head) === Tag.CD;
}
