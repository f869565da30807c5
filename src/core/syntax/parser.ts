import type { Sentences, Tokens } from '../text/tokens';
import { findClauses } from './clauses/clauses';
import type { SyntaxLanguage } from './language';
import { lowerWords } from './lowerWords';
import { chunkFinder } from './phrases/chunks';
import { restoreClauseVerbs } from './repairs/clauseVerb';
import { TagRepairs } from './repairs/tagRepair';
import { overlookedVerbFinder } from './repairs/verbRepair';
import { noSyntax, type Syntax, type TokenRange } from './syntax';
import { findVerbGroups } from './verbs/verbGroups';

/** Reads the grammar of passages in one language. Tables made from its words are made once. */
export interface Parser {
  /** The tagger's tags, with those that are surely wrong put right. */
  repairTags(tokens: Tokens, tags: Uint8Array): Uint8Array;
  /** Noun chunks, verb groups and clauses from tags, in linear time. See {@link Syntax}. */
  parse(tokens: Tokens, sentences: Sentences, tags: Uint8Array): Syntax;
  /** What is known of so many tokens without tags. */
  withoutTags(count: number): Syntax;
}

export function createParser(language: SyntaxLanguage): Parser {
  const { lemmas } = language;
  const findChunks = chunkFinder(language.phrases);
  const repairs = new TagRepairs(language.repairs.afterTagging);
  const known = { lemmas, overlookedVerb: overlookedVerbFinder(language.repairs.overlookedVerbs) };

  function parse(tokens: Tokens, sentences: Sentences, tags: Uint8Array): Syntax {
    const words = lowerWords(tokens);
    const chunks = findChunks(words, sentences, tags);
    const chunkOf = membership(chunks, tokens.count);
    const groups = findVerbGroups({ words, tags, chunkOf, known: language.verbs, lemmas }, sentences);
    const groupOf = membership(groups, tokens.count);
    const clauseOf = new Int32Array(tokens.count).fill(-1);
    const text = { words, tags, chunks, groups, chunkOf, groupOf, known: language.clauses };
    const clauses = findClauses(sentences, text, clauseOf);
    restoreClauseVerbs(clauses, sentences, text, clauseOf);
    for (const clause of clauses) if (clause.verb < 0) clause.kind = 'fragment';
    return { tags, chunks, verbGroups: groups, clauses, chunkOf, verbGroupOf: groupOf, clauseOf, ...known };
  }

  return {
    repairTags: (tokens, tags) => repairs.repairAll(tokens, tags),
    parse,
    withoutTags: (count) => noSyntax(count, known),
  };
}

/** For each token the index of its range, or -1. */
function membership(ranges: readonly TokenRange[], count: number): Int32Array {
  const of = new Int32Array(count).fill(-1);
  ranges.forEach(({ first, last }, index) => of.fill(index, first, last));
  return of;
}
