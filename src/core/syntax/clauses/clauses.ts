import type { Sentences } from '../../text/tokens';
import type { Frame } from './clauseStack';
import type { Phrases } from './phrases';
import { readSentence } from './sentenceReader';

/**
 * Clauses with their subjects, in one pass with a stack: a clause that a relative or participle clause interrupts
 * ("The coach, ⟦who resigned⟧, said …") is resumed by the next finite verb that has no subject of its own.
 * `clauseOf` receives each token's innermost clause.
 */
export function findClauses(sentences: Sentences, phrases: Phrases, clauseOf: Int32Array): Frame[] {
  const clauses: Frame[] = [];
  for (let s = 0; s < sentences.count; s++)
    readSentence(phrases, clauses, clauseOf, sentences.first[s], sentences.last[s]);
  return clauses;
}
