import { hasFiniteVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { possessor } from '../sources/possessors';
import { phraseStarting } from '../sources/nounPhrases';
import type { Source } from '../sources/source';
import { innerClauseEnd } from './innerClause';
import type { Report } from './report';

/** Reports by a noun: "the minister's claim that …", "warnings from scientists that …". */
export function nounReport(context: QuoteContext, noun: number): Report | null {
  const { nouns, clauses } = context.words;
  const { verbGroupOf, chunkOf } = context.article.syntax;
  if (verbGroupOf[noun] >= 0) return null;
  const limit = context.sentenceAt(noun).last;
  const named = nouns.beforeSource.has(context.word(noun + 1)) ? phraseStarting(context, noun + 2, limit) : null;
  const first = (named ? named.last : noun + 1) + 1;
  if (!clauses.complementizers.has(context.word(first - 1))) return null;
  if (chunkOf[first] < 0 || !hasFiniteVerb(context, first, limit)) return null;
  const source: Source | null = named ? { phrase: named, rule: 'source-of-cue-noun' } : possessor(context, noun);
  return {
    cue: { first: noun, last: noun + 1 },
    source,
    missing: source ? null : 'no-speaker-noun-alone',
    thought: nouns.thoughts.has(context.word(noun)),
    first: noun,
    last: noun + 1,
    follows: -1,
    opens: -1,
    reported: { clauses: [{ first, last: innerClauseEnd(context, first, limit) }], rule: 'clause-after-cue-noun' },
  };
}
