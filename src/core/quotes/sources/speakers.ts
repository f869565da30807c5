import { isNoun, Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import type { Phrase } from './source';

/** False for subjects of verbs of saying that make no statement ("evidence", "there", "prices"). */
export function canSpeak(context: QuoteContext, phrase: Phrase): boolean {
  const { thingPronouns, countedPeople, mute } = context.words.sources;
  if (context.nameOf[phrase.head] >= 0) return true;
  const head = context.word(phrase.head);
  if (thingPronouns.has(head)) return true;
  const tag = context.tag(phrase.head);
  if (tag === Tag.CD) return countedPeople.has(head);
  return !mute.has(head) && (isNoun(tag) || tag === Tag.PRP || tag === Tag.DT || tag === Tag.JJ || tag === Tag.WP);
}

/** True for what a verb like "show" or "find" reports from: documents, figures, bodies of inquiry. */
export function isDocument(context: QuoteContext, phrase: Phrase): boolean {
  const { thingPronouns, documentSubjects } = context.words.sources;
  const head = context.word(phrase.head);
  return thingPronouns.has(head) || documentSubjects.has(head);
}
