import type { Sentences, Tokens } from '../../../text/tokens';
import { tokenText } from '../../../text/tokens';
import type { HashedGazetteer } from '../../gazetteer/gazetteer';
import { GROUPS } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { merge, offsetsOf, takenBy } from '../../spans';

const SCORE = 0.8;

/** "the Shiite militia": a word of faith, leaning or descent before a common noun, inside a sentence, names a group even where the recognizer missed it. */
export function findMissedGroups(
  tokens: Tokens,
  sentences: Sentences,
  names: readonly NameSpan[],
  gazetteer: HashedGazetteer,
): NameSpan[] {
  const taken = takenBy(tokens, names);
  const found: NameSpan[] = [];
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s] + 1; i + 1 < sentences.last[s]; i++) {
      if (taken[i] || taken[i + 1] || taken[i - 1]) continue;
      const word = tokenText(tokens, i);
      if (!/^\p{Lu}\p{Ll}/u.test(word) || !/^\p{Ll}/u.test(tokenText(tokens, i + 1))) continue;
      if (i - 1 > sentences.first[s] && /^\p{Lu}/u.test(tokenText(tokens, i - 1))) continue;
      if (!GROUPS.has(word.toLowerCase()) && (gazetteer.demonym(word) === null || gazetteer.places(word).length > 0))
        continue;
      const range = { first: i, last: i + 1 };
      const evidence = [
        { source: 'lexicon' as const, rule: 'group-before-noun', score: SCORE, spans: [offsetsOf(tokens, range)] },
      ];
      found.push({ ...range, type: 'group', score: SCORE, evidence });
    }
  }
  return merge(names, found);
}
