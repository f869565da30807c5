import { addTo } from '../../text/groups';
import { PerForm } from '../../text/perForm';
import type { Tokens } from '../../text/tokens';
import type { Match } from './meaning';
import type { ReadInner, TimeRule } from './rule';
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
    const candidates = rulesOf.of(words.tokens, i);
    if (candidates.length === 0) return null;
    const inner: ReadInner = (at) => (depth < deepest ? (readInside(words, at, depth + 1)?.match ?? null) : null);
    let best: RuleMatch | null = null;
    for (const rule of candidates) {
      const match = rule.read(words, i, inner);
      if (match && match.last > (best?.match.last ?? i) && match.last <= words.last) best = { match, rule };
    }
    return best;
  };

  // Several rules ask for the same date inside theirs: what was found in this sentence is kept.
  let sentence: SentenceWords | null = null;
  const known = new Map<number, RuleMatch | null>();
  const readInside = (words: SentenceWords, i: number, depth: number): RuleMatch | null => {
    if (i < words.first || i >= words.last) return null;
    if (words !== sentence) known.clear();
    sentence = words;
    const key = i * (deepest + 1) + depth;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = read(words, i, depth)));
    return found;
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
