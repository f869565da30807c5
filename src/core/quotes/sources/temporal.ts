import type { Phrase } from './source';
import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';

const TIMES = new Set(
  `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tonight tomorrow day week weekend month year morning afternoon evening night hour hours days weeks months
  years minute minutes time decade midnight noon midday dawn earlier later recently ago`
    .trim()
    .split(/\s+/),
);

/** True for "Sunday", "last week", "Aug 28": phrases of time that say when something was said. */
export function isTemporal(context: QuoteContext, phrase: Phrase): boolean {
  if (context.nameOf[phrase.head] >= 0 && context.article.names[context.nameOf[phrase.head]].type === 'person')
    return false;
  if (TIMES.has(context.word(phrase.head))) return true;
  return TIMES.has(context.word(phrase.first)) && context.tag(phrase.head) === Tag.CD;
}
