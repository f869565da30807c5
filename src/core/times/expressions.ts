import { noSyntax, type Lemmas, type Syntax } from '../syntax/syntax';
import type { Sentences, Tokens } from '../text/tokens';
import { createReader, rules, unambiguousRules } from './grammar';
import type { Match } from './meaning';
import { wordsOf } from './words';

/** A time as it is written, not yet resolved: tokens `[first, last)`. */
export interface TimeExpression extends Match {
  readonly first: number;
  readonly rule: string;
  /** Where a person has settled the value, and what the rules had read there. */
  readonly settled?: { readonly replaced: readonly TimeExpression[] };
}

const readAny = createReader(rules);
const readUnambiguous = createReader(unambiguousRules);

/** Finds times in text order, disjoint, the longest at each place. They depend on their sentence only. Linear. */
export function findTimeExpressions(
  tokens: Tokens,
  sentences: Sentences,
  syntax: Pick<Syntax, 'tags'> | null,
  lemmas: Lemmas,
): TimeExpression[] {
  return find(tokens, sentences, syntax, lemmas, readAny);
}

/** Dates that are the same in any language, for texts that are not English: numbers that can be read in one way only. */
export function findUnambiguousDates(tokens: Tokens, sentences: Sentences): TimeExpression[] {
  return find(tokens, sentences, null, noSyntax(0).lemmas, readUnambiguous).filter((e) => !e.otherwise);
}

function find(
  tokens: Tokens,
  sentences: Sentences,
  syntax: Pick<Syntax, 'tags'> | null,
  lemmas: Lemmas,
  read: typeof readAny,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const words = wordsOf(tokens, syntax, lemmas, sentences.first[s], sentences.last[s]);
    for (let i = words.first; i < words.last;) {
      const hit = read(words, i);
      if (hit) found.push({ ...hit.match, first: i, rule: hit.rule.name });
      i = hit ? hit.match.last : i + 1;
    }
  }
  return found;
}
