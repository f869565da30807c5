import type { Sentences, Tokens } from '../text/tokens';
import { findChunks } from './phrases/chunks';
import { findClauses } from './clauses/clauses';
import type { Syntax } from './syntax';
import { lemmas } from './verbs/lemma';
import { findVerbGroups } from './verbs/verbGroups';
import { lowerWords } from './phrases/lowerWords';

/** Noun chunks, verb groups and clauses from tags, in linear time; see {@link Syntax}. */
export function parse(tokens: Tokens, sentences: Sentences, tags: Uint8Array): Syntax {
  const words = lowerWords(tokens);
  const chunks = findChunks(words, sentences, tags);
  const chunkOf = membership(chunks, tokens.count);
  const verbGroups = findVerbGroups(words, sentences, tags, chunkOf);
  const verbGroupOf = membership(verbGroups, tokens.count);
  const clauseOf = new Int32Array(tokens.count).fill(-1);
  const clauses = findClauses(
    sentences,
    { words, tags, chunks, groups: verbGroups, chunkOf, groupOf: verbGroupOf },
    clauseOf,
  );
  return { tags, chunks, verbGroups, clauses, chunkOf, verbGroupOf, clauseOf, lemmas };
}

function membership(ranges: readonly { first: number; last: number }[], count: number): Int32Array {
  const of = new Int32Array(count).fill(-1);
  ranges.forEach(({ first, last }, index) => of.fill(index, first, last));
  return of;
}
