import { addTo } from '../../text/groups';
import { PerForm } from '../../text/perForm';
import type { Tokens } from '../../text/tokens';
import type { Match } from './meaning';
import type { TimeRule } from './rule';
import type { SentenceWords } from './sentenceWords';

export interface RuleMatch {
  readonly match: Match;
  readonly rule: TimeRule;
}

/** Dates inside dates are read no deeper than this. */
const deepest = 3;

/** Reads the longest expression that begins at a token; null where none does. */
export interface Reader {
  /** False where no rule can begin, whatever follows. */
  mayBegin(tokens: Tokens, i: number): boolean;
  read(words: SentenceWords, i: number): RuleMatch | null;
}

/** A reader by rules; of two that read equally far the earlier one wins. Constant time a token: every rule is, and nesting is bounded. */
export function createReader(rules: readonly TimeRule[]): Reader {
  const rulesOf = rulesByForm(rules);
  const read = (words: SentenceWords, i: number, depth: number): RuleMatch | null => {
    if (i < words.first || i >= words.last) return null;
    let best: RuleMatch | null = null;
    for (const rule of rulesOf.of(words.tokens, i)) {
      const match = rule.read(words, i, (at) => (depth < deepest ? (read(words, at, depth + 1)?.match ?? null) : null));
      if (match && match.last > (best?.match.last ?? i) && match.last <= words.last) best = { match, rule };
    }
    return best;
  };
  return {
    mayBegin: (tokens, i) => rulesOf.of(tokens, i).length > 0,
    read: (words, i) => read(words, i, 0),
  };
}

/** The rules that may begin with a form, in their order. */
function rulesByForm(rules: readonly TimeRule[]): PerForm<readonly TimeRule[]> {
  const byWord = new Map<string, TimeRule[]>();
  for (const rule of rules) for (const word of new Set(rule.begins)) addTo(byWord, word, rule);
  for (const word of byWord.keys())
    if (/^'?\d/.test(word))
      byWord.set(
        word,
        rules.filter(({ begins }) => begins.includes('#') || begins.includes(word)),
      );
  const numbers = byWord.get('#') ?? [];
  const none: readonly TimeRule[] = [];
  return new PerForm(({ plains }, form) => byWord.get(plains[form]) ?? (/^'?\d/.test(plains[form]) ? numbers : none));
}
