import { isCapital, isCapitalized, isSmall } from '../../../text/letterCase';
import { tokenText } from '../../../text/tokens';
import { because } from '../../evidence';
import type { NameSpan } from '../../names';
import { nameRules } from '../../rules';
import { merge, offsetsOf, takenBy } from '../../spans';
import type { DocumentContext } from '../context';

/**
 * "the Shiite militia": a word of faith, leaning or descent before a common noun, inside a sentence, names a group even
 * where the recognizer missed it.
 */
export function findMissedGroups(
  { article: { tokens, sentences }, gazetteer, words: { groups } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const { score } = nameRules['group-before-noun'];
  const taken = takenBy(tokens, names);
  const found: NameSpan[] = [];
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s] + 1; i + 1 < sentences.last[s]; i++) {
      if (taken[i] || taken[i + 1] || taken[i - 1]) continue;
      const word = tokenText(tokens, i);
      if (!isCapitalized(tokens, i) || !isSmall(tokens, i + 1)) continue;
      if (i - 1 > sentences.first[s] && isCapital(tokens, i - 1)) continue;
      if (!groups.has(word.toLowerCase()) && (gazetteer.demonym(word) === null || gazetteer.places(word).length > 0))
        continue;
      const range = { first: i, last: i + 1 };
      const evidence = [because('lexicon', 'group-before-noun', [offsetsOf(tokens, range)])];
      found.push({ ...range, type: 'group', score, evidence });
    }
  }
  return merge(names, found);
}
