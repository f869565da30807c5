import type { QuoteContext } from '../context/quoteContext';
import { sentenceStart } from '../context/sentenceStarts';
import { contentEnd, takesClause } from './contents';
import type { Report } from './report';

/** Reports by an adverb, with nobody to name: "the gang |allegedly| shipped them". */
export function adverbReport(context: QuoteContext, adverb: number): Report | null {
  const { verbGroupOf, chunkOf } = context.article.syntax;
  const near = [adverb - 1, adverb, adverb + 1].some((i) => verbGroupOf[i] >= 0);
  if (!near || chunkOf[adverb] >= 0 || reportsItself(context, adverb)) return null;
  const sentence = context.sentenceAt(adverb);
  const apart = context.word(adverb - 1) === ',';
  const first = apart ? adverb : clauseStart(context, adverb, sentenceStart(context, sentence.first));
  const last = contentEnd(context, adverb + 1, sentence.last, null);
  if (last <= adverb + 1) return null;
  const before = first < adverb ? [{ first, last: adverb }] : [];
  return {
    cue: { first: adverb, last: adverb + 1 },
    source: null,
    missing: 'no-speaker-hearsay',
    thought: false,
    first: adverb,
    last: adverb + 1,
    follows: -1,
    opens: -1,
    reported: { clauses: [...before, { first: adverb + 1, last }], rule: 'clause-round-adverb' },
  };
}

/** "A source reportedly |said| …": the verb reports by itself. */
function reportsItself(context: QuoteContext, adverb: number): boolean {
  const group = context.verbAt(adverb) ?? context.verbAt(adverb + 1);
  return group !== null && takesClause(context.words.verbs.get(group.lemma));
}

function clauseStart(context: QuoteContext, adverb: number, floor: number): number {
  const { complementizers, coordinators } = context.words.clauses;
  const { chunkOf, chunks } = context.article.syntax;
  const subject = chunkOf[adverb - 1];
  if (subject >= 0 && chunkOf[chunks[subject].first - 1] >= 0) return Math.max(floor, chunks[subject].first);
  for (let i = adverb - 1; i > floor; i--) {
    const word = context.word(i);
    if (context.isFinal(i) || word === ';' || complementizers.has(word)) return i + 1;
    if (coordinators.has(word) && context.word(i - 1) === ',') return i + 1;
  }
  return floor;
}
