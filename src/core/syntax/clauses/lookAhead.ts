import { isAdverb, Tag } from '../tags';
import type { ClauseText } from './clauseText';
import { isTime } from './subjects';

/** True when a subject and a finite verb stand at `from`: chunk, perhaps prepositions and chunks, adverbs, verb. */
export function clauseFollows(from: number, last: number, text: ClauseText): boolean {
  const { chunkOf, chunks, groupOf, groups, tags } = text;
  let subject = false;
  for (let k = from, steps = 0; k < last && steps < 10; steps++) {
    if (groupOf[k] >= 0) return subject && groups[groupOf[k]].finite && groups[groupOf[k]].first === k;
    if (chunkOf[k] >= 0) {
      if (!subject && isTime(chunkOf[k], text)) return false;
      subject = true;
      k = chunks[chunkOf[k]].last;
    } else if (isAdverb(tags[k]) || tags[k] === Tag.EX || tags[k] === Tag.IN || (tags[k] === Tag.CC && subject)) {
      subject ||= tags[k] === Tag.EX;
      k++;
    } else return false;
  }
  return false;
}

/** True when a finite verb comes before the next strong mark, at most 40 tokens on. */
export function verbAhead(from: number, last: number, { groupOf, groups, tags }: ClauseText): boolean {
  for (let k = from; k < last && k < from + 40; k++) {
    if (groupOf[k] >= 0 && groups[groupOf[k]].finite) return true;
    if (tags[k] === Tag[':']) return false;
  }
  return false;
}
