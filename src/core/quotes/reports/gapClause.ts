import { Tag } from '../../syntax/tags';
import { skipAdverbs } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { innerClauseEnd } from './innerClause';
import type { Reported } from './report';
import type { VerbCue } from './verbCue';

/** What may stand before subject and verb where the noun that is told of stands before them: "the gun, |which| he said was real". */
const relative = new Set<number>([Tag.WP, Tag.WDT]);

/**
 * The clause of a verb of saying whose subject stands before that verb's own: "the bridge, which he said |was unsafe|, closed",
 * "a man they said |was armed|". It ends where the relative clause does.
 */
export function gapClause(context: QuoteContext, { verb, frame, subject, voice }: VerbCue): Reported | null {
  if (!frame.complements.has('bare-clause') || !verb.finite || verb.passive || subject.inverted) return null;
  const content = context.verbAt(skipAdverbs(context, verb.last));
  if (!subject.source || !content || content.first >= voice.last) return null;
  const before = subject.source.phrase.first - 1;
  if (before < voice.first || isContent(context, before)) return null;
  const tag = context.tag(before);
  const bound = relative.has(tag) || context.words.clauses.complementizers.has(context.word(before));
  // The tagger takes a past form right after "said" for a participle.
  if (!content.finite && !(bound && context.tag(content.first) === Tag.VBN)) return null;
  const first = verb.last;
  const limit =
    relative.has(tag) && context.word(before - 1) === ',' ? commaAfter(context, first, voice.last) : voice.last;
  const last = innerClauseEnd(context, content.last, limit, true);
  return { clauses: [{ first, last: Math.max(last, content.last) }], rule: 'clause-with-gap' };
}

/** "|what| he said was true": the pronoun, or the noun before "that", is what was said. */
function isContent(context: QuoteContext, before: number): boolean {
  const { contentPronouns, complementizers } = context.words.clauses;
  const { chunkOf } = context.article.syntax;
  if (contentPronouns.has(context.word(before))) return true;
  if (relative.has(context.tag(before)) || complementizers.has(context.word(before)))
    return contentPronouns.has(context.word(before - 1));
  return chunkOf[before] < 0;
}

function commaAfter(context: QuoteContext, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (context.word(i) === ',') return i;
  return limit;
}
