import type { Sentences } from '../../text/tokens';
import type { ClauseDraft } from './clauseStack';
import type { ClauseText } from './clauseText';
import { readSentence } from './sentenceReader';

/**
 * Clauses with their subjects, in one pass with a stack: a clause that a relative or participle clause interrupts
 * ("The coach, ⟦who resigned⟧, said …") is resumed by the next finite verb that has no subject of its own.
 * `clauseOf` receives each token's innermost clause.
 */
export function findClauses(sentences: Sentences, text: ClauseText, clauseOf: Int32Array): ClauseDraft[] {
  const clauses: ClauseDraft[] = [];
  for (let s = 0; s < sentences.count; s++)
    readSentence(text, clauses, clauseOf, sentences.first[s], sentences.last[s]);
  return clauses;
}
