import type { Syntax } from '../../syntax/syntax';
import type { Sentences, Tokens } from '../../text/tokens';
import type { Match } from './meaning';
import { createReader } from './reader';
import type { TimeRule } from './rule';
import { sentenceWords } from './sentenceWords';

/** A time as it is written, not yet resolved: tokens `[first, last)`. */
export interface TimeExpression extends Match {
  readonly first: number;
  /** Id of the rule that read it. */
  readonly rule: string;
  /** It stays a time where it is part of a name. */
  readonly staysInNames?: true;
  /** Where a person has corrected the value, and what the rules had read there. */
  readonly corrected?: { readonly replaced: readonly TimeExpression[] };
}

/** Finds times in text order, disjoint, the longest at each place. `syntax` may be null where there are no tags. */
export type FindTimeExpressions = (
  tokens: Tokens,
  sentences: Sentences,
  syntax: Pick<Syntax, 'tags'> | null,
) => TimeExpression[];

/** A finder by a language's rules. What it finds in a sentence depends on that sentence only. Linear. */
export function createTimeFinder(rules: readonly TimeRule[]): FindTimeExpressions {
  const reader = createReader(rules);
  return (tokens, sentences, syntax) => {
    const found: TimeExpression[] = [];
    for (let s = 0; s < sentences.count; s++) {
      const words = sentenceWords(tokens, syntax, sentences.first[s], sentences.last[s]);
      for (let i = words.first; i < words.last;) {
        const hit = reader.mayBegin(tokens, i) ? reader.read(words, i) : null;
        if (hit) found.push(expressionOf(hit.match, i, hit.rule));
        i = hit ? hit.match.last : i + 1;
      }
    }
    return found;
  };
}

function expressionOf(match: Match, first: number, { id, staysInNames }: TimeRule): TimeExpression {
  return staysInNames ? { ...match, first, rule: id, staysInNames } : { ...match, first, rule: id };
}
