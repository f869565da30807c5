import { isAdjective, isAdverb, isNoun, Tag } from '../../syntax/tags';
import { phraseEnding, phraseStarting } from './nounPhrases';
import type { Phrase } from './source';
import type { QuoteContext } from '../context/quoteContext';

const maxSteps = 40;

/**
 * The subject that ends at the comma before token `end`: "Ibrahim, who mediated talks, |said".
 * `apposed` is the phrase between the commas when it is a noun phrase ("the general, Abbas Ibrahim, |said").
 */
export function subjectBeforeComma(
  context: QuoteContext,
  end: number,
  floor: number,
): { subject: Phrase; apposed: Phrase | null } | null {
  if (context.word(end - 1) !== ',') return null;
  const stop = Math.max(floor, end - maxSteps);
  let found: { subject: Phrase; apposed: Phrase | null } | null = null;
  for (let i = end - 2; i > stop; i--) {
    if (context.isFinal(i) || context.word(i) === ';') break;
    if (context.word(i) !== ',' || !opensAside(context, i + 1)) continue;
    const subject = phraseEnding(context, i, floor);
    if (!subject || context.tag(subject.head) === Tag.CD) continue;
    const relative = opensRelative(context, i + 1);
    if (!found || relative || context.tag(found.subject.first - 1) === Tag.IN)
      found = { subject, apposed: relative ? null : phraseStarting(context, i + 1, end - 1) };
    if (relative || !mayNest(context, subject, floor)) break;
  }
  return found;
}

function opensRelative(context: QuoteContext, i: number): boolean {
  const tag = context.tag(i);
  return tag === Tag.WP || tag === Tag.WDT || tag === Tag['WP$'];
}

/** The phrase found stands after a comma itself: the subject may lie further left, before "who" or "which". */
function mayNest(context: QuoteContext, phrase: Phrase, floor: number): boolean {
  return (
    (phrase.first - 1 > floor && context.word(phrase.first - 1) === ',') || context.tag(phrase.first - 1) === Tag.IN
  );
}

/** What may stand between commas after a subject: "who …", "the …", "45", "speaking …", a name, "a …". */
function opensAside(context: QuoteContext, i: number): boolean {
  const tag = context.tag(i);
  return (
    tag === Tag.WP ||
    tag === Tag.WDT ||
    tag === Tag['WP$'] ||
    tag === Tag.DT ||
    tag === Tag.CD ||
    tag === Tag.VBG ||
    tag === Tag.VBN ||
    tag === Tag['PRP$'] ||
    isNoun(tag) ||
    isAdjective(tag) ||
    tag === Tag.IN ||
    isAdverb(tag) ||
    tag === Tag.WRB
  );
}
