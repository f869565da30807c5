import { addTo } from '../../text/groups';
import type { Match } from './meaning';
import type { TimeRule } from './rule';
import type { SentenceWords } from './sentenceWords';

export interface RuleMatch {
  readonly match: Match;
  readonly rule: TimeRule;
}

/** Dates inside dates are read no deeper than this. */
const deepest = 3;

/**
 * A reader of the longest expression that begins at a token; of two that read equally far the earlier rule wins. Constant time
 * a token: every rule is, and nesting is bounded.
 */
export function createReader(rules: readonly TimeRule[]): (words: SentenceWords, i: number) => RuleMatch | null {
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

  const read = (words: SentenceWords, i: number, depth: number): RuleMatch | null => {
    const word = words.at(i);
    const candidates = byWord.get(word) ?? (/^'?\d/.test(word) ? numbers : none);
    let best: RuleMatch | null = null;
    for (const rule of candidates) {
      const match = rule.read(words, i, (at) => (depth < deepest ? (read(words, at, depth + 1)?.match ?? null) : null));
      if (match && match.last > (best?.match.last ?? i) && match.last <= words.last) best = { match, rule };
    }
    return best;
  };
  return (words, i) => read(words, i, 0);
}
