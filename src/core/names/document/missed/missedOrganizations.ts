import type { TokenRange } from '../../../syntax/syntax';
import { Tag } from '../../../syntax/tags';
import { isCapital, isCapitalized, isSmall } from '../../../text/letterCase';
import { lowerText, type Tokens } from '../../../text/tokens';
import { because } from '../../evidence';
import type { DocumentLanguage } from '../../language';
import type { NameSpan } from '../../names';
import { nameRules } from '../../rules';
import { merge, offsetsOf, takenBy } from '../../spans';
import type { DocumentContext } from '../context';

const mostWords = 5;

/**
 * "a buyer of Northwind Steel": two capitalized words and more inside a sentence, the last one an organization's, name
 * one even where the recognizer read nothing.
 */
export function findMissedOrganizations({ article, words }: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, sentences, syntax } = article;
  const { score } = nameRules['organization-head'];
  const taken = takenBy(tokens, names);
  const isFree = (i: number): boolean => !taken[i] && isCapitalized(tokens, i);
  const found: NameSpan[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.last[s];
    const start = afterArticle(tokens, sentences.first[s], end, words);
    for (let first = start; first < end; first++) {
      if (!isFree(first)) continue;
      let last = first + 1;
      while (last < end && isFree(last)) last++;
      const range = { first, last };
      const isOrganization =
        hasForm(tokens, range, words) &&
        (first === start
          ? syntax.tags[first] === Tag.NNP && mayOpenSentence(tokens, range, end)
          : isInProse(tokens, range, end));
      if (isOrganization) {
        const evidence = [because('lexicon', 'organization-head', [offsetsOf(tokens, range)])];
        found.push({ ...range, type: 'organization', score, evidence });
      }
      first = last;
    }
  }
  return merge(names, found);
}

/** "⟦The⟧ Daily Herald printed it": no part of the name that opens the sentence. */
function afterArticle(tokens: Tokens, first: number, end: number, { definiteArticles }: DocumentLanguage): number {
  return first < end && definiteArticles.has(lowerText(tokens, first)) ? first + 1 : first;
}

/**
 * "Northwind Steel is for sale": a first word that may have its capital from the sentence must be tagged as a name; a
 * sentence goes on in small letters.
 */
function mayOpenSentence(tokens: Tokens, { last }: TokenRange, end: number): boolean {
  return last !== end && isSmall(tokens, last);
}

/** Not in a headline, where all words are capitalized: those next to it are small. */
function isInProse(tokens: Tokens, { first, last }: TokenRange, end: number): boolean {
  if (!isSmall(tokens, first - 1)) return false;
  return last === end || !isCapital(tokens, last);
}

function hasForm(
  tokens: Tokens,
  { first, last }: TokenRange,
  { organizationEnds, calendar }: DocumentLanguage,
): boolean {
  if (last - first < 2 || last - first > mostWords) return false;
  return organizationEnds.has(lowerText(tokens, last - 1)) && !calendar.has(lowerText(tokens, first));
}
